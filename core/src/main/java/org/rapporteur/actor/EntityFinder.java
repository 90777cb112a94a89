package org.rapporteur.actor;

import java.util.List;
import org.rapporteur.annotation.ArticleEntities;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Chain;
import org.rapporteur.model.Article;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Stage;

/** Makes entities of coreference chains: type, fullest name, country, roles, sector. */
public final class EntityFinder implements Stage<EntityFinder.Input, ArticleEntities> {
  /** An analysed article and its chains. */
  public record Input(Article article, Analysis analysis, List<Chain> chains) {}

  @Override
  public Outcome<ArticleEntities> run(Input input) {
    return Outcome.of(new ArticleEntities(input.analysis(), List.of()));
  }
}
