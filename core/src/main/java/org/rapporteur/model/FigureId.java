package org.rapporteur.model;

/** Names a figure. Made from content by {@link Ids}, never from a counter or a clock. */
public record FigureId(String value) implements Comparable<FigureId> {
  public FigureId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a blank id");
    }
  }

  @Override
  public int compareTo(FigureId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
