package org.rapporteur.language.coreference;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.Analysis;

/** Nouns of time and measure, which refer to no actor. */
final class Calendar {
  private static final Set<String> TIMES =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june",
          "july", "august", "september", "october", "november", "december", "today", "yesterday", "tomorrow", "tonight", "year", "month",
          "week", "day", "hour", "minute", "morning", "afternoon", "evening", "night", "weekend", "time", "decade", "century", "moment",
          "second", "midnight", "noon", "percent");

  private Calendar() {}

  /** Whether a noun names a time, or a number a year. */
  static boolean isTime(Analysis analysis, int token) {
    return TIMES.contains(analysis.lemma(token).toLowerCase(Locale.ROOT)) || analysis.tag(token).equals("CD");
  }
}
