package org.rapporteur.statement;

/** Tokens {@code first} (inside) to {@code end} (outside), at least one. */
record Range(int first, int end) {
  Range {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("empty or negative range: [" + first + ", " + end + ")");
    }
  }

  boolean contains(int token) {
    return first <= token && token < end;
  }

  Range cover(Range other) {
    return new Range(Math.min(first, other.first), Math.max(end, other.end));
  }
}
