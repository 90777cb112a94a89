package org.rapporteur.language.internal;

import java.util.Set;

/**
 * Splits a line into tokens as the English treebanks do: punctuation stands alone, clitics come off ("do|n't", "Iran|'s"), hyphens and
 * slashes between words stand alone ("US|-|led") but for prefixes ("co-op"), an abbreviation keeps its full stop, numbers keep their
 * points, commas and colons, addresses of the web stay whole. One pass over the characters.
 *
 * <p>Known misses: a full stop that ends both an abbreviation and a sentence belongs to the abbreviation; contractions without an
 * apostrophe ("dont") stay whole.
 */
public final class Tokenizer {
  private static final int LONGEST_LISTED = 16;
  private static final int LONGEST_UNIT = 4;
  private static final Set<String> UNITS =
      Set.of("am", "pm", "k", "m", "mn", "bn", "tn", "km", "kg", "cm", "mm", "ft", "mi", "mph", "kph", "kmh", "kw", "mw", "gw", "gb", "mb");
  /** From so many on, repeats of any symbol are a line or an ornament: one token. */
  private static final int LONG_RUN = 4;

  private final Set<String> abbreviations;
  private final Set<String> numbered;
  private final Set<String> prefixes;

  /**
   * @param abbreviations lower case, without the full stop
   * @param numbered those that are abbreviations only before a number ("No. 10")
   * @param prefixes lower case, without the hyphen: words that do not part from what follows their hyphen
   */
  public Tokenizer(Set<String> abbreviations, Set<String> numbered, Set<String> prefixes) {
    this.numbered = Set.copyOf(numbered);
    this.abbreviations = Set.copyOf(abbreviations);
    this.prefixes = Set.copyOf(prefixes);
  }

  /** Adds the tokens between two offsets; white space there parts tokens. */
  public void split(String text, int start, int end, Tokens tokens) {
    int at = start;
    while (at < end) {
      if (isSpace(text.charAt(at))) {
        at++;
      } else {
        int chunkEnd = at;
        while (chunkEnd < end && !isSpace(text.charAt(chunkEnd))) {
          chunkEnd++;
        }
        new Chunk(text, at, chunkEnd, tokens).split();
        at = chunkEnd;
      }
    }
  }

  static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || c == '\u2060' || Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  /** The characters between two white spaces. */
  private final class Chunk {
    private final String text;
    private final int end;
    private final Tokens tokens;
    private final int webEnd;
    private int at;

    Chunk(String text, int start, int end, Tokens tokens) {
      this.text = text;
      this.at = start;
      this.end = end;
      this.tokens = tokens;
      this.webEnd = WebAddress.end(text, start, end);
    }

    void split() {
      while (at < end) {
        char c = text.charAt(at);
        if (isWordStart(c)) {
          word();
        } else {
          int next = symbolEnd(c);
          tokens.add(at, next);
          at = next;
        }
      }
    }

    private boolean isWordStart(char c) {
      return isWord(c)
          || c == '@' && isWordAt(at + 1)
          || (c == '.' || c == '-' || c == '+') && isDigitAt(at + 1) && !isWordAt(at - 1)
          || c == '#' && isWordAt(at + 1) && !isDigitAt(at + 1);
    }

    /** Runs of one mark ("...", "--", "!!!") are one token, as are clitics and "'90s"; other symbols stand alone. */
    private int symbolEnd(char c) {
      int run = at + 1;
      while (run < end && text.charAt(run) == c) {
        run++;
      }
      if (run - at >= LONG_RUN) {
        return run;
      }
      if (isApostrophe(c)) {
        return apostropheEnd();
      }
      int next = at + 1;
      if (".-!?*=_~<>".indexOf(c) >= 0) {
        while (next < end && (text.charAt(next) == c || "!?".indexOf(c) >= 0 && "!?".indexOf(text.charAt(next)) >= 0)) {
          next++;
        }
      }
      return next;
    }

    private int apostropheEnd() {
      int clitic = cliticEnd(at);
      if (clitic > 0 && at > 0 && !isSpace(text.charAt(at - 1))) {
        return clitic;
      }
      boolean decade = isDigitAt(at + 1) && isDigitAt(at + 2) && (at + 3 >= end || text.charAt(at + 3) == 's');
      if (decade) {
        return Math.min(end, at + 4);
      }
      return at + 1 < end && text.charAt(at + 1) == text.charAt(at) ? at + 2 : at + 1;
    }

    /** The end of "'s", "'ll" ... that starts at an apostrophe and ends its word; -1 if there is none. */
    private int cliticEnd(int apostrophe) {
      int wordEnd = apostrophe + 1;
      while (wordEnd < end && wordEnd < apostrophe + 4 && Character.isLetter(text.charAt(wordEnd))) {
        wordEnd++;
      }
      boolean clitic =
          switch (lower(apostrophe + 1, wordEnd)) {
            case "s", "m", "d", "re", "ve", "ll" -> true;
            default -> false;
          };
      return clitic ? wordEnd : -1;
    }

    private void word() {
      int start = at;
      if (webEnd > at) {
        tokens.add(start, webEnd);
        at = webEnd;
        return;
      }
      at++;
      while (at < end && goesOn(start)) {
        at++;
      }
      emit(start, at);
    }

    /** Whether the character at {@link #at} belongs to the word that began at {@code start}. */
    private boolean goesOn(int start) {
      char c = text.charAt(at);
      if (isWord(c)) {
        return true;
      }
      return switch (c) {
        case '.' -> point(start);
        case ',' -> isDigitAt(at - 1) && isDigitAt(at + 1) && isDigitAt(at + 2) && isDigitAt(at + 3);
        case ':' -> isDigitAt(at - 1) && isDigitAt(at + 1);
        case '\'', '\u2019' -> apostropheInside();
        case '-', '\u2010', '\u2011' -> hyphenInside(start);
        case '_' -> isWordAt(at - 1) && isWordAt(at + 1);
        case '/' -> isDigitAt(at - 1) && isDigitAt(at + 1);
        case '&' -> Character.isUpperCase(charAt(at - 1)) && Character.isUpperCase(charAt(at + 1));
        case '$' -> at - start <= 3 && allUpper(start, at) && isEndOrDigit(at + 1);
        default -> false;
      };
    }

    private boolean point(int start) {
      if (at + 1 < end && isWord(text.charAt(at + 1))) {
        boolean missingSpace =
            at - start > 1 && Character.isLowerCase(charAt(at - 1)) && Character.isUpperCase(text.charAt(at + 1)) && at + 2 < end
                && Character.isLowerCase(charAt(at + 2));
        return !missingSpace;
      }
      if (charAt(at + 1) == '.') {
        return false;
      }
      return isAbbreviation(start) || charAt(at + 1) == ',' && at - start <= 4 && Character.isUpperCase(text.charAt(start));
    }

    /** Whether the word so far, and the full stop after it, are an abbreviation: listed, an initial, or "U.S", "p.m". */
    private boolean isAbbreviation(int start) {
      int length = at - start;
      if (length > LONGEST_LISTED) {
        return false;
      }
      if (length == 1) {
        return Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I';
      }
      String word = lower(start, at);
      return isDotted(start) || abbreviations.contains(word) || numbered.contains(word) && isDigitAfterSpace();
    }

    private boolean isDigitAfterSpace() {
      return at + 2 < text.length() && isSpace(text.charAt(at + 1)) && Character.isDigit(text.charAt(at + 2));
    }

    private boolean isDotted(int start) {
      if ((at - start) % 2 == 0) {
        return false;
      }
      for (int i = start; i < at; i++) {
        boolean letter = (i - start) % 2 == 0;
        if (letter ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
          return false;
        }
      }
      return true;
    }

    private boolean apostropheInside() {
      boolean between = Character.isLetterOrDigit(charAt(at - 1)) && Character.isLetter(charAt(at + 1));
      if (!between || cliticEnd(at) > 0) {
        return false;
      }
      return true;
    }

    private boolean hyphenInside(int start) {
      boolean between = isWordAt(at - 1) && isWordAt(at + 1);
      if (!between) {
        return false;
      }
      if (at - start <= LONGEST_LISTED && prefixes.contains(lower(start, at))) {
        return true;
      }
      return isDigitAt(at - 1) && isDigitAt(at + 1) && isTelephone(start);
    }

    /** Digits in three or more groups, as in telephone numbers and ISO dates. */
    private boolean isTelephone(int start) {
      int hyphens = 0;
      int i = start;
      while (i < end && i < start + LONGEST_LISTED && (Character.isDigit(text.charAt(i)) || text.charAt(i) == '-')) {
        hyphens += text.charAt(i) == '-' ? 1 : 0;
        i++;
      }
      return hyphens >= 2;
    }

    /** Adds the word, without its clitics. */
    private void emit(int start, int wordEnd) {
      int cut = cut(start, wordEnd);
      tokens.add(start, cut);
      if (cut < wordEnd) {
        tokens.add(cut, wordEnd);
      }
    }

    /** Where "n't" or the second half of "cannot", "gonna" begins; {@code wordEnd} if nowhere. */
    private int cut(int start, int wordEnd) {
      int length = wordEnd - start;
      if (length > 3 && isApostrophe(text.charAt(wordEnd - 2)) && lower(wordEnd - 3, wordEnd - 2).equals("n")) {
        char last = text.charAt(wordEnd - 1);
        if (last == 't' || last == 'T') {
          return wordEnd - 3;
        }
      }
      if (Character.isDigit(text.charAt(start)) && Character.isLetter(text.charAt(wordEnd - 1))) {
        return unit(start, wordEnd);
      }
      if (length == 5 || length == 6) {
        return switch (lower(start, wordEnd)) {
          case "cannot", "gonna", "gotta", "wanna", "lemme", "gimme" -> start + 3;
          default -> wordEnd;
        };
      }
      return wordEnd;
    }

    /** Where the unit of "7:30PM", "55km" begins; {@code wordEnd} if what follows the digits is none ("1990s", "7th"). */
    private int unit(int start, int wordEnd) {
      int letters = wordEnd;
      while (Character.isLetter(text.charAt(letters - 1))) {
        letters--;
      }
      boolean number = wordEnd - letters <= LONGEST_UNIT && Character.isDigit(text.charAt(letters - 1));
      for (int i = start; number && i < letters; i++) {
        number = Character.isDigit(text.charAt(i)) || ".,:".indexOf(text.charAt(i)) >= 0;
      }
      return number && UNITS.contains(lower(letters, wordEnd)) ? letters : wordEnd;
    }

    private boolean allUpper(int from, int to) {
      for (int i = from; i < to; i++) {
        if (!Character.isUpperCase(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    private boolean isEndOrDigit(int i) {
      return i >= end || Character.isDigit(text.charAt(i));
    }

    private boolean isDigitAt(int i) {
      return i >= 0 && i < end && Character.isDigit(text.charAt(i));
    }

    private boolean isWordAt(int i) {
      return i >= 0 && i < end && isWord(text.charAt(i));
    }

    private char charAt(int i) {
      return i >= 0 && i < end ? text.charAt(i) : ' ';
    }

    private String lower(int from, int to) {
      return text.substring(from, to).toLowerCase(java.util.Locale.ROOT);
    }
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
  }

  private static boolean isWord(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == '\u200D' || c == '\uFE0F' || c == '\u00AD';
  }
}
