package org.rapporteur.train;

import java.util.ArrayList;
import java.util.List;

/** A logistic curve, fitted to what was right at which odds (Platt 1999, with his smoothed targets) by Newton's method. */
final class Curve {
  private static final int STEPS = 50;

  private final List<Double> odds = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();

  void add(double at, boolean wasRight) {
    odds.add(at);
    right.add(wasRight);
  }

  int size() {
    return odds.size();
  }

  int right() {
    return (int) right.stream().filter(r -> r).count();
  }

  /** Slope and intercept; needs lessons of both kinds. */
  double[] fit() {
    double yes = (right() + 1.0) / (right() + 2.0);
    double no = 1.0 / (size() - right() + 2.0);
    double slope = 1;
    double intercept = 0;
    for (int step = 0; step < STEPS; step++) {
      // A little on the diagonal: lessons that all lie at one place tell nothing of the slope.
      double[] sums = {0, 0, 1e-6, 0, 1e-6};
      for (int i = 0; i < odds.size(); i++) {
        double x = odds.get(i);
        double share = 1 / (1 + StrictMath.exp(-(slope * x + intercept)));
        double miss = (right.get(i) ? yes : no) - share;
        double weight = share * (1 - share);
        double[] parts = {miss * x, miss, weight * x * x, weight * x, weight};
        for (int k = 0; k < sums.length; k++) {
          sums[k] += parts[k];
        }
      }
      double determinant = sums[2] * sums[4] - sums[3] * sums[3];
      slope += (sums[4] * sums[0] - sums[3] * sums[1]) / determinant;
      intercept += (sums[2] * sums[1] - sums[3] * sums[0]) / determinant;
    }
    return new double[] {slope, intercept};
  }
}
