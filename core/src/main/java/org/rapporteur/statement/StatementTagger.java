package org.rapporteur.statement;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.internal.Hash;
import org.rapporteur.language.internal.Scorer;
import org.rapporteur.language.internal.Weights;
import org.rapporteur.language.internal.Work;

/**
 * Marks each token as the beginning or inside of a source, a cue or a content, or as none: a linear model over hashed features with
 * the best sequence of each paragraph (Viterbi). Trained by {@code org.rapporteur.train.StatementTraining}. Immutable and thread-safe.
 */
public final class StatementTagger {
  /** Names of the classes, in the order of their numbers. */
  public static final List<String> CLASSES =
      List.of("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content");

  static final int OUTSIDE = 0;
  static final int SOURCE = 1;
  static final int CUE = 3;
  static final int CONTENT = 5;

  /** What one unit of a whole-numbered weight stands for. */
  public static final double STEP = 0.02;

  private static final String RESOURCE = "/org/rapporteur/models/en/statement-tagger.bin";
  /** How much less being outside counts than the weights say, for as many contents found as wrongly marked. */
  private static final int INCLINED = 20;

  private static final int WIDTH = 7;
  private static final int CONTEXTS = 16;
  private static final int TRANSITION = 200;
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;

  private final Scorer weights;

  public StatementTagger(Scorer weights) {
    this.weights = weights;
  }

  /**
   * With the weights on the class path.
   *
   * @throws IllegalStateException if they are not there or cannot be read
   */
  static StatementTagger load() {
    try (InputStream in = StatementTagger.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no " + RESOURCE + " on the class path: add rapporteur-models-en");
      }
      return new StatementTagger(Weights.read(in));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the weights " + RESOURCE, e);
    }
  }

  /** An article made ready: the features of its tokens, what decides the steps to them, and the first token of each paragraph. */
  public record Example(int[][] features, int[] contexts, int[] paragraphs) {}

  /** For training: what the tagger would look at, with the cue classes of {@code table}. */
  public static Example example(AnnotatedArticle annotated, CueTable table) {
    Reading reading = StatementFinder.reading(annotated);
    return example(reading.analysis(), new TaggingFeatures(reading, new ReportFinder(reading).run().reports(), table));
  }

  private static Example example(Analysis analysis, TaggingFeatures features) {
    int[][] rows = new int[analysis.size()][];
    int[] contexts = new int[rows.length];
    int[] buffer = new int[TaggingFeatures.MOST];
    for (int t = 0; t < rows.length; t++) {
      rows[t] = Arrays.copyOf(buffer, features.write(t, buffer));
      contexts[t] = features.context(t);
    }
    return new Example(rows, contexts, paragraphs(analysis));
  }

  /** First token of each paragraph, and the number of tokens at the end. */
  private static int[] paragraphs(Analysis analysis) {
    List<Integer> starts = new ArrayList<>();
    for (int s = 0; s < analysis.sentences().size(); s++) {
      boolean first = s == 0 || analysis.sentences().get(s).paragraph() != analysis.sentences().get(s - 1).paragraph();
      if (first) {
        starts.add(analysis.sentences().get(s).first());
      }
    }
    starts.add(analysis.size());
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The class of each token. */
  int[] run(Reading reading, List<Report> reports, CueTable table) {
    return run(example(reading.analysis(), new TaggingFeatures(reading, reports, table)));
  }

  /** The best classes of an example's tokens. */
  public int[] run(Example example) {
    int[] classes = new int[example.features().length];
    int[] paragraphs = example.paragraphs();
    int[][] transitions = transitions();
    Work work = new Work();
    for (int p = 0; p + 1 < paragraphs.length; p++) {
      int from = paragraphs[p];
      int[][] scores = new int[paragraphs[p + 1] - from][WIDTH];
      for (int i = 0; i < scores.length; i++) {
        int[] row = example.features()[from + i];
        System.arraycopy(row, 0, work.features, 0, row.length);
        weights.score(row.length, work);
        System.arraycopy(work.scores, 0, scores[i], 0, WIDTH);
        scores[i][OUTSIDE] -= INCLINED;
      }
      int[] contexts = Arrays.copyOfRange(example.contexts(), from, paragraphs[p + 1]);
      System.arraycopy(best(scores, contexts, transitions), 0, classes, from, scores.length);
    }
    return classes;
  }

  /** The feature of one class after another; {@code last} is {@link #OUTSIDE} at the start of a paragraph. */
  public static int transition(int context, int last) {
    return Hash.of(TRANSITION, context, last);
  }

  /** For each context and last class, the scores of the next. */
  private int[][] transitions() {
    int[][] transitions = new int[CONTEXTS * WIDTH][WIDTH];
    int[] feature = new int[1];
    for (int i = 0; i < transitions.length; i++) {
      feature[0] = transition(i / WIDTH, i % WIDTH);
      weights.score(feature, 1, transitions[i]);
    }
    return transitions;
  }

  private static int[] best(int[][] scores, int[] contexts, int[][] transitions) {
    int size = scores.length;
    byte[][] from = new byte[size][WIDTH];
    int[] last = new int[WIDTH];
    Arrays.fill(last, IMPOSSIBLE);
    last[OUTSIDE] = 0;
    for (int i = 0; i < size; i++) {
      int[] next = new int[WIDTH];
      for (int y = 0; y < WIDTH; y++) {
        next[y] = IMPOSSIBLE;
        for (int p = 0; p < WIDTH; p++) {
          int score = last[p] + transitions[contexts[i] * WIDTH + p][y];
          if (follows(p, y) && last[p] > IMPOSSIBLE / 2 && score > next[y]) {
            next[y] = score;
            from[i][y] = (byte) p;
          }
        }
        next[y] += next[y] > IMPOSSIBLE / 2 ? scores[i][y] : 0;
      }
      last = normal(next);
    }
    return back(from, Scorer.best(last, WIDTH));
  }

  /** Keeps the sums of a long paragraph from running over: only differences count. */
  private static int[] normal(int[] scores) {
    int most = Arrays.stream(scores).max().orElse(0);
    for (int y = 0; y < scores.length; y++) {
      scores[y] = scores[y] > IMPOSSIBLE / 2 ? scores[y] - most : IMPOSSIBLE;
    }
    return scores;
  }

  private static int[] back(byte[][] from, int end) {
    int[] classes = new int[from.length];
    int y = end;
    for (int i = from.length - 1; i >= 0; i--) {
      classes[i] = y;
      y = from[i][y];
    }
    return classes;
  }

  /** Whether a class may stand behind another: what goes on must have begun. */
  public static boolean follows(int last, int next) {
    boolean inside = next != OUTSIDE && next % 2 == 0;
    return !inside || last == next || last == next - 1;
  }
}
