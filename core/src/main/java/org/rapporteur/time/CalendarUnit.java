package org.rapporteur.time;

import java.time.LocalDate;
import org.rapporteur.model.TimeExpression.Resolved;

/** A unit of the calendar or the clock, with its letter in a TIMEX3 duration. */
enum CalendarUnit {
  SECOND("T", "S", 0, 0),
  MINUTE("T", "M", 0, 0),
  HOUR("T", "H", 0, 0),
  DAY("", "D", 1, 0),
  WEEKEND("", "WE", 7, 0),
  WEEK("", "W", 7, 0),
  FORTNIGHT("", "W", 14, 0),
  MONTH("", "M", 0, 1),
  QUARTER("", "Q", 0, 3),
  YEAR("", "Y", 0, 12),
  DECADE("", "E", 0, 120),
  CENTURY("", "Y", 0, 1200);

  private final String time;
  private final String letter;
  private final int days;
  private final int months;

  CalendarUnit(String time, String letter, int days, int months) {
    this.time = time;
    this.letter = letter;
    this.days = days;
    this.months = months;
  }

  /** Whether it is shorter than a day. */
  boolean isClock() {
    return days == 0 && months == 0;
  }

  /** The day that lies {@code amount} units after {@code day}; the same day for a unit of the clock. */
  LocalDate shift(LocalDate day, long amount) {
    return day.plusMonths(months * amount).plusDays(days * amount);
  }

  /** The unit that contains {@code day}. */
  Resolved around(LocalDate day) {
    return switch (this) {
      case WEEK, FORTNIGHT -> CalendarValues.week(day);
      case WEEKEND -> CalendarValues.weekend(day);
      case MONTH -> CalendarValues.month(day.getYear(), day.getMonthValue());
      case QUARTER -> CalendarValues.yearPart(day.getYear(), "Q" + ((day.getMonthValue() + 2) / 3));
      case YEAR -> CalendarValues.year(day.getYear());
      case DECADE -> CalendarValues.decade(day.getYear() / 10);
      case CENTURY -> CalendarValues.century((day.getYear() + 99) / 100);
      default -> CalendarValues.day(day);
    };
  }

  /** A TIMEX3 duration such as {@code P3D} or {@code PT8H}; {@code amount} may be {@code X}. */
  String duration(String amount) {
    return switch (this) {
      case FORTNIGHT -> "P" + multiplied(amount, 2) + letter;
      case CENTURY -> "P" + multiplied(amount, 100) + letter;
      case HOUR, MINUTE -> amount.matches("\\d{1,4}\\.\\d+") ? fraction(Double.parseDouble(amount)) : "P" + time + amount + letter;
      default -> "P" + time + amount + letter;
    };
  }

  /** 5.5 hours are PT5H30M, 1.5 minutes PT1M30S. */
  private String fraction(double amount) {
    long whole = (long) amount;
    return "PT" + whole + letter + Math.round((amount - whole) * 60) + (this == HOUR ? "M" : "S");
  }

  private static String multiplied(String amount, int by) {
    return amount.matches("\\d{1,6}") ? String.valueOf(Integer.parseInt(amount) * by) : "X";
  }
}
