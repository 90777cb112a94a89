package org.rapporteur.model;

/** Names an entity. Made from content by {@link Ids}, never from a counter or a clock. */
public record EntityId(String value) implements Comparable<EntityId> {
  public EntityId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a blank id");
    }
  }

  @Override
  public int compareTo(EntityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
