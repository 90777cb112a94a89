package org.rapporteur.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.text.ResourceTable;

/** The words of time expressions by kind, from {@code words.tsv}. */
final class TimeWords {
  private final Map<String, Map<String, String>> kinds = new HashMap<>();

  TimeWords() {
    for (String[] row : ResourceTable.rows(TimeWords.class, "words.tsv", 3)) {
      kinds.computeIfAbsent(row[0], k -> new HashMap<>()).put(row[1], row[2]);
    }
  }

  boolean has(String kind, String word) {
    return kind(kind).containsKey(word);
  }

  Optional<String> value(String kind, String word) {
    return Optional.ofNullable(kind(kind).get(word));
  }

  Optional<Integer> number(String kind, String word) {
    return value(kind, word).map(Integer::valueOf);
  }

  /** A unit in singular or plural. */
  Optional<CalendarUnit> unit(String word) {
    return value("unit", word).or(() -> value("units", word)).map(CalendarUnit::valueOf);
  }

  private Map<String, String> kind(String kind) {
    Map<String, String> words = kinds.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("words.tsv has no kind " + kind);
    }
    return words;
  }
}
