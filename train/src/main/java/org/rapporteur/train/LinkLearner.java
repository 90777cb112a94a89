package org.rapporteur.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.internal.Scorer;
import org.rapporteur.statement.StatementLinker;
import org.rapporteur.train.language.FeatureNumbers;
import org.rapporteur.train.language.Learned;

/**
 * Learns to choose one of several candidates: a softmax over their linear scores, by AdaGrad, averaged over the epochs. The same lessons
 * give the same weights. Not thread-safe.
 */
final class LinkLearner implements Learned {
  private static final double RATE = 0.1;
  private static final int SEED = 5;

  /** A choice and the number of the right candidate. */
  record Lesson(StatementLinker.Choice choice, int right) {}

  private final FeatureNumbers numbers;
  private final double[] weights;
  private final double[] squares;
  private final double[] sums;
  private final int epochs;

  LinkLearner(List<Lesson> lessons, int epochs) {
    this.epochs = epochs;
    numbers = new FeatureNumbers(lessons.stream().flatMap(l -> Arrays.stream(l.choice().features())), 2);
    weights = new double[numbers.size()];
    squares = new double[weights.length];
    sums = new double[weights.length];
    Arrays.fill(squares, 1e-2);
    List<Lesson> order = new ArrayList<>(lessons);
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
      for (int i = 0; i < sums.length; i++) {
        sums[i] += weights[i];
      }
    }
  }

  private void learn(Lesson lesson) {
    int[][] rows = lesson.choice().features();
    int[][] known = new int[rows.length][];
    double[] shares = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      known[i] = numbers.of(rows[i]);
      for (int number : known[i]) {
        shares[i] += weights[number];
      }
    }
    softmax(shares);
    for (int i = 0; i < rows.length; i++) {
      double gradient = (i == lesson.right() ? 1 : 0) - shares[i];
      if (Math.abs(gradient) > 1e-4) {
        for (int number : known[i]) {
          squares[number] += gradient * gradient;
          weights[number] += RATE * gradient / Math.sqrt(squares[number]);
        }
      }
    }
  }

  private static void softmax(double[] scores) {
    double most = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = StrictMath.exp(scores[i] - most);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }

  /** The weights as the linker reads them. */
  Scorer scorer() {
    return new Scorer() {
      @Override
      public void score(int[] features, int count, int[] scores) {
        double sum = 0;
        for (int f = 0; f < count; f++) {
          int number = numbers.find(features[f]);
          sum += number < 0 ? 0 : sums[number] / epochs;
        }
        scores[0] = (int) Math.round(sum / StatementLinker.STEP);
      }

      @Override
      public List<String> classes() {
        return StatementLinker.CLASSES;
      }
    };
  }

  @Override
  public List<String> classes() {
    return StatementLinker.CLASSES;
  }

  @Override
  public int[] features() {
    return numbers.features();
  }

  @Override
  public double mean(int feature, int classNumber) {
    int number = numbers.find(feature);
    return number < 0 ? 0 : sums[number] / epochs;
  }
}
