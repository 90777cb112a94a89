package org.rapporteur.io.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventId;
import org.rapporteur.model.Published;
import org.rapporteur.model.StatementId;
import org.rapporteur.model.StoryId;

/**
 * What formats of event data need of a record.
 *
 * @param program name and version of what wrote it
 * @param articles in the record's order; every article, entity and statement that a fact cites is there
 * @param sources who makes each statement: a name, or the words that stand for one
 * @param storyOf the story that tells an event, where the record says so
 */
public record EventRecord(
    String program,
    Map<ArticleId, Article> articles,
    Map<ArticleId, Published> published,
    Map<EntityId, Entity> entities,
    Map<StatementId, String> sources,
    List<Event> events,
    Map<EventId, StoryId> storyOf) {
  public EventRecord {
    articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
    published = Map.copyOf(published);
    entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
    sources = Map.copyOf(sources);
    events = List.copyOf(events);
    storyOf = Map.copyOf(storyOf);
  }

  /**
   * The same with the day of publication of its first report for each event without a date, as GDELT and ICEWS date what
   * tells no day; the basis says that it is inferred.
   */
  public EventRecord datedByPublication() {
    List<Event> dated = events.stream().map(this::datedByPublication).toList();
    return new EventRecord(program, articles, published, entities, sources, dated, storyOf);
  }

  private Event datedByPublication(Event event) {
    Published day = published.get(event.reports().get(0).article());
    if (event.date().isPresent() || day == null) {
      return event;
    }
    return new Event(
        event.id(), event.type(), event.mode(), event.contexts(), event.cameo(), event.actors(), event.recipients(), event.status(),
        Optional.of(new Dated(day.period(), Basis.INFERRED)), event.place(), event.magnitude(), event.reports(), event.reportDates(),
        event.independent());
  }

  List<Entity> entities(List<EntityId> ids) {
    return ids.stream().map(entities::get).toList();
  }

  Optional<Entity> place(Event event) {
    return event.place().map(entities::get);
  }

  /** The article of an event's first report. */
  Article first(Event event) {
    return articles.get(event.reports().get(0).article());
  }
}
