package org.rapporteur.time;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;

/**
 * Times counted from another time of the text: "two days later", "the next morning", "that week", "11 days after the January 10
 * session". A phrase such as "Friday's session comes 11 days after they first met" names the day of its own subject.
 */
final class AnchorGrammar {
  private static final Set<String> AFTER = Set.of("after", "following", "since");
  private static final Set<String> BEFORE = Set.of("before", "ahead");
  private static final Set<String> LATER = Set.of("later", "afterward", "afterwards", "thereafter");
  private static final Set<String> COME = Set.of("come", "comes", "came", "coming", "takes", "took", "is", "was", "fell", "falls");
  private static final Map<String, Integer> STEPS =
      Map.of("next", 1, "following", 1, "previous", -1, "preceding", -1, "same", 0, "that", 0, "that same", 0);

  private final TimeWords words;
  private final DurationGrammar durations;
  private final DateGrammar dates;

  AnchorGrammar(TimeWords words, DurationGrammar durations, DateGrammar dates) {
    this.words = words;
    this.durations = durations;
    this.dates = dates;
  }

  Optional<Reading> at(Scan scan, int index) {
    return measured(scan, index).or(() -> stepped(scan, index)).or(() -> neighbourDay(scan, index));
  }

  private Optional<Reading> measured(Scan scan, int index) {
    int core = durations.approximation(scan, index);
    Optional<DurationGrammar.Length> length = durations.length(scan, core, false);
    if (length.isEmpty()) {
      return Optional.empty();
    }
    DurationGrammar.Length found = length.get();
    int end = found.end();
    if (LATER.contains(scan.word(end))) {
      return Optional.of(counted(scan, index, end + 1, found, 1));
    }
    if (scan.is(end, "earlier") || scan.is(end, "previously") || scan.is(end, "before") && closes(scan, end + 1)) {
      return Optional.of(counted(scan, index, end + 1, found, -1));
    }
    boolean after = AFTER.contains(scan.word(end)) && !scan.is(end, "since");
    boolean before = BEFORE.contains(scan.word(end)) || scan.starts(end, "prior", "to");
    return after || before ? event(scan, index, end, found, after ? 1 : -1) : Optional.empty();
  }

  private static boolean closes(Scan scan, int index) {
    return scan.word(index).isEmpty() || Set.of(".", ",", ";", ":", "—", "–", ")").contains(scan.word(index));
  }

  /** "two days later": counted from the last date named before. */
  private static Reading counted(Scan scan, int index, int end, DurationGrammar.Length length, int sign) {
    Optional<TimeExpression> base = scan.dateBefore(index);
    if (base.isEmpty() || length.whole() == 0) {
      return Reading.of(end, length.unit().duration(length.amount()));
    }
    return shifted(end, base.get(), length.unit(), sign * length.whole());
  }

  /** "11 days after X": from the date X begins with; else the day of the subject that comes then; else only a length. */
  private Optional<Reading> event(Scan scan, int index, int end, DurationGrammar.Length length, int sign) {
    int next = scan.starts(end, "prior", "to") || scan.starts(end, "ahead", "of") ? end + 2 : end + 1;
    int date = scan.is(next, "the") || scan.is(next, "a") || scan.is(next, "its") || scan.is(next, "their") ? next + 1 : next;
    Optional<Reading> named = dates.at(scan, date);
    Optional<CalendarMeaning> subject = subject(scan, index).map(e -> (CalendarMeaning) e.meaning());
    if (named.isPresent() && length.whole() > 0) {
      var shifted = new CalendarMeaning.Shifted(named.get().meaning(), length.unit(), sign * length.whole());
      CalendarMeaning meaning = subject.isPresent() ? new CalendarMeaning.Coincides(subject.get(), shifted) : shifted;
      return Optional.of(new Reading(next, meaning, Optional.of(scan.span(date, named.get().end()))));
    }
    if (subject.isPresent() && length.whole() > 0) {
      CalendarMeaning meaning = new CalendarMeaning.Distance(subject.get(), length.unit(), sign * length.whole());
      return Optional.of(new Reading(next, meaning, subject(scan, index).map(TimeExpression::span)));
    }
    return Optional.of(Reading.of(next, length.unit().duration(length.amount())));
  }

  /** The date in the subject of a verb such as "comes" right before {@code index}. */
  private static Optional<TimeExpression> subject(Scan scan, int index) {
    boolean comes = COME.contains(scan.word(index - 1)) || COME.contains(scan.word(index - 2)) || COME.contains(scan.word(index - 3));
    return comes ? scan.dateInSentence(index).filter(e -> e.meaning() instanceof CalendarMeaning) : Optional.empty();
  }

  /** "the next day", "the previous Friday", "that morning", "the same week". */
  private Optional<Reading> stepped(Scan scan, int index) {
    int word = scan.is(index, "the") ? index + 1 : index;
    boolean thatSame = scan.starts(word, "that", "same");
    Integer step = STEPS.get(scan.word(word));
    boolean needsThe = !scan.is(word, "that");
    if (step == null || needsThe && word == index) {
      return Optional.empty();
    }
    int noun = thatSame ? word + 2 : word + 1;
    Optional<CalendarUnit> unit = words.value("unit", scan.word(noun)).map(CalendarUnit::valueOf).filter(u -> !u.isClock());
    Optional<String> part = words.value("part", scan.word(noun));
    Optional<TimeExpression> base = scan.dateBefore(index);
    boolean near = scan.is(word, "next") && unit.isPresent() && unit.get() != CalendarUnit.DAY;
    if (base.isEmpty() || unit.isEmpty() && part.isEmpty() || near) {
      return Optional.empty();
    }
    Reading reading = shifted(noun + 1, base.get(), unit.orElse(CalendarUnit.DAY), step);
    return Optional.of(part.isEmpty() ? reading : reading.withMeaning(new CalendarMeaning.DayPart(reading.meaning(), "T" + part.get())));
  }

  /** "the day after the vote", "the day before": a day from the last date named; "a day after Friday's vote": from that Friday. */
  private Optional<Reading> neighbourDay(Scan scan, int index) {
    boolean day = scan.starts(index, "the", "day") && (scan.is(index + 2, "after") || scan.is(index + 2, "before"));
    if (!day) {
      return Optional.empty();
    }
    int sign = scan.is(index + 2, "after") ? 1 : -1;
    DurationGrammar.Length one = new DurationGrammar.Length(index + 2, "1", CalendarUnit.DAY);
    if (closes(scan, index + 3)) {
      return scan.dateBefore(index).map(base -> shifted(index + 3, base, CalendarUnit.DAY, sign));
    }
    return event(scan, index, index + 2, one, sign).filter(r -> r.anchor().isPresent());
  }

  private static Reading shifted(int end, TimeExpression base, CalendarUnit unit, long amount) {
    CalendarMeaning from = (CalendarMeaning) base.meaning();
    CalendarMeaning day = from instanceof CalendarMeaning.DayPart part ? part.base() : from;
    CalendarMeaning since = day instanceof CalendarMeaning.Since open ? open.from() : day;
    CalendarMeaning meaning = amount == 0 && unit == CalendarUnit.DAY ? since : new CalendarMeaning.Shifted(since, unit, amount);
    return new Reading(end, meaning, Optional.of(new Span(base.span().start(), base.span().end())));
  }
}
