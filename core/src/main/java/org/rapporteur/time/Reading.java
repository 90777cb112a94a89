package org.rapporteur.time;

import java.util.Optional;
import org.rapporteur.model.Span;

/**
 * What a grammar read from some lexeme on.
 *
 * @param end index after the last lexeme it covers
 * @param anchor the expression it counts from
 */
record Reading(int end, CalendarMeaning meaning, Optional<Span> anchor) {
  static Reading of(int end, CalendarMeaning meaning) {
    return new Reading(end, meaning, Optional.empty());
  }

  static Reading of(int end, String value) {
    return of(end, CalendarMeaning.constant(value));
  }

  Reading withMeaning(CalendarMeaning other) {
    return new Reading(end, other, anchor);
  }

  /** The one that covers more; the first of two alike. */
  static Optional<Reading> longer(Optional<Reading> first, Optional<Reading> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.or(() -> second);
    }
    return second.get().end() > first.get().end() ? second : first;
  }
}
