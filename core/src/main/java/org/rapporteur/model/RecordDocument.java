package org.rapporteur.model;

import java.util.List;
import java.util.Map;

/**
 * The whole record: all that was read and all that was found, each list in the order in which it is written.
 *
 * @param published the day of each article, as far as known
 * @param times every time expression with its resolution
 */
public record RecordDocument(
    List<Skipped> skipped,
    List<Article> articles,
    Map<ArticleId, Published> published,
    List<Entity> entities,
    List<Statement> statements,
    List<Event> events,
    List<Commitment> commitments,
    List<Position> positions,
    List<Figure> figures,
    List<TimeExpression> times,
    List<Story> stories,
    List<Difference> differences) {
  public RecordDocument {
    skipped = List.copyOf(skipped);
    articles = List.copyOf(articles);
    published = Map.copyOf(published);
    entities = List.copyOf(entities);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    commitments = List.copyOf(commitments);
    positions = List.copyOf(positions);
    figures = List.copyOf(figures);
    times = List.copyOf(times);
    stories = List.copyOf(stories);
    differences = List.copyOf(differences);
  }
}
