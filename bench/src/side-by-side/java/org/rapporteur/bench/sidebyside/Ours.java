package org.rapporteur.bench.sidebyside;

import org.rapporteur.language.Analysis;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.model.Article;

/** Our own analyser. */
final class Ours implements Contestant<Analysis> {
  private final EnglishAnalyser analyser = EnglishAnalyser.load();

  @Override
  public Analysis annotate(Article article) {
    return analyser.run(article).value();
  }

  @Override
  public Analysis analysis(Article article, Analysis result) {
    return result;
  }
}
