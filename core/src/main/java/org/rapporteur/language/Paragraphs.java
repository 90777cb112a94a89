package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Article;
import org.rapporteur.model.Excluded;

/**
 * The stretches of a text in which sentences may lie: between line breaks and excluded ranges. A line that ends without a sentence's
 * punctuation goes on in the next one if that begins in lower case (hard-wrapped text).
 */
final class Paragraphs {
  /**
   * A stretch with something other than white space in it, half-open.
   *
   * @param index 0-based, counting lines with text; both sides of an excluded range within a line share it
   */
  record Paragraph(int index, int start, int end) {}

  private final String text;
  private final List<Excluded> excluded;
  private final List<Paragraph> found = new ArrayList<>();
  private int nextExcluded;
  private int index = -1;

  private Paragraphs(Article article) {
    this.text = article.text();
    this.excluded = article.excluded();
  }

  static List<Paragraph> of(Article article) {
    Paragraphs paragraphs = new Paragraphs(article);
    int at = 0;
    while (at < paragraphs.text.length()) {
      int end = paragraphs.lineEnd(at);
      paragraphs.addOutsideExcluded(at, end);
      at = end + 1;
    }
    return paragraphs.found;
  }

  private int lineEnd(int start) {
    int end = breakAfter(start);
    while (end < text.length() && goesOn(end)) {
      end = breakAfter(end + 1);
    }
    return end;
  }

  private int breakAfter(int start) {
    int at = start;
    while (at < text.length() && !isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
  }

  /** Whether the line that breaks at {@code lineBreak} goes on after it. */
  private boolean goesOn(int lineBreak) {
    int next = lineBreak + 1;
    if (text.charAt(lineBreak) == '\r' && next < text.length() && text.charAt(next) == '\n') {
      next++;
    }
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
      next++;
    }
    if (next >= text.length() || !Character.isLowerCase(text.charAt(next)) || lineBreak == 0) {
      return false;
    }
    char last = text.charAt(lineBreak - 1);
    return !isBreak(last) && ".?!:\"\u201D\u2026".indexOf(last) < 0;
  }

  private void addOutsideExcluded(int start, int end) {
    boolean counted = false;
    int at = start;
    while (at < end) {
      while (nextExcluded < excluded.size() && excluded.get(nextExcluded).span().end() <= at) {
        nextExcluded++;
      }
      int stop = nextExcluded < excluded.size() ? Math.min(end, excluded.get(nextExcluded).span().start()) : end;
      if (stop > at && !text.substring(at, stop).isBlank()) {
        index += counted ? 0 : 1;
        counted = true;
        found.add(new Paragraph(index, at, stop));
      }
      at = stop < end ? Math.min(end, excluded.get(nextExcluded).span().end()) : end;
    }
  }
}
