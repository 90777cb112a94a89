package org.rapporteur.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.NumberReader;

/**
 * Lengths of time and what recurs: "nearly eight hours", "the past two months", "two-week", "for years", "three days ago",
 * "every Monday", "daily". Ages and rates ("a 30-year-old", "twice a day") are left alone.
 */
final class DurationGrammar {
  private static final int MOST_UNITS = 1500;
  private static final Set<String> BEFORE_ARTICLE =
      Set.of("for", "in", "within", "after", "over", "during", "than", "least", "most", "take", "takes", "took", "taken", "taking",
          "spent", "spend", "spending", "lasted", "lasting", "last", "lasts", "only", "just", "about", "nearly", "almost", "to", "of",
          "by", "under", "wait", "waited", "until", "before", "and", "is", "was", "be", "every", "once", "quite", "-", "—", "–", ",");
  private static final Set<String> BEFORE_PLURAL =
      Set.of("for", "in", "after", "within", "over", "through", "than", "by", "recent", "coming", "past", "next", "last", "of", "took",
          "take", "takes", "taken", "spent", "lasted", "during", "until", "only", "about", "additional", "previous", "future", "early",
          "final", "the", "two", "many", "several", "few");
  private static final Set<String> WINDOW = Set.of("past", "last", "next", "coming", "recent", "previous", "first", "final", "preceding",
      "following", "intervening", "other", "additional", "full");
  private static final Set<String> BETWEEN = Set.of("more", "additional", "consecutive", "straight", "full", "whole", "long", "calendar",
      "working", "business", "further", "other", "extra", "solid", "short", "entire", "successive");

  private final TimeWords words;
  private final NumberReader numbers;

  DurationGrammar(TimeWords words, NumberReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** A number of units; {@code amount} is X when the words do not say how many. */
  record Length(int end, String amount, CalendarUnit unit) {
    /** The amount when it is whole and not too large to count by; else 0. */
    long whole() {
      return amount.matches("\\d{1,4}") && Integer.parseInt(amount) <= MOST_UNITS ? Integer.parseInt(amount) : 0;
    }
  }

  Optional<Reading> at(Scan scan, int index) {
    Optional<Reading> recurrence = recurrence(scan, index);
    return recurrence.isPresent() ? recurrence : measured(scan, index);
  }

  private Optional<Reading> measured(Scan scan, int index) {
    int at = approximation(scan, index);
    int afterThe = scan.is(at, "the") || scan.is(at, "these") || scan.is(at, "those") ? at + 1 : at;
    boolean windowed = WINDOW.contains(scan.word(afterThe)) && !(scan.is(afterThe, "first") && afterThe == at);
    int core = windowed ? afterThe + 1 : afterThe;
    boolean led = core > at;
    Optional<Length> length = length(scan, core, led);
    if (length.isEmpty() || isAge(scan, length.get().end())) {
      return Optional.empty();
    }
    return Optional.of(reading(scan, length.get(), windowed ? scan.word(afterThe) : ""));
  }

  private Reading reading(Scan scan, Length length, String window) {
    int end = length.end();
    if (scan.is(end, "ago")) {
      Optional<CalendarMeaning> quarter = length.unit() == CalendarUnit.YEAR && length.whole() > 0 ? scan.quarterBefore(end) : Optional.empty();
      return quarter
          .map(q -> Reading.of(end + 1, (CalendarMeaning) new CalendarMeaning.Shifted(q, CalendarUnit.YEAR, -length.whole())))
          .orElseGet(() -> ago(end + 1, length));
    }
    String value = length.unit().duration(length.amount());
    if (scan.starts(end, "from", "now")) {
      return length.whole() > 0
          ? Reading.of(end + 2, new CalendarMeaning.Step(length.unit(), length.whole()))
          : Reading.of(end + 2, "FUTURE_REF");
    }
    if (window.equals("past") || window.equals("last")) {
      return Reading.of(end, new CalendarMeaning.Window(value, length.unit(), -length.whole()));
    }
    if (window.equals("next") || window.equals("coming")) {
      return Reading.of(end, new CalendarMeaning.Window(value, length.unit(), length.whole()));
    }
    int tail = scan.is(end, "ahead") || scan.starts(end, "to", "come") ? (scan.is(end, "ahead") ? end + 1 : end + 2) : end;
    return Reading.of(tail, value);
  }

  private static Reading ago(int end, Length length) {
    if (length.unit().isClock()) {
      return Reading.of(end, new CalendarMeaning.Step(CalendarUnit.DAY, 0));
    }
    return length.whole() > 0 ? Reading.of(end, new CalendarMeaning.Step(length.unit(), -length.whole())) : Reading.of(end, "PAST_REF");
  }

  /** A number and a unit, an article and a unit, or a plural unit where one may stand alone. */
  Optional<Length> length(Scan scan, int index, boolean led) {
    return counted(scan, index).or(() -> uncertain(scan, index)).or(() -> half(scan, index)).or(() -> bare(scan, index, led));
  }

  private Optional<Length> counted(Scan scan, int index) {
    boolean article = scan.is(index, "a") || scan.is(index, "an");
    Optional<NumberReader.Number> number = numbers.at(scan.lexemes(), index);
    if (number.isEmpty() && !article) {
      return Optional.empty();
    }
    int next = number.map(NumberReader.Number::end).orElse(index + 1);
    int noun = scan.hyphen(next);
    while (BETWEEN.contains(scan.word(noun)) && noun < next + 3) {
      noun++;
    }
    Optional<CalendarUnit> unit = words.unit(scan.word(noun));
    boolean clockOrdinal = unit.isPresent() && unit.get() == CalendarUnit.SECOND && !scan.is(noun, "seconds");
    if (unit.isEmpty() || clockOrdinal || unit.get() == CalendarUnit.QUARTER && scan.is(noun + 1, "of") || unit.get() == CalendarUnit.WEEKEND) {
      return Optional.empty();
    }
    if (article && number.isEmpty()) {
      if (unit.get() == CalendarUnit.QUARTER) {
        return Optional.empty();
      }
      boolean singular = words.has("unit", scan.word(noun));
      boolean told = scan.is(noun + 1, "ago") || scan.is(noun + 1, "later") || scan.is(noun + 1, "earlier") || scan.is(noun + 1, "after")
          || scan.is(noun + 1, "before") || BEFORE_ARTICLE.contains(scan.word(index - 1));
      boolean rate = scan.at(index - 1).isNumber() || scan.is(index - 1, "%") || scan.is(index - 1, "times") || scan.is(index - 1, "twice");
      return singular && told && !rate ? Optional.of(withHalf(scan, noun + 1, 1, unit.get())) : Optional.empty();
    }
    return Optional.of(withHalf(scan, noun + 1, number.orElseThrow().value(), unit.get()));
  }

  /** "a year and a half" is P1.5Y, "two and a half hours" PT2H30M. */
  private static Length withHalf(Scan scan, int end, double amount, CalendarUnit unit) {
    boolean half = scan.starts(end, "and", "a", "half");
    double all = half ? amount + 0.5 : amount;
    return new Length(half ? end + 3 : end, number(all), unit);
  }

  private static String number(double value) {
    return value == Math.rint(value) && value < 1e9 ? String.valueOf((long) value) : String.format(Locale.ROOT, "%s", value);
  }

  private Optional<Length> uncertain(Scan scan, int index) {
    int at = scan.is(index, "a") || scan.is(index, "the") ? index + 1 : index;
    at = scan.is(at, "good") ? at + 1 : at;
    if (!words.has("uncertain", scan.word(at)) && !scan.is(at, "number") && !scan.is(at, "matter")) {
      return Optional.empty();
    }
    boolean couple = scan.is(at, "couple");
    int noun = scan.is(at + 1, "of") ? at + 2 : at + 1;
    noun = scan.hyphen(noun);
    noun = scan.is(noun, "more") ? noun + 1 : noun;
    Optional<CalendarUnit> unit = words.value("units", scan.word(noun)).map(CalendarUnit::valueOf);
    int end = noun + 1;
    return unit.filter(u -> u != CalendarUnit.WEEKEND).map(u -> new Length(end, couple ? "2" : "X", u));
  }

  private Optional<Length> half(Scan scan, int index) {
    int at = scan.is(index, "a") ? index + 1 : index;
    if (!scan.is(at, "half")) {
      return Optional.empty();
    }
    int noun = scan.hyphen(at + 1);
    noun = scan.is(noun, "a") || scan.is(noun, "an") ? noun + 1 : noun;
    int end = noun + 1;
    return switch (scan.word(noun)) {
      case "hour" -> Optional.of(new Length(end, "30", CalendarUnit.MINUTE));
      case "decade" -> Optional.of(new Length(end, "5", CalendarUnit.YEAR));
      case "century" -> Optional.of(new Length(end, "50", CalendarUnit.YEAR));
      case "year" -> Optional.of(new Length(end, "6", CalendarUnit.MONTH));
      default -> Optional.empty();
    };
  }

  private Optional<Length> bare(Scan scan, int index, boolean led) {
    Optional<CalendarUnit> plural = words.value("units", scan.word(index)).map(CalendarUnit::valueOf).filter(u -> u != CalendarUnit.WEEKEND);
    boolean second = plural.isPresent() && (plural.get() == CalendarUnit.SECOND || plural.get() == CalendarUnit.QUARTER);
    if (plural.isPresent() && !second) {
      boolean tail = Set.of("ago", "later", "earlier", "ahead", "after", "before", "of").contains(scan.word(index + 1))
          || scan.starts(index + 1, "-", "long") || scan.starts(index + 1, "to", "come");
      int end = scan.starts(index + 1, "-", "long") ? index + 3 : index + 1;
      boolean may = led || tail || BEFORE_PLURAL.contains(scan.word(index - 1));
      return may ? Optional.of(new Length(end, "X", plural.get())) : Optional.empty();
    }
    Optional<CalendarUnit> unit = words.value("unit", scan.word(index)).map(CalendarUnit::valueOf);
    return unit.isPresent() && scan.starts(index + 1, "-", "long") && !scan.at(index + 1).spaced()
        ? Optional.of(new Length(index + 3, "1", unit.get()))
        : Optional.empty();
  }

  private static boolean isAge(Scan scan, int end) {
    int next = scan.hyphen(end);
    return scan.is(next, "old") || scan.is(next, "olds") || scan.starts(end, "of", "age");
  }

  /** The index after "nearly", "more than" and the like. */
  int approximation(Scan scan, int index) {
    int at = index;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int length = 3; length >= 1 && !moved; length--) {
        if (words.has("approximation", phrase(scan, at, length))) {
          at += length;
          moved = true;
        }
      }
    }
    return at;
  }

  private static String phrase(Scan scan, int index, int length) {
    StringBuilder phrase = new StringBuilder(scan.word(index));
    for (int i = 1; i < length; i++) {
      phrase.append(' ').append(scan.word(index + i));
    }
    return phrase.toString();
  }

  private Optional<Reading> recurrence(Scan scan, int index) {
    Optional<Integer> days = words.number("weekdays", scan.word(index)).filter(d -> scan.at(index).capital());
    if (days.isPresent()) {
      return Optional.of(Reading.of(index + 1, "XXXX-WXX-" + days.get()));
    }
    boolean lower = !scan.at(index).capital();
    Optional<String> adverb = words.value("recurrence", scan.word(index)).filter(v -> lower);
    if (adverb.isPresent()) {
      return Optional.of(Reading.of(index + 1, adverb.get()));
    }
    return scan.is(index, "every") || scan.is(index, "each") ? every(scan, index + 1) : Optional.empty();
  }

  private Optional<Reading> every(Scan scan, int index) {
    Optional<Integer> weekday = words.number("weekday", scan.word(index));
    if (weekday.isPresent()) {
      Optional<String> part = words.value("part", scan.word(index + 1));
      return Optional.of(Reading.of(part.isPresent() ? index + 2 : index + 1, "XXXX-WXX-" + weekday.get() + part.map(p -> "T" + p).orElse("")));
    }
    Optional<Integer> month = words.number("month", scan.word(index));
    if (month.isPresent()) {
      return Optional.of(Reading.of(index + 1, String.format(Locale.ROOT, "XXXX-%02d", month.get())));
    }
    Optional<Length> length = counted(scan, index);
    if (length.isPresent()) {
      return Optional.of(Reading.of(length.get().end(), length.get().unit().duration(length.get().amount())));
    }
    int noun = scan.is(index, "other") || scan.is(index, "single") || scan.is(index, "passing") ? index + 1 : index;
    Optional<CalendarUnit> unit = words.value("unit", scan.word(noun)).map(CalendarUnit::valueOf).filter(u -> u != CalendarUnit.SECOND);
    String amount = scan.is(index, "other") ? "2" : "1";
    if (unit.isPresent()) {
      return Optional.of(Reading.of(noun + 1, unit.get() == CalendarUnit.WEEKEND ? "XXXX-WXX-WE" : unit.get().duration(amount)));
    }
    Optional<String> part = words.value("part", scan.word(noun));
    return part.map(p -> Reading.of(noun + 1, "XXXX-XX-XXT" + p)).or(() -> words.value("season", scan.word(noun)).map(s -> Reading.of(noun + 1, "XXXX-" + s)));
  }
}
