package org.rapporteur.model;

/** Names a statement. Made from content by {@link Ids}, never from a counter or a clock. */
public record StatementId(String value) implements Comparable<StatementId> {
  public StatementId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a blank id");
    }
  }

  @Override
  public int compareTo(StatementId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
