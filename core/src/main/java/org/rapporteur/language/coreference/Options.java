package org.rapporteur.language.coreference;

import java.util.Arrays;
import org.rapporteur.language.internal.Work;
import org.rapporteur.model.Span;

/**
 * What one phrase may refer to: option 0 stands for nothing before it, each other one for a phrase. Every option has features. One
 * object serves all phrases of an article in turn. Not thread-safe.
 */
public final class Options {
  private static final int MOST_FEATURES = 96;

  private int[][] features = new int[16][MOST_FEATURES];
  private int[] counts = new int[16];
  private int[] numbers = new int[16];
  private Span[] spans = new Span[16];
  private Span[] heads = new Span[16];
  private final Work work = new Work();
  private int size;

  /** How many options there are, "nothing" included. */
  public int size() {
    return size;
  }

  /** The extent of an option's phrase; of option 0, of the phrase that is to be resolved. */
  public Span span(int option) {
    return spans[option];
  }

  /** Where the head of that phrase stands. */
  public Span head(int option) {
    return heads[option];
  }

  /** Hashed features; only the first {@link #count} are meant. */
  public int[] features(int option) {
    return features[option];
  }

  public int count(int option) {
    return counts[option];
  }

  /** The features of an option in scratch space for a {@link org.rapporteur.language.internal.Scorer}. */
  Work inWork(int option) {
    System.arraycopy(features[option], 0, work.features, 0, counts[option]);
    return work;
  }

  void clear() {
    size = 0;
  }

  /** Adds an option without features. */
  void add(int number, Span span, Span head) {
    if (size == numbers.length) {
      grow();
    }
    numbers[size] = number;
    spans[size] = span;
    heads[size] = head;
    counts[size] = 0;
    size++;
  }

  /** Adds a feature to the option added last. */
  void feature(int hash) {
    int last = size - 1;
    features[last][counts[last]++] = hash;
  }

  int number(int option) {
    return numbers[option];
  }

  private void grow() {
    int room = size * 2;
    numbers = Arrays.copyOf(numbers, room);
    spans = Arrays.copyOf(spans, room);
    heads = Arrays.copyOf(heads, room);
    counts = Arrays.copyOf(counts, room);
    features = Arrays.copyOf(features, room);
    for (int i = size; i < room; i++) {
      features[i] = new int[MOST_FEATURES];
    }
  }
}
