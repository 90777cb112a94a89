package org.rapporteur.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import java.util.Set;

/** Times told from the day of publication: "today", "last week", "next Friday", "this summer", "tonight", "the weekend", "now". */
final class DeicticGrammar {
  private static final Set<String> RELATIVE_TO_STORY = Set.of("previous", "preceding", "following");

  private static final Set<String> AFTER_VAGUE = Set.of("of", "and", "or", "but", "as", "if", "with", "for", "to", "that", "when", "is", "was");

  private static final String[][] VAGUE_PHRASES = {
    {"the", "future", "FUTURE_REF"}, {"the", "past", "PAST_REF"}, {"the", "present", "PRESENT_REF"}
  };

  private final TimeWords words;

  DeicticGrammar(TimeWords words) {
    this.words = words;
  }

  Optional<Reading> at(Scan scan, int index) {
    return day(scan, index)
        .or(() -> fixedPhrase(scan, index))
        .or(() -> step(scan, scan.is(index, "the") ? index + 1 : index, scan.is(index, "the")))
        .or(() -> vague(scan, index));
  }

  private Optional<Reading> day(Scan scan, int index) {
    Optional<Integer> days = words.number("day", scan.word(index));
    if (days.isPresent()) {
      boolean named = scan.is(index, "today") && scan.at(index).capital() && scan.is(index - 1, "usa");
      Reading reading = Reading.of(index + 1, new CalendarMeaning.Step(CalendarUnit.DAY, days.get()));
      return named ? Optional.empty() : Optional.of(reading);
    }
    if (scan.is(index, "tonight")) {
      return Optional.of(Reading.of(index + 1, new CalendarMeaning.DayPart(new CalendarMeaning.Step(CalendarUnit.DAY, 0), "TNI")));
    }
    return scan.is(index, "overnight") && !scan.is(index + 1, "stay") && scan.at(index + 1).spaced()
        ? Optional.of(Reading.of(index + 1, new CalendarMeaning.DayPart(new CalendarMeaning.Step(CalendarUnit.DAY, 0), "TNI")))
        : Optional.empty();
  }

  private Optional<Reading> fixedPhrase(Scan scan, int index) {
    if (scan.starts(index, "the", "day", "before", "yesterday")) {
      return Optional.of(Reading.of(index + 4, new CalendarMeaning.Step(CalendarUnit.DAY, -2)));
    }
    if (scan.starts(index, "the", "day", "after", "tomorrow")) {
      return Optional.of(Reading.of(index + 4, new CalendarMeaning.Step(CalendarUnit.DAY, 2)));
    }
    if (scan.starts(index, "the", "weekend")) {
      return Optional.of(Reading.of(index + 2, new CalendarMeaning.Weekend(scan.direction(index))));
    }
    Optional<Reading> quarter = quarter(scan, index);
    if (quarter.isPresent()) {
      return quarter;
    }
    if (scan.starts(index, "year", "-", "end") || scan.starts(index, "year", "'s", "end")) {
      return Optional.of(Reading.of(index + 3, new CalendarMeaning.Step(CalendarUnit.YEAR, 0)));
    }
    for (String[] phrase : VAGUE_PHRASES) {
      boolean ends = AFTER_VAGUE.contains(scan.word(index + 2)) || scan.at(index + 2).kind() != org.rapporteur.text.Lexeme.Kind.WORD;
      if (scan.starts(index, phrase[0], phrase[1]) && ends) {
        return Optional.of(Reading.of(index + 2, phrase[2]));
      }
    }
    return Optional.empty();
  }

  /** "the quarter", "the latest quarter": the last full one, as reports of business mean it; "the year-ago quarter": a year before. */
  private static Optional<Reading> quarter(Scan scan, int index) {
    if (!scan.is(index, "the")) {
      return Optional.empty();
    }
    boolean yearAgo = scan.starts(index + 1, "year", "-") && (scan.is(index + 3, "ago") || scan.is(index + 3, "earlier"));
    int noun = yearAgo ? index + 4 : scan.is(index + 1, "latest") || scan.is(index + 1, "recent") ? index + 2 : index + 1;
    boolean alone = scan.is(noun, "quarter") && !scan.is(noun + 1, "-") && !scan.is(noun + 1, "of") && !scan.at(noun).capital();
    return alone
        ? Optional.of(Reading.of(noun + 1, new CalendarMeaning.Step(CalendarUnit.QUARTER, yearAgo ? -5 : -1)))
        : Optional.empty();
  }

  private Optional<Reading> step(Scan scan, int index, boolean the) {
    Optional<Integer> step = words.number("step", scan.word(index));
    boolean toStory = RELATIVE_TO_STORY.contains(scan.word(index));
    if (step.isEmpty() || toStory) {
      return Optional.empty();
    }
    int noun = index + 1;
    boolean coming = scan.is(index, "this") && (scan.is(noun, "coming") || scan.is(noun, "past"));
    int direction = coming ? (scan.is(noun, "coming") ? 1 : -1) : step.get();
    noun = coming ? noun + 1 : noun;
    noun = scan.hyphen(noun);
    return unit(scan, index, noun, direction, the)
        .or(() -> part(scan, index))
        .or(() -> named(scan, index, coming ? index + 2 : index + 1, direction));
  }

  private Optional<Reading> unit(Scan scan, int index, int noun, int step, boolean the) {
    Optional<CalendarUnit> unit = words.value("unit", scan.word(noun)).map(CalendarUnit::valueOf).filter(u -> !u.isClock());
    if (unit.isEmpty() || unit.get() == CalendarUnit.DAY) {
      return Optional.empty();
    }
    if (scan.is(index, "past") || the && scan.is(index, "coming")) {
      return Optional.of(Reading.of(noun + 1, new CalendarMeaning.Window(unit.get().duration("1"), unit.get(), step)));
    }
    if (unit.get() == CalendarUnit.WEEKEND && step == 0) {
      return Optional.of(Reading.of(noun + 1, new CalendarMeaning.Weekend(scan.direction(index))));
    }
    if (unit.get() == CalendarUnit.WEEKEND) {
      return Optional.of(Reading.of(noun + 1, new CalendarMeaning.Weekend(step < 0 ? Direction.PAST : Direction.FUTURE)));
    }
    return Optional.of(Reading.of(noun + 1, new CalendarMeaning.Step(unit.get(), step)));
  }

  /** "this morning", "last night". */
  private Optional<Reading> part(Scan scan, int index) {
    Optional<String> part = words.value("part", scan.word(index + 1));
    boolean night = scan.is(index, "last") && scan.is(index + 1, "night") || scan.is(index, "last") && scan.is(index + 1, "evening");
    if (part.isEmpty() || !night && !scan.is(index, "this")) {
      return Optional.empty();
    }
    CalendarMeaning day = new CalendarMeaning.Step(CalendarUnit.DAY, night ? -1 : 0);
    return Optional.of(Reading.of(index + 2, new CalendarMeaning.DayPart(day, "T" + part.get())));
  }

  /** "last Friday", "next January", "this summer". */
  private Optional<Reading> named(Scan scan, int index, int noun, int step) {
    Direction direction = step < 0 ? Direction.LAST : step > 0 ? Direction.NEXT : scan.direction(index);
    Optional<Integer> weekday = words.number("weekday", scan.word(noun)).filter(d -> scan.at(noun).capital());
    if (weekday.isPresent()) {
      return Optional.of(Reading.of(noun + 1, new CalendarMeaning.NamedWeekday(DayOfWeek.of(weekday.get()), direction)));
    }
    Optional<Integer> month = words.number("month", scan.word(noun)).filter(m -> scan.at(noun).capital());
    if (month.isPresent() && !scan.at(noun + 1).isNumber()) {
      return Optional.of(Reading.of(noun + 1, new CalendarMeaning.BareMonth(Month.of(month.get()), direction)));
    }
    Optional<String> season = words.value("season", scan.word(noun));
    if (season.isPresent() && step == 0) {
      CalendarMeaning year = new CalendarMeaning.Step(CalendarUnit.YEAR, 0);
      return Optional.of(Reading.of(noun + 1, new CalendarMeaning.PartOf(year, season.get())));
    }
    return season.map(s -> Reading.of(noun + 1, new CalendarMeaning.YearPart(s, direction)));
  }

  private Optional<Reading> vague(Scan scan, int index) {
    boolean conjunction = scan.is(index, "now") && scan.is(index + 1, "that");
    boolean compound = scan.is(index, "soon") && scan.is(index - 1, "as") || scan.is(index, "now") && scan.is(index - 1, "until");
    return conjunction || compound
        ? Optional.empty()
        : words.value("vague", scan.word(index)).map(value -> Reading.of(index + 1, value));
  }
}
