package org.rapporteur.model;

import java.util.Optional;

/** Who a statement is put down to. */
public sealed interface Speaker {
  /** An entity, by the phrase that stands as the source. */
  record Known(EntityId entity, Span mention, Mention.Kind kind) implements Speaker {}

  /** A description that resolves to no entity: "analysts", "two people familiar with the talks". */
  record Described(Span mention) implements Speaker {}

  /**
   * Nobody could be named, and why.
   *
   * @param mention the phrase that stands as the source, such as a pronoun whose antecedent stays open; empty when there is none
   */
  record Unknown(String reason, Optional<Span> mention) implements Speaker {
    /** Unknown, and no phrase stands as the source. */
    public Unknown(String reason) {
      this(reason, Optional.empty());
    }
  }

  /** The entity, if one is known. */
  default Optional<EntityId> entityId() {
    return this instanceof Known known ? Optional.of(known.entity()) : Optional.empty();
  }

  /** The phrase in the text, if there is one. */
  default Optional<Span> span() {
    if (this instanceof Known known) {
      return Optional.of(known.mention());
    }
    if (this instanceof Described described) {
      return Optional.of(described.mention());
    }
    return ((Unknown) this).mention();
  }
}
