package org.rapporteur.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of text that names a time, and what it means once the day of publication is known.
 *
 * @param meaning resolves it; a pure function of the anchor
 * @param anchor the other time expression it counts from; empty when it counts from publication or from nothing
 */
public record TimeExpression(ArticleId article, Span span, Meaning meaning, Optional<Span> anchor) {
  /** What a time expression means. */
  public interface Meaning {
    /**
     * @param publication the article's day, if known
     * @return the TIMEX3 value with the period it covers, as far as they can be told
     */
    Resolved resolve(Optional<LocalDate> publication);

    /** Whether {@link #resolve} depends on the day of publication. */
    boolean isRelative();
  }

  /**
   * @param value TIMEX3 value such as {@code 2022-01-21}, {@code 2022-W04} or {@code P3D}; empty when unknown
   * @param period empty for durations and for what cannot be resolved
   */
  public record Resolved(Optional<String> value, Optional<Period> period) {
    public static final Resolved UNKNOWN = new Resolved(Optional.empty(), Optional.empty());
  }
}
