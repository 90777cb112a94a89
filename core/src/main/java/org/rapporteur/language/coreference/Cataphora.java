package org.rapporteur.language.coreference;

import org.rapporteur.language.Analysis;
import org.rapporteur.language.coreference.Phrase.Form;

/** Pronouns that stand before what they refer to: in "In his later speech, Lavrov ..." the named subject that follows. */
final class Cataphora {
  private static final int MOST_STEPS = 6;
  private static final int MOST_PHRASES = 12;

  private final Analysis analysis;
  private final Clusters clusters;

  Cataphora(Analysis analysis, Clusters clusters) {
    this.analysis = analysis;
    this.clusters = clusters;
  }

  /** The subject's phrase ahead of pronoun number {@code number}; -1 if there is none. */
  int subject(int number) {
    int fronted = clusters.phrase(number).head();
    int governor = analysis.head(fronted);
    for (int steps = 0; steps < MOST_STEPS && governor >= 0; steps++) {
      String label = analysis.label(fronted);
      if (governor > fronted && (label.startsWith("obl") || label.equals("advcl"))) {
        int subject = analysis.child(governor, "nsubj");
        return subject > fronted ? named(number, subject) : -1;
      }
      fronted = governor;
      governor = analysis.head(fronted);
    }
    return -1;
  }

  private int named(int number, int token) {
    int limit = Math.min(clusters.phrases().size(), number + MOST_PHRASES);
    for (int p = number + 1; p < limit; p++) {
      Phrase phrase = clusters.phrase(p);
      if (phrase.core().contains(token) && phrase.is(Form.NAME)) {
        return p;
      }
    }
    return -1;
  }
}
