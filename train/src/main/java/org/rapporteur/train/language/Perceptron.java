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
  private int[] keys = new int[1 << 16];
  private int[] places = new int[1 << 16];
  private int size;
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
      int place = find(features[f]);
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
    return size;
  }

  @Override
  public int[] features() {
    int[] features = new int[size];
    for (int slot = 0; slot < keys.length; slot++) {
      if (places[slot] != 0) {
        features[places[slot] - 1] = keys[slot];
      }
    }
    return features;
  }

  /** The mean weight of a feature for a class over all steps. */
  @Override
  public double mean(int feature, int classNumber) {
    int place = find(feature);
    if (place < 0) {
      return 0;
    }
    int at = place % CHUNK * width + classNumber;
    return weights[place / CHUNK][at] - (double) sums[place / CHUNK][at] / step;
  }

  private int find(int key) {
    int slot = slot(key);
    while (places[slot] != 0) {
      if (keys[slot] == key) {
        return places[slot] - 1;
      }
      slot = slot + 1 & keys.length - 1;
    }
    return -1;
  }

  private int findOrAdd(int key) {
    int found = find(key);
    if (found >= 0) {
      return found;
    }
    if (size * 2 >= keys.length) {
      grow();
    }
    put(key, size);
    if (size / CHUNK >= weights.length) {
      weights = Arrays.copyOf(weights, weights.length + 1);
      sums = Arrays.copyOf(sums, sums.length + 1);
      weights[size / CHUNK] = new int[CHUNK * width];
      sums[size / CHUNK] = new long[CHUNK * width];
    }
    return size++;
  }

  private void put(int key, int place) {
    int slot = slot(key);
    while (places[slot] != 0) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    places[slot] = place + 1;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldPlaces = places;
    keys = new int[oldKeys.length * 2];
    places = new int[oldKeys.length * 2];
    for (int slot = 0; slot < oldKeys.length; slot++) {
      if (oldPlaces[slot] != 0) {
        put(oldKeys[slot], oldPlaces[slot] - 1);
      }
    }
  }

  private int slot(int key) {
    return key * 0x9E3779B1 >>> 7 & keys.length - 1;
  }
}
