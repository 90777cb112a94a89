package org.rapporteur.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Dated;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventId;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Published;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StoryId;
import org.rapporteur.model.When;
import org.rapporteur.time.TimeResolver;

/** All that the articles of one story say, with entities and events joined: what every comparison inside a story reads. */
public final class StoryFacts {
  private final List<ArticleFacts> articles;
  private final List<Event> events;
  private final Parties parties;
  private final Map<EntityId, EntityId> joinedEntities;
  private final Map<EventId, EventId> eventOfReport;
  private final TimeResolver times;
  private final Map<ArticleId, Published> published;
  private final Map<ArticleId, ArticleId> originals = new HashMap<>();
  private final Map<ArticleId, ArticleFacts> byId = new HashMap<>();
  private final ArticleOrder order;

  /** What all stories share. */
  public record Shared(
      Parties parties,
      Map<EntityId, EntityId> joinedEntities,
      Map<EventId, EventId> eventOfReport,
      List<List<ArticleId>> copies,
      Map<ArticleId, Published> published,
      TimeResolver times) {}

  /**
   * @param articles of the story, with joined entities, in the order of the record
   * @param events of the story
   */
  public StoryFacts(List<ArticleFacts> articles, List<Event> events, Shared shared) {
    this.articles = List.copyOf(articles);
    this.events = List.copyOf(events);
    this.parties = shared.parties();
    this.joinedEntities = shared.joinedEntities();
    this.eventOfReport = shared.eventOfReport();
    this.times = shared.times();
    this.published = shared.published();
    this.order = new ArticleOrder(articles);
    articles.forEach(a -> byId.put(a.article().id(), a));
    shared.copies().forEach(group -> group.forEach(a -> originals.put(a, group.get(0))));
  }

  public StoryId id() {
    return StoryMaker.idOf(articles.stream().map(a -> a.article().id()).toList());
  }

  public List<ArticleFacts> articles() {
    return articles;
  }

  public List<Event> events() {
    return events;
  }

  public Parties parties() {
    return parties;
  }

  public ArticleOrder order() {
    return order;
  }

  /** In order of article and position. */
  public List<Statement> statements() {
    return all(ArticleFacts::statements);
  }

  /** In order of article and position; each names the joined event it belongs to, not the report. */
  public List<Figure> figures() {
    return all(ArticleFacts::figures).stream()
        .map(
            f ->
                new Figure(
                    f.id(), f.article(), f.span(), f.what(), f.min(), f.max(), f.unit(), f.of(), f.asOf(), f.event().map(this::event),
                    f.accordingTo()))
        .toList();
  }

  /** In order of article and position; each names the joined event it belongs to, not the report. */
  public List<Commitment> commitments() {
    return all(ArticleFacts::commitments).stream()
        .map(
            c ->
                new Commitment(
                    c.id(), c.article(), c.by(), c.to(), c.what(), c.due(), c.condition(), c.state(), c.statement(),
                    c.event().map(this::event), c.evidence(), c.closedBy()))
        .toList();
  }

  /** The joined event of a report. */
  public EventId event(EventId report) {
    return eventOfReport.getOrDefault(report, report);
  }

  /** The joined entity of an article's own. */
  public EntityId joined(EntityId own) {
    return joinedEntities.getOrDefault(own, own);
  }

  /** The characters that an evidence points at. */
  public String words(Evidence evidence) {
    return evidence.span().of(byId.get(evidence.article()).article().text());
  }

  /** An article of this story. */
  public ArticleFacts article(ArticleId article) {
    return byId.get(article);
  }

  /** The text of an article of this story. */
  public String text(ArticleId article) {
    return byId.get(article).article().text();
  }

  /** Whether two articles are neither one nor copies of one text. */
  public boolean areIndependent(ArticleId one, ArticleId other) {
    return !originals.getOrDefault(one, one).equals(originals.getOrDefault(other, other));
  }

  /** The days meant, as far as known. */
  public Optional<Dated> date(ArticleId article, Optional<When> when) {
    return times.date(article, when);
  }

  /** The first day an article may have been published on. */
  public Optional<LocalDate> publishedOn(ArticleId article) {
    return Optional.ofNullable(published.get(article)).flatMap(p -> p.period().start().or(p.period()::end));
  }

  /** The last day known of any article of the story. */
  public Optional<LocalDate> latest() {
    return articles.stream()
        .map(a -> Optional.ofNullable(published.get(a.article().id())))
        .flatMap(Optional::stream)
        .flatMap(p -> Stream.of(p.period().end(), p.period().start()))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  private <T> List<T> all(Function<ArticleFacts, List<T>> part) {
    return articles.stream().flatMap(a -> part.apply(a).stream()).toList();
  }
}
