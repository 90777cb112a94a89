package org.rapporteur.model;

/** Names a story. Made from content by {@link Ids}, never from a counter or a clock. */
public record StoryId(String value) implements Comparable<StoryId> {
  public StoryId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a blank id");
    }
  }

  @Override
  public int compareTo(StoryId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
