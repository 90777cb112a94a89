package org.rapporteur.language.coreference;

import java.util.Optional;
import org.rapporteur.model.EntityType;

/** What a phrase refers to, as far as the phrase tells. */
public enum Sort {
  PERSON(EntityType.PERSON),
  STATE(EntityType.STATE),
  ORGANIZATION(EntityType.ORGANIZATION),
  GROUP(EntityType.GROUP),
  PLACE(EntityType.PLACE),
  /** Events, objects, ideas: nothing that acts. */
  THING(null),
  /** Somebody or something: a name of unknown type. */
  OPEN(null);

  private final EntityType type;

  Sort(EntityType type) {
    this.type = type;
  }

  /** The type of entity; empty for things and what is open. */
  public Optional<EntityType> type() {
    return Optional.ofNullable(type);
  }
}
