package org.rapporteur.language.coreference;

import org.rapporteur.language.internal.Scorer;

/** Chooses the option whose features weigh most; of equal ones the first. Immutable and thread-safe. */
public final class LearnedJudge implements Judge {
  private final Scorer weights;

  public LearnedJudge(Scorer weights) {
    this.weights = weights;
  }

  @Override
  public int choose(Options options) {
    int[] score = new int[1];
    int best = 0;
    int most = Integer.MIN_VALUE;
    for (int option = 0; option < options.size(); option++) {
      weights.score(options.features(option), options.count(option), score);
      if (score[0] > most) {
        most = score[0];
        best = option;
      }
    }
    return best;
  }
}
