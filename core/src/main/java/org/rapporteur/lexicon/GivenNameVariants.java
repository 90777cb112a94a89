package org.rapporteur.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether two given names may be one: short forms from {@code nicknames.tsv}, and spellings of one sound. */
public final class GivenNameVariants {
  private static final Map<String, Set<String>> GROUPS = load();

  private GivenNameVariants() {}

  /** Both as {@link NameKey} writes them. */
  public static boolean isVariant(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Set<String> groups = new HashSet<>(GROUPS.getOrDefault(one, Set.of()));
    groups.retainAll(GROUPS.getOrDefault(other, Set.of()));
    return !groups.isEmpty() || Transliteration.soundsAlike(one, other);
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> groups = new HashMap<>();
    for (String[] row : Table.read(GivenNameVariants.class, "nicknames.tsv", 1)) {
      List<String> names = Table.several(row[0]);
      for (String name : names) {
        groups.computeIfAbsent(NameKey.of(name), k -> new HashSet<>()).add(names.get(0));
      }
    }
    return groups;
  }
}
