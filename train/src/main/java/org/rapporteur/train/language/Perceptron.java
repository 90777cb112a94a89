package org.rapporteur.train.language;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.internal.Scorer;

/**
 * An averaged perceptron (Collins 2002) over hashed features: right class up by one, wrong one down, and in the end each weight's mean over
 * all steps. Only features that took part in a mistake take room. Not thread-safe.
 */
public final class Perceptron implements Scorer, Learned {
  private static final int CHUNK = 1 << 16;

  private final List<String> classes;
  private final int width;
  private final FeatureNumbers numbers = new FeatureNumbers();
  private int[][] weights = new int[0][];
  private long[][] sums = new long[0][];
  private long step = 1;

  public Perceptron(List<String> classes) {
    this.classes = List.copyOf(classes);
    this.width = classes.size();
  }

  @Override
  public List<String> classes() {
    return classes;
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    Arrays.fill(scores, 0, width, 0);
    for (int f = 0; f < count; f++) {
      int place = numbers.find(features[f]);
      if (place >= 0) {
        int[] chunk = weights[place / CHUNK];
        int row = place % CHUNK * width;
        for (int c = 0; c < width; c++) {
          scores[c] += chunk[row + c];
        }
      }
    }
  }

  /** One step without a mistake. */
  public void next() {
    step++;
  }

  /** Learns from a mistake. Does not count as a step. */
  public void update(int[] features, int count, int right, int wrong) {
    for (int f = 0; f < count; f++) {
      int place = findOrAdd(features[f]);
      int row = place % CHUNK * width;
      int[] chunk = weights[place / CHUNK];
      long[] sum = sums[place / CHUNK];
      chunk[row + right]++;
      sum[row + right] += step;
      chunk[row + wrong]--;
      sum[row + wrong] -= step;
    }
  }

  /** Changes the weight of one feature for one class. Does not count as a step. */
  public void raise(int feature, int classNumber, int by) {
    int place = findOrAdd(feature);
    int at = place % CHUNK * width + classNumber;
    weights[place / CHUNK][at] += by;
    sums[place / CHUNK][at] += by * step;
  }

  public int size() {
    return numbers.size();
  }

  @Override
  public int[] features() {
    return numbers.features();
  }

  /** The mean weight of a feature for a class over all steps. */
  @Override
  public double mean(int feature, int classNumber) {
    int place = numbers.find(feature);
    if (place < 0) {
      return 0;
    }
    int at = place % CHUNK * width + classNumber;
    return weights[place / CHUNK][at] - (double) sums[place / CHUNK][at] / step;
  }

  private int findOrAdd(int feature) {
    int place = numbers.add(feature);
    if (place / CHUNK >= weights.length) {
      weights = Arrays.copyOf(weights, weights.length + 1);
      sums = Arrays.copyOf(sums, sums.length + 1);
      weights[place / CHUNK] = new int[CHUNK * width];
      sums[place / CHUNK] = new long[CHUNK * width];
    }
    return place;
  }
}
