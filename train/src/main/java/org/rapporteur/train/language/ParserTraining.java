package org.rapporteur.train.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.language.internal.Guide;
import org.rapporteur.language.internal.Parser;
import org.rapporteur.language.internal.ParserFeatures;
import org.rapporteur.language.internal.ParserState;
import org.rapporteur.language.internal.Words;
import org.rapporteur.language.internal.Work;

/**
 * Teaches the parser with a dynamic oracle (Goldberg and Nivre 2013): after the first round it mostly follows its own guesses, and learns
 * from each state the best that can still be done.
 */
final class ParserTraining {
  private static final double FOLLOW_ORACLE = 0.1;
  private static final int ROOT = -1;

  /**
   * A sentence with the tags that the tagger gives it, to be learned.
   *
   * @param heads -1 for the root
   * @param guides other trees that the parser will see, always as many
   */
  record Example(Words words, int[] heads, List<Guide> guides) {
    int size() {
      return heads.length;
    }

    Example withGuide(Guide guide) {
      return new Example(words, heads, Stream.concat(guides.stream(), Stream.of(guide)).toList());
    }

    /** Whether no two arcs cross. */
    boolean isProjective() {
      for (int dependent = 0; dependent < heads.length; dependent++) {
        int low = Math.min(dependent, heads[dependent]);
        int high = Math.max(dependent, heads[dependent]);
        for (int between = low + 1; heads[dependent] >= 0 && between < high; between++) {
          if (heads[between] < low || heads[between] > high) {
            return false;
          }
        }
      }
      return true;
    }

    /** Read from right to left. */
    Example mirrored() {
      int size = heads.length;
      return new Example(words.mirrored(0, size), mirror(heads), guides.stream().map(g -> g.mirrored(0, size)).toList());
    }

    /** The heads that a parser has given the words, read from right to left. */
    int[] parsedMirrored() {
      return mirror(IntStream.range(0, heads.length).map(words::head).toArray());
    }

    private static int[] mirror(int[] heads) {
      int size = heads.length;
      int[] mirror = new int[size];
      for (int token = 0; token < size; token++) {
        mirror[size - 1 - token] = heads[token] < 0 ? heads[token] : size - 1 - heads[token];
      }
      return mirror;
    }
  }

  private final int epochs;
  private final long seed;

  ParserTraining(int epochs, long seed) {
    this.epochs = epochs;
    this.seed = seed;
  }

  Perceptron train(List<Example> examples) {
    Perceptron model = new Perceptron(List.of("SHIFT", "LEFT", "RIGHT"));
    List<Example> order = new ArrayList<>(examples);
    int longest = order.stream().mapToInt(e -> e.heads().length).max().orElse(0);
    ParserState state = new ParserState(longest);
    Random random = new Random(seed);
    Work work = new Work();
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learn(model, example, state, work, epoch, random);
      }
    }
    return model;
  }

  private void learn(Perceptron model, Example example, ParserState state, Work work, int epoch, Random random) {
    Oracle oracle = new Oracle(example.heads());
    state.begin(0, example.heads().length);
    while (!state.isDone()) {
      int count = ParserFeatures.write(example.words(), state, example.guides(), work.features);
      model.score(work.features, count, work.scores);
      int guess = Parser.best(state, work.scores);
      int right = oracle.best(state, work.scores);
      int taken = guess;
      if (oracle.cost(state, guess) > oracle.cost(state, right)) {
        model.update(work.features, count, right, guess);
        taken = epoch < 1 || random.nextDouble() < FOLLOW_ORACLE ? right : guess;
      }
      model.next();
      state.apply(taken);
    }
  }

  /** Says how many arcs of the gold tree an action puts out of reach. */
  private static final class Oracle {
    private final int[] gold;

    Oracle(int[] gold) {
      this.gold = gold;
    }

    /** Of the allowed actions that cost least, the one that scores highest. */
    int best(ParserState state, int[] scores) {
      int best = -1;
      int least = Integer.MAX_VALUE;
      for (int action = 0; action < ParserState.ACTIONS; action++) {
        if (state.allows(action)) {
          int cost = cost(state, action);
          if (cost < least || cost == least && scores[action] > scores[best]) {
            best = action;
            least = cost;
          }
        }
      }
      return best;
    }

    int cost(ParserState state, int action) {
      return switch (action) {
        case ParserState.SHIFT -> shift(state);
        case ParserState.LEFT -> reduce(state, state.next());
        default -> reduce(state, state.stack(1));
      };
    }

    /** The next word loses dependents on the stack, and heads there but for the top. */
    private int shift(ParserState state) {
      int cost = 0;
      for (int place = 0; place < state.depth(); place++) {
        int token = state.stack(place);
        cost += gold[token] == state.next() ? 1 : 0;
        cost += place > 0 && gold[state.next()] == token ? 1 : 0;
      }
      return cost;
    }

    /** The top of the stack gets its head: it loses any other within reach, and its dependents not yet read. */
    private int reduce(ParserState state, int head) {
      int top = state.stack(0);
      int cost = 0;
      if (gold[top] != head) {
        boolean ahead = gold[top] >= state.next();
        cost += ahead || gold[top] == ROOT || gold[top] == state.stack(1) ? 1 : 0;
      }
      for (int token = state.next(); token < state.end(); token++) {
        cost += gold[token] == top ? 1 : 0;
      }
      return cost;
    }
  }
}
