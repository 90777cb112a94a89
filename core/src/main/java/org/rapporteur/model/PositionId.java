package org.rapporteur.model;

/** Names a position. Made from content by {@link Ids}, never from a counter or a clock. */
public record PositionId(String value) implements Comparable<PositionId> {
  public PositionId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a blank id");
    }
  }

  @Override
  public int compareTo(PositionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
