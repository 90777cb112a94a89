package org.rapporteur.model;

/** A stretch that stays in the text but is not the report: no fact may rest on it. */
public record Excluded(Span span, Reason reason) {
  /** Why a stretch is excluded. */
  public enum Reason {
    PROMOTION,
    CAPTION,
    BOILERPLATE,
    BYLINE
  }
}
