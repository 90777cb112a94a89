package org.rapporteur.language;

import java.util.Set;

/** Whether a name that is a place somewhere is one where it stands. */
final class PlaceUse {
  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "from", "near", "into", "through", "across", "outside", "inside", "throughout", "around", "off");

  private PlaceUse() {}

  /** The word that the others of the name hang on. */
  static int head(Analysis analysis, Name name) {
    for (int token = name.first(); token < name.end(); token++) {
      int head = analysis.head(token);
      if (head < name.first() || head >= name.end()) {
        return token;
      }
    }
    return name.first();
  }

  /** Whether a preposition of place is before the word: "in Chile". */
  static boolean isPlace(Analysis analysis, int token) {
    int preposition = analysis.child(token, "case");
    return preposition >= 0 && LOCATIVE.contains(analysis.lower(preposition));
  }
}
