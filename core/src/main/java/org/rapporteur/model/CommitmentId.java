package org.rapporteur.model;

/** Names a commitment. Made from content by {@link Ids}, never from a counter or a clock. */
public record CommitmentId(String value) implements Comparable<CommitmentId> {
  public CommitmentId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a blank id");
    }
  }

  @Override
  public int compareTo(CommitmentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
