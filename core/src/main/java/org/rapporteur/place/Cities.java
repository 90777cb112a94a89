package org.rapporteur.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.NameKey;
import org.rapporteur.lexicon.Table;

/**
 * Cities, provinces and regions with their country. Immutable and thread-safe; loaded from {@code cities.tsv}, which is GeoNames
 * data in part. A name that several countries share and none dominates has no country.
 */
public final class Cities {
  private final Map<String, String> countries = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  /** Loads the list on the class path. */
  public Cities() {
    for (String[] row : Table.read(Cities.class, "cities.tsv", 4)) {
      String key = NameKey.of(row[0]);
      known.add(key);
      if (!row[1].isEmpty()) {
        countries.putIfAbsent(key, row[1]);
      }
    }
  }

  /** Whether some city or region has that name. */
  public boolean isPlace(String name) {
    return known.contains(NameKey.of(name));
  }

  /** ISO 3166 alpha-3 of the country it lies in, where the name tells. */
  public Optional<String> countryOf(String name) {
    return Optional.ofNullable(countries.get(NameKey.of(name)));
  }
}
