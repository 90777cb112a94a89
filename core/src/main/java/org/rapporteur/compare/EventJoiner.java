package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.compare.EventMatcher.Telling;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventId;
import org.rapporteur.model.EventReport;
import org.rapporteur.time.TimeResolver;

/**
 * Joins reports of one event, within an article and across those of a story. Each report, in order of article and position, goes to the
 * event it is most like, provided it is compatible with every report already there, so that a vague telling chains nothing together;
 * else it starts an event. {@link EventMatcher} decides, {@link EventMerger} makes one event of its reports. Reports of different stories
 * are never joined.
 *
 * <p>Known misses: a telling without parties stays alone; one whose place was read wrongly stays apart.
 */
public final class EventJoiner {
  /**
   * @param byStory the events of each story, in order of first report
   * @param ofReport from each report to its event
   */
  public record Joined(List<List<Event>> byStory, Map<EventId, EventId> ofReport) {
    /** All events, story by story. */
    public List<Event> all() {
      return byStory.stream().flatMap(List::stream).toList();
    }
  }

  private static final int REST = 160;

  private final ContentWords contentWords = new ContentWords();

  /**
   * @param articles with joined entities, in the order of the record
   * @param stories every article in exactly one
   * @param copies groups of articles whose text has one origin
   */
  public Joined join(
      List<ArticleFacts> articles, List<List<ArticleId>> stories, List<List<ArticleId>> copies, Parties parties, TimeResolver times) {
    Map<ArticleId, ArticleFacts> byId = new HashMap<>();
    articles.forEach(a -> byId.put(a.article().id(), a));
    EventMatcher matcher = new EventMatcher(parties);
    EventMerger merger = new EventMerger(parties, copies);
    List<List<Event>> byStory = new ArrayList<>();
    Map<EventId, EventId> ofReport = new HashMap<>();
    for (List<ArticleId> story : stories) {
      List<Telling> tellings = tellings(story.stream().map(byId::get).toList(), parties, times);
      List<Event> events = groups(tellings, matcher, parties).stream().map(merger::merge).toList();
      events.forEach(event -> event.reports().forEach(r -> ofReport.put(r.id(), event.id())));
      byStory.add(events);
    }
    return new Joined(byStory, Map.copyOf(ofReport));
  }

  private List<Telling> tellings(List<ArticleFacts> story, Parties parties, TimeResolver times) {
    List<Telling> tellings = new ArrayList<>();
    for (ArticleFacts article : story) {
      String text = article.article().text();
      for (EventReport report : article.events()) {
        Optional<Dated> date = times.date(report.article(), report.when());
        tellings.add(new Telling(report, date, words(report, text, parties), contentWords.of(report.trigger().of(text))));
      }
    }
    return tellings;
  }

  /** What the report and the rest of its sentence say beyond who and what: without the names of the parties and the predicate. */
  private Set<String> words(EventReport report, String text, Parties parties) {
    int end = report.span().end();
    int limit = Math.min(text.length(), end + REST);
    while (end < limit && ".!?\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    Set<String> words = new TreeSet<>(contentWords.of(text.substring(report.span().start(), end)));
    words.removeAll(contentWords.of(report.trigger().of(text)));
    Stream.concat(report.actors().stream(), report.recipients().stream())
        .map(parties::entity)
        .flatMap(Optional::stream)
        .flatMap(e -> e.names().stream())
        .forEach(name -> words.removeAll(contentWords.of(name)));
    return words;
  }

  /** Tellings of one event, and those among them that differ in anything that is compared. */
  private static final class Group {
    private final List<Telling> tellings = new ArrayList<>();
    private final Map<List<Object>, Telling> distinct = new LinkedHashMap<>();

    void add(Telling telling) {
      tellings.add(telling);
      distinct.putIfAbsent(compared(telling), telling);
    }

    private static List<Object> compared(Telling t) {
      EventReport r = t.report();
      return List.of(
          r.article(), r.mode(), r.actors(), r.recipients(), r.status(), r.place(), r.magnitude(), t.date(), t.words(), t.trigger(),
          r.when().map(Object::getClass));
    }
  }

  /** In order of first telling. Only groups that share a party or its country are looked at. */
  private static List<List<Telling>> groups(List<Telling> tellings, EventMatcher matcher, Parties parties) {
    List<Group> groups = new ArrayList<>();
    Map<String, TreeSet<Integer>> index = new HashMap<>();
    for (Telling telling : tellings) {
      Set<String> keys = keys(telling.report(), parties);
      TreeSet<Integer> near = new TreeSet<>();
      keys.forEach(key -> near.addAll(index.getOrDefault(key, new TreeSet<>())));
      int best = best(telling, groups, near, matcher);
      if (best == groups.size()) {
        groups.add(new Group());
      }
      groups.get(best).add(telling);
      keys.forEach(key -> index.computeIfAbsent(key, k -> new TreeSet<>()).add(best));
    }
    return groups.stream().map(g -> g.tellings).toList();
  }

  private static Set<String> keys(EventReport report, Parties parties) {
    Set<String> keys = new TreeSet<>();
    Stream.concat(report.actors().stream(), report.recipients().stream()).forEach(party -> {
      keys.add(report.type() + " " + party);
      parties.country(party).ifPresent(country -> keys.add(report.type() + " " + country));
    });
    return keys;
  }

  /** The group that a telling belongs to; their number when it starts one. */
  private static int best(Telling telling, List<Group> groups, Set<Integer> near, EventMatcher matcher) {
    double most = 0;
    int best = groups.size();
    for (int g : near) {
      Collection<Telling> distinct = groups.get(g).distinct.values();
      if (distinct.stream().allMatch(other -> matcher.isCompatible(telling, other))) {
        double likeness = distinct.stream().mapToDouble(other -> matcher.likeness(telling, other)).max().orElse(0);
        if (likeness > most) {
          most = likeness;
          best = g;
        }
      }
    }
    return best;
  }
}
