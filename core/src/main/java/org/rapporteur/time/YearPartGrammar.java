package org.rapporteur.time;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Parts and bundles of years: "Q1 2020", "the third quarter", "the first half of 2019", "summer of 2014", "the 1990s", "the 20th century". */
final class YearPartGrammar {
  private static final Pattern QUARTER = Pattern.compile("q[1-4]");
  private static final Set<String> QUARTERS = Set.of("1st", "2nd", "3rd", "4th");
  private static final Pattern DECADE = Pattern.compile("(?:1[0-9]|20)\\d0s");
  private static final Pattern SHORT_DECADE = Pattern.compile("[2-9]0s");
  private static final Set<String> BEFORE_SEASON =
      Set.of("in", "the", "this", "since", "during", "by", "until", "of", "through", "before", "after", "early", "late", "mid", "over");

  private final TimeWords words;
  private final DateGrammar dates;

  YearPartGrammar(TimeWords words, DateGrammar dates) {
    this.words = words;
    this.dates = dates;
  }

  Optional<Reading> at(Scan scan, int index) {
    int core = scan.is(index, "the") || scan.is(index, "its") ? index + 1 : index;
    Optional<Reading> part = Reading.longer(quarter(scan, core), season(scan, core));
    return Reading.longer(part, Reading.longer(decade(scan, core), century(scan, core)));
  }

  private Optional<Reading> quarter(Scan scan, int index) {
    int fiscal = scan.is(index, "fiscal") ? scan.hyphen(index + 1) : index;
    if (scan.word(fiscal).startsWith("q") && QUARTER.matcher(scan.word(fiscal)).matches() || scan.is(fiscal, "q") && scan.word(fiscal + 1).matches("[1-4]")) {
      String part = scan.word(fiscal).length() == 2 ? scan.word(fiscal) : "q" + scan.word(fiscal + 1);
      int end = scan.word(fiscal).length() == 2 ? fiscal + 1 : fiscal + 2;
      return Optional.of(ofYear(scan, index, end, "Q" + part.charAt(1)));
    }
    Optional<Integer> year = dates.yearAt(scan, fiscal);
    int first = year.isPresent() ? fiscal + 1 : fiscal;
    Optional<Integer> ordinal = words.number("ordinal", scan.word(first)).or(() -> written(scan.word(first)));
    if (ordinal.isEmpty() || ordinal.get() > 4) {
      return Optional.empty();
    }
    int noun = scan.hyphen(first + 1);
    boolean half = scan.is(noun, "half") && ordinal.get() <= 2;
    if (!scan.is(noun, "quarter") && !half) {
      return Optional.empty();
    }
    String part = (half ? "H" : "Q") + ordinal.get();
    if (year.isPresent()) {
      return Optional.of(Reading.of(noun + 1, new CalendarMeaning.Constant(CalendarValues.yearPart(year.get(), part))));
    }
    Reading reading = ofYear(scan, index, noun + 1, part);
    return half && reading.end() == noun + 1 ? Optional.empty() : Optional.of(reading);
  }

  private static Optional<Integer> written(String word) {
    return QUARTERS.contains(word) ? Optional.of(word.charAt(0) - '0') : Optional.empty();
  }

  private Optional<Reading> season(Scan scan, int index) {
    Optional<String> season = words.value("season", scan.word(index));
    if (season.isEmpty()) {
      return Optional.empty();
    }
    Reading reading = ofYear(scan, index, index + 1, season.get());
    boolean yearGiven = reading.end() > index + 1;
    boolean verb = scan.is(index, "fall") || scan.is(index, "spring");
    boolean led = scan.in(index - 1, BEFORE_SEASON) && !(verb && !scan.is(index - 1, "the") && !scan.is(index - 1, "this"));
    boolean modifies = scan.is(index + 1, "of") || scan.is(index + 1, "in") || scan.is(index + 1, "from") || scan.is(index + 1, "apart");
    return yearGiven || led && !(verb && modifies) ? Optional.of(reading) : Optional.empty();
  }

  /** With "of 2014", ", 2014", "2014", "of last year" after it; else by the verb's tense. */
  private Reading ofYear(Scan scan, int first, int end, String part) {
    int at = scan.is(end, "of") || scan.is(end, ",") || scan.is(end, "in") ? end + 1 : end;
    at = scan.is(at, "fiscal") ? at + 1 : at;
    Optional<Integer> year = dates.yearAt(scan, at);
    if (year.isPresent() && !scan.is(end, ",")) {
      return Reading.of(at + 1, new CalendarMeaning.Constant(CalendarValues.yearPart(year.get(), part)));
    }
    boolean the = scan.starts(at, "the", "year");
    Optional<Integer> step = the ? Optional.of(0) : words.number("step", scan.word(at));
    if (step.isPresent() && scan.is(at + 1, "year") && !scan.is(end, ",")) {
      return Reading.of(at + 2, new CalendarMeaning.PartOf(new CalendarMeaning.Step(CalendarUnit.YEAR, step.get()), part));
    }
    return Reading.of(end, new CalendarMeaning.YearPart(part, scan.direction(first)));
  }

  private Optional<Reading> decade(Scan scan, int index) {
    if (scan.at(index).isNumber() && DECADE.matcher(scan.word(index)).matches()) {
      return Optional.of(decade(index + 1, Integer.parseInt(scan.word(index).substring(0, 3))));
    }
    boolean apostrophe = scan.is(index, "'") || scan.is(index, "’") || scan.is(index, "‘");
    if (apostrophe && SHORT_DECADE.matcher(scan.word(index + 1)).matches()) {
      return Optional.of(decade(index + 2, 190 + scan.word(index + 1).charAt(0) - '0'));
    }
    boolean age = scan.is(index - 2, "his") || scan.is(index - 2, "her") || scan.is(index - 2, "their") || scan.is(index - 1, "her")
        || scan.is(index - 1, "his") || scan.is(index - 1, "their") || scan.is(index - 2, "in") && !scan.is(index - 1, "the");
    Optional<Integer> word = words.number("decade", scan.word(index));
    boolean the = scan.is(index - 1, "the") || scan.is(index - 1, "early") || scan.is(index - 1, "late");
    return word.isPresent() && the && !age ? Optional.of(decade(index + 1, 190 + word.get())) : Optional.empty();
  }

  private static Reading decade(int end, int tens) {
    return Reading.of(end, new CalendarMeaning.Constant(CalendarValues.decade(tens)));
  }

  private Optional<Reading> century(Scan scan, int index) {
    int next = scan.hyphen(index + 1);
    if (!scan.is(next, "century")) {
      return Optional.empty();
    }
    String word = scan.word(index);
    Optional<Integer> ordinal =
        word.matches("(?:1\\d|2[01])(?:th|st)") ? Optional.of(Integer.valueOf(word.substring(0, 2))) : words.number("ordinal", word);
    return ordinal.filter(n -> n >= 11).map(n -> Reading.of(next + 1, new CalendarMeaning.Constant(CalendarValues.century(n))));
  }
}
