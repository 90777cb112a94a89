package org.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Article;
import org.rapporteur.model.Excluded;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Span;
import org.rapporteur.model.Stage;

/**
 * Marks what stands in the text but is not the report: promotion lines, captions, boilerplate, bylines.
 *
 * <p>Reads the text and the headline's place, writes {@link Article#excluded()}. Each line is held against the rules of
 * {@code furniture.tsv}: a rule either covers a whole line or begins at a sentence inside it and runs to the line's end. The headline
 * is never excluded. A line longer than {@value #LONGEST_LINE} characters is a paragraph of the report, whatever it begins with; only
 * its last {@value #LONGEST_LINE} characters may hold furniture that was glued to it.
 *
 * <p>Known misses: promotion that reads like a sentence of the report; captions without a credit. Thread-safe.
 */
public final class ArticleCleaner implements Stage<Article, Article> {
  private static final int LONGEST_LINE = 400;

  private enum Place {
    LINE,
    START,
    INNER,
    END
  }

  private record Rule(Excluded.Reason reason, Place place, Pattern pattern) {}

  private final List<Rule> rules;

  public ArticleCleaner() {
    rules = ResourceTable.rows(ArticleCleaner.class, "furniture.tsv", 3).stream().map(ArticleCleaner::rule).toList();
  }

  @Override
  public Outcome<Article> run(Article article) {
    List<Excluded> excluded = new ArrayList<>();
    String text = article.text();
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      line(article, start, end).ifPresent(excluded::add);
      start = end + 1;
    }
    return Outcome.of(article.withExcluded(excluded));
  }

  private Optional<Excluded> line(Article article, int lineStart, int lineEnd) {
    String text = article.text();
    int start = lineStart;
    int end = lineEnd;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start == end || isHeadline(article, start, end)) {
      return Optional.empty();
    }
    return end - start <= LONGEST_LINE ? furniture(text, start, end) : inner(text, Math.max(start, end - LONGEST_LINE), start, end);
  }

  private Optional<Excluded> furniture(String text, int start, int end) {
    for (Rule rule : rules) {
      if (rule.place() != Place.INNER && covers(rule, text, start, end)) {
        return Optional.of(new Excluded(new Span(start, end), rule.reason()));
      }
    }
    return inner(text, start, start, end);
  }

  private static boolean covers(Rule rule, String text, int start, int end) {
    Matcher matcher = rule.pattern().matcher(text).region(start, end);
    return switch (rule.place()) {
      case LINE -> matcher.matches();
      case START -> matcher.lookingAt();
      default -> matcher.find();
    };
  }

  /** Furniture glued to a line's end: the earliest place that begins a sentence and matches a rule. */
  private Optional<Excluded> inner(String text, int from, int lineStart, int end) {
    Excluded earliest = null;
    for (Rule rule : rules) {
      if (rule.place() != Place.INNER) {
        continue;
      }
      Matcher matcher = rule.pattern().matcher(text).region(from, end).useTransparentBounds(true);
      while (matcher.find()) {
        boolean before = earliest == null || matcher.start() < earliest.span().start();
        if (before && beginsSentence(text, lineStart, matcher.start())) {
          earliest = new Excluded(new Span(matcher.start(), end), rule.reason());
          break;
        }
      }
    }
    return Optional.ofNullable(earliest);
  }

  private static boolean beginsSentence(String text, int lineStart, int at) {
    int before = at - 1;
    while (before >= lineStart && isBlank(text.charAt(before))) {
      before--;
    }
    return before < lineStart || ".!?…:\"”’')]".indexOf(text.charAt(before)) >= 0;
  }

  private static boolean isHeadline(Article article, int start, int end) {
    Span line = new Span(start, end);
    boolean inPlace = article.titleSpan().map(line::overlaps).orElse(false);
    return inPlace || article.title().map(String::strip).filter(line.of(article.text())::equals).isPresent();
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  private static Rule rule(String[] cells) {
    Place place = Place.valueOf(cells[1].toUpperCase(Locale.ROOT));
    String pattern = place == Place.END ? "(?:" + cells[2] + ")$" : cells[2];
    return new Rule(
        Excluded.Reason.valueOf(cells[0].toUpperCase(Locale.ROOT)), place, Pattern.compile(pattern, Pattern.UNICODE_CASE));
  }
}
