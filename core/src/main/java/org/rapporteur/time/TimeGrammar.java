package org.rapporteur.time;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.NumberReader;

/** All grammars together, with what may stand before ("early", "the end of", "since") and after ("night", "10 a.m.") a date. */
final class TimeGrammar {
  private static final Set<String> EDGES = Set.of("end", "start", "beginning", "middle", "close", "turn", "rest", "remainder", "outset",
      "eve", "course", "week", "part");
  private static final Set<String> UNITS_OF_NOW = Set.of("year", "month", "week", "decade", "quarter", "century", "day");

  private final TimeWords words = new TimeWords();
  private final NumberReader numbers = new NumberReader();
  private final DateGrammar dates = new DateGrammar(words);
  private final YearPartGrammar parts = new YearPartGrammar(words, dates);
  private final DeicticGrammar deictic = new DeicticGrammar(words);
  private final DurationGrammar durations = new DurationGrammar(words, numbers);
  private final AnchorGrammar anchors = new AnchorGrammar(words, durations, dates);

  TimeWords words() {
    return words;
  }

  /** The longest expression that begins at {@code index}. */
  Optional<Reading> at(Scan scan, int index) {
    Optional<Reading> best = core(scan, index);
    best = Reading.longer(best, modified(scan, index));
    best = Reading.longer(best, clock(scan, index));
    best = Reading.longer(best, durations.at(scan, index));
    best = Reading.longer(best, anchors.at(scan, index));
    if (scan.is(index, "since") && best.isEmpty()) {
      return plainDate(scan, index + 1).map(r -> r.withMeaning(new CalendarMeaning.Since(r.meaning())));
    }
    return best.filter(r -> !isJustThe(scan, index, r));
  }

  private static boolean isJustThe(Scan scan, int index, Reading reading) {
    return reading.end() == index + 1 && scan.is(index, "the");
  }

  /** A date with its part of the day. */
  private Optional<Reading> core(Scan scan, int index) {
    Optional<Reading> date = plainDate(scan, index);
    Optional<String> part = date.flatMap(r -> words.value("part", scan.word(r.end())));
    if (part.isPresent() && isDay(date.get().meaning())) {
      return date.map(r -> new Reading(r.end() + 1, new CalendarMeaning.DayPart(r.meaning(), "T" + part.get()), r.anchor()));
    }
    return date.flatMap(r -> yearsPart(scan, r)).or(() -> date);
  }

  /** A named day, month or year and nothing around it. */
  Optional<Reading> date(Scan scan, int index) {
    return dates.at(scan, index);
  }

  private Optional<Reading> plainDate(Scan scan, int index) {
    Optional<Reading> date = Reading.longer(dates.at(scan, index), parts.at(scan, index));
    return Reading.longer(date, deictic.at(scan, index));
  }

  /** "this year's third quarter". */
  private Optional<Reading> yearsPart(Scan scan, Reading year) {
    boolean possessive = year.meaning() instanceof CalendarMeaning.Step step && step.unit() == CalendarUnit.YEAR && scan.is(year.end(), "'s");
    if (!possessive) {
      return Optional.empty();
    }
    Optional<Reading> part = parts.at(scan, year.end() + 1);
    boolean open = part.isPresent() && part.get().meaning() instanceof CalendarMeaning.YearPart;
    return open
        ? part.map(p -> p.withMeaning(new CalendarMeaning.PartOf(year.meaning(), ((CalendarMeaning.YearPart) p.meaning()).part())))
        : Optional.empty();
  }

  /** "early January", "mid-2019", "late on Friday", "the end of 1990", "earlier this month", "late last week". */
  private Optional<Reading> modified(Scan scan, int index) {
    int start = scan.is(index, "the") ? index + 1 : index;
    if (words.has("modifier", scan.word(start))) {
      int next = scan.hyphen(start + 1);
      next = scan.is(next, "on") || scan.is(next, "in") && scan.starts(next, "in", "the") ? next + 1 : next;
      return core(scan, next).or(() -> unitOfNow(scan, start + 1)).filter(r -> isDate(r.meaning()));
    }
    boolean edge = EDGES.contains(scan.word(start)) && scan.is(start + 1, "of");
    if (edge && (start > index || scan.is(start, "end") || scan.is(start, "part"))) {
      Optional<Reading> inner = core(scan, start + 2).or(() -> modified(scan, start + 2)).or(() -> unitOfNow(scan, start + 1));
      Optional<Reading> date = inner.filter(r -> isDate(r.meaning()));
      return scan.is(start, "week") ? date.map(r -> r.withMeaning(new CalendarMeaning.Shifted(r.meaning(), CalendarUnit.WEEK, 0))) : date;
    }
    return Optional.empty();
  }

  /** "of the year", "in the day": the unit that holds publication. */
  private Optional<Reading> unitOfNow(Scan scan, int index) {
    boolean fits = (scan.is(index, "of") || scan.is(index, "in")) && scan.is(index + 1, "the") && UNITS_OF_NOW.contains(scan.word(index + 2));
    return fits
        ? Optional.of(Reading.of(index + 3, new CalendarMeaning.Step(CalendarUnit.valueOf(scan.word(index + 2).toUpperCase(java.util.Locale.ROOT)), 0)))
        : Optional.empty();
  }

  /** "10 a.m. Tuesday", "noon on Thursday": a clock time with its day; one without a day says too little. */
  private Optional<Reading> clock(Scan scan, int index) {
    int[] end = {index};
    Optional<String> time = clockTime(scan, index, end);
    if (time.isEmpty()) {
      return Optional.empty();
    }
    int next = end[0];
    for (int skipped = 0; skipped < 4 && isZone(scan, next); skipped++) {
      next++;
    }
    return plainDate(scan, next)
        .filter(r -> isDay(r.meaning()))
        .map(r -> new Reading(r.end(), new CalendarMeaning.DayPart(r.meaning(), time.get()), r.anchor()));
  }

  private static boolean isZone(Scan scan, int index) {
    return Set.of("est", "edt", "et", "gmt", "utc", "pst", "pdt", "pt", "cet", "bst", "local", "time", ",", "on", "(", ")").contains(scan.word(index));
  }

  private Optional<String> clockTime(Scan scan, int index, int[] end) {
    if (scan.is(index, "noon") || scan.is(index, "midnight")) {
      end[0] = index + 1;
      return Optional.of(scan.is(index, "noon") ? "T12:00" : "T24:00");
    }
    if (!scan.at(index).isNumber() || !scan.word(index).matches("\\d{1,2}") || Integer.parseInt(scan.word(index)) > 24) {
      return Optional.empty();
    }
    boolean minutes = scan.is(index + 1, ":") && scan.word(index + 2).matches("[0-5]\\d");
    int next = minutes ? index + 3 : index + 1;
    String half = scan.word(next).replaceAll("[^apm]", "");
    boolean twelve = half.equals("am") || half.equals("pm");
    if (!twelve && !minutes) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(scan.word(index)) % (twelve ? 12 : 25) + (half.equals("pm") ? 12 : 0);
    end[0] = twelve ? next + 1 : next;
    return Optional.of(String.format(java.util.Locale.ROOT, "T%02d:%s", hour, minutes ? scan.word(index + 2) : "00"));
  }

  private static boolean isDay(CalendarMeaning meaning) {
    return meaning instanceof CalendarMeaning.NamedWeekday
        || meaning instanceof CalendarMeaning.MonthDay
        || meaning instanceof CalendarMeaning.Step step && step.unit() == CalendarUnit.DAY
        || meaning instanceof CalendarMeaning.Constant constant
            && constant.resolved().period().isPresent()
            && constant.resolved().period().get().isDay();
  }

  private static boolean isDate(CalendarMeaning meaning) {
    boolean valueOnly = meaning instanceof CalendarMeaning.Constant constant && constant.resolved().period().isEmpty();
    return !valueOnly && !(meaning instanceof CalendarMeaning.Window);
  }
}
