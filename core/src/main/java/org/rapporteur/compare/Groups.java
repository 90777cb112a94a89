package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers from 0 in groups that only grow together (union-find); each group is known by its least member. Not thread-safe. */
final class Groups {
  private final int[] parent;

  Groups(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** The least member of the group of {@code i}. */
  int of(int i) {
    int root = i;
    while (parent[root] != root) {
      root = parent[root];
    }
    for (int at = i; parent[at] != root; ) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }

  void join(int i, int j) {
    int one = of(i);
    int other = of(j);
    parent[Math.max(one, other)] = Math.min(one, other);
  }

  /** All groups by least member, members ascending. */
  List<List<Integer>> all() {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      groups.computeIfAbsent(of(i), r -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }
}
