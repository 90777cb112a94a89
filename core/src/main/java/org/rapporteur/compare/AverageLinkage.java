package org.rapporteur.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Joins the two groups with the highest mean similarity between their members, again and again, until none reaches the threshold.
 * Sparse: a pair without an edge counts as 0. Ties go to the lesser indices, so the result depends on nothing but the edges.
 */
final class AverageLinkage {
  /** Similarity of two members, from 0 to 1; {@code one < other}. */
  record Edge(int one, int other, double similarity) {}

  private record Link(int one, int other, double mean) {}

  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparingDouble((Link l) -> -l.mean()).thenComparingInt(Link::one).thenComparingInt(Link::other);

  private final double threshold;

  AverageLinkage(double threshold) {
    this.threshold = threshold;
  }

  /**
   * @param groups members that belong together from the start; is changed
   * @return groups by least member, members ascending
   */
  List<List<Integer>> group(Groups groups, List<Edge> edges) {
    Map<Integer, Map<Integer, Double>> sums = new TreeMap<>();
    Map<Integer, Integer> sizes = new TreeMap<>();
    groups.all().forEach(g -> sizes.put(g.get(0), g.size()));
    for (Edge edge : edges) {
      add(sums, groups.of(edge.one()), groups.of(edge.other()), edge.similarity());
    }
    PriorityQueue<Link> queue = new PriorityQueue<>(BEST_FIRST);
    sums.forEach((one, links) -> links.forEach((other, sum) -> offer(queue, one, other, sum, sizes)));
    while (!queue.isEmpty()) {
      Link link = queue.poll();
      Double sum = sums.getOrDefault(link.one(), Map.of()).get(link.other());
      if (sum != null && mean(sum, link.one(), link.other(), sizes) == link.mean()) {
        merge(link, sums, sizes, queue);
        groups.join(link.one(), link.other());
      }
    }
    return groups.all();
  }

  /** Moves all links of the greater group to the lesser one; links of before no longer agree with the sums and are passed over. */
  private void merge(Link link, Map<Integer, Map<Integer, Double>> sums, Map<Integer, Integer> sizes, PriorityQueue<Link> queue) {
    int kept = Math.min(link.one(), link.other());
    int gone = Math.max(link.one(), link.other());
    sizes.merge(kept, sizes.remove(gone), Integer::sum);
    Map<Integer, Double> moved = sums.remove(gone);
    sums.get(kept).remove(gone);
    moved.remove(kept);
    moved.forEach(
        (other, sum) -> {
          sums.get(other).remove(gone);
          add(sums, kept, other, sum);
        });
    sums.get(kept).forEach((other, sum) -> offer(queue, kept, other, sum, sizes));
  }

  private void offer(PriorityQueue<Link> queue, int one, int other, double sum, Map<Integer, Integer> sizes) {
    double mean = mean(sum, one, other, sizes);
    if (mean >= threshold) {
      queue.add(new Link(Math.min(one, other), Math.max(one, other), mean));
    }
  }

  private static double mean(double sum, int one, int other, Map<Integer, Integer> sizes) {
    return sum / ((double) sizes.get(one) * sizes.get(other));
  }

  private static void add(Map<Integer, Map<Integer, Double>> sums, int one, int other, double similarity) {
    if (one != other) {
      sums.computeIfAbsent(one, g -> new TreeMap<>()).merge(other, similarity, Double::sum);
      sums.computeIfAbsent(other, g -> new TreeMap<>()).merge(one, similarity, Double::sum);
    }
  }
}
