package org.rapporteur.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.compare.ArticleOrder;
import org.rapporteur.compare.CommitmentLedger;
import org.rapporteur.compare.CopyFinder;
import org.rapporteur.compare.DifferenceFinder;
import org.rapporteur.compare.Distinct;
import org.rapporteur.compare.EntityJoiner;
import org.rapporteur.compare.EntityRewriter;
import org.rapporteur.compare.EventJoiner;
import org.rapporteur.compare.Parties;
import org.rapporteur.compare.PositionFinder;
import org.rapporteur.compare.PublicationInference;
import org.rapporteur.compare.StoryFacts;
import org.rapporteur.compare.StoryGrouper;
import org.rapporteur.compare.StoryMaker;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Published;
import org.rapporteur.model.RecordDocument;
import org.rapporteur.model.Skipped;
import org.rapporteur.model.Story;
import org.rapporteur.time.TimeResolver;

/**
 * Compares what articles say and makes the record of it: the whole path by name, in order. Thread-safe. Needs the weights of
 * rapporteur-models-en on the class path.
 */
public final class StoryReader {
  private final CopyFinder copyFinder = new CopyFinder();
  private final StoryGrouper storyGrouper = new StoryGrouper();
  private final PublicationInference publicationInference = new PublicationInference();
  private final EntityJoiner entityJoiner = new EntityJoiner();
  private final EventJoiner eventJoiner = new EventJoiner();
  private final CommitmentLedger commitmentLedger = new CommitmentLedger();
  private final PositionFinder positionFinder = new PositionFinder();
  private final DifferenceFinder differenceFinder = new DifferenceFinder();
  private final StoryMaker storyMaker = new StoryMaker();

  /**
   * @param facts of each article, in any order
   * @param skipped what could not be read
   * @return the same record for any order of {@code facts}
   */
  public RecordDocument read(List<ArticleFacts> facts, List<Skipped> skipped) {
    Distinct distinct = Distinct.of(ArticleOrder.sort(facts));
    List<ArticleFacts> articles = distinct.articles();
    List<List<ArticleId>> copies = copyFinder.find(articles);
    List<List<ArticleId>> stories = storyGrouper.group(articles, copies);
    Map<ArticleId, Published> published = publicationInference.infer(articles, stories);
    TimeResolver times = new TimeResolver(published, each(articles, ArticleFacts::times));
    EntityJoiner.Joined entities = entityJoiner.join(articles, stories);
    Parties parties = new Parties(entities.entities());
    List<ArticleFacts> same = articles.stream().map(new EntityRewriter(entities.ids())::rewrite).toList();
    EventJoiner.Joined events = eventJoiner.join(same, stories, copies, parties, times);
    StoryFacts.Shared shared = new StoryFacts.Shared(parties, entities.ids(), events.ofReport(), copies, published, times);
    List<StoryFacts> told = told(same, stories, events, shared);
    List<Story> records = told.stream().map(t -> storyMaker.make(t.articles(), t.events(), copies, published)).toList();
    return new RecordDocument(
        Stream.concat(skipped.stream(), distinct.repeats().stream()).toList(),
        all(same, ArticleFacts::article),
        published,
        entities.entities(),
        each(same, ArticleFacts::statements),
        sorted(told, StoryFacts::events, e -> new Evidence(e.reports().get(0).article(), e.reports().get(0).span()), same),
        sorted(told, commitmentLedger::settle, c -> c.evidence().get(0), same),
        sorted(told, positionFinder::find, p -> p.evidence().get(0), same),
        sorted(told, StoryFacts::figures, f -> new Evidence(f.article(), f.span()), same),
        each(same, ArticleFacts::times),
        records,
        sorted(told, differenceFinder::find, d -> d.versions().get(0).evidence().get(0), same));
  }

  private static List<StoryFacts> told(
      List<ArticleFacts> articles, List<List<ArticleId>> stories, EventJoiner.Joined events, StoryFacts.Shared shared) {
    Map<ArticleId, ArticleFacts> byId = new HashMap<>();
    articles.forEach(a -> byId.put(a.article().id(), a));
    List<StoryFacts> told = new ArrayList<>();
    for (int s = 0; s < stories.size(); s++) {
      List<ArticleFacts> members = stories.get(s).stream().map(byId::get).toList();
      told.add(new StoryFacts(members, events.byStory().get(s), shared));
    }
    return told;
  }

  private static <T> List<T> all(List<ArticleFacts> articles, Function<ArticleFacts, T> part) {
    return articles.stream().map(part).toList();
  }

  private static <T> List<T> each(List<ArticleFacts> articles, Function<ArticleFacts, List<T>> part) {
    return articles.stream().flatMap(a -> part.apply(a).stream()).toList();
  }

  /** What each story gives, by first evidence in the order of all articles. */
  private static <T> List<T> sorted(
      List<StoryFacts> told, Function<StoryFacts, List<T>> part, Function<T, Evidence> first, List<ArticleFacts> articles) {
    Comparator<Evidence> byEvidence = new ArticleOrder(articles).byEvidence();
    return told.stream().flatMap(t -> part.apply(t).stream()).sorted(Comparator.comparing(first, byEvidence)).toList();
  }
}
