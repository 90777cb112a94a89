package org.rapporteur.model;

/** Names an article: the first 16 hexadecimal digits of a SHA-256 over its text and what the input says of its origin. Made from content by {@link Ids}, never from a counter or a clock. */
public record ArticleId(String value) implements Comparable<ArticleId> {
  public ArticleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a blank id");
    }
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
