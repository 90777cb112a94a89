package org.rapporteur.language.coreference;

import org.rapporteur.language.Analysis;

/** What a sentence is about: the subject of its main clause or of one joined to that. Stateless. */
public final class MainClause {
  private static final int CLIMB = 6;

  private MainClause() {}

  /**
   * Whether a word is such a subject, is said of one beside it or joined to one, or stands alone at the head of its sentence. Subjects of
   * what somebody says, of relative clauses and the like are none.
   */
  public static boolean isAbout(Analysis analysis, int word) {
    int at = word;
    for (int step = 0; step < CLIMB && (analysis.label(at).equals("appos") || analysis.label(at).equals("conj")) && analysis.head(at) >= 0; step++) {
      at = analysis.head(at);
    }
    return analysis.head(at) < 0 || analysis.label(at).startsWith("nsubj") && isMain(analysis, analysis.head(at));
  }

  /** Whether a verb is the main clause's, joined to that, or names in passing who says it: "..., officials said". */
  private static boolean isMain(Analysis analysis, int verb) {
    int at = verb;
    for (int step = 0; step < CLIMB && analysis.head(at) >= 0; step++) {
      boolean aside = analysis.label(at).equals("parataxis") && Saying.isVerb(analysis, at);
      if (!aside && !analysis.label(at).equals("conj")) {
        return false;
      }
      at = analysis.head(at);
    }
    return analysis.head(at) < 0;
  }
}
