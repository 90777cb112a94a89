package org.rapporteur.io.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.lexicon.Table;
import org.rapporteur.model.Entity;
import org.rapporteur.place.Countries;

/**
 * What other formats call a country, from the resource {@code country-codes.tsv}; empty where they have no code for it.
 * Immutable.
 */
final class CountryCodes {
  private record Codes(Optional<String> fips, Optional<String> cow, Optional<String> cameo, String state) {}

  private final Map<String, Codes> byIso = new HashMap<>();
  private final Countries countries = new Countries();

  CountryCodes() {
    for (String[] row : Table.read(CountryCodes.class, "country-codes.tsv", 5)) {
      byIso.put(row[0], new Codes(cell(row[1]), cell(row[2]), cell(row[3]), row[4]));
    }
  }

  private static Optional<String> cell(String cell) {
    return Optional.of(cell).filter(c -> !c.equals("-"));
  }

  /** FIPS 10-4, two letters, for places. */
  Optional<String> fips(Entity entity) {
    return codes(entity).flatMap(Codes::fips);
  }

  /** The number of the Correlates of War project. */
  Optional<String> cow(Entity entity) {
    return codes(entity).flatMap(Codes::cow);
  }

  /** CAMEO's three letters, for actors. */
  Optional<String> cameo(Entity entity) {
    return codes(entity).flatMap(Codes::cameo);
  }

  /** ISO 3166 alpha-3 of the state that PLOVER counts the entity's country to: dependencies fold into theirs. */
  Optional<String> state(Entity entity) {
    return entity.country().map(iso -> byIso.containsKey(iso) ? byIso.get(iso).state() : iso);
  }

  /** The short English name. */
  Optional<String> name(Entity entity) {
    return entity.country().flatMap(countries::code).map(country -> country.name());
  }

  private Optional<Codes> codes(Entity entity) {
    return entity.country().map(byIso::get);
  }
}
