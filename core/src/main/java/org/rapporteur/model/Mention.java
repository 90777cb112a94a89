package org.rapporteur.model;

/** A phrase that refers to an entity. {@code head} lies inside {@code evidence}'s span: "Lavrov" in "Foreign Minister Sergey Lavrov". */
public record Mention(Evidence evidence, Span head, Kind kind) implements Comparable<Mention> {
  /** How a mention refers. */
  public enum Kind {
    NAME,
    NOMINAL,
    PRONOUN
  }

  @Override
  public int compareTo(Mention other) {
    return evidence.compareTo(other.evidence);
  }
}
