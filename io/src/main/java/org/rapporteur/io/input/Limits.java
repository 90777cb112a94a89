package org.rapporteur.io.input;

/**
 * How much one article may hold. The limits are stated in every refusal. They are far above any report (a long novel has half a
 * million characters) and keep what one thread needs within the memory that the launcher grants.
 */
final class Limits {
  /** UTF-16 units in one article's text. */
  static final int ARTICLE_CHARACTERS = 1_000_000;

  /** Bytes of one HTML page; scripts and styles count. */
  static final int PAGE_BYTES = 20_000_000;

  /** Bytes of one line of JSON: an article may be written in escapes of six bytes a character, and carry other fields. */
  static final int LINE_BYTES = 8 * ARTICLE_CHARACTERS;

  /** No character set that we read spends more than three bytes on a UTF-16 unit; so much for a byte-order mark besides. */
  static final int TEXT_BYTES = 3 * ARTICLE_CHARACTERS + 4;

  private Limits() {}

  static RefusedException tooLong(String what) {
    return new RefusedException(
        what + " is longer than " + grouped(ARTICLE_CHARACTERS) + " characters: too long for one article; split it into articles");
  }

  static String grouped(int number) {
    return String.format(java.util.Locale.ROOT, "%,d", number);
  }
}
