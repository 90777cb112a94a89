package org.rapporteur.language.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts the reference lists of the program into the {@link Gazetteer} of the name tagger. The lists say where they come from. */
final class NameLists {
  private final Tokenizer tokenizer;

  NameLists(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  List<Gazetteer.Entries> read() {
    return List.of(
        list(Gazetteer.COUNTRY, "place/countries.tsv", 1, 2),
        list(Gazetteer.PEOPLE, "place/countries.tsv", 3, 4),
        list(Gazetteer.CITY, "place/countries.tsv", 5),
        list(Gazetteer.CITY, "place/cities.tsv", 0),
        list(Gazetteer.ORGANIZATION, "lexicon/organizations.tsv", 1, 2),
        list(Gazetteer.ORGANIZATION, "lexicon/metonyms.tsv", 0),
        list(Gazetteer.GIVEN_NAME, "lexicon/given-names.tsv", 0),
        list(Gazetteer.OFFICE, "lexicon/offices.tsv", 0));
  }

  private Gazetteer.Entries list(int kind, String name, int... columns) {
    List<List<String>> names = new ArrayList<>();
    for (String line : WordList.read(NameLists.class, "/org/rapporteur/" + name)) {
      String[] cells = line.split("\t", -1);
      for (int column : columns) {
        if (column < cells.length) {
          Stream.of(cells[column].split(";")).filter(c -> !c.isBlank()).forEach(c -> names.add(words(c)));
        }
      }
    }
    return new Gazetteer.Entries(kind, names);
  }

  /** As the analyser cuts them, so that "St." and "Timor-Leste" are found. */
  private List<String> words(String name) {
    Tokens tokens = new Tokens();
    tokenizer.split(name, 0, name.length(), tokens);
    List<String> words = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      words.add(name.substring(tokens.start(token), tokens.end(token)));
    }
    return words;
  }
}
