package org.rapporteur.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Terms with their weights, scaled to length 1; empty for a text without content words. */
public final class TermVector {
  private final String[] terms;
  private final double[] weights;

  private TermVector(TreeMap<String, Double> sorted) {
    double squares = 0;
    for (double weight : sorted.values()) {
      squares += weight * weight;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    terms = sorted.keySet().toArray(String[]::new);
    weights = sorted.values().stream().mapToDouble(w -> w / length).toArray();
  }

  /** Weighs each term by its telling power and, dampened, by how often it occurs. */
  static TermVector of(Map<String, Integer> counts, Collection<String> chosen, ToDoubleFunction<String> weight) {
    TreeMap<String, Double> weighted = new TreeMap<>();
    for (String term : chosen) {
      double telling = weight.applyAsDouble(term);
      if (telling > 0) {
        weighted.put(term, (1 + Math.log(counts.getOrDefault(term, 1))) * telling);
      }
    }
    return new TermVector(weighted);
  }

  /** From 0 to 1; 0 when either is empty. Symmetric to the last bit. */
  double cosine(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = terms[i].compareTo(other.terms[j]);
      sum += order == 0 ? weights[i] * other.weights[j] : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return Math.min(1, sum);
  }

  int size() {
    return terms.length;
  }

  boolean isEmpty() {
    return terms.length == 0;
  }

  /** The {@code most} terms with the greatest weight, ties by the alphabet. */
  List<String> heaviest(int most) {
    return IntStream.range(0, terms.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer t) -> -weights[t]).thenComparing(t -> terms[t]))
        .limit(most)
        .map(t -> terms[t])
        .toList();
  }
}
