package org.rapporteur.train.words;

import java.util.Arrays;

/** How often which class of words follows which, and what that says of how well the classes explain a text. */
final class ClassBigrams {
  private static final double[] SMALL = new double[1 << 16];

  static {
    for (int n = 1; n < SMALL.length; n++) {
      SMALL[n] = n * Math.log(n);
    }
  }

  private final int size;
  /** At {@code first * size + second}: how often {@code second} follows {@code first}. */
  private final int[] after;
  /** At {@code second * size + first}: the same, so that a search over the first classes goes along a row. */
  private final int[] before;
  private final int[] times;
  private final double[] gains;

  ClassBigrams(int size) {
    this.size = size;
    after = new int[size * size];
    before = new int[size * size];
    times = new int[size];
    gains = new double[size];
  }

  int size() {
    return size;
  }

  /** How often a class follows another. */
  int count(int first, int second) {
    return after[first * size + second];
  }

  /** How often words of a class occur. */
  int times(int number) {
    return times[number];
  }

  /** Counts a word in its class, and what follows it. */
  void add(Bigrams words, int word, int[] classOf) {
    int[] right = words.right(word);
    for (int i = 0; i < right.length; i += 2) {
      add(classOf[word], classOf[right[i]], right[i + 1]);
    }
    times[classOf[word]] += words.times(word);
  }

  private void add(int first, int second, int count) {
    after[first * size + second] += count;
    before[second * size + first] += count;
  }

  /** Counts a word with all its neighbours in a class ({@code sign} 1), or takes it out (-1). */
  void add(int to, Neighbours word, int sign) {
    for (int i = 0; i < word.rights; i++) {
      add(to, word.rightClasses[i], sign * word.right[word.rightClasses[i]]);
    }
    for (int i = 0; i < word.lefts; i++) {
      add(word.leftClasses[i], to, sign * word.left[word.leftClasses[i]]);
    }
    add(to, to, sign * word.itself);
    times[to] += sign * word.times;
  }

  /** The class in which a word, now in none, explains the text best; of equals {@code preferred}, then the first. */
  int best(Neighbours word, int preferred) {
    Arrays.fill(gains, 0);
    for (int i = 0; i < word.rights; i++) {
      gain(before, word.rightClasses[i], word.right[word.rightClasses[i]]);
    }
    for (int i = 0; i < word.lefts; i++) {
      gain(after, word.leftClasses[i], word.left[word.leftClasses[i]]);
    }
    int best = preferred;
    double most = finish(word, preferred);
    for (int to = 0; to < size; to++) {
      double gain = to == preferred ? most : finish(word, to);
      if (gain > most) {
        best = to;
        most = gain;
      }
    }
    return best;
  }

  private void gain(int[] counts, int neighbour, int count) {
    int row = neighbour * size;
    for (int to = 0; to < size; to++) {
      gains[to] += log(counts[row + to] + count) - log(counts[row + to]);
    }
  }

  /** The gain of a class, its own neighbours in it counted together: they stand in one cell. */
  private double finish(Neighbours word, int to) {
    int inside = count(to, to);
    return gains[to]
        - (log(inside + word.right[to]) - log(inside))
        - (log(inside + word.left[to]) - log(inside))
        + (log(inside + word.right[to] + word.left[to] + word.itself) - log(inside))
        - 2 * (log(times[to] + word.times) - log(times[to]));
  }

  /** What a word of the text costs when the classes are known, in bits. */
  double bits(Bigrams words) {
    double sum = 0;
    long tokens = 0;
    for (int count : after) {
      sum += log(count);
    }
    for (int count : times) {
      sum -= 2 * log(count);
    }
    for (int word = 0; word < words.size(); word++) {
      sum += log(words.times(word));
      tokens += words.times(word);
    }
    return -sum / tokens / Math.log(2);
  }

  /** {@code n} times its natural logarithm; 0 for 0. */
  static double log(int n) {
    return n < SMALL.length ? SMALL[n] : n * Math.log(n);
  }
}
