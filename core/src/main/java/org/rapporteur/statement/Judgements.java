package org.rapporteur.statement;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Act;

/** Praise, blame and denial by what a clause says that its subject is, or by what the speaker feels about it. */
final class Judgements {
  private static final Set<String> COUPLES = Set.of("represent", "remain", "constitute", "mark", "become", "prove", "make");
  private static final Set<String> PARTS = Set.of("one", "part", "some", "among");

  private final Reading reading;
  private final Analysis analysis;
  private final ActWords words;

  Judgements(Reading reading, ActWords words) {
    this.reading = reading;
    this.analysis = reading.analysis();
    this.words = words;
  }

  /** Feelings that judge: proud praises, appalled criticises. */
  Act feeling(int root) {
    if (new Mood(reading).isNegated(root)) {
      return Act.ASSERT;
    }
    if (words.has("proud", analysis.lower(root))) {
      return Act.PRAISE;
    }
    return words.has("dismayed", analysis.lower(root)) ? Act.CRITICISE : Act.ASSERT;
  }

  /** "was a great man", "is a mistake", "remains unacceptable", "is false". */
  Act about(int root) {
    int predicate = predicate(root);
    if (predicate < 0) {
      return Act.ASSERT;
    }
    boolean negated = new Mood(reading).isNegated(root);
    if (isEvaluated("untrue", predicate) && !negated || negated && words.has("true", lemma(predicate))) {
      return Act.DENY;
    }
    if (isEvaluated("criticise", predicate)) {
      return negated ? Act.ASSERT : Act.CRITICISE;
    }
    boolean expletive = analysis.child(root, "expl") >= 0 || analysis.child(root, "csubj") >= 0;
    if (isEvaluated("praise", predicate) && !expletive) {
      return negated ? Act.CRITICISE : Act.PRAISE;
    }
    return negated && words.has("tolerable", lemma(predicate)) ? Act.CRITICISE : Act.ASSERT;
  }

  /** Whether a clause's predicate is an evaluating word. */
  boolean evaluates(int root) {
    String lemma = lemma(root);
    boolean good = words.has("praise", lemma) || words.has("tolerable", lemma);
    return analysis.child(root, "cop") >= 0 && (good || words.has("criticise", lemma) || words.has("refuse-asked", lemma));
  }

  /** What a clause says its subject is; -1 if it does not say what it is. */
  private int predicate(int root) {
    int predicate = analysis.child(root, "cop") >= 0 ? root : -1;
    if (COUPLES.contains(lemma(root))) {
      int complement = analysis.child(root, "xcomp");
      predicate = complement >= 0 ? complement : analysis.child(root, "obj");
    }
    int whole = predicate >= 0 && PARTS.contains(lemma(predicate)) ? analysis.child(predicate, "nmod") : -1;
    return whole >= 0 ? whole : predicate;
  }

  private boolean isEvaluated(String group, int predicate) {
    if (words.has(group, lemma(predicate)) || words.has(group, analysis.lower(predicate))) {
      return true;
    }
    for (int child : analysis.children(predicate)) {
      if (analysis.label(child).equals("amod") && words.has(group, lemma(child))) {
        return true;
      }
    }
    return false;
  }

  private String lemma(int token) {
    return analysis.lemma(token).toLowerCase(Locale.ROOT);
  }
}
