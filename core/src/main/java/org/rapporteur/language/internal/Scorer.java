package org.rapporteur.language.internal;

import java.util.List;

/** A linear model over hashed features: finished {@link Weights}, or ones that are still being learned. */
public interface Scorer {
  /** Sums the weights of the first {@code count} features for each class into {@code scores}, which is overwritten. */
  void score(int[] features, int count, int[] scores);

  /** The same for the first {@code count} features of {@code work}, into its scores; allocates nothing. */
  default void score(int count, Work work) {
    score(work.features, count, work.scores);
  }

  /** Names of the classes; a class's number is its place here. */
  List<String> classes();

  /** The class with the highest score; of equal ones the first. */
  static int best(int[] scores, int classes) {
    int best = 0;
    for (int c = 1; c < classes; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }
}
