package org.rapporteur.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.internal.Scorer;
import org.rapporteur.statement.StatementTagger;
import org.rapporteur.train.language.FeatureNumbers;
import org.rapporteur.train.language.Learned;

/**
 * A conditional random field over the classes of {@link StatementTagger} (Lafferty, McCallum and Pereira 2001), learned by AdaGrad and
 * averaged: on PolNeAR it finds more of the contents than a structured perceptron, which is sure of too little. Each look at a paragraph
 * leaves out most features by lot (dropout: Wager, Wang and Liang 2013), so that none is relied on alone: a gain of three points over
 * learning from all. Rare features are left out. Exact arithmetic of {@link StrictMath} and seeded lots: the same lessons give the same
 * weights. Not thread-safe.
 */
final class ChainLearner implements Learned {
  private static final int WIDTH = StatementTagger.CLASSES.size();
  private static final int CONTEXTS = 16;
  private static final float RATE = 0.15f;
  private static final int SEED = 3;
  /** The first epochs wander; from then on the mean of four states an epoch is kept. */
  private static final int SETTLED = 2;

  private static final double LITTLE = 1e-4;
  /** The share of a token's features that a look leaves out. */
  private static final float DROPPED = 0.8f;
  /** Features seen less often are left out. */
  private static final int LEAST_SEEN = 2;

  /** A paragraph: tokens {@code first} to {@code end} of an article. */
  record Lesson(StatementTagger.Example example, int[] classes, int first, int end) {}

  private final FeatureNumbers numbers;
  private final float[] weights;
  private final float[] squares;
  private final float[] sums;
  private final double[][] onward = new double[CONTEXTS * WIDTH][WIDTH];
  private int states;
  private Random random;

  private record Ready(int[][] rows, int[] contexts, int[] right) {}

  /** Learns from the lessons, {@code epochs} times in shuffled order; the mean of {@code runs} that begin anew with other lots. */
  ChainLearner(List<Lesson> lessons, int epochs, int runs) {
    numbers = new FeatureNumbers(lessons.stream().flatMap(l -> Arrays.stream(l.example().features(), l.first(), l.end())), LEAST_SEEN);
    for (int i = 0; i < onward.length; i++) {
      numbers.add(StatementTagger.transition(i / WIDTH, i % WIDTH));
    }
    weights = new float[numbers.size() * WIDTH];
    squares = new float[weights.length];
    sums = new float[weights.length];
    List<Ready> ready = lessons.stream().map(this::ready).toList();
    for (int run = 0; run < runs; run++) {
      run(new ArrayList<>(ready), epochs, SEED + run);
    }
  }

  private void run(List<Ready> order, int epochs, int seed) {
    Arrays.fill(weights, 0);
    Arrays.fill(squares, 1e-2f);
    random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (int i = 0; i < order.size(); i++) {
        learn(order.get(i));
        if (epoch >= SETTLED && (i + 1) % Math.max(1, order.size() / 4) == 0) {
          keep();
        }
      }
    }
  }

  private void keep() {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[i];
    }
    states++;
  }

  private Ready ready(Lesson lesson) {
    int[][] rows = Arrays.stream(lesson.example().features(), lesson.first(), lesson.end()).map(numbers::of).toArray(int[][]::new);
    return new Ready(
        rows,
        Arrays.copyOfRange(lesson.example().contexts(), lesson.first(), lesson.end()),
        Arrays.copyOfRange(lesson.classes(), lesson.first(), lesson.end()));
  }

  private void learn(Ready lesson) {
    int[][] rows = Arrays.stream(lesson.rows()).map(this::drawn).toArray(int[][]::new);
    int[] contexts = lesson.contexts();
    int[] right = lesson.right();
    double[][] here = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      here[i] = exponentials(rows[i]);
    }
    load(contexts);
    double[][] forward = forward(here, contexts);
    double[][] backward = backward(here, contexts);
    for (int i = 0; i < rows.length; i++) {
      updateToken(rows[i], right[i], shares(forward[i], backward[i]));
      updateStep(contexts[i], i == 0 ? 0 : right[i - 1], right[i], i == 0 ? null : forward[i - 1], here[i], backward[i]);
    }
  }

  /** Those of a token's features that this look takes. */
  private int[] drawn(int[] row) {
    int[] drawn = new int[row.length];
    int count = 0;
    for (int feature : row) {
      if (random.nextFloat() >= DROPPED) {
        drawn[count++] = feature;
      }
    }
    return Arrays.copyOf(drawn, count);
  }

  /** Scaled up by what was left out, so that sums are as high as with all features. */
  private double[] exponentials(int[] row) {
    double[] scores = new double[WIDTH];
    for (int feature : row) {
      int at = feature * WIDTH;
      for (int y = 0; y < WIDTH; y++) {
        scores[y] += weights[at + y];
      }
    }
    double most = Arrays.stream(scores).max().orElse(0);
    for (int y = 0; y < WIDTH; y++) {
      scores[y] = StrictMath.exp((scores[y] - most) / (1 - DROPPED));
    }
    return scores;
  }

  /** Makes ready the factors of the steps in these contexts. */
  private void load(int[] contexts) {
    boolean[] seen = new boolean[CONTEXTS];
    for (int context : contexts) {
      if (!seen[context]) {
        seen[context] = true;
        for (int last = 0; last < WIDTH; last++) {
          int at = place(context, last);
          for (int y = 0; y < WIDTH; y++) {
            onward[context * WIDTH + last][y] = StatementTagger.follows(last, y) ? StrictMath.exp(weights[at + y]) : 0;
          }
        }
      }
    }
  }

  private int place(int context, int last) {
    return numbers.find(StatementTagger.transition(context, last)) * WIDTH;
  }

  private double[][] forward(double[][] here, int[] contexts) {
    double[][] forward = new double[here.length][WIDTH];
    for (int i = 0; i < here.length; i++) {
      for (int y = 0; y < WIDTH; y++) {
        double sum = 0;
        for (int p = 0; p < WIDTH; p++) {
          double before = i == 0 ? (p == 0 ? 1 : 0) : forward[i - 1][p];
          sum += before * onward[contexts[i] * WIDTH + p][y];
        }
        forward[i][y] = sum * here[i][y];
      }
      normalise(forward[i]);
    }
    return forward;
  }

  private double[][] backward(double[][] here, int[] contexts) {
    double[][] backward = new double[here.length][WIDTH];
    Arrays.fill(backward[here.length - 1], 1);
    for (int i = here.length - 2; i >= 0; i--) {
      for (int p = 0; p < WIDTH; p++) {
        double sum = 0;
        for (int y = 0; y < WIDTH; y++) {
          sum += onward[contexts[i + 1] * WIDTH + p][y] * here[i + 1][y] * backward[i + 1][y];
        }
        backward[i][p] = sum;
      }
      normalise(backward[i]);
    }
    return backward;
  }

  private static void normalise(double[] values) {
    double sum = Arrays.stream(values).sum();
    for (int y = 0; y < values.length; y++) {
      values[y] /= sum;
    }
  }

  private static double[] shares(double[] forward, double[] backward) {
    double[] shares = new double[WIDTH];
    for (int y = 0; y < WIDTH; y++) {
      shares[y] = forward[y] * backward[y];
    }
    normalise(shares);
    return shares;
  }

  private void updateToken(int[] row, int right, double[] shares) {
    for (int y = 0; y < WIDTH; y++) {
      double gradient = (y == right ? 1 : 0) - shares[y];
      if (Math.abs(gradient) > LITTLE) {
        for (int feature : row) {
          step(feature * WIDTH + y, gradient);
        }
      }
    }
  }

  /** @param before the forward shares of the token before; null at the start of a paragraph */
  private void updateStep(int context, int rightLast, int right, double[] before, double[] here, double[] backward) {
    double[][] joint = new double[WIDTH][WIDTH];
    double sum = 0;
    for (int p = 0; p < WIDTH; p++) {
      double from = before == null ? (p == 0 ? 1 : 0) : before[p];
      for (int y = 0; y < WIDTH; y++) {
        joint[p][y] = from * onward[context * WIDTH + p][y] * here[y] * backward[y];
        sum += joint[p][y];
      }
    }
    for (int p = 0; p < WIDTH; p++) {
      int at = place(context, p);
      for (int y = 0; y < WIDTH; y++) {
        double gradient = (p == rightLast && y == right ? 1 : 0) - joint[p][y] / sum;
        if (StatementTagger.follows(p, y) && Math.abs(gradient) > LITTLE) {
          step(at + y, gradient);
        }
      }
    }
  }

  private void step(int place, double gradient) {
    squares[place] += (float) (gradient * gradient);
    weights[place] += (float) (RATE * gradient / Math.sqrt(squares[place]));
  }

  /** The weights as the tagger reads them, rounded to {@code step}. */
  Scorer scorer(double step) {
    return new Scorer() {
      @Override
      public void score(int[] features, int count, int[] scores) {
        double[] all = new double[WIDTH];
        for (int f = 0; f < count; f++) {
          int number = numbers.find(features[f]);
          for (int y = 0; number >= 0 && y < WIDTH; y++) {
            all[y] += sums[number * WIDTH + y];
          }
        }
        for (int y = 0; y < WIDTH; y++) {
          scores[y] = (int) Math.round(all[y] / states / step);
        }
      }

      @Override
      public List<String> classes() {
        return StatementTagger.CLASSES;
      }
    };
  }

  @Override
  public List<String> classes() {
    return StatementTagger.CLASSES;
  }

  @Override
  public int[] features() {
    return numbers.features();
  }

  @Override
  public double mean(int feature, int classNumber) {
    int number = numbers.find(feature);
    return number < 0 ? 0 : sums[number * WIDTH + classNumber] / states;
  }
}
