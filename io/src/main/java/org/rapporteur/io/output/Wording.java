package org.rapporteur.io.output;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Difference;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Period;
import org.rapporteur.model.Status;

/** English for the labels, days and numbers of a record, the same on the page and in the summary. */
final class Wording {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final int LONGEST_PLAIN_FRACTION = 2;

  private Wording() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** "17 June 2018", "17-18 June 2018", "17 June - 2 July 2018", "June 2018", "2018", "since 1 May 2014". */
  static String period(Period period) {
    if (period.start().isEmpty()) {
      return "until " + day(period.end().orElseThrow());
    }
    LocalDate start = period.start().get();
    if (period.end().isEmpty()) {
      return "since " + day(start);
    }
    LocalDate end = period.end().get();
    if (start.equals(end)) {
      return day(start);
    }
    if (start.getYear() != end.getYear()) {
      return day(start) + " - " + day(end);
    }
    if (start.getDayOfYear() == 1 && end.getDayOfYear() == end.lengthOfYear()) {
      return Integer.toString(start.getYear());
    }
    if (start.getMonth() == end.getMonth() && start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth()) {
      return MONTH.format(start);
    }
    return start.getMonth() == end.getMonth()
        ? start.getDayOfMonth() + "-" + day(end)
        : DAY_AND_MONTH.format(start) + " - " + day(end);
  }

  static String period(Optional<Period> period) {
    return period.map(Wording::period).orElse("");
  }

  /** The days, and whether they were worked out. */
  static String dated(Dated dated) {
    return period(dated.period()) + (dated.basis() == Basis.INFERRED ? " (inferred)" : "");
  }

  static String eventType(EventType type) {
    return switch (type) {
      case AGREE -> "Agreement";
      case CONSULT -> "Talks";
      case SUPPORT -> "Support";
      case CONCEDE -> "Concession";
      case COOPERATE -> "Cooperation";
      case AID -> "Aid";
      case RETREAT -> "Retreat";
      case REQUEST -> "Request";
      case ACCUSE -> "Accusation";
      case REJECT -> "Rejection";
      case THREATEN -> "Threat";
      case PROTEST -> "Protest";
      case SANCTION -> "Sanction";
      case MOBILIZE -> "Mobilisation";
      case COERCE -> "Coercion";
      case ASSAULT -> "Assault";
    };
  }

  static String status(Status status) {
    return JsonLine.label(status).replace('-', ' ');
  }

  static String differenceType(Difference.Type type) {
    return switch (type) {
      case NAME -> "Name";
      case FIGURE -> "Figure";
      case DATE -> "Date";
      case PLACE -> "Place";
      case ACTOR -> "Who";
      case QUOTE -> "Quotation";
      case STATUS -> "Whether it happened";
      case STANCE -> "Stance";
    };
  }

  /** What a verdict means, in a few words. */
  static String verdict(Difference.Verdict verdict) {
    return switch (verdict) {
      case VARIANT -> "the same, written differently";
      case REFINES -> "one says the same more exactly";
      case UPDATED -> "a later report replaces an earlier one";
      case SCOPE -> "both can be true, of different things";
      case CONFLICT -> "both cannot be true";
    };
  }

  /** "12", "3,600 to 4,400", "3,501 or more", "up to 8". */
  static String range(OptionalDouble min, OptionalDouble max) {
    if (min.isEmpty()) {
      return "up to " + number(max.orElseThrow());
    }
    if (max.isEmpty()) {
      return number(min.getAsDouble()) + " or more";
    }
    return min.getAsDouble() == max.getAsDouble()
        ? number(min.getAsDouble())
        : number(min.getAsDouble()) + " to " + number(max.getAsDouble());
  }

  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : String.format(Locale.ROOT, "%,." + LONGEST_PLAIN_FRACTION + "f", value);
  }

  /** "1 report", "2 reports". */
  static String count(int count, String one, String many) {
    return number(count) + " " + (count == 1 ? one : many);
  }

  /** "A", "A and B", "A, B and C". */
  static String list(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
  }

  /** A text on one line: breaks and runs of blanks become one blank. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
      if (!blank) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }
}
