package org.rapporteur.annotation;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Article;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Diagnostic;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Published;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TimeExpression;

/**
 * All that one article says, found without looking at any other; each list in order of position.
 *
 * @param published from the input or the text; empty when neither tells
 * @param entities those that are named or that some fact needs
 */
public record ArticleFacts(
    Article article,
    Optional<Published> published,
    List<Entity> entities,
    List<Statement> statements,
    List<EventReport> events,
    List<Figure> figures,
    List<TimeExpression> times,
    List<Commitment> commitments,
    Fingerprint fingerprint,
    List<Diagnostic> diagnostics) {
  public ArticleFacts {
    entities = List.copyOf(entities);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    times = List.copyOf(times);
    commitments = List.copyOf(commitments);
    diagnostics = List.copyOf(diagnostics);
  }
}
