package org.rapporteur.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.compare.ArticleOrder;
import org.rapporteur.compare.EntityJoiner;
import org.rapporteur.compare.EntityRewriter;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Published;
import org.rapporteur.model.RecordDocument;
import org.rapporteur.model.Skipped;
import org.rapporteur.model.Story;
import org.rapporteur.model.StoryId;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.time.TimeResolver;

/** Compares what articles say and makes the record of it: the whole path by name, in order. Thread-safe. */
public final class StoryReader {
  private final EntityJoiner entityJoiner = new EntityJoiner();

  /**
   * @param facts of each article, in any order
   * @param skipped what could not be read
   * @return the same record for any order of {@code facts}
   */
  public RecordDocument read(List<ArticleFacts> facts, List<Skipped> skipped) {
    List<ArticleFacts> articles = ArticleOrder.sort(facts);
    List<List<ArticleId>> stories = articles.stream().map(a -> List.of(a.article().id())).toList();
    Map<ArticleId, Published> published = new HashMap<>();
    articles.forEach(a -> a.published().ifPresent(p -> published.put(a.article().id(), p)));
    EntityJoiner.Joined joined = entityJoiner.join(articles, stories);
    EntityRewriter rewriter = new EntityRewriter(joined.ids());
    List<ArticleFacts> same = articles.stream().map(rewriter::rewrite).toList();
    List<TimeExpression> times = all(same, ArticleFacts::times);
    TimeResolver resolver = new TimeResolver(published, times);
    List<Event> events = new ArrayList<>();
    List<Story> told = new ArrayList<>();
    for (ArticleFacts article : same) {
      List<Event> own = article.events().stream().map(r -> alone(r, resolver)).toList();
      events.addAll(own);
      told.add(
          new Story(
              new StoryId(Ids.of("sy", article.article().id())),
              article.article().title().orElse(""),
              List.of(article.article().id()),
              own.stream().map(Event::id).toList(),
              article.published().map(Published::period),
              List.of()));
    }
    return new RecordDocument(
        skipped,
        same.stream().map(ArticleFacts::article).toList(),
        published,
        joined.entities(),
        all(same, ArticleFacts::statements),
        events,
        all(same, ArticleFacts::commitments),
        List.of(),
        all(same, ArticleFacts::figures),
        times,
        told,
        List.of());
  }

  private static <T> List<T> all(List<ArticleFacts> articles, Function<ArticleFacts, List<T>> part) {
    return articles.stream().flatMap(a -> part.apply(a).stream()).toList();
  }

  private static Event alone(EventReport r, TimeResolver resolver) {
    var date = resolver.date(r.article(), r.when());
    return new Event(
        r.id(), r.type(), r.mode(), r.contexts(), r.cameo(), r.actors(), r.recipients(), r.status(), date, r.place(), r.magnitude(),
        List.of(r), List.of(date), 1);
  }
}
