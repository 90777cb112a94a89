package org.rapporteur.train.story;

import java.util.List;

/** Logistic regression by Newton's method with a ridge; for few features and any number of examples. */
final class LogisticRegression {
  /** One example; {@code weight} says how many it stands for. */
  record Example(double[] features, boolean positive, double weight) {}

  private static final int ROUNDS = 25;

  private final double ridge;

  LogisticRegression(double ridge) {
    this.ridge = ridge;
  }

  /** One weight for each feature. */
  double[] fit(List<Example> examples, int size) {
    double[] weights = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] system = new double[size][size + 1];
      for (int i = 0; i < size; i++) {
        system[i][i] = ridge;
        system[i][size] = -ridge * weights[i];
      }
      examples.forEach(e -> add(e, weights, system));
      double[] step = solve(system);
      for (int i = 0; i < size; i++) {
        weights[i] += step[i];
      }
    }
    return weights;
  }

  private static void add(Example e, double[] weights, double[][] system) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * e.features()[i];
    }
    double p = 1 / (1 + Math.exp(-sum));
    double slope = p * (1 - p) * e.weight();
    double miss = ((e.positive() ? 1 : 0) - p) * e.weight();
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        system[i][j] += slope * e.features()[i] * e.features()[j];
      }
      system[i][weights.length] += miss * e.features()[i];
    }
  }

  /** Gaussian elimination with pivots; the last column is the right side. */
  private static double[] solve(double[][] m) {
    int n = m.length;
    for (int c = 0; c < n; c++) {
      int best = c;
      for (int r = c; r < n; r++) {
        best = Math.abs(m[r][c]) > Math.abs(m[best][c]) ? r : best;
      }
      double[] swap = m[c];
      m[c] = m[best];
      m[best] = swap;
      for (int r = 0; r < n; r++) {
        double factor = r == c ? 0 : m[r][c] / m[c][c];
        for (int k = c; k <= n; k++) {
          m[r][k] -= factor * m[c][k];
        }
      }
    }
    double[] x = new double[n];
    for (int c = 0; c < n; c++) {
      x[c] = m[c][n] / m[c][c];
    }
    return x;
  }
}
