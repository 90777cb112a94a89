package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;

/**
 * Tells whether two parties of events are one, or one stands for the other: a state and its minister, army or foreign office ("the top
 * diplomats of Russia and the US met" and "Blinken and Lavrov met"). Two different persons never are, whatever their country.
 */
public final class Parties {
  /** How two parties, or two lists of them, stand to each other. */
  public enum Match {
    SAME,
    STANDS_FOR,
    /** One side names nobody. */
    OPEN,
    NONE
  }

  private static final Set<String> STATE_SECTORS = Set.of("GOV", "MIL", "LEG", "JUD", "SPY", "COP");

  private final Map<EntityId, Entity> entities = new HashMap<>();

  /** @param entities all joined entities */
  public Parties(List<Entity> entities) {
    entities.forEach(e -> this.entities.put(e.id(), e));
  }

  /** An entity by its id; empty for an id that no entity has. */
  public Optional<Entity> entity(EntityId id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** The country a party is or belongs to. */
  public Optional<String> country(EntityId id) {
    return entity(id).flatMap(Entity::country);
  }

  /** The name to show for a party; its id if it is no known entity. */
  public String name(EntityId id) {
    return entity(id).map(Entity::name).orElse(id.value());
  }

  public Match match(EntityId one, EntityId other) {
    if (one.equals(other)) {
      return Match.SAME;
    }
    Entity a = entities.get(one);
    Entity b = entities.get(other);
    if (a == null || b == null || a.country().isEmpty() || !a.country().equals(b.country())) {
      return Match.NONE;
    }
    boolean stands = a.type() == EntityType.STATE && actsFor(b) || b.type() == EntityType.STATE && actsFor(a);
    boolean describes = a.isNamed() != b.isNamed() && actsFor(a) && actsFor(b);
    return stands || describes ? Match.STANDS_FOR : Match.NONE;
  }

  /**
   * Whether everyone in the shorter list is matched by a different one of the longer.
   *
   * @return {@link Match#SAME} if all are the same and the lists are equally long, {@link Match#OPEN} if a list is empty
   */
  public Match match(Collection<EntityId> one, Collection<EntityId> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Match.OPEN;
    }
    List<EntityId> few = new ArrayList<>(one.size() <= other.size() ? one : other);
    List<EntityId> many = new ArrayList<>(one.size() <= other.size() ? other : one);
    List<EntityId> same = few.stream().filter(many::contains).toList();
    few.removeAll(same);
    many.removeAll(same);
    boolean equal = few.isEmpty() && many.isEmpty();
    for (EntityId party : few) {
      Optional<EntityId> found = many.stream().filter(p -> match(party, p) == Match.STANDS_FOR).findFirst();
      if (found.isEmpty()) {
        return Match.NONE;
      }
      many.remove(found.get());
    }
    return equal ? Match.SAME : Match.STANDS_FOR;
  }

  private static boolean actsFor(Entity entity) {
    return switch (entity.type()) {
      case PERSON -> entity.sector().map(STATE_SECTORS::contains).orElse(!entity.roles().isEmpty());
      case ORGANIZATION, GROUP -> entity.sector().map(STATE_SECTORS::contains).orElse(false);
      case STATE -> true;
      case PLACE -> false;
    };
  }
}
