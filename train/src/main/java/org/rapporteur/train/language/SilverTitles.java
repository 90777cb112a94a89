package org.rapporteur.train.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.internal.WordList;

/** The teacher of the press knows no titles: proper nouns outside of its names that are listed as titles become such. */
final class SilverTitles {
  private static final Set<String> TITLES =
      Set.copyOf(WordList.read(SilverTitles.class, "/org/rapporteur/language/name-titles.txt"));

  private SilverTitles() {}

  static Tree add(Tree tree) {
    List<String> names = new ArrayList<>(tree.names());
    for (int token = 0; token < names.size(); token++) {
      boolean proper = tree.tags().get(token).equals("NNP") && names.get(token).equals("O");
      if (proper && TITLES.contains(tree.forms().get(token).toLowerCase(Locale.ROOT))) {
        boolean goesOn = token > 0 && names.get(token - 1).endsWith("-TITLE");
        names.set(token, goesOn ? "I-TITLE" : "B-TITLE");
      }
    }
    return tree.withNames(names);
  }
}
