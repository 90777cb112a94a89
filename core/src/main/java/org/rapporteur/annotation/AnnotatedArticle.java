package org.rapporteur.annotation;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Article;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;

/**
 * An article with all that the extractors of facts build on.
 *
 * @param times in order of position, not overlapping
 */
public record AnnotatedArticle(Article article, Analysis analysis, ArticleEntities entities, List<TimeExpression> times) {
  public AnnotatedArticle {
    times = List.copyOf(times);
  }

  /** The first time expression that shares characters with {@code span}. */
  public Optional<TimeExpression> timeIn(Span span) {
    return times.stream().filter(t -> t.span().overlaps(span)).findFirst();
  }
}
