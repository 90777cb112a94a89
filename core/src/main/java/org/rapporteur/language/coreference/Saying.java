package org.rapporteur.language.coreference;

import java.util.Set;
import org.rapporteur.language.Analysis;

/** What only those can do who speak for themselves: "it" before such a verb is no loan and no strike. */
final class Saying {
  private static final Set<String> VERBS =
      Set.of("say", "tell", "announce", "add", "warn", "claim", "deny", "accuse", "urge", "insist", "argue", "declare", "pledge", "promise", "vow",
          "threaten", "condemn", "criticise", "criticize", "deplore", "apologise", "apologize", "admit", "allege", "acknowledge", "affirm",
          "reaffirm", "reiterate", "emphasise", "emphasize", "stress", "underscore", "underline", "express", "welcome", "agree", "commend",
          "state", "discuss", "propose", "reject", "note", "observe", "report", "describe", "conclude", "confirm", "credit", "write", "cite", "explain",
          "recommend", "demand", "believe", "think", "hope");

  private Saying() {}

  /** Whether a token is the subject of a verb of saying. */
  static boolean isSaid(Analysis analysis, int subject) {
    int verb = analysis.head(subject);
    return verb >= 0 && analysis.label(subject).equals("nsubj") && isVerb(analysis, verb);
  }

  static boolean isVerb(Analysis analysis, int token) {
    return VERBS.contains(analysis.lemma(token));
  }
}
