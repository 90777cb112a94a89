package org.rapporteur.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Common nouns for actors and places. Immutable and thread-safe; loaded from {@code nouns.tsv}. */
public final class ActorNouns {
  /** What a noun refers to. */
  public enum Kind {
    PERSON,
    GROUP,
    ORGANIZATION,
    STATE,
    PLACE
  }

  /** What is known of a noun; {@code sector} is a PLOVER sector code. */
  public record ActorNoun(String lemma, Kind kind, Optional<String> sector, Gender gender) {}

  private final Map<String, ActorNoun> byLemma = new HashMap<>();

  /** Loads the list on the class path. */
  public ActorNouns() {
    for (String[] row : Table.read(ActorNouns.class, "nouns.tsv", 4)) {
      Kind kind = Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
      Optional<String> sector = row[2].isEmpty() ? Optional.empty() : Optional.of(row[2]);
      byLemma.put(row[0], new ActorNoun(row[0], kind, sector, Gender.of(row[3])));
    }
  }

  /** By lemma in lower case; may have several words: "police officer". */
  public Optional<ActorNoun> find(String lemma) {
    return Optional.ofNullable(byLemma.get(lemma));
  }
}
