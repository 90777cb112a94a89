package org.rapporteur.io.input;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.Span;

/**
 * Finds the headline in a text. With no title given, the first line with anything on it is the title when a line break and more text
 * follow and it reads like one: a letter in it, at most {@value #LONGEST} characters, no end of a sentence or of a clause (an
 * abbreviation such as "U.S." may end it), no byline, and the next line does not run on in lower case, as in hard-wrapped text.
 */
final class TitleLine {
  private static final int LONGEST = 200;
  private static final Pattern ENDS_A_SENTENCE = Pattern.compile("[.,;:\u2026][\"'\u201d\u2019)\\]]*$|[\\-\u2013\u2014]$");
  private static final Pattern ENDS_IN_ABBREVIATION = Pattern.compile("(?:^|[^\\p{L}.])(?:\\p{Lu}\\.){2,}['\u2019\u201d\"]?$");
  private static final Pattern BYLINE = Pattern.compile("^(?:by|from)\\s+\\p{Lu}.*|.*\\bwrites$", Pattern.CASE_INSENSITIVE);

  private TitleLine() {}

  /** Where the title stands in {@code text}. */
  static Optional<Span> find(String text) {
    return firstLine(text).filter(line -> followedByText(text, line) && readsLikeTitle(line.of(text)));
  }

  /** Where a title that was given stands, if it is the text's first line; blanks, case and quotation marks aside. */
  static Optional<Span> find(String text, String title) {
    return firstLine(text).filter(line -> same(line.of(text), title));
  }

  private static Optional<Span> firstLine(String text) {
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && !isLineBreak(text.charAt(end))) {
      end++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** Another line must follow, and must not continue this one. */
  private static boolean followedByText(String text, Span line) {
    int breaks = 0;
    int at = line.end();
    while (at < text.length() && isBlank(text.charAt(at))) {
      breaks += text.charAt(at) == '\n' || text.charAt(at) == '\r' && !text.startsWith("\r\n", at) ? 1 : 0;
      at++;
    }
    return at < text.length() && breaks > 0 && (breaks > 1 || !Character.isLowerCase(text.codePointAt(at)));
  }

  private static boolean readsLikeTitle(String line) {
    return line.length() <= LONGEST
        && Characters.hasLetter(line)
        && (!ENDS_A_SENTENCE.matcher(line).find() || ENDS_IN_ABBREVIATION.matcher(line).find())
        && !BYLINE.matcher(line).matches();
  }

  private static boolean same(String line, String title) {
    return line.length() <= 2 * title.length() + LONGEST && plain(line).equals(plain(title));
  }

  private static String plain(String line) {
    return line.replaceAll("[\\s\u00a0]+", " ")
        .replaceAll("[\u2018\u2019]", "'")
        .replaceAll("[\u201c\u201d]", "\"")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }
}
