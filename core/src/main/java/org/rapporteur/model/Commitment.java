package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * Something somebody undertook to do.
 *
 * @param what the words of the undertaking
 * @param condition the words of the condition, if any
 * @param closedBy what shows it kept, broken or withdrawn; empty while open
 */
public record Commitment(
    CommitmentId id,
    ArticleId article,
    Optional<EntityId> by,
    Optional<EntityId> to,
    Span what,
    Optional<When> due,
    Optional<Span> condition,
    State state,
    Optional<StatementId> statement,
    Optional<EventId> event,
    List<Evidence> evidence,
    List<Evidence> closedBy) {
  public Commitment {
    evidence = List.copyOf(evidence);
    closedBy = List.copyOf(closedBy);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a commitment needs evidence");
    }
  }

  /** How it stands. */
  public enum State {
    OPEN,
    DUE,
    KEPT,
    BROKEN,
    WITHDRAWN
  }
}
