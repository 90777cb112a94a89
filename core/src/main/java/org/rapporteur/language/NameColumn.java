package org.rapporteur.language;

import java.util.Arrays;
import java.util.List;

/** Names as one class for each token, with the codes of the field: those of CoNLL 2003, and OntoNotes' for nationalities. */
final class NameColumn {
  static final String NONE = "O";

  private NameColumn() {}

  /** {@code B-PER} on a name's first token, {@code I-PER} on the others, {@value #NONE} outside names; ORG, LOC, NORP, MISC alike. */
  static String[] of(Analysis analysis) {
    return of(analysis.names(), analysis.size());
  }

  /** The same of the names inside of longer ones. */
  static String[] ofInner(Analysis analysis) {
    return of(analysis.innerNames(), analysis.size());
  }

  private static String[] of(List<Name> names, int size) {
    String[] column = new String[size];
    Arrays.fill(column, NONE);
    for (Name name : names) {
      Arrays.fill(column, name.first(), name.end(), "I-" + code(name.type()));
      column[name.first()] = "B-" + code(name.type());
    }
    return column;
  }

  static String code(Name.Type type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANIZATION -> "ORG";
      case PLACE -> "LOC";
      case NATIONALITY -> "NORP";
      case TITLE -> "TITLE";
      case OTHER -> "MISC";
    };
  }
}
