package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds sets of words that may be alike, by an index from word to sets, so that long articles do not cost all pairs. A word in more
 * than {@value #COMMON} sets tells nothing about any two of them and pairs none.
 */
final class WordPairs {
  private static final int COMMON = 100;

  private WordPairs() {}

  /** Pairs of indices, lesser one first, of sets with a word in common; ascending by the greater, then by the lesser. */
  static List<int[]> of(List<Set<String>> sets) {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < sets.size(); i++) {
      for (String word : sets.get(i)) {
        index.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < sets.size(); i++) {
      TreeSet<Integer> earlier = new TreeSet<>();
      for (String word : sets.get(i)) {
        List<Integer> having = index.get(word);
        if (having.size() <= COMMON) {
          having.forEach(earlier::add);
        }
      }
      for (int other : earlier.headSet(i)) {
        pairs.add(new int[] {other, i});
      }
    }
    return pairs;
  }
}
