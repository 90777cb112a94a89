package org.rapporteur.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Origin;
import org.rapporteur.read.ArticleReader;

/** One reader for the tests of this package, and short forms of what it finds. */
final class Reading {
  static final ArticleReader READER = ArticleReader.english();

  private Reading() {}

  static ArticleFacts read(String text) {
    ArticleId id = new ArticleId(Ids.of("ar", text));
    return READER
        .run(new Article(id, Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of()))
        .value();
  }

  /** Each event as {@code TYPE actor+actor > recipient STATUS}. */
  static List<String> events(String text) {
    ArticleFacts facts = read(text);
    Map<EntityId, Entity> entities = facts.entities().stream().collect(Collectors.toMap(Entity::id, e -> e));
    return facts.events().stream().map(e -> line(e, entities)).toList();
  }

  private static String line(EventReport event, Map<EntityId, Entity> entities) {
    String parties = names(event.actors(), entities) + " > " + names(event.recipients(), entities);
    return event.type() + " " + parties + " " + event.status();
  }

  private static String names(List<EntityId> ids, Map<EntityId, Entity> entities) {
    return ids.stream().map(id -> entities.get(id).name()).collect(Collectors.joining("+"));
  }
}
