package org.rapporteur.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Sentence;

/**
 * Tells sentences about sport, business, show or the past, whose war words are no political events. From the resource
 * {@code lexicon/settings.tsv}: words that place a sentence there. Immutable.
 */
final class Settings {
  private final Map<String, String> byWord = new HashMap<>();

  Settings() {
    for (Table.Row row : Table.read("lexicon/settings.tsv")) {
      for (String word : row.cell(1).split(" +")) {
        byWord.put(word, row.cell(0));
      }
    }
  }

  /** Which setting a sentence is in, with the word that tells it; empty for politics and all that is not known. */
  Optional<String> of(Analysis analysis, Sentence sentence) {
    for (int token = sentence.first(); token < sentence.end(); token++) {
      String setting = byWord.get(analysis.lower(token));
      if (setting == null && token + 1 < sentence.end()) {
        setting = byWord.get(analysis.lower(token) + "_" + analysis.lower(token + 1));
      }
      if (setting != null) {
        return Optional.of(setting + ": " + analysis.form(token));
      }
    }
    return Optional.empty();
  }
}
