package org.rapporteur.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who has been named in full is meant by the surname that is a place elsewhere: after "Jane London" what "London claims" she claims. Not where the
 * article has that word behind a preposition of place too ("in London"): then either may be meant.
 */
final class BearerNames {
  private final Analysis analysis;
  /** Persons named in full and their surnames, each with the first token of the first such name. */
  private final Map<String, Integer> named = new HashMap<>();

  private final Map<String, Integer> surnames = new HashMap<>();
  private final Set<String> places = new HashSet<>();

  private BearerNames(Analysis analysis) {
    this.analysis = analysis;
    for (Name name : analysis.names()) {
      if (name.type() == Name.Type.PERSON && name.end() - name.first() > 1) {
        named.putIfAbsent(text(name), name.first());
        surnames.putIfAbsent(analysis.form(name.end() - 1), name.first());
      }
      if (PlaceUse.isPlace(analysis, PlaceUse.head(analysis, name))) {
        places.add(text(name));
      }
    }
  }

  /** The names of the analysis, those that bearers go by as persons. */
  static List<Name> of(Analysis analysis) {
    BearerNames names = new BearerNames(analysis);
    return names.named.isEmpty() ? analysis.names() : analysis.names().stream().map(names::settled).toList();
  }

  private Name settled(Name name) {
    boolean bearer = name.type() == Name.Type.PLACE && (isNamedBefore(name, named) || isLone(name) && isNamedBefore(name, surnames));
    return bearer && !places.contains(text(name)) ? new Name(name.first(), name.end(), Name.Type.PERSON) : name;
  }

  /** A single word that is no part of a longer noun phrase's description: "the London office" is a place's. */
  private boolean isLone(Name name) {
    String label = analysis.label(name.first());
    return name.end() - name.first() == 1 && !label.equals("compound") && !label.equals("appos");
  }

  private boolean isNamedBefore(Name name, Map<String, Integer> persons) {
    Integer first = persons.get(text(name));
    return first != null && first < name.first();
  }

  private String text(Name name) {
    return analysis.span(name.first(), name.end()).of(analysis.text());
  }
}
