package org.rapporteur.statement;

import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.coreference.MainClause;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;

/**
 * Whether "they" or "it" that says something can be trusted to be whom coreference found. Those who speak are what the sentences before
 * are about: an entity that was only an object, a possessor or the subject of what somebody said there is left open.
 */
final class PronounSpeakers {
  private static final Set<String> OPEN = Set.of("they", "it");
  private static final int SENTENCES = 2;

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
      boolean together = analysis.sentence(head) == analysis.sentence(source) && analysis.label(head).startsWith("nsubj");
      if (before && (together || MainClause.isAbout(analysis, head))) {
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
}
