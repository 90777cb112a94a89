package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Difference;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Status;

/**
 * Finds one deed put down to different actors: two events of one story alike in kind, those they are done to and words, on one day that
 * both texts name or of one size, whose actors are neither the same nor stand for each other. They conflict. Weak signs are not enough:
 * of two attacks on one town on one day most are two.
 */
final class ActorComparison implements Comparison {
  private static final Set<EventType> DEEDS =
      EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.SANCTION, EventType.AID, EventType.PROTEST);
  private static final double LIKE = 0.5;
  private static final int LEAST_WORDS = 3;

  private final ContentWords contentWords = new ContentWords();

  @Override
  public List<Difference> find(StoryFacts story) {
    List<Difference> found = new ArrayList<>();
    List<Event> events = story.events().stream().filter(ActorComparison::isDeed).toList();
    for (int i = 0; i < events.size(); i++) {
      for (int j = i + 1; j < events.size(); j++) {
        if (isOneDeed(events.get(i), events.get(j), story)) {
          Versions versions = new Versions(story);
          add(events.get(i), versions, story);
          add(events.get(j), versions, story);
          if (versions.differ()) {
            found.add(versions.difference(Difference.Type.ACTOR, Difference.Verdict.CONFLICT, events.get(i).id().value()));
          }
        }
      }
    }
    return found;
  }

  private static boolean isDeed(Event event) {
    return DEEDS.contains(event.type())
        && event.status() == Status.HAPPENED
        && !event.actors().isEmpty()
        && !event.recipients().isEmpty();
  }

  private boolean isOneDeed(Event one, Event other, StoryFacts story) {
    return one.type() == other.type()
        && story.parties().match(one.actors(), other.actors()) == Parties.Match.NONE
        && story.parties().match(one.recipients(), other.recipients()) == Parties.Match.SAME
        && (one.place().isEmpty() || other.place().isEmpty() || one.place().equals(other.place()))
        && (isOneDay(one, other) || !one.magnitude().isEmpty() && one.magnitude().equals(other.magnitude()))
        && isAlike(one.reports().get(0), other.reports().get(0), story);
  }

  private static boolean isOneDay(Event one, Event other) {
    return one.date().filter(d -> d.basis() == Basis.TEXT && d.period().isDay()).map(Dated::period)
        .equals(other.date().filter(d -> d.basis() == Basis.TEXT && d.period().isDay()).map(Dated::period))
        && one.date().isPresent()
        && one.date().get().period().isDay();
  }

  private boolean isAlike(EventReport one, EventReport other, StoryFacts story) {
    Set<String> words = contentWords.of(story.words(new Evidence(one.article(), one.span())));
    Set<String> otherWords = contentWords.of(story.words(new Evidence(other.article(), other.span())));
    return ContentWords.shared(words, otherWords) >= LEAST_WORDS && ContentWords.overlap(words, otherWords) >= LIKE;
  }

  private static void add(Event event, Versions versions, StoryFacts story) {
    EntityId actor = event.actors().get(0);
    for (EventReport report : event.reports()) {
      versions.add(actor.value(), story.parties().name(actor), new Evidence(report.article(), report.span()));
    }
  }
}
