package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.model.Difference;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Mention;

/**
 * Finds places of one event that differ in how exact they are: country, town, hotel. {@link EventMatcher} lets only such reports join,
 * so one refines the other. A spot that another event of the same parties gives ("across the table at a hotel") counts for the event
 * too.
 */
final class PlaceComparison implements Comparison {
  private final WordList spots = WordList.load("spots.en.txt");

  @Override
  public List<Difference> find(StoryFacts story) {
    List<Difference> found = new ArrayList<>();
    for (Event event : story.events()) {
      Versions versions = new Versions(story);
      event.reports().forEach(report -> add(report, versions, story));
      story.events().stream()
          .filter(other -> !other.id().equals(event.id()) && isOfSameParties(event, other, story))
          .flatMap(other -> other.reports().stream())
          .filter(report -> report.place().flatMap(story.parties()::entity).filter(p -> spots.occursIn(p.name())).isPresent())
          .filter(report -> event.reports().stream().anyMatch(own -> own.place().isPresent()))
          .forEach(report -> add(report, versions, story));
      if (versions.differ()) {
        found.add(versions.difference(Difference.Type.PLACE, Difference.Verdict.REFINES, event.id().value()));
      }
    }
    return withoutRepeats(found);
  }

  private static boolean isOfSameParties(Event event, Event other, StoryFacts story) {
    return event.type() == EventType.CONSULT
        && event.status() == other.status()
        && story.parties().match(all(event), all(other)).compareTo(Parties.Match.STANDS_FOR) <= 0;
  }

  private static List<EntityId> all(Event event) {
    List<EntityId> all = new ArrayList<>(event.actors());
    event.recipients().stream().filter(r -> !all.contains(r)).forEach(all::add);
    return all;
  }

  private static void add(EventReport report, Versions versions, StoryFacts story) {
    Optional<Evidence> where = report.place().flatMap(place -> mention(place, report, story));
    where.ifPresent(w -> versions.add(report.place().get().value(), story.words(w), w));
  }

  /** Where the article names the place: in the words of the report, or nearest to them. */
  private static Optional<Evidence> mention(EntityId place, EventReport report, StoryFacts story) {
    return story.articles().stream()
        .filter(a -> a.article().id().equals(report.article()))
        .map(ArticleFacts::entities)
        .flatMap(List::stream)
        .filter(e -> story.joined(e.id()).equals(place))
        .flatMap(e -> e.mentions().stream())
        .filter(m -> m.kind() != Mention.Kind.PRONOUN)
        .map(Mention::evidence)
        .min(
            Comparator.comparingInt((Evidence e) -> Math.abs(e.span().start() - report.trigger().start()))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Two events of the same parties may show the same places; one is enough. */
  private static List<Difference> withoutRepeats(List<Difference> found) {
    List<Difference> kept = new ArrayList<>();
    for (Difference difference : found) {
      if (kept.stream().noneMatch(k -> k.versions().equals(difference.versions()))) {
        kept.add(difference);
      }
    }
    return kept;
  }
}
