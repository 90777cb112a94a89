package org.rapporteur.model;

import java.time.LocalDate;
import java.util.Optional;

/** Days, both ends inside; an empty end is open. No clock time enters a record. */
public record Period(Optional<LocalDate> start, Optional<LocalDate> end) {
  /**
   * @throws IllegalArgumentException if both ends are open or the end lies before the start
   */
  public Period {
    if (start.isEmpty() && end.isEmpty()) {
      throw new IllegalArgumentException("a period with two open ends says nothing");
    }
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      throw new IllegalArgumentException("period ends before it starts: " + start.get() + " to " + end.get());
    }
  }

  public static Period day(LocalDate day) {
    return of(day, day);
  }

  public static Period of(LocalDate start, LocalDate end) {
    return new Period(Optional.of(start), Optional.of(end));
  }

  public static Period since(LocalDate start) {
    return new Period(Optional.of(start), Optional.empty());
  }

  public static Period until(LocalDate end) {
    return new Period(Optional.empty(), Optional.of(end));
  }

  /** Whether some day may lie in both. */
  public boolean overlaps(Period other) {
    return startsBy(other) && other.startsBy(this);
  }

  /** Whether every day of {@code other} surely lies in this. */
  public boolean contains(Period other) {
    boolean from = start.isEmpty() || other.start.isPresent() && !other.start.get().isBefore(start.get());
    boolean to = end.isEmpty() || other.end.isPresent() && !other.end.get().isAfter(end.get());
    return from && to;
  }

  public boolean isDay() {
    return start.isPresent() && start.equals(end);
  }

  private boolean startsBy(Period other) {
    return start.isEmpty() || other.end.isEmpty() || !start.get().isAfter(other.end.get());
  }
}
