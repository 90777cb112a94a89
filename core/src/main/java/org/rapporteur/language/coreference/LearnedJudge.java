package org.rapporteur.language.coreference;

import org.rapporteur.language.internal.Scorer;
import org.rapporteur.language.internal.Work;

/** Chooses the option whose features weigh most; of equal ones the first. Immutable and thread-safe. */
public final class LearnedJudge implements Judge {
  private final Scorer weights;

  public LearnedJudge(Scorer weights) {
    this.weights = weights;
  }

  @Override
  public int choose(Options options) {
    int best = 0;
    int most = Integer.MIN_VALUE;
    for (int option = 0; option < options.size(); option++) {
      Work work = options.inWork(option);
      weights.score(options.count(option), work);
      if (work.scores[0] > most) {
        most = work.scores[0];
        best = option;
      }
    }
    return best;
  }
}
