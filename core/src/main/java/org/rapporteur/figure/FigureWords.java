package org.rapporteur.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.text.Lexeme;
import org.rapporteur.text.ResourceTable;

/** The words around numbers and of what is counted, from {@code quantities.tsv} and {@code outcomes.tsv}. */
final class FigureWords {
  private static final int LONGEST_PHRASE = 4;

  private final Map<String, Map<String, String>> kinds = new HashMap<>();

  /**
   * A phrase that was found.
   *
   * @param end index after its last lexeme
   */
  record Phrase(int end, String value) {}

  FigureWords() {
    for (String file : new String[] {"quantities.tsv", "outcomes.tsv"}) {
      for (String[] row : ResourceTable.rows(FigureWords.class, file, 3)) {
        kinds.computeIfAbsent(row[0], k -> new HashMap<>()).put(row[1], row[2]);
      }
    }
  }

  Optional<String> value(String kind, String word) {
    return Optional.ofNullable(kind(kind).get(word));
  }

  boolean has(String kind, String word) {
    return kind(kind).containsKey(word);
  }

  /** The longest phrase of the kind that begins at {@code index}. */
  Optional<Phrase> phrase(String kind, List<Lexeme> lexemes, int index) {
    Map<String, String> table = kind(kind);
    StringBuilder phrase = new StringBuilder();
    Optional<Phrase> best = Optional.empty();
    for (int end = index; end < Math.min(lexemes.size(), index + LONGEST_PHRASE); end++) {
      boolean glued = end > index && !lexemes.get(end).spaced();
      phrase.append(end == index || glued ? "" : " ").append(lexemes.get(end).lower());
      String value = table.get(phrase.toString());
      if (value != null) {
        best = Optional.of(new Phrase(end + 1, value));
      }
    }
    return best;
  }

  private Map<String, String> kind(String kind) {
    Map<String, String> words = kinds.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("no words of kind " + kind);
    }
    return words;
  }
}
