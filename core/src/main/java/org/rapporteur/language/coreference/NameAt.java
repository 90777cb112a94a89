package org.rapporteur.language.coreference;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Name;

/** Finds the name around a token by halving: names are in order and do not overlap. */
final class NameAt {
  private NameAt() {}

  static Optional<Name> find(Analysis analysis, int token) {
    List<Name> names = analysis.names();
    int low = 0;
    int high = names.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Name name = names.get(middle);
      if (token < name.first()) {
        high = middle - 1;
      } else if (token >= name.end()) {
        low = middle + 1;
      } else {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  static boolean isPerson(Analysis analysis, int token) {
    return find(analysis, token).filter(name -> name.type() == Name.Type.PERSON).isPresent();
  }
}
