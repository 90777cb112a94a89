package org.rapporteur.compare;

import org.rapporteur.model.Evidence;
import org.rapporteur.model.Span;

/** Cuts stretches out of an evidence without the white space and closing punctuation at their edges. */
final class Trimmed {
  private static final String EDGES = " \t\n\r\u00a0.,;:!?\"“”'‘’";

  private Trimmed() {}

  /**
   * @param start inside {@code words}, inclusive
   * @param end inside {@code words}, exclusive, after {@code start}
   * @param words the characters of {@code whole}
   */
  static Evidence of(Evidence whole, int start, int end, String words) {
    int from = start;
    int to = end;
    while (from < to - 1 && EDGES.indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    while (to - 1 > from && EDGES.indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Evidence(whole.article(), new Span(whole.span().start() + from, whole.span().start() + to));
  }
}
