package org.rapporteur.figure;

import java.util.OptionalDouble;

/**
 * A number as the words allow it to be read.
 *
 * @param first index of its first lexeme, a bound such as "more than" included
 * @param number index of the first lexeme of the number itself
 * @param end index after its last lexeme
 * @param currency ISO 4217 code where a sign before the number gave it, else empty
 * @param scaled whether "million", "dozen" or the like belongs to it
 */
record Quantity(int first, int number, int end, OptionalDouble min, OptionalDouble max, String currency, boolean scaled) {
  Quantity withEnd(int other) {
    return new Quantity(first, number, other, min, max, currency, scaled);
  }

  /** Whether the words leave exactly this number. */
  boolean isExactly(double value) {
    return min.isPresent() && max.isPresent() && min.getAsDouble() == value && max.getAsDouble() == value;
  }
}
