/**
 * Times: {@link org.rapporteur.time.TimeFinder} finds them, {@code CalendarMeaning} says what each means once the day of publication
 * is known, {@link org.rapporteur.time.PublicationFinder} tells that day. The grammars ({@code DateGrammar}, {@code YearPartGrammar},
 * {@code DeicticGrammar}, {@code DurationGrammar}, {@code AnchorGrammar}, put together by {@code TimeGrammar}) read lexemes, not the
 * analyser's tokens; only the tense of the verb comes from the analysis. A trap: a meaning may still need the day of publication;
 * never keep a resolved date where a meaning belongs.
 */
package org.rapporteur.time;
