package org.rapporteur.model;

import java.util.Comparator;

/** The characters of an article that support a fact. A fact cannot exist without one. */
public record Evidence(ArticleId article, Span span) implements Comparable<Evidence> {
  private static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::article).thenComparing(Evidence::span);

  @Override
  public int compareTo(Evidence other) {
    return ORDER.compare(this, other);
  }
}
