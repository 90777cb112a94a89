package org.rapporteur.model;

import java.util.Optional;

/** Something a stage noticed about the text and could not settle. */
public record Diagnostic(Code code, Optional<Span> where, String detail) {
  /** What was noticed. Never renumbered or renamed once released. */
  public enum Code {
    QUOTE_UNCLOSED,
    SENTENCE_CUT,
    SPEAKER_UNKNOWN,
    EVENT_DROPPED,
    TIME_UNRESOLVED,
    FIGURE_DROPPED
  }
}
