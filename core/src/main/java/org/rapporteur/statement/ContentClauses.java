package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Span;

/** The clauses that what somebody says is made of, and whether they ask. */
final class ContentClauses {
  private static final int SENTENCES = 3;
  /** One sentence in so many asks. */
  private static final int QUESTION_SHARE = 3;

  private final Reading reading;
  private final Analysis analysis;
  private final ActWords words;

  ContentClauses(Reading reading, ActWords words) {
    this.reading = reading;
    this.analysis = reading.analysis();
    this.words = words;
  }

  /** Whether what is said ends in a question and asks in a good part of its sentences; a speech may have a question in it. */
  boolean isQuestion(Report report) {
    int sentences = 0;
    int questions = 0;
    boolean last = false;
    for (Span span : report.content()) {
      int index = -1;
      for (int t = analysis.tokenAtOrAfter(span.start()); t < analysis.size() && analysis.start(t) < span.end(); t++) {
        Sentence sentence = analysis.sentence(t);
        if (sentence.index() != index) {
          index = sentence.index();
          last = reading.isQuestion(sentence) && endsWith(sentence, report);
          sentences++;
          questions += last ? 1 : 0;
        }
      }
    }
    return last && questions * QUESTION_SHARE >= sentences;
  }

  /** Whether the end of a sentence is said too: "Did he say “…”?" is asked by somebody else. */
  private boolean endsWith(Sentence sentence, Report report) {
    int end = sentence.end() - 1;
    while (end > sentence.first() && reading.isPunctuation(end)) {
      end--;
    }
    Span word = analysis.span(end);
    return report.content().stream().anyMatch(span -> span.contains(word));
  }

  /** The word that all others of the first stretch of content hang on; -1 if there is none. */
  int root(Report report) {
    List<Integer> roots = roots(report);
    Span first = report.content().get(0);
    return roots.isEmpty() || analysis.start(roots.get(0)) >= first.end() ? -1 : roots.get(0);
  }

  /** The first noun that what is said hangs on, where that is no clause; -1 if it is one. */
  int noun(Report report) {
    Span first = report.content().get(0);
    for (int t = analysis.tokenAtOrAfter(first.start()); t < analysis.size() && analysis.start(t) < first.end(); t++) {
      if (isTop(t, first) && !reading.isPunctuation(t)) {
        return reading.isNoun(t) && reading.childLike(t, "nsubj") < 0 ? t : -1;
      }
    }
    return -1;
  }

  /** What the sentences of what is said hang on, those that are clauses, in order: of the first {@value #SENTENCES} sentences. */
  List<Integer> roots(Report report) {
    List<Integer> roots = new ArrayList<>();
    int sentence = -1;
    for (Span span : report.content()) {
      for (int t = analysis.tokenAtOrAfter(span.start()); t < analysis.size() && analysis.start(t) < span.end(); t++) {
        if (isClause(t) && analysis.sentence(t).index() != sentence && isTop(t, span) && !reading.isPunctuation(t)) {
          sentence = analysis.sentence(t).index();
          roots.add(t);
        }
        if (roots.size() == SENTENCES) {
          return roots;
        }
      }
    }
    return roots;
  }

  private boolean isClause(int token) {
    boolean predicate = reading.childLike(token, "nsubj") >= 0 || analysis.child(token, "cop") >= 0;
    return reading.isVerb(token) || predicate || words.has("thanks", analysis.lower(token));
  }

  private boolean isTop(int token, Span span) {
    int head = analysis.head(token);
    return head < 0 || analysis.start(head) < span.start() || analysis.start(head) >= span.end();
  }
}
