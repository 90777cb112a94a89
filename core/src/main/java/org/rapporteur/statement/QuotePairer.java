package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Article;
import org.rapporteur.model.Diagnostic;
import org.rapporteur.model.Excluded;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Span;
import org.rapporteur.model.Stage;

/**
 * Pairs quote marks of all glyphs, paragraph by paragraph, in one pass. What stands before and after a mark says whether it can open
 * or close; the glyph decides only where both can be. A double mark left open is reported, unless the next paragraph opens with one
 * again, and reaches to the end of its paragraph or to the next opening mark. Single marks left open are apostrophes and say nothing.
 * No quotation crosses a line break or an excluded range.
 */
final class QuotePairer implements Stage<Article, List<Quotation>> {
  private static final String OPENING = "“„‟«〝‘‚‛‹❝";
  private static final String CLOSING = "”»〞’›❞";
  private static final String DOUBLE = "\"“”„‟«»〝〞＂❝❞";
  private static final String SINGLE = "'‘’‚‛‹›";
  private static final String BEFORE_OPENING = "([{-–—/…:" + DOUBLE + SINGLE;

  /** A mark as it stands: what it could do, seen from its neighbours. */
  private record Mark(int start, int end, boolean single, boolean opens, boolean closes, boolean possessive) {}

  private record Open(Mark mark, int at) {}

  @Override
  public Outcome<List<Quotation>> run(Article article) {
    List<Span> paragraphs = paragraphs(article);
    List<Quotation> found = new ArrayList<>();
    List<Diagnostic> notes = new ArrayList<>();
    String text = article.text();
    for (int p = 0; p < paragraphs.size(); p++) {
      boolean nextOpens = p + 1 < paragraphs.size() && DOUBLE.indexOf(text.charAt(paragraphs.get(p + 1).start())) >= 0;
      pair(text, paragraphs.get(p), nextOpens, found, notes);
    }
    found.sort(Comparator.comparing(Quotation::marks));
    return new Outcome<>(withDepths(found), notes);
  }

  /** Stretches without a line break or an excluded range, from their first to their last visible character. */
  private static List<Span> paragraphs(Article article) {
    List<Span> lines = new ArrayList<>();
    String text = article.text();
    int from = 0;
    for (Excluded excluded : article.excluded()) {
      addLines(text, from, excluded.span().start(), lines);
      from = excluded.span().end();
    }
    addLines(text, from, text.length(), lines);
    return lines;
  }

  private static void addLines(String text, int from, int to, List<Span> lines) {
    int first = -1;
    int last = -1;
    for (int i = from; i <= to; i++) {
      if (i == to || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        if (first >= 0) {
          lines.add(new Span(first, last + 1));
        }
        first = -1;
      } else if (!isSpace(text.charAt(i))) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
  }

  private static void pair(String text, Span line, boolean nextOpens, List<Quotation> found, List<Diagnostic> notes) {
    List<Mark> marks = marks(text, line);
    boolean[] closerFollows = closerFollows(marks);
    List<Open> open = new ArrayList<>();
    for (int m = 0; m < marks.size(); m++) {
      Mark mark = marks.get(m);
      int partner = last(open, mark.single());
      boolean postponed = mark.possessive() && closerFollows[m];
      if (partner >= 0 && mark.closes() && !postponed && !(mark.opens() && partner == open.size() - 1 && isEmpty(open.get(partner), mark))) {
        add(text, open.get(partner).mark(), mark.start(), mark.end(), true, false, found);
        open.subList(partner, open.size()).clear();
      } else if (mark.opens()) {
        open.add(new Open(mark, m));
      } else if (partner >= 0 && !mark.single() && !mark.closes()) {
        add(text, open.get(partner).mark(), mark.start(), mark.end(), true, false, found);
        open.subList(partner, open.size()).clear();
      }
    }
    leftOpen(text, line, open, nextOpens, found, notes);
  }

  private static boolean isEmpty(Open open, Mark mark) {
    return open.mark().end() == mark.start();
  }

  private static void leftOpen(
      String text, Span line, List<Open> open, boolean nextOpens, List<Quotation> found, List<Diagnostic> notes) {
    List<Mark> doubles = open.stream().map(Open::mark).filter(m -> !m.single()).toList();
    for (int i = 0; i < doubles.size(); i++) {
      Mark mark = doubles.get(i);
      boolean isLast = i + 1 == doubles.size();
      int end = isLast ? line.end() : doubles.get(i + 1).start();
      boolean runsOn = isLast && nextOpens;
      add(text, mark, end, end, false, runsOn, found);
      if (!runsOn) {
        Span where = new Span(mark.start(), mark.end());
        notes.add(new Diagnostic(Diagnostic.Code.QUOTE_UNCLOSED, Optional.of(where), "no mark closes this quotation"));
      }
    }
  }

  private static void add(String text, Mark mark, int innerEnd, int end, boolean closed, boolean runsOn, List<Quotation> found) {
    int from = mark.end();
    int to = innerEnd;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      found.add(new Quotation(new Span(mark.start(), closed ? end : to), new Span(from, to), 0, mark.single(), closed, runsOn));
    }
  }

  private static int last(List<Open> open, boolean single) {
    for (int i = open.size() - 1; i >= 0 && i >= open.size() - 4; i--) {
      if (open.get(i).mark().single() == single) {
        return i;
      }
    }
    return -1;
  }

  /** For each mark, whether the next single mark that is surely no possessive closes rather than opens. */
  private static boolean[] closerFollows(List<Mark> marks) {
    boolean[] follows = new boolean[marks.size()];
    boolean closer = false;
    for (int m = marks.size() - 1; m >= 0; m--) {
      follows[m] = closer;
      Mark mark = marks.get(m);
      if (mark.single() && !mark.possessive()) {
        closer = mark.closes() && !mark.opens();
      }
    }
    return follows;
  }

  private static List<Mark> marks(String text, Span line) {
    List<Mark> marks = new ArrayList<>();
    int at = line.start();
    while (at < line.end()) {
      int length = markLength(text, at, line.end());
      if (length > 0) {
        mark(text, line, at, at + length, marks);
      }
      at += Math.max(length, 1);
    }
    return marks;
  }

  /** 2 for a double mark typed as two single ones, 1 for any other mark, 0 for anything else. */
  private static int markLength(String text, int at, int end) {
    char c = text.charAt(at);
    boolean twin = at + 1 < end && text.charAt(at + 1) == c;
    if (c == '`') {
      return twin ? 2 : 0;
    }
    if (SINGLE.indexOf(c) >= 0) {
      return twin && c != '‹' && c != '›' ? 2 : 1;
    }
    return DOUBLE.indexOf(c) >= 0 ? 1 : 0;
  }

  private static void mark(String text, Span line, int start, int end, List<Mark> marks) {
    char glyph = text.charAt(start);
    boolean single = end - start == 1 && SINGLE.indexOf(glyph) >= 0;
    char before = start == line.start() ? ' ' : text.charAt(start - 1);
    char after = end == line.end() ? ' ' : text.charAt(end);
    boolean spaceBefore = isSpace(before) || BEFORE_OPENING.indexOf(before) >= 0;
    boolean opens = spaceBefore && !isSpace(after);
    boolean closes = !isSpace(before);
    if (single) {
      opens = opens && glyph != '’' && Character.isLetterOrDigit(after) && !isElision(text, end, line.end());
      closes = closes && !Character.isLetterOrDigit(after);
    } else if (Character.isDigit(before) && glyph == '"' && !hasOpen(marks)) {
      return;
    }
    if (opens && closes) {
      opens = OPENING.indexOf(glyph) >= 0 || glyph == '`' || CLOSING.indexOf(glyph) < 0 && !endsPhrase(before);
      closes = !opens;
    }
    boolean possessive = single && closes && (before == 's' || before == 'S') && isSpace(after);
    if (opens || closes || !single) {
      marks.add(new Mark(start, end, single, opens, closes, possessive));
    }
  }

  private static boolean endsPhrase(char before) {
    return "…".indexOf(before) >= 0;
  }

  private static boolean hasOpen(List<Mark> marks) {
    for (int m = marks.size() - 1; m >= 0; m--) {
      if (!marks.get(m).single()) {
        return marks.get(m).opens();
      }
    }
    return false;
  }

  /** "'90s", "'em", "'tis": an apostrophe at the start of a word. */
  private static boolean isElision(String text, int from, int end) {
    if (Character.isDigit(text.charAt(from))) {
      return from + 2 < end && Character.isDigit(text.charAt(from + 1)) && text.charAt(from + 2) == 's';
    }
    int to = from;
    while (to < end && to < from + 6 && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return switch (text.substring(from, to)) {
      case "em", "tis", "twas", "til", "cause", "n", "bout", "round", "s", "re", "ll", "ve" -> true;
      default -> false;
    };
  }

  private static List<Quotation> withDepths(List<Quotation> sorted) {
    List<Quotation> result = new ArrayList<>(sorted.size());
    List<Integer> ends = new ArrayList<>();
    for (Quotation q : sorted) {
      while (!ends.isEmpty() && ends.get(ends.size() - 1) <= q.marks().start()) {
        ends.remove(ends.size() - 1);
      }
      result.add(new Quotation(q.marks(), q.inner(), ends.size(), q.single(), q.closed(), q.runsOn()));
      ends.add(q.marks().end());
    }
    return result;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
