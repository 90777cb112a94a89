package org.rapporteur.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Standing descriptions of countries. Immutable and thread-safe; loaded from {@code country-descriptions.tsv}. */
public final class CountryDescriptions {
  /** Any of the modifiers with any of the nouns describes any of the countries. */
  private record Description(Set<String> nouns, Set<String> modifiers, Set<String> countries) {}

  private final Map<String, List<Description>> byCountry = new HashMap<>();

  /** Loads the list on the class path. */
  public CountryDescriptions() {
    for (String[] row : Table.read(CountryDescriptions.class, "country-descriptions.tsv", 3)) {
      Description description = new Description(
          new HashSet<>(Table.several(row[0])), new HashSet<>(Table.several(row[1])), new HashSet<>(Table.several(row[2])));
      description.countries().forEach(code -> byCountry.computeIfAbsent(code, k -> new ArrayList<>()).add(description));
    }
  }

  /**
   * Whether a description fits a country.
   *
   * @param country ISO 3166 alpha-3
   * @param noun in lower case: "republic"
   * @param modifiers in lower case; all must belong to the description
   */
  public boolean describes(String country, String noun, Set<String> modifiers) {
    return byCountry.getOrDefault(country, List.of()).stream()
        .anyMatch(description -> description.nouns().contains(noun) && description.modifiers().containsAll(modifiers));
  }
}
