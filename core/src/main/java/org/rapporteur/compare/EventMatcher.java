package org.rapporteur.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Period;
import org.rapporteur.model.Status;
import org.rapporteur.model.When;

/**
 * Tells whether two reports of a story tell the same event: same kind, parties that match or stand for each other, and no place, time or
 * status that speaks against it. What is mostly words (a demand, an accusation) is the same only if its words are alike too, since the
 * same two parties say many things to each other; deeds need a sign beyond their parties: a like predicate, place, size or day. Talks are
 * the same if both name two of the same parties and nothing speaks against it.
 *
 * <p>Status: what happened and what is denied may be one event (somebody denies it); what was planned and what happened are one when
 * the days agree; what might happen is never what did. Possible, planned and denied tellings join: a denial of plans answers the fear of
 * the same deed.
 */
final class EventMatcher {
  private static final Set<EventType> SYMMETRIC = EnumSet.of(EventType.CONSULT, EventType.COOPERATE, EventType.AGREE);
  private static final Set<EventType> VERBAL =
      EnumSet.of(
          EventType.REQUEST, EventType.ACCUSE, EventType.THREATEN, EventType.REJECT, EventType.SUPPORT, EventType.AGREE,
          EventType.CONCEDE);
  private static final Set<Status> REAL = EnumSet.of(Status.HAPPENED, Status.ONGOING);
  private static final double ALIKE_WORDS = 0.4;
  private static final int LEAST_ALIKE_WORDS = 2;
  private static final double NEARLY_ALL_WORDS = 0.6;
  /** A day's slack each way for a date that was inferred from publication: time zones, and news of yesterday. */
  private static final int SLACK_DAYS = 1;

  /** A report with all that is compared of it, worked out once. */
  record Telling(EventReport report, Optional<Dated> date, Set<String> words, Set<String> trigger) {}

  private final Parties parties;
  private final WordList spots = WordList.load("spots.en.txt");

  EventMatcher(Parties parties) {
    this.parties = parties;
  }

  /** Whether nothing speaks against it; true for many that are not the same but only vague. */
  boolean isCompatible(Telling one, Telling other) {
    EventReport a = one.report();
    EventReport b = other.report();
    return a.type() == b.type()
        && modesAgree(a, b)
        && partiesMatch(a, b) != Parties.Match.NONE
        && placesAgree(a, b)
        && (timesAgree(one, other) || isNeighbouringDayOfOneDeed(one, other))
        && statusesAgree(one, other);
  }

  /** How much speaks for it, given {@link #isCompatible}; 0 when nothing does, more for surer signs. */
  double likeness(Telling one, Telling other) {
    EventReport a = one.report();
    EventReport b = other.report();
    Parties.Match match = partiesMatch(a, b);
    if (match == Parties.Match.OPEN || a.status() != b.status() && !REAL.contains(a.status()) && match != Parties.Match.SAME
        && VERBAL.contains(a.type())) {
      return 0;
    }
    double words = ContentWords.overlap(one.words(), other.words());
    boolean alike = words >= ALIKE_WORDS && ContentWords.shared(one.words(), other.words()) >= LEAST_ALIKE_WORDS;
    boolean trigger = ContentWords.shared(one.trigger(), other.trigger()) > 0;
    boolean place = a.place().isPresent() && a.place().equals(b.place());
    boolean size = !a.magnitude().isEmpty() && a.magnitude().equals(b.magnitude());
    boolean day = isNarrow(one) && isNarrow(other) && isRead(one) && isRead(other);
    boolean talks = a.type() == EventType.CONSULT && Math.min(all(a).size(), all(b).size()) > 1;
    boolean sign = VERBAL.contains(a.type()) ? alike : alike || trigger || place || size || day || talks;
    return sign ? (match == Parties.Match.SAME ? 2 : 1) + words + (trigger ? 1 : 0) + (place ? 1 : 0) + (size ? 1 : 0) : 0;
  }

  /** Parties of a symmetric event may stand on either side. */
  private Parties.Match partiesMatch(EventReport a, EventReport b) {
    if (SYMMETRIC.contains(a.type())) {
      return parties.match(all(a), all(b));
    }
    Parties.Match actors = parties.match(a.actors(), b.actors());
    Parties.Match recipients = parties.match(a.recipients(), b.recipients());
    if (actors == Parties.Match.NONE || recipients == Parties.Match.NONE) {
      return Parties.Match.NONE;
    }
    if (actors == Parties.Match.OPEN || recipients == Parties.Match.OPEN) {
      Parties.Match known = actors == Parties.Match.OPEN ? recipients : actors;
      return known == Parties.Match.OPEN ? Parties.Match.OPEN : Parties.Match.STANDS_FOR;
    }
    return actors == recipients ? actors : Parties.Match.STANDS_FOR;
  }

  private static List<EntityId> all(EventReport report) {
    List<EntityId> all = new ArrayList<>(report.actors());
    report.recipients().stream().filter(r -> !all.contains(r)).forEach(all::add);
    return all;
  }

  private static boolean modesAgree(EventReport a, EventReport b) {
    return a.mode().isEmpty() || b.mode().isEmpty() || a.mode().equals(b.mode());
  }

  /** A place agrees with its country and, of one country, a named one with a described one: "a hotel" with "the Hotel Bellevue". */
  private boolean placesAgree(EventReport a, EventReport b) {
    if (a.place().isEmpty() || b.place().isEmpty() || a.place().equals(b.place())) {
      return true;
    }
    Optional<Entity> one = parties.entity(a.place().get());
    Optional<Entity> other = parties.entity(b.place().get());
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean sameCountry = one.get().country().isPresent() && one.get().country().equals(other.get().country());
    boolean coarse = one.get().type() == EntityType.STATE || other.get().type() == EntityType.STATE;
    boolean described = !one.get().isNamed() || !other.get().isNamed();
    boolean spot = spots.occursIn(one.get().name()) != spots.occursIn(other.get().name());
    boolean sameOrOpen = sameCountry || one.get().country().isEmpty() != other.get().country().isEmpty();
    return coarse || described ? sameCountry : spot && sameOrOpen;
  }

  private static boolean timesAgree(Telling one, Telling other) {
    if (one.date().isEmpty() || other.date().isEmpty()) {
      return true;
    }
    boolean inferred = one.date().get().basis() == Basis.INFERRED || other.date().get().basis() == Basis.INFERRED;
    return widened(one.date().get().period(), inferred ? SLACK_DAYS : 0).overlaps(other.date().get().period());
  }

  /**
   * Two articles may be a day apart about one deed, and that is worth showing; but the same parties often do the same thing on the
   * next day. So all else has to be the same: parties, a place, and most words.
   */
  private boolean isNeighbouringDayOfOneDeed(Telling one, Telling other) {
    EventReport a = one.report();
    EventReport b = other.report();
    return !a.article().equals(b.article())
        && REAL.contains(a.status())
        && a.place().isPresent()
        && a.place().equals(b.place())
        && partiesMatch(a, b) == Parties.Match.SAME
        && ContentWords.overlap(one.words(), other.words()) >= NEARLY_ALL_WORDS
        && widened(one.date().orElseThrow().period(), 1).overlaps(other.date().orElseThrow().period());
  }

  private static Period widened(Period period, int days) {
    return new Period(period.start().map(d -> d.minusDays(days)), period.end().map(d -> d.plusDays(days)));
  }

  private boolean statusesAgree(Telling one, Telling other) {
    Status a = one.report().status();
    Status b = other.report().status();
    if (a == b || REAL.contains(a) == REAL.contains(b)) {
      return true;
    }
    Status unreal = REAL.contains(a) ? b : a;
    return switch (unreal) {
      case POSSIBLE -> false;
      case PLANNED, CALLED_OFF -> isNarrow(one) && isNarrow(other) && plannedDayIsRead(one, other);
      default -> partiesMatch(one.report(), other.report()) == Parties.Match.SAME;
    };
  }

  /** A plan without a day of its own could be for any day: publication says nothing about when it is for. */
  private static boolean plannedDayIsRead(Telling one, Telling other) {
    Telling planned = REAL.contains(one.report().status()) ? other : one;
    return planned.report().when().filter(When.At.class::isInstance).isPresent();
  }

  /** Whether the text names the day; publication puts all news of one day on one day. */
  private static boolean isRead(Telling telling) {
    return telling.date().filter(d -> d.basis() == Basis.TEXT).isPresent();
  }

  private static boolean isNarrow(Telling telling) {
    return telling.date().map(Dated::period).filter(EventMatcher::isNarrow).isPresent();
  }

  private static boolean isNarrow(Period period) {
    Optional<LocalDate> start = period.start();
    return start.isPresent() && period.end().isPresent() && !start.get().plusDays(3).isBefore(period.end().get());
  }
}
