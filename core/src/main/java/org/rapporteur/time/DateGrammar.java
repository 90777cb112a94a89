package org.rapporteur.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.text.Lexeme;

/** Days, months and years that are named: "Friday, January 21, 2022", "21 Jan 2022", "2022-01-21", "January", "2014", "May Day". */
final class DateGrammar {
  private static final Pattern YEAR = Pattern.compile("1[0-9]\\d\\d|20\\d\\d");
  private static final Pattern DAY = Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?");
  private static final Set<String> BEFORE_YEAR =
      Set.of("in", "since", "of", "by", "until", "till", "from", "during", "before", "after", "through", "and", "to", "between",
          "early", "late", "mid", "fiscal", "year", "around", "back", "or", "post", "pre", "til");
  private static final Set<String> BEFORE_MAY = Set.of("last", "this", "next", "for", "every", "each");
  private static final Set<String> NOT_BEFORE_YEAR = Set.of("$", "£", "€", "#", "+", "no", "number", "flight", "room", "route");

  private final TimeWords words;

  DateGrammar(TimeWords words) {
    this.words = words;
  }

  Optional<Reading> at(Scan scan, int index) {
    Lexeme first = scan.at(index);
    if (first.isNumber()) {
      return numeric(scan, index).or(() -> dayFirst(scan, index, Optional.empty())).or(() -> year(scan, index));
    }
    if (!first.capital() && !first.is("the")) {
      return Optional.empty();
    }
    Optional<Reading> date = Reading.longer(weekday(scan, index), monthFirst(scan, index, Optional.empty()));
    return Reading.longer(date, Reading.longer(holiday(scan, index), theDay(scan, index)));
  }

  /** The year that stands at {@code index} with nothing that makes it a mere number. */
  Optional<Integer> yearAt(Scan scan, int index) {
    boolean year = scan.at(index).isNumber() && YEAR.matcher(scan.word(index)).matches();
    return year ? Optional.of(Integer.valueOf(scan.word(index))) : Optional.empty();
  }

  private Optional<Reading> year(Scan scan, int index) {
    Optional<Integer> year = yearAt(scan, index);
    if (year.isEmpty() || !standsAlone(scan, index)) {
      return Optional.empty();
    }
    boolean led = scan.in(index - 1, BEFORE_YEAR);
    boolean modern = year.get() >= 1700;
    String next = scan.word(index + 1);
    boolean counts = scan.at(index + 1).kind() == Lexeme.Kind.WORD && next.length() > 3 && next.endsWith("s") && !next.endsWith("ss");
    boolean definite = scan.is(index - 1, "the") || scan.is(index - 1, "'s") || scan.is(index - 1, "its");
    boolean fits = modern ? !counts || definite || led && year.get() > 1900 && !year.get().equals(2000) : led && !counts;
    boolean bare = index == 0 && scan.at(index + 1).kind() == Lexeme.Kind.WORD && counts;
    return fits && !bare ? Optional.of(Reading.of(index + 1, new CalendarMeaning.Constant(CalendarValues.year(year.get())))) : Optional.empty();
  }

  private static boolean standsAlone(Scan scan, int index) {
    if (scan.in(index - 1, NOT_BEFORE_YEAR)) {
      return false;
    }
    boolean gluedBefore = !scan.at(index).spaced() && Set.of("/", ".", ":", "-", ",", "_", "@").contains(scan.word(index - 1));
    boolean range = scan.is(index - 1, "-") && (YEAR.matcher(scan.word(index - 2)).matches() || scan.at(index - 2).kind() == Lexeme.Kind.WORD
        && !scan.at(index - 2).capital());
    boolean gluedAfter = !scan.at(index + 1).spaced() && (scan.at(index + 1).kind() == Lexeme.Kind.WORD && !scan.is(index + 1, "'s")
        || Set.of("%", "/", ":", "°").contains(scan.word(index + 1)));
    boolean percent = scan.is(index + 1, "percent") || scan.is(index + 1, "per") || scan.is(index + 1, "%");
    return (!gluedBefore || range || scan.is(index - 1, ",") ) && !gluedAfter && !percent;
  }

  /** 2022-01-21, 1/21/2022, 21.01.2022. Of two numbers that could both be the month, a slash has the month first, a point second. */
  private Optional<Reading> numeric(Scan scan, int index) {
    if (!scan.at(index).isNumber()) {
      return Optional.empty();
    }
    String sign = scan.word(index + 1);
    boolean joined = !scan.at(index + 1).spaced() && !scan.at(index + 2).spaced() && !scan.at(index + 3).spaced() && !scan.at(index + 4).spaced();
    if (sign.equals("-") || sign.equals("/")) {
      boolean shape = joined && scan.is(index + 3, sign) && scan.at(index + 2).isNumber() && scan.at(index + 4).isNumber();
      if (!shape) {
        return Optional.empty();
      }
      int a = number(scan.word(index));
      int b = number(scan.word(index + 2));
      int c = number(scan.word(index + 4));
      boolean iso = scan.word(index).length() == 4;
      Optional<LocalDate> date = iso ? date(a, b, c) : a > 12 ? date(c, b, a) : date(c, a, b);
      return date.map(d -> constant(index + 5, d));
    }
    String[] parts = scan.word(index).split("\\.");
    boolean points = parts.length == 3 && parts[0].length() <= 2 && parts[2].length() == 4;
    return points ? date(number(parts[2]), number(parts[1]), number(parts[0])).map(d -> constant(index + 1, d)) : Optional.empty();
  }

  private Optional<Reading> weekday(Scan scan, int index) {
    Optional<Integer> full = words.number("weekday", scan.word(index));
    Optional<Integer> day = full.or(() -> words.number("weekday-short", scan.word(index)));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(day.get());
    int next = scan.is(index + 1, ".") && full.isEmpty() ? index + 2 : index + 1;
    next = scan.is(next, ",") ? next + 1 : next;
    next = scan.is(next, "the") ? next + 1 : next;
    Optional<Reading> date =
        scan.at(next).isNumber() ? dayFirst(scan, next, Optional.of(weekday)) : monthFirst(scan, next, Optional.of(weekday));
    if (date.isPresent()) {
      return date;
    }
    boolean named = scan.is(index - 1, "black") || scan.is(index - 1, "super") || scan.is(index - 1, "good");
    return full.isPresent() && !named
        ? Optional.of(Reading.of(index + 1, new CalendarMeaning.NamedWeekday(weekday, scan.direction(index))))
        : Optional.empty();
  }

  /** "January 10, 2019", "Jan. 10", "January 2019", "January". */
  private Optional<Reading> monthFirst(Scan scan, int index, Optional<DayOfWeek> weekday) {
    Optional<Integer> month = month(scan, index);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = scan.is(index + 1, ".") && words.has("month-short", scan.word(index)) ? index + 2 : index + 1;
    int dayIndex = scan.is(next, "the") ? next + 1 : next;
    if (DAY.matcher(scan.word(dayIndex)).matches()) {
      return Optional.of(dayAndYear(scan, dayIndex + 1, index, month.get(), number(scan.word(dayIndex)), weekday));
    }
    int yearIndex = scan.is(next, ",") || scan.is(next, "of") ? next + 1 : next;
    yearIndex = scan.is(yearIndex, "last") ? next : yearIndex;
    Optional<Integer> year = yearAt(scan, yearIndex);
    if (year.isPresent()) {
      return Optional.of(Reading.of(yearIndex + 1, new CalendarMeaning.Constant(CalendarValues.month(year.get(), month.get()))));
    }
    boolean certain = words.has("month", scan.word(index)) && weekday.isEmpty() && !isName(scan, index);
    return certain
        ? Optional.of(Reading.of(index + 1, new CalendarMeaning.BareMonth(Month.of(month.get()), scan.direction(index))))
        : Optional.empty();
  }

  /** "10 January 2019", "10th of January". */
  private Optional<Reading> dayFirst(Scan scan, int index, Optional<DayOfWeek> weekday) {
    if (!DAY.matcher(scan.word(index)).matches()) {
      return Optional.empty();
    }
    int monthIndex = scan.is(index + 1, "of") ? index + 2 : index + 1;
    Optional<Integer> month = month(scan, monthIndex);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int end = scan.is(monthIndex + 1, ".") && words.has("month-short", scan.word(monthIndex)) && yearAt(scan, monthIndex + 2).isPresent()
        ? monthIndex + 2 : monthIndex + 1;
    return Optional.of(dayAndYear(scan, end, index, month.get(), number(scan.word(index)), weekday));
  }

  private Reading dayAndYear(Scan scan, int end, int first, int month, int day, Optional<DayOfWeek> weekday) {
    int yearIndex = scan.is(end, ",") ? end + 1 : scan.is(end, "of") ? end + 1 : end;
    Optional<Integer> year = yearAt(scan, yearIndex);
    if (year.isPresent()) {
      Optional<LocalDate> date = date(year.get(), month, day);
      if (date.isPresent()) {
        return constant(yearIndex + 1, date.get());
      }
    }
    Optional<Integer> offset = scan.is(yearIndex + 1, "year") ? words.number("step", scan.word(yearIndex)) : Optional.empty();
    CalendarMeaning.MonthDay partial = new CalendarMeaning.MonthDay(month, day, scan.direction(first), weekday);
    return offset
        .map(step -> Reading.of(yearIndex + 2, (CalendarMeaning) new CalendarMeaning.DayInYear(partial, step)))
        .orElseGet(() -> Reading.of(end, partial));
  }

  private Optional<Integer> month(Scan scan, int index) {
    if (!scan.at(index).capital()) {
      return Optional.empty();
    }
    Optional<Integer> full = words.number("month", scan.word(index));
    boolean followed = scan.is(index + 1, ".") || scan.at(index + 1).isNumber() || scan.at(index - 1).isNumber();
    return full.isPresent() || !followed ? full : words.number("month-short", scan.word(index));
  }

  /** "April" and "May", "June" may be a person; "March" and "May" begin sentences as verbs. */
  private static boolean isName(Scan scan, int index) {
    boolean opens = index == 0 && (scan.is(index, "may") || scan.is(index, "march"));
    boolean nameBefore = scan.at(index - 1).capital() && index > 1 && scan.at(index - 1).kind() == Lexeme.Kind.WORD;
    boolean person = (scan.is(index, "may") || scan.is(index, "march") || scan.is(index, "april") || scan.is(index, "june") || scan.is(index, "august"))
        && (nameBefore || scan.at(index + 1).capital());
    boolean titled = scan.is(index - 1, "mrs") || scan.is(index - 1, "ms") || scan.is(index - 2, "mrs") || scan.is(index - 2, "ms");
    boolean may = scan.is(index, "may") && !scan.in(index - 1, BEFORE_YEAR) && !scan.in(index - 1, BEFORE_MAY);
    return opens || person || titled || may;
  }

  private Optional<Reading> holiday(Scan scan, int index) {
    StringBuilder name = new StringBuilder(scan.word(index));
    Optional<Reading> best = Optional.empty();
    for (int end = index + 1; end <= index + 4; end++) {
      Optional<String> day = words.value("holiday", name.toString());
      if (day.isPresent()) {
        best = Optional.of(holiday(scan, index, end, day.get()));
      }
      name.append(scan.is(end, "'s") ? "" : " ").append(scan.word(end));
    }
    return best;
  }

  private Reading holiday(Scan scan, int index, int end, String day) {
    int month = Integer.parseInt(day.substring(0, 2));
    int dayOfMonth = Integer.parseInt(day.substring(3));
    Optional<Integer> year = yearAt(scan, end);
    return year.flatMap(y -> date(y, month, dayOfMonth)).map(d -> constant(end + 1, d))
        .orElseGet(() -> Reading.of(end, new CalendarMeaning.MonthDay(month, dayOfMonth, scan.direction(index), Optional.empty())));
  }

  /** "the 21st of January", "the 25th". */
  private Optional<Reading> theDay(Scan scan, int index) {
    String number = scan.word(index + 1);
    if (!scan.is(index, "the") || !DAY.matcher(number).matches() || Character.isDigit(number.charAt(number.length() - 1))) {
      return Optional.empty();
    }
    return dayFirst(scan, index + 1, Optional.empty());
  }

  static Optional<LocalDate> date(int year, int month, int day) {
    if (year >= 100 && year < 1000 || year >= 3000) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year < 100 ? year + (year < 50 ? 2000 : 1900) : year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Reading constant(int end, LocalDate date) {
    return Reading.of(end, new CalendarMeaning.Constant(CalendarValues.day(date)));
  }

  /** The digits in front, at most nine of them; what is longer is no part of a date. */
  private static int number(String word) {
    int end = 0;
    while (end < word.length() && Character.isDigit(word.charAt(end))) {
      end++;
    }
    return end == 0 || end > 9 ? Integer.MAX_VALUE : Integer.parseInt(word.substring(0, end));
  }
}
