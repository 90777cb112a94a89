package org.rapporteur.lexicon;

/** What gender a word tells. */
public enum Gender {
  MALE,
  FEMALE,
  OPEN;

  static Gender of(String letter) {
    return switch (letter) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> OPEN;
    };
  }

  /** Whether both may be said of one person. */
  public boolean fits(Gender other) {
    return this == OPEN || other == OPEN || this == other;
  }
}
