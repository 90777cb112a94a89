package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Span;

/**
 * Which tokens some content has claimed. Contents may lie inside each other as deep as a sentence is long, so nothing here walks a
 * content twice: claimed tokens are counted by a Fenwick tree and skipped by a list of the next free ones; n contents cost n log n.
 */
final class Claims {
  private final Analysis analysis;
  private final int[] counts;
  private final int[] next;

  Claims(Analysis analysis) {
    this.analysis = analysis;
    this.counts = new int[analysis.size() + 1];
    this.next = new int[analysis.size() + 1];
    for (int t = 0; t < next.length; t++) {
      next[t] = t;
    }
  }

  void add(Report report) {
    for (Range range : ranges(report)) {
      for (int t = free(range.first()); t < range.end(); t = free(t)) {
        next[t] = t + 1;
        for (int i = t + 1; i < counts.length; i += i & -i) {
          counts[i]++;
        }
      }
    }
  }

  /** The part of a report's tokens that is claimed, from 0 to 1; 1 for no tokens. */
  double share(Report report) {
    int all = 0;
    int claimed = 0;
    for (Range range : ranges(report)) {
      all += range.end() - range.first();
      claimed += upTo(range.end()) - upTo(range.first());
    }
    return all == 0 ? 1 : (double) claimed / all;
  }

  private int upTo(int token) {
    int sum = 0;
    for (int i = token; i > 0; i -= i & -i) {
      sum += counts[i];
    }
    return sum;
  }

  private int free(int token) {
    int at = token;
    while (next[at] != at) {
      next[at] = next[next[at]];
      at = next[at];
    }
    return at;
  }

  private List<Range> ranges(Report report) {
    List<Range> ranges = new ArrayList<>();
    for (Span span : report.content()) {
      int first = analysis.tokenAtOrAfter(span.start());
      int end = analysis.tokenAtOrAfter(span.end());
      if (first < end) {
        ranges.add(new Range(first, end));
      }
    }
    return ranges;
  }
}
