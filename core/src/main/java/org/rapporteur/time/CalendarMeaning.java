package org.rapporteur.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.model.Period;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.TimeExpression.Resolved;

/**
 * What the time expressions of English news mean. Each case is a pure function of the day of publication; where that is needed and
 * not known, the value stays partial ({@code XXXX-01-10}, {@code XXXX-WXX-5}) and the period empty.
 */
sealed interface CalendarMeaning extends TimeExpression.Meaning {
  /** The same for every day of publication: a full date, a year, a duration, a recurrence. */
  record Constant(Resolved resolved) implements CalendarMeaning {
    @Override
    public Resolved resolve(Optional<LocalDate> publication) {
      return resolved;
    }

    @Override
    public boolean isRelative() {
      return false;
    }
  }

  /** "January 10": a day without its year. A weekday that stands beside it decides the year where it can. */
  record MonthDay(int month, int day, Direction direction, Optional<DayOfWeek> weekday) implements CalendarMeaning {
    /** A date this near is meant, whatever the verb's tense seems to say. */
    private static final int NEAR_DAYS = 45;

    @Override
    public Resolved resolve(Optional<LocalDate> publication) {
      return publication
          .flatMap(this::date)
          .map(CalendarValues::day)
          .orElseGet(() -> CalendarValues.only(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day)));
    }

    /** The date in {@code year}, if that year has one and its weekday agrees. */
    Optional<LocalDate> in(int year) {
      try {
        LocalDate date = LocalDate.of(year, month, day);
        return weekday.isEmpty() || weekday.get() == date.getDayOfWeek() ? Optional.of(date) : Optional.empty();
      } catch (DateTimeException noSuchDay) {
        return Optional.empty();
      }
    }

    private Optional<LocalDate> date(LocalDate anchor) {
      int span = weekday.isPresent() ? 3 : month == 2 && day == 29 ? 4 : 1;
      List<LocalDate> years =
          IntStream.rangeClosed(anchor.getYear() - span, anchor.getYear() + span)
              .mapToObj(this::in)
              .flatMap(Optional::stream)
              .sorted((a, b) -> Long.compare(distance(anchor, a), distance(anchor, b)))
              .toList();
      Optional<LocalDate> nearest = years.stream().findFirst();
      if (weekday.isPresent() || direction == Direction.NEAREST || nearest.isPresent() && distance(anchor, nearest.get()) <= NEAR_DAYS) {
        return nearest;
      }
      return years.stream().filter(d -> direction.isPast() ? !d.isAfter(anchor) : !d.isBefore(anchor)).findFirst();
    }

    private static long distance(LocalDate a, LocalDate b) {
      return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    @Override
    public boolean isRelative() {
      return true;
    }
  }

  /** "January 10 last year": a day in the year so many after that of publication. */
  record DayInYear(MonthDay day, int years) implements CalendarMeaning {
    @Override
    public Resolved resolve(Optional<LocalDate> publication) {
      return publication.flatMap(anchor -> day.in(anchor.getYear() + years)).map(CalendarValues::day)
          .orElseGet(() -> day.resolve(Optional.empty()));
    }

    @Override
    public boolean isRelative() {
      return true;
    }
  }

  /** "in January": a month without its year. */
  record BareMonth(Month month, Direction direction) implements CalendarMeaning {
    /** Of a month so far ahead nobody would say its name alone and mean last year's. */
    private static final int NEAR_MONTHS = 4;

    @Override
    public Resolved resolve(Optional<LocalDate> publication) {
      if (publication.isEmpty()) {
        return CalendarValues.only(String.format(Locale.ROOT, "XXXX-%02d", month.getValue()));
      }
      LocalDate anchor = publication.get();
      int ahead = month.getValue() - anchor.getMonthValue();
      int year = anchor.getYear();
      int coming = ahead < 0 ? ahead + 12 : ahead;
      if (direction == Direction.NEAREST && coming <= NEAR_MONTHS) {
        year += ahead < 0 ? 1 : 0;
      } else if (direction.isPast()) {
        year -= ahead > 0 || ahead == 0 && direction.isStrict() ? 1 : 0;
      } else {
        year += ahead < 0 || ahead == 0 && direction.isStrict() ? 1 : 0;
      }
      return CalendarValues.month(year, month.getValue());
    }

    @Override
    public boolean isRelative() {
      return true;
    }
  }

  /** "Friday", "last Friday". */
  record NamedWeekday(DayOfWeek day, Direction direction) implements CalendarMeaning {
    @Override
    public Resolved resolve(Optional<LocalDate> publication) {
      return publication
          .map(anchor -> CalendarValues.day(date(anchor)))
          .orElseGet(() -> CalendarValues.only("XXXX-WXX-" + day.getValue()));
    }

    LocalDate date(LocalDate anchor) {
      return anchor.with(
          switch (direction) {
            case PAST, NEAREST -> TemporalAdjusters.previousOrSame(day);
            case FUTURE -> TemporalAdjusters.nextOrSame(day);
            case LAST -> TemporalAdjusters.previous(day);
            case NEXT -> TemporalAdjusters.next(day);
          });
    }

    @Override
    public boolean isRelative() {
      return true;
    }
  }

  /** "today", "last week", "two years ago": a unit so many units from the one that holds the day of publication. */
  record Step(CalendarUnit unit, long amount) implements CalendarMeaning {
    @Override
    public Resolved resolve(Optional<LocalDate> publication) {
      return publication.map(anchor -> unit.around(unit.shift(anchor, amount))).orElseGet(this::unresolved);
    }

    private Resolved unresolved() {
      return switch (unit) {
        case DAY -> CalendarValues.only("XXXX-XX-XX");
        case WEEK, FORTNIGHT -> CalendarValues.only("XXXX-WXX");
        case WEEKEND -> CalendarValues.only("XXXX-WXX-WE");
        case MONTH -> CalendarValues.only("XXXX-XX");
        case QUARTER -> CalendarValues.only("XXXX-QX");
        case YEAR -> CalendarValues.only("XXXX");
        default -> Resolved.UNKNOWN;
      };
    }

    @Override
    public boolean isRelative() {
      return true;
    }
  }

  /** "the weekend": the latest one that has begun, or the next one to end. */
  record Weekend(Direction direction) implements CalendarMeaning {
    @Override
    public Resolved resolve(Optional<LocalDate> publication) {
      return publication
          .map(anchor -> CalendarValues.weekend(anchor.with(direction.isPast()
              ? TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY) : TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))))
          .orElseGet(() -> CalendarValues.only("XXXX-WXX-WE"));
    }

    @Override
    public boolean isRelative() {
      return true;
    }
  }

  /** "the third quarter", "last summer": a part of a year without its year. */
  record YearPart(String part, Direction direction) implements CalendarMeaning {
    @Override
    public Resolved resolve(Optional<LocalDate> publication) {
      if (publication.isEmpty()) {
        return CalendarValues.only("XXXX-" + part);
      }
      LocalDate anchor = publication.get();
      int year = anchor.getYear() + (direction.isPast() ? 1 : -1);
      while (!fits(CalendarValues.yearPart(year, part).period().orElseThrow(), anchor)) {
        year += direction.isPast() ? -1 : 1;
      }
      return CalendarValues.yearPart(year, part);
    }

    private boolean fits(Period period, LocalDate anchor) {
      LocalDate start = period.start().orElseThrow();
      LocalDate end = period.end().orElseThrow();
      return switch (direction) {
        case PAST, NEAREST -> !start.isAfter(anchor);
        case LAST -> end.isBefore(anchor);
        case FUTURE -> !end.isBefore(anchor);
        case NEXT -> start.isAfter(anchor);
      };
    }

    @Override
    public boolean isRelative() {
      return true;
    }
  }

  /** "last January's third quarter", "late last year", "the end of March": means what {@code base} means, with a suffix to its value. */
  record DayPart(CalendarMeaning base, String suffix) implements CalendarMeaning {
    @Override
    public Resolved resolve(Optional<LocalDate> publication) {
      Resolved day = base.resolve(publication);
      return new Resolved(day.value().map(value -> value + suffix), day.period());
    }

    @Override
    public boolean isRelative() {
      return base.isRelative();
    }
  }

  /** "the first quarter of next year": a part of the year that {@code year} means. */
  record PartOf(CalendarMeaning year, String part) implements CalendarMeaning {
    @Override
    public Resolved resolve(Optional<LocalDate> publication) {
      Optional<LocalDate> start = year.resolve(publication).period().flatMap(Period::start);
      return start.map(day -> CalendarValues.yearPart(day.getYear(), part)).orElseGet(() -> CalendarValues.only("XXXX-" + part));
    }

    @Override
    public boolean isRelative() {
      return year.isRelative();
    }
  }

  /** "two days later", "the next morning": counted from what another expression means, which must be a day to count days from. */
  record Shifted(CalendarMeaning from, CalendarUnit unit, long amount) implements CalendarMeaning {
    @Override
    public Resolved resolve(Optional<LocalDate> publication) {
      Optional<Period> base = from.resolve(publication).period();
      if (base.isEmpty() || base.get().start().isEmpty()) {
        return Resolved.UNKNOWN;
      }
      LocalDate shifted = unit.shift(base.get().start().get(), amount);
      Optional<String> part = from.resolve(publication).value().filter(v -> v.matches("\\d{4}-(?:Q\\d|H\\d|\\p{Lu}{2})"));
      if (unit == CalendarUnit.YEAR && part.isPresent()) {
        int year = Integer.parseInt(part.get().substring(0, 4)) + (int) amount;
        return CalendarValues.yearPart(year, part.get().substring(5));
      }
      boolean exact = base.get().isDay() && (unit == CalendarUnit.DAY || unit == CalendarUnit.WEEK && amount != 0);
      if (exact) {
        return CalendarValues.day(shifted);
      }
      return unit == CalendarUnit.DAY || unit.isClock() ? Resolved.UNKNOWN : unit.around(shifted);
    }

    @Override
    public boolean isRelative() {
      return from.isRelative();
    }
  }

  /** "Friday's session comes 11 days after the first one": the day of {@code subject}, which lies so far from another event. */
  record Distance(CalendarMeaning subject, CalendarUnit unit, long amount) implements CalendarMeaning {
    @Override
    public Resolved resolve(Optional<LocalDate> publication) {
      return subject.resolve(publication);
    }

    @Override
    public boolean isRelative() {
      return subject.isRelative();
    }
  }

  /** "Friday's session comes 11 days after the January 10 one": two ways to name one day. */
  record Coincides(CalendarMeaning subject, Shifted other) implements CalendarMeaning {
    @Override
    public Resolved resolve(Optional<LocalDate> publication) {
      Resolved resolved = other.resolve(publication);
      return resolved.period().isPresent() ? resolved : subject.resolve(publication);
    }

    @Override
    public boolean isRelative() {
      return other.isRelative();
    }
  }

  /** "since 2014": from there on, with no end. */
  record Since(CalendarMeaning from) implements CalendarMeaning {
    @Override
    public Resolved resolve(Optional<LocalDate> publication) {
      Resolved base = from.resolve(publication);
      return new Resolved(base.value(), base.period().flatMap(Period::start).map(Period::since));
    }

    @Override
    public boolean isRelative() {
      return from.isRelative();
    }
  }

  /** "the past two months": a duration that ends or begins at publication; with an unknown number no period. */
  record Window(String value, CalendarUnit unit, long amount) implements CalendarMeaning {
    @Override
    public Resolved resolve(Optional<LocalDate> publication) {
      if (publication.isEmpty() || amount == 0 || unit.isClock()) {
        return CalendarValues.only(value);
      }
      LocalDate anchor = publication.get();
      LocalDate other = unit.shift(anchor, amount);
      return CalendarValues.of(value, amount < 0 ? other : anchor, amount < 0 ? anchor : other);
    }

    @Override
    public boolean isRelative() {
      return true;
    }
  }

  static CalendarMeaning constant(String value) {
    return new Constant(CalendarValues.only(value));
  }
}
