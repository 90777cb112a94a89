package org.rapporteur.text;

/**
 * A word, number or sign as {@link Lexer} cuts it.
 *
 * @param start offset into the text, in UTF-16 units
 * @param lower as written, in lower case; a number keeps its commas and its ordinal or plural ending
 * @param capital whether it begins with a capital letter
 * @param spaced whether white space stands before it
 */
public record Lexeme(int start, int end, String lower, Kind kind, boolean capital, boolean spaced) {
  /** What it is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  public boolean is(String word) {
    return lower.equals(word);
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }
}
