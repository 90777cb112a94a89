package org.rapporteur.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Buildings, streets and ministries that stand for a state. Immutable and thread-safe; loaded from {@code metonyms.tsv}. */
public final class Metonyms {
  /**
   * What a phrase stands for.
   *
   * @param country ISO 3166 alpha-3
   * @param sector PLOVER sector code
   * @param isState whether it is the state itself, rather than an organisation of it
   */
  public record Metonym(String country, String sector, boolean isState) {}

  private final Map<String, Metonym> byName = new HashMap<>();

  /** Loads the list on the class path. */
  public Metonyms() {
    for (String[] row : Table.read(Metonyms.class, "metonyms.tsv", 4)) {
      byName.put(NameKey.of(row[0]), new Metonym(row[1], row[2], row[3].equals("state")));
    }
  }

  /** By its name, with or without article. */
  public Optional<Metonym> named(String name) {
    return Optional.ofNullable(byName.get(NameKey.of(name)));
  }
}
