package org.rapporteur.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.Analysis;

/**
 * Tells harm that somebody does from harm that befalls: accidents, weather, disease. From the noun classes {@code means} and
 * {@code accident} of the lexicon. Made for one article.
 */
final class Violence {
  /** Sentences, the headline among them, that say what an article is about. */
  private static final int LEAD = 3;
  private static final List<String> FORCES = List.of("troops", "arms", "vessels", "police", "peacekeepers");
  private static final Set<String> HARMING = Set.of("kill", "injure", "wound", "hurt", "die");

  private final Analysis analysis;
  private final Tree tree;
  private final Set<String> means;
  private final Set<String> forces;
  private final Set<String> accidents;
  private final boolean isAccidental;

  Violence(Analysis analysis, EventLexicon lexicon) {
    this.analysis = analysis;
    this.tree = new Tree(analysis);
    this.means = lexicon.nouns("means");
    this.forces = new HashSet<>();
    FORCES.forEach(name -> forces.addAll(lexicon.nouns(name)));
    this.accidents = lexicon.nouns("accident");
    int lead = Math.min(LEAD, analysis.sentences().size());
    this.isAccidental = lead > 0 && isAccident(0, analysis.sentences().get(lead - 1).end());
  }

  /** Whether a phrase is about soldiers, police, weapons or ships, or so many of them. */
  boolean isForce(int noun) {
    return isForceItself(noun) || tree.phrases(noun, "of").stream().anyMatch(this::isForceItself);
  }

  private boolean isForceItself(int noun) {
    return forces.contains(tree.lemma(noun)) || tree.isNumber(noun) || tree.compoundLemmas(noun).stream().anyMatch(forces::contains);
  }

  /** Whether a noun is a weapon or a deed that does harm. */
  boolean isMeans(int noun) {
    return means.contains(tree.lemma(noun)) || tree.compoundLemmas(noun).stream().anyMatch(means::contains);
  }

  /**
   * Whether the sentence tells of a weapon or a deed that does harm.
   *
   * @param but words that do not count
   */
  boolean isArmed(int trigger, Set<String> but) {
    for (int token = analysis.sentence(trigger).first(); token < analysis.sentence(trigger).end(); token++) {
      if (means.contains(tree.lemma(token)) && !but.contains(tree.lemma(token))) {
        return true;
      }
    }
    return false;
  }

  /** "were killed", where the sentence, or the lead of the article, tells of an accident and of no violence. */
  boolean isAccident(int trigger) {
    if (!HARMING.contains(tree.lemma(trigger))) {
      return false;
    }
    int first = analysis.sentence(trigger).first();
    int end = analysis.sentence(trigger).end();
    return isAccident(first, end) || isAccidental && !names(means, first, end);
  }

  private boolean isAccident(int first, int end) {
    return names(accidents, first, end) && !names(means, first, end);
  }

  private boolean names(Set<String> words, int first, int end) {
    for (int token = first; token < end; token++) {
      if (words.contains(tree.lemma(token))) {
        return true;
      }
    }
    return false;
  }
}
