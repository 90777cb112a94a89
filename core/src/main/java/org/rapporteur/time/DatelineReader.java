package org.rapporteur.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Span;
import org.rapporteur.text.Lexeme;
import org.rapporteur.text.Lexer;

/**
 * Finds the day that a text itself bears: "Published: 21 January 2022", a line that is nothing but a date, or a dateline such as
 * "KYIV, January 21, 2022 (Outlet) -". Looks at the first and last lines only, where such days stand.
 */
final class DatelineReader {
  private static final int FIRST_LINES = 4;
  private static final int LAST_LINES = 4;
  private static final int LONGEST_LINE = 120;
  private static final int DATELINE = 160;
  private static final Pattern LABEL =
      Pattern.compile("(?i:(?:first )?(?:published|posted|issued|created|date|release date|publication date|for immediate release|dated|filed)"
          + "(?: on| at)?)\\h*[:–—|-]?\\h*");
  private static final Pattern CITY =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:[ ,/]{1,2}\\p{L}[\\p{L}.'’-]*){0,5}[,.]?\\h+(?:\\([^()\\n]{1,30}\\)\\h+)?(?:[–—-]+\\h*)?");
  private static final Pattern AFTER_DATELINE = Pattern.compile("\\h*[,.]?\\h*(?:\\([^()\\n]{1,40}\\)|/[^/\\n]{1,30}/)?\\h*[,.]?\\h*(?:[–—:]|-+(?:\\h|$)|\\))");

  private final TimeGrammar grammar;
  private final TenseReader tense;

  /** A day the text bears. */
  record Found(Span span, CalendarMeaning meaning) {}

  DatelineReader(TimeGrammar grammar, TenseReader tense) {
    this.grammar = grammar;
    this.tense = tense;
  }

  Optional<Found> find(String text) {
    int start = 0;
    int line = 0;
    while (start < text.length() && line < FIRST_LINES) {
      int end = lineEnd(text, start);
      if (!text.substring(start, Math.min(end, start + DATELINE)).chars().allMatch(DatelineReader::isBlank)) {
        line++;
        Optional<Found> found = inLine(text, start, end, false);
        Optional<Found> dateline = found.isPresent() ? found : dateline(text, start, end);
        if (dateline.isPresent()) {
          return dateline;
        }
      }
      start = end + 1;
    }
    return fromEnd(text);
  }

  private Optional<Found> fromEnd(String text) {
    int end = text.length();
    for (int line = 0; line < LAST_LINES && end > 0; line++) {
      int start = text.lastIndexOf('\n', end - 1) + 1;
      Optional<Found> found = start < end ? inLine(text, start, end, true) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
      end = start - 1;
    }
    return Optional.empty();
  }

  /** A labelled date, or near the top a line that is nothing but a full date; at the foot such a line dates a link to elsewhere. */
  private Optional<Found> inLine(String text, int lineStart, int lineEnd, boolean needsLabel) {
    int start = lineStart;
    while (start < lineEnd && isBlank(text.charAt(start))) {
      start++;
    }
    if (start == lineEnd || lineEnd - start > LONGEST_LINE) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(text).region(start, lineEnd);
    boolean labelled = label.lookingAt();
    Optional<Found> found = date(text, labelled ? label.end() : start, lineEnd);
    return found.filter(f -> isFull(f.meaning()) && (labelled || !needsLabel && text.substring(f.span().end(), lineEnd).chars().allMatch(DatelineReader::isBlank)));
  }

  private Optional<Found> dateline(String text, int start, int lineEnd) {
    int end = Math.min(lineEnd, start + DATELINE);
    Optional<Found> bare = date(text, start, end).filter(f -> endsDateline(text, f, end));
    if (bare.isPresent()) {
      return bare;
    }
    Matcher city = CITY.matcher(text).region(start, end);
    if (!city.lookingAt()) {
      return Optional.empty();
    }
    int at = start;
    while (at < end) {
      Optional<Found> found = date(text, at, end);
      boolean led = found.isPresent() && CITY.matcher(text).region(start, at).matches();
      if (led && endsDateline(text, found.get(), end)) {
        return found;
      }
      at = nextWord(text, at, end);
    }
    return Optional.empty();
  }

  private static int nextWord(String text, int from, int end) {
    int at = from;
    while (at < end && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean endsDateline(String text, Found found, int end) {
    return AFTER_DATELINE.matcher(text).region(found.span().end(), end).lookingAt();
  }

  private Optional<Found> date(String text, int start, int end) {
    if (start >= end) {
      return Optional.empty();
    }
    List<Lexeme> lexemes = Lexer.read(text, new Span(start, Math.min(end, start + DATELINE)));
    if (lexemes.isEmpty()) {
      return Optional.empty();
    }
    Scan scan = new Scan(tense, lexemes, List.of());
    return grammar.date(scan, 0)
        .filter(r -> isFull(r.meaning()) || r.meaning() instanceof CalendarMeaning.MonthDay)
        .map(r -> new Found(scan.span(0, r.end()), r.meaning()));
  }

  /** Whether it is one day with its year. */
  static boolean isFull(CalendarMeaning meaning) {
    return meaning instanceof CalendarMeaning.Constant constant && constant.resolved().period().filter(p -> p.isDay()).isPresent();
  }

  /** White space, no-break spaces included. */
  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
