package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Span;

/**
 * Cuts text more finely than the analyser: numbers, words and single signs, so that "mid-1990s", "11-day" and "$3bn" fall into the
 * parts that patterns of times and quantities are made of. Linear; independent of how the analyser cuts words.
 */
public final class Lexer {
  private static final Pattern PARTS =
      Pattern.compile(
          "[aApP]\\.\\h?[mM]\\.?|\\d++(?:[.,]\\d++)*+(?:(?:st|nd|rd|th|s)(?!\\p{L}))?|[oO]['’]clock|['’]s(?!\\p{L})"
              + "|\\p{L}[\\p{L}\\p{M}]*+|[^\\s\\p{Z}\\p{Cc}\\p{Cf}]");

  private Lexer() {}

  /** The lexemes inside {@code span}, in order. */
  public static List<Lexeme> read(String text, Span span) {
    List<Lexeme> lexemes = new ArrayList<>();
    Matcher matcher = PARTS.matcher(text).region(span.start(), span.end());
    int previousEnd = span.start();
    while (matcher.find()) {
      char first = text.charAt(matcher.start());
      String lower = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      boolean spaced = matcher.start() > previousEnd || matcher.start() == span.start();
      lexemes.add(new Lexeme(matcher.start(), matcher.end(), lower, kind(first, lower), Character.isUpperCase(first), spaced));
      previousEnd = matcher.end();
    }
    return lexemes;
  }

  private static Lexeme.Kind kind(char first, String lower) {
    if (first >= '0' && first <= '9') {
      return Lexeme.Kind.NUMBER;
    }
    return Character.isLetter(first) || lower.equals("'s") ? Lexeme.Kind.WORD : Lexeme.Kind.SIGN;
  }
}
