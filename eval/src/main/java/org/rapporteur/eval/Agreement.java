package org.rapporteur.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far two passes over the same items agree.
 *
 * @param share of items with the same label in both
 * @param kappa Cohen's (1960): the share above what two passes with these frequencies of labels would agree on by chance
 */
record Agreement(double share, double kappa) {
  /**
   * @throws IllegalArgumentException if the lists differ in length or are empty
   */
  static Agreement of(List<String> first, List<String> second) {
    if (first.isEmpty() || first.size() != second.size()) {
      throw new IllegalArgumentException("two passes over the same items wanted, not " + first.size() + " and " + second.size());
    }
    Map<String, Integer> ones = counts(first);
    Map<String, Integer> twos = counts(second);
    double n = first.size();
    int same = 0;
    for (int i = 0; i < first.size(); i++) {
      same += first.get(i).equals(second.get(i)) ? 1 : 0;
    }
    double chance = ones.entrySet().stream().mapToDouble(e -> e.getValue() / n * (twos.getOrDefault(e.getKey(), 0) / n)).sum();
    double share = same / n;
    return new Agreement(share, chance == 1 ? 1 : (share - chance) / (1 - chance));
  }

  private static Map<String, Integer> counts(List<String> labels) {
    Map<String, Integer> counts = new HashMap<>();
    labels.forEach(label -> counts.merge(label, 1, Integer::sum));
    return counts;
  }
}
