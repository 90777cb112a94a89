package org.rapporteur.io.output;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Difference;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Period;
import org.rapporteur.model.Position;
import org.rapporteur.model.Statement;

/** One story with all facts of its articles, in the record's order. Made by {@link RecordView}. */
record StoryView(
    String id,
    String title,
    Optional<Period> period,
    List<Article> articles,
    List<List<ArticleId>> copies,
    List<Event> events,
    List<Statement> statements,
    List<Commitment> commitments,
    List<Position> positions,
    List<Figure> figures,
    List<Difference> differences,
    List<Entity> entities) {

  /** How many of its articles are not copies of another one here. */
  int origins() {
    return articles.size() - copies.stream().mapToInt(group -> group.size() - 1).sum();
  }
}
