package org.rapporteur.io.input;

/** What holds for characters whatever the format they came in. */
final class Characters {
  static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  /**
   * {@code text} with each half of a surrogate pair that stands alone replaced by U+FFFD: it is no character, and could not be
   * written in UTF-8. The length stays the same. JSON can carry such halves as escapes.
   */
  static String wellFormed(String text) {
    int at = firstLoneSurrogate(text, 0);
    if (at < 0) {
      return text;
    }
    char[] characters = text.toCharArray();
    for (; at >= 0; at = firstLoneSurrogate(text, at + 1)) {
      characters[at] = REPLACEMENT;
    }
    return new String(characters);
  }

  private static int firstLoneSurrogate(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return i;
      }
    }
    return -1;
  }
}
