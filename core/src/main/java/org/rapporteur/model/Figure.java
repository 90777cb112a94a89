package org.rapporteur.model;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many of what, as one place in one article says.
 *
 * @param what the thing counted: {@code troops}, {@code killed}, {@code injured}, {@code money}, {@code duration_hours}, else the plural noun
 * @param min least value the words allow; empty when open
 * @param max greatest value the words allow; empty when open
 * @param unit {@code USD}, {@code hours}, {@code percent} and the like
 * @param of whose: the entity whose troops, dead, money they are
 * @param span the words that support it, quantity and noun
 */
public record Figure(
    FigureId id,
    ArticleId article,
    Span span,
    String what,
    OptionalDouble min,
    OptionalDouble max,
    Optional<String> unit,
    Optional<EntityId> of,
    Optional<When> asOf,
    Optional<EventId> event,
    Optional<StatementId> accordingTo) {
  public Figure {
    if (min.isEmpty() && max.isEmpty()) {
      throw new IllegalArgumentException("a figure without a number: " + what);
    }
  }
}
