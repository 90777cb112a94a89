package org.rapporteur.model;

/** Names an event. Made from content by {@link Ids}, never from a counter or a clock. */
public record EventId(String value) implements Comparable<EventId> {
  public EventId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a blank id");
    }
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
