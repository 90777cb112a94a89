package org.rapporteur.event;

import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.EventType;

/** What is only asked: by a question of the text, or by somebody of whom it tells. */
final class Questions {
  /** Words that open what may or may not be. */
  static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
  private static final Set<String> QUERIES = Set.of("ccomp", "advcl", "xcomp", "parataxis");
  /** A clause so labelled is asked with the clause it belongs to. */
  private static final Set<String> CLAUSES = Set.of("conj", "xcomp", "ccomp", "parataxis");

  private final Analysis analysis;
  private final Tree tree;

  Questions(Analysis analysis, Tree tree) {
    this.analysis = analysis;
    this.tree = tree;
  }

  /** Whether a verb is what a question asks, not what it takes for granted in a clause of its own: "Will Chad withdraw?" */
  boolean isAsked(int verb) {
    Sentence sentence = analysis.sentence(verb);
    boolean question = false;
    for (int token = sentence.end() - 1; token > verb && !question && !tree.isNoun(token); token--) {
      question = analysis.form(token).equals("?");
    }
    int at = verb;
    for (int hop = 0; question && tree.isVerb(at) && hop < Tree.HOPS; hop++) {
      if (analysis.head(at) < 0) {
        return true;
      }
      if (!CLAUSES.contains(analysis.label(at))) {
        return false;
      }
      at = analysis.head(at);
    }
    return false;
  }

  /** "asked the minister whether": a question requests nothing. */
  boolean isQuery(Candidate candidate) {
    int trigger = candidate.trigger();
    if (candidate.type() != EventType.REQUEST || !tree.lemma(trigger).equals("ask")) {
      return false;
    }
    for (int child : analysis.children(trigger)) {
      if (analysis.label(child).equals("obj") && tree.lemma(child).equals("question")) {
        return true;
      }
      boolean clause = child > trigger && QUERIES.contains(analysis.label(child));
      int first = clause ? analysis.left(child) : -1;
      if (clause && (analysis.tag(first).startsWith("W") || CONDITIONS.contains(analysis.lower(first)))) {
        return true;
      }
    }
    return false;
  }
}
