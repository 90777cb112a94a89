package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/** Something one side wants of another, the statements that voice it and how it was answered. */
public record Position(
    PositionId id,
    EntityId by,
    Optional<EntityId> to,
    String what,
    List<StatementId> statements,
    List<Answer> answers,
    State state,
    List<Evidence> evidence) {
  public Position {
    statements = List.copyOf(statements);
    answers = List.copyOf(answers);
    evidence = List.copyOf(evidence);
  }

  /** One answer to a position. */
  public record Answer(EntityId by, Kind kind, StatementId statement, Optional<Period> date) {}

  /** What an answer amounts to. */
  public enum Kind {
    ACCEPTED,
    REJECTED,
    OFFERED,
    PUT_OFF
  }

  /** How it stands. */
  public enum State {
    OPEN,
    ANSWERED,
    ACCEPTED,
    REJECTED,
    WITHDRAWN
  }
}
