package org.rapporteur.statement;

import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;

/**
 * Whether "they" or "it" that says something can be trusted to be whom coreference found. Those who speak are what the sentences before
 * are about: an entity that was only an object or a possessor there is left open.
 */
final class PronounSpeakers {
  private static final Set<String> OPEN = Set.of("they", "it");
  private static final int SENTENCES = 2;
  private static final int CLIMB = 6;

  private final Analysis analysis;

  PronounSpeakers(Analysis analysis) {
    this.analysis = analysis;
  }

  boolean isLikely(int source, Entity entity) {
    if (!OPEN.contains(analysis.lower(source))) {
      return true;
    }
    int sentence = analysis.sentence(source).index();
    for (Mention mention : entity.mentions()) {
      int head = top(mention.head());
      boolean before = head < source && sentence - analysis.sentence(head).index() <= SENTENCES;
      if (before && isSubject(head)) {
        return true;
      }
    }
    return false;
  }

  /** The word of a phrase that hangs on one outside it. */
  private int top(Span phrase) {
    int first = analysis.tokenAtOrAfter(phrase.start());
    for (int t = first; t < analysis.size() && analysis.start(t) < phrase.end(); t++) {
      int head = analysis.head(t);
      if (head < 0 || analysis.start(head) < phrase.start() || analysis.start(head) >= phrase.end()) {
        return t;
      }
    }
    return first;
  }

  /** Whether a word is a subject, is said of one beside it, or stands alone at the head of its sentence. */
  private boolean isSubject(int word) {
    int at = word;
    for (int step = 0; step < CLIMB; step++) {
      String label = analysis.label(at);
      if (label.startsWith("nsubj") || analysis.head(at) < 0) {
        return true;
      }
      if (!label.equals("appos") && !label.equals("conj")) {
        return false;
      }
      at = analysis.head(at);
    }
    return false;
  }
}
