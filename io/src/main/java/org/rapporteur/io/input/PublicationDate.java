package org.rapporteur.io.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Period;

/**
 * Reads a publication date given as metadata: ISO 8601 ({@code 2022-01-21}, {@code 2022-01-21T13:12:00-05:00}, {@code 20220121},
 * {@code 2022-01}, {@code 2022}), that of mail and feeds ({@code Fri, 21 Jan 2022 18:12:00 GMT}) and English in words
 * ({@code January 21, 2022}, {@code 21 Jan 2022}). The day is the one written: a time and its zone are left out and move nothing, for
 * an outlet dates its report where it sits. A month or a year alone is a period. Dates in figures whose order differs by country
 * ({@code 01/02/2022}) are not understood.
 */
final class PublicationDate {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?(?:[T ]\\d{1,2}:\\d{2}\\S*(?: ?\\S+)?)?");
  private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T\\d{4,6}\\S*)?");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:\\p{L}{3,9},? )?(?:(?<day>\\d{1,2}) (?<month>\\p{L}{3,9})\\.?|(?<month2>\\p{L}{3,9})\\.? (?<day2>\\d{1,2})),?"
              + " (?<year>\\d{4})(?:[, T].*)?");

  private PublicationDate() {}

  /** Empty when {@code written} is no date that we know. */
  static Optional<Period> read(String written) {
    try {
      return iso(written).or(() -> basic(written)).or(() -> words(written));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static Optional<Period> iso(String written) {
    Matcher date = ISO.matcher(written);
    if (!date.matches()) {
      Matcher year = YEAR.matcher(written);
      return year.matches() ? Optional.of(year(Integer.parseInt(year.group(1)))) : Optional.empty();
    }
    int year = Integer.parseInt(date.group(1));
    int month = Integer.parseInt(date.group(2));
    if (date.group(3) != null) {
      return Optional.of(Period.day(LocalDate.of(year, month, Integer.parseInt(date.group(3)))));
    }
    YearMonth whole = YearMonth.of(year, month);
    return Optional.of(Period.of(whole.atDay(1), whole.atEndOfMonth()));
  }

  private static Period year(int year) {
    return Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Optional<Period> basic(String written) {
    Matcher date = BASIC.matcher(written);
    return date.matches()
        ? Optional.of(
            Period.day(
                LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)))))
        : Optional.empty();
  }

  private static Optional<Period> words(String written) {
    Matcher date = WORDS.matcher(written);
    if (!date.matches()) {
      return Optional.empty();
    }
    String day = date.group("day") != null ? date.group("day") : date.group("day2");
    String month = date.group("month") != null ? date.group("month") : date.group("month2");
    int year = Integer.parseInt(date.group("year"));
    return month(month).map(number -> Period.day(LocalDate.of(year, number, Integer.parseInt(day))));
  }

  /** The number of a month whose English name starts with {@code name}: whole or cut after three letters or more. */
  private static Optional<Integer> month(String name) {
    String start = name.toLowerCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(start)) {
        return Optional.of(month.getValue());
      }
    }
    return Optional.empty();
  }
}
