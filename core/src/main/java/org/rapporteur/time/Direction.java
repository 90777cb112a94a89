package org.rapporteur.time;

/** On which side of the day of publication a time without year or week is looked for. */
enum Direction {
  /** The latest one on or before that day. */
  PAST,
  /** The earliest one on or after that day. */
  FUTURE,
  /** No verb tells; the nearest one, which for weekdays is the latest. */
  NEAREST,
  /** The latest one before that day: "last Friday". */
  LAST,
  /** The earliest one after that day: "next Friday". */
  NEXT;

  boolean isPast() {
    return this == PAST || this == LAST || this == NEAREST;
  }

  /** Whether the day of publication itself does not count. */
  boolean isStrict() {
    return this == LAST || this == NEXT;
  }
}
