package org.rapporteur.eval;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an experiment measured.
 *
 * @param ratios measures with precision and recall, in the order they are reported
 * @param numbers plain numbers, in the order they are reported
 */
public record Scores(Map<String, Ratio> ratios, Map<String, Double> numbers) {
  /** Each figure by a name of its own: a ratio's F1 and recall, and the plain numbers; rounded to four places. */
  Map<String, Double> flat() {
    Map<String, Double> flat = new LinkedHashMap<>();
    ratios.forEach(
        (name, ratio) -> {
          flat.put(name + ", F1", rounded(ratio.f1()));
          flat.put(name + ", recall", rounded(ratio.recall()));
        });
    numbers.forEach((name, value) -> flat.put(name, rounded(value)));
    return flat;
  }

  private static double rounded(double value) {
    return Math.rint(value * 10_000) / 10_000;
  }

  public Scores() {
    this(new LinkedHashMap<>(), new LinkedHashMap<>());
  }
}
