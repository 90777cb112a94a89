package org.rapporteur.train.coreference;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.rapporteur.train.language.Learned;

/**
 * Weights of hashed features with steps that shrink as a feature is seen more (AdaGrad, Duchi et al. 2011). A feature's place is the low
 * bits of its hash, so two may share a place. Only {@code StrictMath}: the same bits on every machine. Not thread-safe.
 */
final class Learner implements Learned {
  private static final int BITS = 20;

  private final double rate;
  private final double decay;
  private final float[] weights = new float[1 << BITS];
  private final float[] squares = new float[1 << BITS];
  private final int[] hashes = new int[1 << BITS];
  private final boolean[] used = new boolean[1 << BITS];
  private final IntPredicate known;

  /**
   * @param decay how much each step pulls a weight it touches towards 0
   * @param known which features are to be learned at all
   */
  Learner(double rate, double decay, IntPredicate known) {
    this.known = known;
    this.rate = rate;
    this.decay = decay;
  }

  double score(int[] features, int count) {
    double score = 0;
    for (int f = 0; f < count; f++) {
      score += hashes[place(features[f])] == features[f] ? weights[place(features[f])] : 0;
    }
    return score;
  }

  /** Moves the weights of an option's features by its share of the gradient. */
  void learn(int[] features, int count, double gradient) {
    for (int f = 0; f < count; f++) {
      int at = place(features[f]);
      if (!used[at] && known.test(features[f])) {
        used[at] = true;
        hashes[at] = features[f];
      }
      if (used[at] && hashes[at] == features[f]) {
        double slope = gradient - decay * weights[at];
        squares[at] += (float) (slope * slope);
        weights[at] += (float) (rate * slope / StrictMath.sqrt(squares[at] + 1e-6));
      }
    }
  }

  private static int place(int hash) {
    return (hash * 0x9E3779B1) >>> 32 - BITS;
  }

  @Override
  public List<String> classes() {
    return List.of("refers");
  }

  @Override
  public int[] features() {
    int[] features = new int[hashes.length];
    int count = 0;
    for (int at = 0; at < hashes.length; at++) {
      if (used[at]) {
        features[count++] = hashes[at];
      }
    }
    return Arrays.copyOf(features, count);
  }

  @Override
  public double mean(int feature, int classNumber) {
    int at = place(feature);
    return used[at] && hashes[at] == feature ? weights[at] : 0;
  }
}
