package org.rapporteur.io.output;

import java.util.Arrays;
import org.rapporteur.model.Span;

/**
 * Turns offsets into one article's text from UTF-16 code units, in which the program counts, into Unicode code points, in which
 * records count, and back. Made in one pass over the text; holds one number for each character outside the Basic Multilingual
 * Plane, so nothing for most articles. Immutable.
 *
 * <p>In {@code "a😀b"} the {@code b} is at 3 in UTF-16 and at 2 in code points: one pair ends before it. An offset between the two
 * halves of a pair counts as behind the pair.
 */
public final class CodePoints {
  private static final int[] NONE = {};

  /** Where the second half of each pair stands, sorted. */
  private final int[] secondHalves;
  private final int units;

  public CodePoints(String text) {
    this.units = text.length();
    int[] found = NONE;
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, count * 2));
        }
        found[count++] = i;
      }
    }
    this.secondHalves = count == found.length ? found : Arrays.copyOf(found, count);
  }

  /** The code points before {@code offset}, itself 0 or more. */
  public int of(int offset) {
    int place = Arrays.binarySearch(secondHalves, offset);
    return offset - (place < 0 ? -place - 1 : place);
  }

  /** How many the text has. */
  public int length() {
    return units - secondHalves.length;
  }

  /** The offset in UTF-16 units of the code point {@code point}, itself 0 to {@link #length}. */
  public int offset(int point) {
    int low = 0;
    int high = secondHalves.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (secondHalves[middle] - 1 - middle < point) { // where the pair stands, in code points
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return point + low;
  }

  int start(Span span) {
    return of(span.start());
  }

  int end(Span span) {
    return of(span.end());
  }
}
