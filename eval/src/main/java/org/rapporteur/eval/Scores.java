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
  public Scores() {
    this(new LinkedHashMap<>(), new LinkedHashMap<>());
  }
}
