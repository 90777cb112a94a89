package org.rapporteur.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.Period;
import org.rapporteur.model.TimeExpression.Resolved;

/**
 * TIMEX3 values with the days they cover. Weeks run from Monday to Sunday (ISO 8601); seasons are those of the northern half of the
 * world in whole months, winter beginning in December of the year before.
 */
final class CalendarValues {
  private CalendarValues() {}

  static Resolved day(LocalDate day) {
    return of(day.toString(), day, day);
  }

  static Resolved week(LocalDate inside) {
    LocalDate monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return of(weekValue(monday), monday, monday.plusDays(6));
  }

  static Resolved weekend(LocalDate inside) {
    LocalDate monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return of(weekValue(monday) + "-WE", monday.plusDays(5), monday.plusDays(6));
  }

  static Resolved month(int year, int month) {
    YearMonth both = YearMonth.of(year, month);
    return of(both.toString(), both.atDay(1), both.atEndOfMonth());
  }

  static Resolved year(int year) {
    return of(four(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** @param tens the year without its last digit */
  static Resolved decade(int tens) {
    return of(String.format(Locale.ROOT, "%03d", tens), LocalDate.of(tens * 10, 1, 1), LocalDate.of(tens * 10 + 9, 12, 31));
  }

  /** The twentieth is 1901 to 2000. */
  static Resolved century(int ordinal) {
    LocalDate first = LocalDate.of(ordinal * 100 - 99, 1, 1);
    return of(String.format(Locale.ROOT, "%02d", ordinal - 1), first, LocalDate.of(ordinal * 100, 12, 31));
  }

  /**
   * A part of a year.
   *
   * @param part {@code Q1} to {@code Q4}, {@code H1}, {@code H2}, or a season: {@code SP}, {@code SU}, {@code FA}, {@code WI}
   */
  static Resolved yearPart(int year, String part) {
    YearMonth first = YearMonth.of(year, 1).plusMonths(firstMonth(part) - 1L);
    YearMonth last = first.plusMonths(part.startsWith("H") ? 5 : 2);
    return of(four(year) + "-" + part, first.atDay(1), last.atEndOfMonth());
  }

  /** Counted from January of the named year; 0 is the December before it. */
  private static int firstMonth(String part) {
    return switch (part) {
      case "Q1", "H1" -> 1;
      case "Q2" -> 4;
      case "Q3", "H2" -> 7;
      case "Q4" -> 10;
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      case "WI" -> 0;
      default -> throw new IllegalArgumentException("not a part of a year: " + part);
    };
  }

  static Resolved of(String value, LocalDate first, LocalDate last) {
    return new Resolved(Optional.of(value), Optional.of(Period.of(first, last)));
  }

  /** A value without a period: a duration, a recurrence, a date that cannot be told. */
  static Resolved only(String value) {
    return new Resolved(Optional.of(value), Optional.empty());
  }

  private static String weekValue(LocalDate day) {
    return String.format(
        Locale.ROOT, "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String four(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }
}
