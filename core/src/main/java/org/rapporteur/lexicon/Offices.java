package org.rapporteur.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Offices, ranks and titles with the PLOVER sector of their bearer. Immutable and thread-safe; loaded from {@code offices.tsv}. */
public final class Offices {
  /** How many words the longest office has. */
  public static final int LONGEST = 6;

  private final Map<String, String> sectors = new HashMap<>();
  private final Set<String> lastWords = new HashSet<>();

  /** Loads the list on the class path. */
  public Offices() {
    for (String[] row : Table.read(Offices.class, "offices.tsv", 2)) {
      sectors.put(row[0], row[1]);
      lastWords.add(row[0].substring(row[0].lastIndexOf(' ') + 1));
    }
  }

  /** PLOVER sector of an office; empty if it is none. Lower case: "foreign minister". */
  public Optional<String> sector(String office) {
    return Optional.ofNullable(sectors.get(office));
  }

  /** Whether some office ends with that word in lower case: a quick no for most words. */
  public boolean mayEnd(String word) {
    return lastWords.contains(word);
  }

  public boolean isOffice(String words) {
    return sectors.containsKey(words);
  }
}
