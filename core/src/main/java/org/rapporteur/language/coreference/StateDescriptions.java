package org.rapporteur.language.coreference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.lexicon.Lexicon;

/**
 * Finds the state that a description means: "the former Soviet republic", "the Gulf kingdom" by the list of standing descriptions,
 * "the country" where the last two sentences name one state only. Looks at the states named last, never at the subject of the same
 * clause, and abstains where two fit.
 */
final class StateDescriptions {
  private static final int KEPT = 24;
  private static final int NEAR = 2;

  private final Analysis analysis;
  private final Clusters clusters;
  private final Lexicon lexicon;
  private final Deque<Integer> states = new ArrayDeque<>();

  StateDescriptions(Analysis analysis, Clusters clusters, Lexicon lexicon) {
    this.analysis = analysis;
    this.clusters = clusters;
    this.lexicon = lexicon;
  }

  /** Takes note of a named state. */
  void saw(int number) {
    states.addFirst(number);
    if (states.size() > KEPT) {
      states.removeLast();
    }
  }

  /** The phrase of the state that description number {@code number} means. */
  Optional<Integer> state(int number, Phrase phrase, Set<String> modifiers) {
    boolean plain = modifiers.isEmpty() && analysis.lower(phrase.first()).equals("the") && phrase.end() == phrase.head() + 1;
    Map<Integer, Integer> fitting = new LinkedHashMap<>();
    for (int state : states) {
      boolean fits = plain ? isNear(phrase, state) : isDescribed(phrase, modifiers, state);
      if (fits && !isSubjectOfSameVerb(phrase, state)) {
        fitting.putIfAbsent(clusters.of(state), state);
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.values().iterator().next()) : Optional.empty();
  }

  private boolean isNear(Phrase phrase, int state) {
    return analysis.sentence(phrase.head()).index() - analysis.sentence(clusters.phrase(state).head()).index() <= NEAR;
  }

  private boolean isDescribed(Phrase phrase, Set<String> modifiers, int state) {
    return clusters.country(clusters.of(state))
        .filter(code -> !modifiers.isEmpty() && lexicon.descriptions().describes(code, analysis.lower(phrase.head()), modifiers))
        .isPresent();
  }

  private boolean isSubjectOfSameVerb(Phrase phrase, int state) {
    int head = clusters.phrase(state).head();
    return analysis.label(head).startsWith("nsubj") && analysis.head(head) >= 0 && analysis.head(head) == analysis.head(phrase.head());
  }
}
