package org.rapporteur.lexicon;

import org.rapporteur.place.Cities;
import org.rapporteur.place.Countries;

/** All reference lists. Immutable and thread-safe. */
public record Lexicon(
    Countries countries,
    Cities cities,
    Metonyms metonyms,
    Organizations organizations,
    Offices offices,
    ActorNouns nouns,
    GivenNames givenNames,
    Honorifics honorifics,
    CountryDescriptions descriptions) {
  /** Loads the lists on the class path. */
  public static Lexicon load() {
    return new Lexicon(
        new Countries(),
        new Cities(),
        new Metonyms(),
        new Organizations(),
        new Offices(),
        new ActorNouns(),
        new GivenNames(),
        new Honorifics(),
        new CountryDescriptions());
  }
}
