package org.rapporteur.statement;

import java.util.Set;
import org.rapporteur.language.Analysis;

/** Whether a cue reports that something was said, or only that it might be, was not, or is asked. */
final class Mood {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "nor", "neither", "without", "no");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "until", "before", "in case", "lest", "once");
  /** Verbs that leave it open whether the infinitive below them takes place, or say that it does not. */
  private static final Set<String> UNREAL =
      Set.of(
          "want", "plan", "expect", "try", "refuse", "decline", "fail", "need", "hope", "wish", "intend", "ask", "urge", "tell", "ought",
          "order", "allow", "force", "likely", "unlikely", "able", "unable", "ready", "willing", "unwilling", "have", "be", "seek",
          "prepare", "schedule", "set", "attempt", "prefer", "like", "invite", "call", "press", "pressure", "persuade", "require",
          "encourage", "promise", "pledge", "vow", "threaten", "offer", "agree", "propose", "demand", "hesitate", "reluctant", "forget",
          "say", "believe", "think", "report", "mean", "enough", "time", "reason", "way", "hard", "difficult", "easy", "fair", "safe");

  /** Verbs of taking the floor: "took to the radio to say" tells that it was said, "met to say" does not. */
  private static final Set<String> SPEAKS_UP =
      Set.of(
          "use", "take", "go", "call", "write", "speak", "turn", "appear", "issue", "tweet", "stand", "phone", "telephone", "hold",
          "step", "come", "return", "post", "rise", "interrupt", "pause", "emerge", "respond", "react", "continue");

  private final Reading reading;
  private final Analysis analysis;

  Mood(Reading reading) {
    this.reading = reading;
    this.analysis = reading.analysis();
  }

  /** Whether the article asserts that the cue took place. */
  boolean isReal(int cue) {
    return !isNegated(cue) && !isModal(cue) && !isConditional(cue) && !isUnreal(cue);
  }

  boolean isNegated(int cue) {
    for (int child : analysis.children(cue)) {
      boolean only = reading.is(child + 1, "only");
      // "No" and "Probably not" in front of a cue may be what is said.
      boolean said = reading.quotationOf(child) != reading.quotationOf(cue);
      if (NEGATIONS.contains(analysis.lower(child)) && child < cue && !only && !said) {
        return true;
      }
    }
    return false;
  }

  private boolean isModal(int cue) {
    for (int child : analysis.children(cue)) {
      if (analysis.tag(child).equals("MD") && child < cue) {
        return true;
      }
    }
    int head = analysis.head(cue);
    boolean shares = head >= 0 && analysis.label(cue).equals("conj") && analysis.tag(cue).equals("VB") && ownHelpers(cue) == 0;
    return shares && head < cue && hasModal(head);
  }

  private boolean hasModal(int verb) {
    for (int child : analysis.children(verb)) {
      if (analysis.tag(child).equals("MD") && child < verb) {
        return true;
      }
    }
    return false;
  }

  private int ownHelpers(int verb) {
    int count = 0;
    for (int child : analysis.children(verb)) {
      if (analysis.label(child).startsWith("aux") || Reading.isLike(analysis.label(child), "nsubj")) {
        count++;
      }
    }
    return count;
  }

  private boolean isConditional(int cue) {
    for (int child : analysis.children(cue)) {
      if (analysis.label(child).equals("mark") && CONDITIONS.contains(analysis.lower(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnreal(int cue) {
    if (!analysis.tag(cue).equals("VB") || !hasTo(cue)) {
      return false;
    }
    int head = analysis.head(cue);
    if (head < 0) {
      return !reading.isVerb(cue);
    }
    boolean purpose = Reading.isLike(analysis.label(cue), "advcl") && !SPEAKS_UP.contains(analysis.lemma(head));
    return purpose || UNREAL.contains(analysis.lemma(head)) || reading.isNoun(head) || analysis.tag(head).startsWith("J");
  }

  private boolean hasTo(int verb) {
    for (int child : analysis.children(verb)) {
      if (analysis.tag(child).equals("TO")) {
        return true;
      }
    }
    return false;
  }
}
