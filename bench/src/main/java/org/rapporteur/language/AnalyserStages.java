package org.rapporteur.language;

import org.rapporteur.language.internal.EnglishModels;
import org.rapporteur.model.Article;

/**
 * The stages of the English analyser over one article, one at a time, for measuring. Stands in the analyser's own package since no
 * program needs to call them; the stages themselves are those of {@link EnglishAnalyser}, not copies. Each needs those before it to
 * have run once, and can run again.
 */
public final class AnalyserStages {
  private final AnalysisRun run;

  /** Splits the text into tokens and sentences, the first stage. */
  public AnalyserStages(EnglishModels models, Article article) {
    this.run = new AnalysisRun(models, article);
  }

  /** Number of tokens. */
  public int size() {
    return run.size();
  }

  public void describe() {
    run.describe();
  }

  public void tag() {
    run.tag();
  }

  public void parse() {
    run.parse();
  }

  public void revise() {
    run.revise();
  }

  public void label() {
    run.label();
  }

  public void markNames() {
    run.markNames();
  }

  public Analysis assemble() {
    return run.assemble();
  }
}
