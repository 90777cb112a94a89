package org.rapporteur.language.internal;

import java.util.List;

/**
 * Builds a projective tree with one root over a tagged sentence: at each step the action that the model scores highest and the state
 * allows. Twice as many steps as words, whatever the sentence.
 */
public final class Parser {
  private final Scorer scorer;

  public Parser(Scorer scorer) {
    this.scorer = scorer;
  }

  /** Fills in the heads of tokens {@code first} to {@code end} (outside). */
  public void parse(Words words, int first, int end, ParserState state, Work work) {
    parse(words, first, end, List.of(), state, work);
  }

  /** Fills in the heads of tokens {@code first} to {@code end} (outside), seeing other trees over them: as many as it was taught with. */
  public void parse(Words words, int first, int end, List<Guide> guides, ParserState state, Work work) {
    state.begin(first, end);
    while (!state.isDone()) {
      int count = ParserFeatures.write(words, state, guides, work.features);
      scorer.score(count, work);
      state.apply(best(state, work.scores));
    }
    System.arraycopy(state.head, first, words.head, first, end - first);
  }

  /** The allowed action with the highest score. */
  public static int best(ParserState state, int[] scores) {
    int best = -1;
    for (int action = 0; action < ParserState.ACTIONS; action++) {
      if (state.allows(action) && (best < 0 || scores[action] > scores[best])) {
        best = action;
      }
    }
    return best;
  }
}
