package org.rapporteur.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An article's text, addressed in Unicode code points. Immutable. */
final class ArticleText {
  /** A mark this often keeps a slice from counting through the whole text. */
  private static final int STRIDE = 1024;

  private final String text;
  private final int length;
  /** Where, in UTF-16 units, every {@link #STRIDE}th code point stands. */
  private final int[] marks;

  ArticleText(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.marks = new int[length / STRIDE + 1];
    for (int i = 1; i < marks.length; i++) {
      marks[i] = text.offsetByCodePoints(marks[i - 1], STRIDE);
    }
  }

  /** In code points. */
  int length() {
    return length;
  }

  /** Whether {@code [start, end)} is a stretch of this text with at least one code point. */
  boolean holds(long start, long end) {
    return 0 <= start && start < end && end <= length;
  }

  /** The words between two offsets that this text {@link #holds}. */
  String slice(int start, int end) {
    return text.substring(at(start), at(end));
  }

  /** SHA-256 of the text in UTF-8, lower-case hexadecimal. */
  String sha256() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private int at(int offset) {
    return text.offsetByCodePoints(marks[offset / STRIDE], offset % STRIDE);
  }
}
