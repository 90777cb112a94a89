package org.rapporteur.model;

/** Names a difference. Made from content by {@link Ids}, never from a counter or a clock. */
public record DifferenceId(String value) implements Comparable<DifferenceId> {
  public DifferenceId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a blank id");
    }
  }

  @Override
  public int compareTo(DifferenceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
