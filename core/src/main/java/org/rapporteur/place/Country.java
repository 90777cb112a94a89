package org.rapporteur.place;

import java.util.List;

/**
 * A country or territory.
 *
 * @param code ISO 3166 alpha-3 (Kosovo: KOS; former states as in the list)
 * @param name the short English name, without article
 * @param otherNames variants, without article
 * @param adjectives such as "Russian"
 * @param people nouns for its people, singular and plural
 * @param capitals seats of government; empty where they share the country's name
 */
public record Country(
    String code, String name, List<String> otherNames, List<String> adjectives, List<String> people, List<String> capitals) {
  public Country {
    otherNames = List.copyOf(otherNames);
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
    capitals = List.copyOf(capitals);
  }
}
