package org.rapporteur.train.words;

import static org.rapporteur.train.words.ClassBigrams.log;

import java.util.stream.IntStream;

/**
 * Classes of words put together two by two, those first whose union costs least, until one is left (Brown et al. 1992). A class is known by
 * the lower number of those in it.
 */
final class ClassTree {
  private final int size;
  private final int[][] counts;
  private final int[] times;
  /** For a pair, what its union costs apart from the two's own cells; see {@link #shared}. */
  private final double[][] costs;

  private final boolean[] gone;
  private final StringBuilder[] paths;
  private final int[] heads;

  ClassTree(ClassBigrams classes) {
    size = classes.size();
    counts = new int[size][size];
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        counts[a][b] = classes.count(a, b);
      }
    }
    times = IntStream.range(0, size).map(classes::times).toArray();
    costs = new double[size][size];
    gone = new boolean[size];
    paths = IntStream.range(0, size).mapToObj(i -> new StringBuilder()).toArray(StringBuilder[]::new);
    heads = IntStream.range(0, size).toArray();
  }

  /** For each class the turns from the root to it, 0 or 1. */
  String[] paths() {
    IntStream.range(0, size).parallel().forEach(a -> IntStream.range(a + 1, size).forEach(b -> costs[a][b] = all(a, b)));
    for (int left = size; left > 1; left--) {
      int[] pair = cheapest();
      unite(pair[0], pair[1]);
    }
    return IntStream.range(0, size).mapToObj(i -> paths[i].reverse().toString()).toArray(String[]::new);
  }

  private int[] cheapest() {
    int[] best = {-1, -1};
    double least = Double.POSITIVE_INFINITY;
    for (int a = 0; a < size; a++) {
      for (int b = a + 1; b < size && !gone[a]; b++) {
        double cost = gone[b] ? Double.POSITIVE_INFINITY : costs[a][b] + own(a, b);
        if (cost < least) {
          least = cost;
          best[0] = a;
          best[1] = b;
        }
      }
    }
    return best;
  }

  private void unite(int a, int b) {
    for (int i = 0; i < size; i++) {
      if (heads[i] == a || heads[i] == b) {
        paths[i].append(heads[i] == a ? '0' : '1');
        heads[i] = a;
      }
    }
    change(a, b, -1);
    gone[b] = true;
    for (int i = 0; i < size; i++) {
      counts[a][i] += counts[b][i];
    }
    for (int i = 0; i < size; i++) {
      counts[i][a] += counts[i][b];
      counts[i][b] = 0;
      counts[b][i] = 0;
    }
    times[a] += times[b];
    change(a, a, 1);
    IntStream.range(0, size).parallel().filter(i -> !gone[i] && i != a).forEach(i -> costs[Math.min(i, a)][Math.max(i, a)] = all(i, a));
  }

  /** Adds to the costs of all other pairs what they share with {@code a} and {@code b}, or takes it off. */
  private void change(int a, int b, int sign) {
    IntStream.range(0, size).parallel().filter(i -> !gone[i] && i != a && i != b).forEach(i -> {
      for (int j = i + 1; j < size; j++) {
        if (!gone[j] && j != a && j != b) {
          costs[i][j] += sign * (shared(i, j, a) + (a == b ? 0 : shared(i, j, b)));
        }
      }
    });
  }

  private double all(int a, int b) {
    double sum = 0;
    for (int other = 0; other < size; other++) {
      sum += gone[other] || other == a || other == b ? 0 : shared(a, b, other);
    }
    return sum;
  }

  /** What is lost when it is no longer told which of two classes stands before or behind a third. */
  private double shared(int a, int b, int other) {
    return split(counts[a][other], counts[b][other]) + split(counts[other][a], counts[other][b]);
  }

  private static double split(int a, int b) {
    return a == 0 || b == 0 ? 0 : log(a) + log(b) - log(a + b);
  }

  private double own(int a, int b) {
    int all = counts[a][a] + counts[a][b] + counts[b][a] + counts[b][b];
    double cells = log(counts[a][a]) + log(counts[a][b]) + log(counts[b][a]) + log(counts[b][b]) - log(all);
    return cells - 2 * split(times[a], times[b]);
  }
}
