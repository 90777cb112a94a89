package org.rapporteur.language.internal;

import java.util.Arrays;

/** Function words whose presence before a verb or noun tells how it is used: forms of "be", "to", conjunctions, relative pronouns. */
final class HelperWords {
  private static final String[][] GROUPS = {
    {"be", "is", "are", "am", "was", "were", "been", "being", "'s", "'re", "'m"},
    {"to"},
    {"that", "if", "because", "while", "as", "although", "since", "after", "before", "when", "whether", "until", "unless"},
    {"who", "which", "whom", "whose", "where"},
    {"get", "gets", "got", "getting"},
    {"has", "have", "had", "having", "'ve"},
  };
  private static final int[] HASHES = hashes();
  private static final int[] BITS = bits();

  private HelperWords() {}

  /** The bit of the word's group, or 0. */
  static int bit(int word) {
    int place = Arrays.binarySearch(HASHES, word);
    return place < 0 ? 0 : BITS[place];
  }

  private static int[] hashes() {
    return Arrays.stream(GROUPS).flatMap(Arrays::stream).mapToInt(Words::hash).sorted().toArray();
  }

  private static int[] bits() {
    int[] bits = new int[HASHES.length];
    for (int group = 0; group < GROUPS.length; group++) {
      for (String word : GROUPS[group]) {
        bits[Arrays.binarySearch(HASHES, Words.hash(word))] = 1 << group;
      }
    }
    return bits;
  }
}
