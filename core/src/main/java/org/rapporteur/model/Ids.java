package org.rapporteur.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids made from content: the same content gives the same id in every run, whatever else is read with it. */
public final class Ids {
  private static final int DIGITS = 16;

  private Ids() {}

  /** The SHA-256 of {@code text} in UTF-8, as 64 lower-case hexadecimal digits. */
  public static String sha256(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * An id such as {@code ev-0123456789abcdef}.
   *
   * @param prefix what kind of thing it names
   * @param parts what tells it from all others of its kind; their order counts
   */
  public static String of(String prefix, Object... parts) {
    StringBuilder all = new StringBuilder();
    for (Object part : parts) {
      all.append(part).append('\0');
    }
    return prefix + "-" + sha256(all.toString()).substring(0, DIGITS);
  }
}
