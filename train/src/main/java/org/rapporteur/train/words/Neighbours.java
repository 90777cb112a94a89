package org.rapporteur.train.words;

import java.util.Arrays;

/** Of which classes the words are that stand beside one word, and how often. Serves one word after another. */
final class Neighbours {
  /** How often a word of a class follows; not the word itself. */
  final int[] right;
  /** How often a word of a class precedes; not the word itself. */
  final int[] left;
  /** The classes that follow, in no order; the first {@link #rights}. */
  final int[] rightClasses;
  final int[] leftClasses;
  int rights;
  int lefts;
  /** How often the word follows itself. */
  int itself;
  /** How often the word occurs. */
  int times;

  Neighbours(int classes) {
    right = new int[classes];
    left = new int[classes];
    rightClasses = new int[classes];
    leftClasses = new int[classes];
  }

  /** Becomes the neighbours of another word. */
  void read(Bigrams words, int word, int[] classOf) {
    Arrays.fill(right, 0);
    Arrays.fill(left, 0);
    itself = 0;
    times = words.times(word);
    rights = count(words.right(word), word, classOf, right, rightClasses);
    lefts = count(words.left(word), word, classOf, left, leftClasses);
  }

  private int count(int[] pairs, int word, int[] classOf, int[] counts, int[] classes) {
    int size = 0;
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i] == word) {
        itself = pairs[i + 1];
        continue;
      }
      int neighbour = classOf[pairs[i]];
      if (counts[neighbour] == 0) {
        classes[size++] = neighbour;
      }
      counts[neighbour] += pairs[i + 1];
    }
    return size;
  }
}
