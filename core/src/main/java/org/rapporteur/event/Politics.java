package org.rapporteur.event;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;

/** Tells who acts in politics. Immutable, made for one article. */
final class Politics {
  private static final Set<String> PRIVATE = Set.of("BUS", "MED", "AGR", "MNC");

  private final PartyFinder parties;

  Politics(PartyFinder parties) {
    this.parties = parties;
  }

  boolean any(List<EntityId> ids) {
    return ids.stream().anyMatch(id -> isPolitical(parties.entity(id)));
  }

  /** Whether one of those who act is political; a place that acts stands for its government. */
  boolean anyDoer(List<EntityId> ids) {
    return any(ids) || ids.stream().anyMatch(id -> parties.entity(id).type() == EntityType.PLACE);
  }

  /** A state, whoever has a sector other than business, a named organisation of a country, a named person with an office. */
  static boolean isPolitical(Entity entity) {
    if (entity.type() == EntityType.STATE) {
      return true;
    }
    if (entity.sector().isPresent()) {
      return !PRIVATE.contains(entity.sector().get());
    }
    return switch (entity.type()) {
      case ORGANIZATION -> entity.isNamed();
      case PERSON -> entity.isNamed() || !entity.roles().isEmpty();
      case GROUP -> true;
      default -> false;
    };
  }
}
