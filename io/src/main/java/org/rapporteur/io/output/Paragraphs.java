package org.rapporteur.io.output;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;

/** The lines of a text that hold more than blanks, in order. Immutable. */
final class Paragraphs {
  private final List<Span> spans;

  Paragraphs(String text) {
    List<Span> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        if (!text.substring(start, i).isBlank()) {
          found.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    this.spans = List.copyOf(found);
  }

  List<Span> spans() {
    return spans;
  }

  /** The number, from 0, of the paragraph in which or behind which an offset lies. */
  int at(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return Math.max(0, low - 1);
  }
}
