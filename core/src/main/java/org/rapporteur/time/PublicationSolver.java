package org.rapporteur.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;

/**
 * Works out the day of publication from the times a text names.
 *
 * <p>A clue is a date without year whose weekday the text tells too: "Tuesday, March 15"; "Tuesday's session comes nine days after the
 * March 6 summit"; "Friday's talks come 11 days after ..." near a lone "January 10". The year is the first one after the
 * latest year named as past in which all clues fit. The day is that of the latest clue, or of a weekday named as past that follows within
 * two days. No clue, no named year or no year that fits: no answer.
 */
final class PublicationSolver {
  /** The weekday of a date repeats after 5, 6 or 11 years, or 12 around a skipped leap year. */
  private static final int LONGEST_CYCLE = 12;

  /** How near a date must stand to count as the event that "11 days after" speaks of, in characters. */
  private static final int NEAR = 1000;

  private final AnnotatedArticle input;
  private final TenseReader tense;

  /** A day and the words that give it away. */
  record Solution(LocalDate day, Span clue) {}

  /**
   * A date whose year is sought.
   *
   * @param shift days from {@code monthDay} to the day whose weekday is known
   */
  private record Clue(CalendarMeaning.MonthDay monthDay, long shift, DayOfWeek weekday, boolean isPast, Span span) {
    Optional<LocalDate> in(int year) {
      return monthDay.in(year).map(d -> d.plusDays(shift)).filter(d -> d.getDayOfWeek() == weekday);
    }
  }

  PublicationSolver(AnnotatedArticle input, TenseReader tense) {
    this.input = input;
    this.tense = tense;
  }

  /** @param dateline the day without year that the text bears, if it bears one */
  Optional<Solution> solve(Optional<CalendarMeaning> dateline) {
    List<Clue> clues = clues();
    OptionalInt from = firstYear();
    if (clues.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    for (int year = from.getAsInt(); year <= from.getAsInt() + LONGEST_CYCLE; year++) {
      int candidate = year;
      if (clues.stream().allMatch(c -> c.in(candidate).isPresent())) {
        return solution(clues, candidate, dateline);
      }
    }
    return Optional.empty();
  }

  private Optional<Solution> solution(List<Clue> clues, int year, Optional<CalendarMeaning> dateline) {
    Clue latest = clues.stream().max(Comparator.comparing(c -> c.in(year).orElseThrow())).orElseThrow();
    LocalDate day = latest.in(year).orElseThrow();
    if (dateline.isPresent() && dateline.get() instanceof CalendarMeaning.MonthDay monthDay) {
      return monthDay.in(year).map(d -> new Solution(d, latest.span()));
    }
    return (latest.isPast() ? onOrAfter(day) : before(day)).map(d -> new Solution(d, latest.span()));
  }

  /** The day itself, or a weekday one or two days later that is named as past: the report then speaks of the aftermath. */
  private Optional<LocalDate> onOrAfter(LocalDate day) {
    for (int days = 2; days >= 1; days--) {
      if (pastWeekdays().contains(day.plusDays(days).getDayOfWeek())) {
        return Optional.of(day.plusDays(days));
      }
    }
    return Optional.of(day);
  }

  /** The last weekday named as past before a day still to come. */
  private Optional<LocalDate> before(LocalDate day) {
    List<DayOfWeek> past = pastWeekdays();
    for (int days = 1; days <= 6; days++) {
      if (past.contains(day.minusDays(days).getDayOfWeek())) {
        return Optional.of(day.minusDays(days));
      }
    }
    return Optional.empty();
  }

  private List<DayOfWeek> pastWeekdays() {
    List<DayOfWeek> days = new ArrayList<>();
    for (TimeExpression time : input.times()) {
      CalendarMeaning.NamedWeekday weekday = weekday(time.meaning());
      if (weekday != null && weekday.direction() == Direction.PAST) {
        days.add(weekday.day());
      }
    }
    return days;
  }

  private List<Clue> clues() {
    List<Clue> clues = new ArrayList<>();
    for (TimeExpression time : input.times()) {
      clue(time).ifPresent(clues::add);
    }
    return clues;
  }

  private Optional<Clue> clue(TimeExpression time) {
    if (time.meaning() instanceof CalendarMeaning.MonthDay date && date.weekday().isPresent()) {
      // Alone it may be any date of the past or an appointment: the report must also call that day by its weekday only.
      boolean known = date.direction() == Direction.PAST && pastWeekdays().contains(date.weekday().get());
      return known ? Optional.of(new Clue(date, 0, date.weekday().get(), true, time.span())) : Optional.empty();
    }
    if (time.meaning() instanceof CalendarMeaning.Coincides both && both.other().from() instanceof CalendarMeaning.MonthDay date) {
      CalendarMeaning.NamedWeekday subject = weekday(both.subject());
      boolean days = both.other().unit() == CalendarUnit.DAY;
      return subject != null && days ? Optional.of(clue(date, both.other().amount(), subject, time)) : Optional.empty();
    }
    if (time.meaning() instanceof CalendarMeaning.Distance distance && distance.unit() == CalendarUnit.DAY) {
      CalendarMeaning.NamedWeekday subject = weekday(distance.subject());
      return subject == null ? Optional.empty() : loneDate(time.span()).map(d -> clue(d, distance.amount(), subject, time));
    }
    return Optional.empty();
  }

  private static Clue clue(CalendarMeaning.MonthDay date, long shift, CalendarMeaning.NamedWeekday subject, TimeExpression time) {
    return new Clue(date, shift, subject.day(), subject.direction() != Direction.FUTURE, time.span());
  }

  /** The one date without year that stands near; none if there are two different ones. */
  private Optional<CalendarMeaning.MonthDay> loneDate(Span place) {
    List<CalendarMeaning.MonthDay> near = new ArrayList<>();
    for (TimeExpression time : input.times()) {
      boolean isNear = Math.abs(time.span().start() - place.start()) <= NEAR;
      if (isNear && time.meaning() instanceof CalendarMeaning.MonthDay date && date.weekday().isEmpty()) {
        near.add(date);
      }
    }
    boolean one = near.stream().map(d -> d.month() * 100 + d.day()).distinct().count() == 1;
    return one ? Optional.of(near.get(0)) : Optional.empty();
  }

  private static CalendarMeaning.NamedWeekday weekday(TimeExpression.Meaning meaning) {
    if (meaning instanceof CalendarMeaning.DayPart part) {
      return weekday(part.base());
    }
    return meaning instanceof CalendarMeaning.NamedWeekday weekday ? weekday : null;
  }

  /**
   * The first year the report may be of: that of a date a verb in the past tense goes with, or the one after a bare year, for nobody
   * writes "in 2014" or "since 2014" in that same year. Other years named may lie ahead.
   */
  private OptionalInt firstYear() {
    return input.times().stream().filter(this::isPastYear).map(this::yearAfter).flatMap(Optional::stream).mapToInt(Integer::intValue).max();
  }

  private Optional<Integer> yearAfter(TimeExpression time) {
    TimeExpression.Resolved resolved = time.meaning().resolve(Optional.empty());
    int later = resolved.value().filter(v -> v.length() == 4).isPresent() ? 1 : 0;
    return resolved.period().flatMap(p -> p.start()).map(day -> day.getYear() + later);
  }

  private boolean isPastYear(TimeExpression time) {
    boolean constant = time.meaning() instanceof CalendarMeaning.Constant;
    return time.meaning() instanceof CalendarMeaning.Since || constant && tense.direction(time.span().start()) == Direction.PAST;
  }
}
