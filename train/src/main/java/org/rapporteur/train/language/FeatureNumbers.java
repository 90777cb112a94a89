package org.rapporteur.train.language;

import java.util.Arrays;
import java.util.stream.Stream;

/** Numbers hashed features from 0 in order of their first sight; a table with open addressing. Not thread-safe. */
public final class FeatureNumbers {
  private int[] keys = new int[1 << 16];
  /** One more than the number; 0 for an empty slot. */
  private int[] places = new int[1 << 16];
  private int size;

  /** None yet. */
  public FeatureNumbers() {}

  /** Those features of the rows that occur at least so many times. */
  public FeatureNumbers(Stream<int[]> rows, int least) {
    int[][] counts = {new int[1 << 16]};
    rows.forEach(
        row -> {
          for (int feature : row) {
            int number = add(feature);
            if (number >= counts[0].length) {
              counts[0] = Arrays.copyOf(counts[0], counts[0].length * 2);
            }
            counts[0][number]++;
          }
        });
    int[] all = features();
    keys = new int[1 << 16];
    places = new int[1 << 16];
    size = 0;
    for (int i = 0; i < all.length; i++) {
      if (counts[0][i] >= least) {
        add(all[i]);
      }
    }
  }

  public int size() {
    return size;
  }

  /** In order of number. */
  public int[] features() {
    int[] features = new int[size];
    for (int slot = 0; slot < keys.length; slot++) {
      if (places[slot] != 0) {
        features[places[slot] - 1] = keys[slot];
      }
    }
    return features;
  }

  /** The numbers of the known ones among some features. */
  public int[] of(int[] features) {
    int[] found = new int[features.length];
    int count = 0;
    for (int feature : features) {
      int number = find(feature);
      if (number >= 0) {
        found[count++] = number;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The number of a feature; -1 for an unknown one. */
  public int find(int feature) {
    int slot = slot(feature);
    while (places[slot] != 0) {
      if (keys[slot] == feature) {
        return places[slot] - 1;
      }
      slot = slot + 1 & keys.length - 1;
    }
    return -1;
  }

  /** The number of a feature, which gets one if it has none. */
  public int add(int feature) {
    int found = find(feature);
    if (found >= 0) {
      return found;
    }
    if (size * 2 >= keys.length) {
      grow();
    }
    put(feature, size);
    return size++;
  }

  private void put(int feature, int number) {
    int slot = slot(feature);
    while (places[slot] != 0) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = feature;
    places[slot] = number + 1;
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

  private int slot(int feature) {
    return feature * 0x9E3779B1 >>> 7 & keys.length - 1;
  }
}
