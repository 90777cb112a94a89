package org.rapporteur.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Weighs the features of a pair of articles (logistic regression). Trained by {@code org.rapporteur.train}; the card says on what. */
public final class StoryModel {
  /** The weights on the class path. */
  static final String RESOURCE = "/org/rapporteur/models/en/story-pairs.tsv";

  private final double[] weights;

  /**
   * @param weights one for each of {@link StoryPair#FEATURES}
   */
  public StoryModel(double[] weights) {
    if (weights.length != StoryPair.FEATURES.size()) {
      throw new IllegalArgumentException(weights.length + " weights for " + StoryPair.FEATURES.size() + " features");
    }
    this.weights = weights.clone();
  }

  /**
   * Loads the weights from the class path.
   *
   * @throws IllegalStateException if the models are not on the class path or lack a feature
   */
  public static StoryModel load() {
    try (InputStream in = StoryModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("rapporteur-models-en is not on the class path: " + RESOURCE);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines {@code feature<TAB>weight}; {@code #} starts a comment. */
  private static StoryModel read(List<String> lines) {
    Map<String, Double> byName =
        lines.stream()
            .filter(l -> !l.startsWith("#"))
            .map(l -> l.split("\t"))
            .collect(Collectors.toMap(f -> f[0], f -> Double.valueOf(f[1])));
    if (!byName.keySet().equals(java.util.Set.copyOf(StoryPair.FEATURES))) {
      throw new IllegalStateException(RESOURCE + " has " + byName.keySet() + ", not " + StoryPair.FEATURES);
    }
    return new StoryModel(StoryPair.FEATURES.stream().mapToDouble(byName::get).toArray());
  }

  /** How likely it is that two articles report the same happenings, from 0 to 1. */
  public double likelihood(double[] features) {
    double sum = 0;
    for (int f = 0; f < weights.length; f++) {
      sum += weights[f] * features[f];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
