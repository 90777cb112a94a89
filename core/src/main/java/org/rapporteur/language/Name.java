package org.rapporteur.language;

/** A proper name or nationality: tokens {@code first} (inside) to {@code end} (outside), at least one, never across sentences. */
public record Name(int first, int end, Type type) {
  /** What it names. */
  public enum Type {
    PERSON,
    ORGANIZATION,
    /** States, cities, regions, seas, buildings. */
    PLACE,
    /** "Russian", "Palestinians", "Democrats": adjectives and plurals of peoples, states, creeds, parties. */
    NATIONALITY,
    /** "President", "Vice Admiral", before a person's name or alone for a person. Only in {@link Analysis#titles()}. */
    TITLE,
    /** Treaties, wars, products, works, events. */
    OTHER
  }
}
