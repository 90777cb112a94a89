package org.rapporteur.train.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One tree of several over the same words: each word's head by majority, of equal ones the first tree's; if that makes no tree, the tree
 * whose heads have the most votes.
 */
final class Vote {
  private Vote() {}

  /**
   * @param trees heads by word, -1 for the root; at least one tree
   */
  static int[] of(List<int[]> trees) {
    int[] elected = new int[trees.get(0).length];
    for (int word = 0; word < elected.length; word++) {
      elected[word] = trees.get(0)[word];
      for (int[] tree : trees) {
        elected[word] = votes(trees, word, tree[word]) > votes(trees, word, elected[word]) ? tree[word] : elected[word];
      }
    }
    return isTree(elected) ? elected : trees.stream().max(Comparator.comparingInt(tree -> votes(trees, tree))).orElseThrow();
  }

  private static int votes(List<int[]> trees, int word, int head) {
    return (int) trees.stream().filter(tree -> tree[word] == head).count();
  }

  private static int votes(List<int[]> trees, int[] tree) {
    int votes = 0;
    for (int word = 0; word < tree.length; word++) {
      votes += votes(trees, word, tree[word]);
    }
    return votes;
  }

  private static boolean isTree(int[] heads) {
    Map<Integer, Integer> roots = new HashMap<>();
    for (int word = 0; word < heads.length; word++) {
      int at = word;
      int steps = 0;
      while (heads[at] >= 0 && steps++ <= heads.length) {
        at = heads[at];
      }
      roots.put(at, heads[at]);
    }
    return roots.size() == 1 && roots.containsValue(-1);
  }
}
