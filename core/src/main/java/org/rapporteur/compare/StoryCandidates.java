package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds pairs of articles worth comparing: those that share at least {@value #LEAST_SHARED} of each other's {@value #KEYS} most telling
 * terms and, where both are dated, were published within {@value #DAYS} days. An index from term to articles finds them: a dated
 * article looks only at the days around its own, so its cost does not grow with the archive. One without a date may belong to any
 * day and is compared with all that share its terms.
 */
public final class StoryCandidates {
  static final int DAYS = 14;
  private static final int KEYS = 40;
  private static final int LEAST_SHARED = 3;

  private StoryCandidates() {}

  /**
   * @param sides in the order of the record, so that dated ones come first and by day
   * @param each is given every pair once, lesser index first, ascending by the greater
   */
  public static void forEach(List<StoryPair.Side> sides, PairConsumer each) {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int a = 0; a < sides.size(); a++) {
      Map<Integer, Integer> shared = new TreeMap<>();
      for (String key : sides.get(a).words().heaviest(KEYS)) {
        List<Integer> earlier = index.computeIfAbsent(key, k -> new ArrayList<>());
        for (int i = earlier.size() - 1; i >= 0 && near(sides.get(a), sides.get(earlier.get(i))); i--) {
          shared.merge(earlier.get(i), 1, Integer::sum);
        }
        earlier.add(a);
      }
      for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
        if (entry.getValue() >= LEAST_SHARED) {
          each.accept(entry.getKey(), a);
        }
      }
    }
  }

  /** Two indices. */
  @FunctionalInterface
  public interface PairConsumer {
    void accept(int earlier, int later);
  }

  private static boolean near(StoryPair.Side one, StoryPair.Side other) {
    return StoryPair.daysApart(one, other).map(days -> days <= DAYS).orElse(true);
  }
}
