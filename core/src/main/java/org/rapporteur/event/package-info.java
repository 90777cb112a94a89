/**
 * Events: who does what to whom, in the terms of PLOVER (manual, draft version 2.0). Read {@link
 * org.rapporteur.event.EventCoder},
 * the stage, first; then {@link org.rapporteur.event.EventLexicon} with its patterns, {@link
 * org.rapporteur.event.CandidateFinder}
 * (which words may tell an event), {@link org.rapporteur.event.RoleFinder} (whose names fill its roles),
 * {@link org.rapporteur.event.StandingFinder} (whether it happened) and {@link org.rapporteur.event.PloverCatalogue} (modes,
 * contexts,
 * CAMEO codes). What becomes of every word that may tell an event is in {@link org.rapporteur.event.Explanation}, why one tells
 * none in {@link org.rapporteur.event.Reason}. The word lists are the resources beside the classes, one file for each event type.
 *
 * <p>A trap: mode names repeat across types with different meaning ("restrict" of THREATEN and of COERCE); always read a mode
 * together
 * with its type.
 */
package org.rapporteur.event;
