package org.rapporteur.io.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Table;
import org.rapporteur.model.Entity;

/**
 * What CAMEO and ICEWS call an entity's PLOVER sector, from the resource {@code sectors.tsv}; empty where they have no
 * counterpart. Immutable.
 */
final class Sectors {
  /** Sectors that PLOVER writes where a state's code stands. */
  private static final Set<String> NO_STATE = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  private record Words(Optional<String> type, Optional<String> group, Optional<String> country, Optional<String> icews) {}

  private final Map<String, Words> bySector = new HashMap<>();

  Sectors() {
    for (String[] row : Table.read(Sectors.class, "sectors.tsv", 5)) {
      bySector.put(row[0], new Words(cell(row[1]), cell(row[2]), cell(row[3]), cell(row[4])));
    }
  }

  private static Optional<String> cell(String cell) {
    return Optional.of(cell).filter(c -> !c.equals("-"));
  }

  /** CAMEO's role code, such as GOV. */
  Optional<String> cameoType(Entity entity) {
    return words(entity).flatMap(Words::type);
  }

  /** CAMEO's code of a known group: UNO, EEC. */
  Optional<String> cameoGroup(Entity entity) {
    return words(entity).flatMap(Words::group);
  }

  /** What CAMEO writes as country of those that have none: EUR. */
  Optional<String> cameoCountry(Entity entity) {
    return words(entity).flatMap(Words::country);
  }

  /** ICEWS's sectors, separated by commas. */
  Optional<String> icews(Entity entity) {
    return words(entity).flatMap(Words::icews);
  }

  /** Whether PLOVER writes the entity's sector in place of a state. */
  static Optional<String> inPlaceOfState(Entity entity) {
    return entity.sector().filter(NO_STATE::contains);
  }

  private Optional<Words> words(Entity entity) {
    return entity.sector().map(bySector::get);
  }
}
