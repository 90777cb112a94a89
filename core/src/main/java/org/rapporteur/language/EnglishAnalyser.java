package org.rapporteur.language;

import org.rapporteur.language.internal.EnglishModels;
import org.rapporteur.model.Article;
import org.rapporteur.model.Outcome;

/**
 * The analyser for English. Tokens and sentences by rule after the conventions of the English treebanks; tags, heads, labels and names
 * by linear models over hashed features (averaged perceptrons; the parser greedy, arc-hybrid, taught with a dynamic oracle, Goldberg and
 * Nivre 2013). Trees are read twice, the second time from right to left with the first tree in sight (Attardi and Dell'Orletta 2009), and
 * punctuation gets its heads by rule. Reads the text and the excluded ranges of the article, nothing else. Time and memory grow linearly with the text. Thread-safe.
 *
 * <p>Measured: see the cards beside the weights, in {@code models-en}.
 *
 * <p>Known misses: trees are projective; contractions without an apostrophe stay whole; a sentence that ends in an abbreviation goes on
 * when the next begins with a name.
 */
public final class EnglishAnalyser implements Analyser {
  private final EnglishModels models;

  private EnglishAnalyser(EnglishModels models) {
    this.models = models;
  }

  /**
   * Loads the trained weights from the class path.
   *
   * @throws IllegalStateException if they are not there or of another version
   */
  public static EnglishAnalyser load() {
    return new EnglishAnalyser(EnglishModels.load());
  }

  @Override
  public Outcome<Analysis> run(Article article) {
    return Outcome.of(new AnalysisRun(models, article).analysis());
  }
}
