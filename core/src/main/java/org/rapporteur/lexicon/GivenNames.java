package org.rapporteur.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Given names with gender. Immutable and thread-safe; loaded from {@code given-names.tsv}. */
public final class GivenNames {
  private final Map<String, Gender> genders = new HashMap<>();

  /** Loads the list on the class path. */
  public GivenNames() {
    for (String[] row : Table.read(GivenNames.class, "given-names.tsv", 2)) {
      Gender gender = Gender.of(row[1]);
      genders.merge(NameKey.of(row[0]), gender, (a, b) -> a == b ? a : Gender.OPEN);
    }
  }

  /** Open for a name that both bear or that is not known. */
  public Gender gender(String name) {
    return genders.getOrDefault(NameKey.of(name), Gender.OPEN);
  }

  public boolean isGivenName(String name) {
    return genders.containsKey(NameKey.of(name));
  }
}
