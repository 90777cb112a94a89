package org.rapporteur.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.model.Span;

/** Finds what stretches around a place in the text without looking at everything each time. */
final class Around<T> {
  private final List<T> sorted;
  private final Function<T, Span> span;
  private final int[] farthest;

  Around(List<T> all, Function<T, Span> span) {
    this.span = span;
    this.sorted = all.stream().sorted(Comparator.comparing(span)).toList();
    this.farthest = new int[sorted.size()];
    int end = 0;
    for (int i = 0; i < farthest.length; i++) {
      end = Math.max(end, span.apply(sorted.get(i)).end());
      farthest[i] = end;
    }
  }

  /** Those that overlap {@code place}, the last one first. */
  List<T> overlapping(Span place) {
    List<T> found = new ArrayList<>();
    for (int i = before(place.end()) - 1; i >= 0 && farthest[i] > place.start(); i--) {
      if (span.apply(sorted.get(i)).overlaps(place)) {
        found.add(sorted.get(i));
      }
    }
    return found;
  }

  /** How many begin before {@code offset}. */
  private int before(int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(sorted.get(middle)).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
