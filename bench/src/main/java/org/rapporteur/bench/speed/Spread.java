package org.rapporteur.bench.speed;

import java.util.Arrays;
import java.util.List;

/** Least, middle and greatest of several measurements. */
public record Spread(double min, double median, double max) {
  /**
   * Of at least one value.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Spread of(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Spread(sorted[0], median, sorted[sorted.length - 1]);
  }

  public static Spread of(double... values) {
    return of(Arrays.stream(values).boxed().toList());
  }
}
