package org.rapporteur.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Honorifics before and after names. Immutable and thread-safe; loaded from {@code honorifics.tsv}. */
public final class Honorifics {
  private final Map<String, Gender> before = new HashMap<>();
  private final Set<String> after = new HashSet<>();

  /** Loads the list on the class path. */
  public Honorifics() {
    for (String[] row : Table.read(Honorifics.class, "honorifics.tsv", 3)) {
      if (row[1].equals("before")) {
        before.put(row[0], Gender.of(row[2]));
      } else {
        after.add(row[0]);
      }
    }
  }

  /** Whether a word such as "Mr." may open a person's name. */
  public boolean isBefore(String word) {
    return before.containsKey(NameKey.of(word));
  }

  /** Whether a word such as "Jr." may close a person's name. */
  public boolean isAfter(String word) {
    return after.contains(NameKey.of(word));
  }

  /** What gender an honorific tells; open for anything else. */
  public Gender gender(String word) {
    return before.getOrDefault(NameKey.of(word), Gender.OPEN);
  }
}
