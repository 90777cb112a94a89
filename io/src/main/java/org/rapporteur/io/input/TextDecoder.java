package org.rapporteur.io.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes to characters. A byte-order mark decides (UTF-8, UTF-16); otherwise UTF-8 if the bytes are that; otherwise the character set
 * that the page declares; otherwise UTF-8 with U+FFFD for the broken bytes if most of what is not ASCII is sound UTF-8; otherwise
 * windows-1252, the usual set of older English text. All but the first two leave a note. Bytes that are no text are refused.
 * Known miss: text of another one-byte character set that declares nothing is read as windows-1252 with wrong letters.
 */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_16_BIG_MARK = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] UTF_16_LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};

  /** One NUL in so many bytes, or one other control character in so many, and it is no text. */
  private static final int NUL_IN = 1000;

  private static final int CONTROL_IN = 20;

  /**
   * @param declared the character set that the input itself names, if it does
   * @throws RefusedException if the bytes are no text
   */
  DecodedText decode(byte[] bytes, Optional<Charset> declared) throws RefusedException {
    if (startsWith(bytes, UTF_16_BIG_MARK)) {
      return marked(bytes, UTF_16_BIG_MARK.length, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, UTF_16_LITTLE_MARK)) {
      return marked(bytes, UTF_16_LITTLE_MARK.length, StandardCharsets.UTF_16LE);
    }
    refuseBinary(bytes);
    int from = startsWith(bytes, UTF_8_MARK) ? UTF_8_MARK.length : 0;
    int broken = firstBroken(bytes, from, StandardCharsets.UTF_8);
    if (broken < 0) {
      return new DecodedText(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8), Optional.empty());
    }
    return declared
        .filter(charset -> firstBroken(bytes, from, charset) < 0)
        .map(charset -> new DecodedText(new String(bytes, from, bytes.length - from, charset), Optional.empty()))
        .orElseGet(() -> guessed(bytes, from, broken));
  }

  private static DecodedText marked(byte[] bytes, int from, Charset charset) throws RefusedException {
    String text = new String(bytes, from, bytes.length - from, charset);
    long controls = text.chars().filter(TextDecoder::isControl).count();
    if (controls * CONTROL_IN > text.length()) {
      throw notText();
    }
    boolean broken = firstBroken(bytes, from, charset) >= 0;
    String note = "is broken " + charset.name() + ": what cannot be read is replaced by U+FFFD";
    return new DecodedText(text, broken ? Optional.of(note) : Optional.empty());
  }

  private static DecodedText guessed(byte[] bytes, int from, int broken) {
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    long replaced = text.chars().filter(c -> c == Characters.REPLACEMENT).count();
    long sound = text.chars().filter(c -> c > 0x7F && c != Characters.REPLACEMENT).count();
    if (from > 0 || sound >= replaced) {
      String note = "is broken UTF-8 (first at byte " + broken + "): " + replaced + " times U+FFFD stands for what cannot be read";
      return new DecodedText(text, Optional.of(note));
    }
    String western = new String(bytes, from, bytes.length - from, WINDOWS_1252);
    return new DecodedText(western, Optional.of("is not UTF-8 (first at byte " + broken + ") and is read as windows-1252"));
  }

  private static void refuseBinary(byte[] bytes) throws RefusedException {
    long nuls = 0;
    long controls = 0;
    for (byte b : bytes) {
      nuls += b == 0 ? 1 : 0;
      controls += b > 0 && isControl(b) ? 1 : 0;
    }
    if (nuls * NUL_IN > bytes.length || controls * CONTROL_IN > bytes.length) {
      throw notText();
    }
  }

  private static RefusedException notText() {
    return new RefusedException("is binary, not text; save it as plain text in UTF-8");
  }

  private static boolean isControl(int c) {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F;
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  /** The offset of the first byte that {@code charset} cannot read, or -1. */
  private static int firstBroken(byte[] bytes, int from, Charset charset) {
    var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? in.position() : -1;
  }
}
