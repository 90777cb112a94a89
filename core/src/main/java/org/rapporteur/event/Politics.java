package org.rapporteur.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.annotation.ArticleEntities;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;

/** Tells who acts in politics. Immutable, made for one article. */
final class Politics {
  private static final Set<String> PRIVATE = Set.of("BUS", "MED", "AGR", "MNC");

  /** Sectors that act in public only together with others. */
  private static final Set<String> PRIVATE_LIFE = Set.of("BUS", "MED", "AGR", "MNC", "CVL", "EDU", "JRN");

  private static final Set<String> PROTESTERS = Set.of("protester", "protestor", "demonstrator", "rioter", "marcher");
  private static final Set<String> KIN =
      Set.of(
          "mother", "father", "parent", "son", "daughter", "child", "wife", "husband", "brother", "sister", "grandmother", "grandfather",
          "grandson", "granddaughter", "uncle", "aunt", "cousin", "nephew", "niece", "family", "familie", "relative", "friend",
          "neighbour", "neighbor");
  private static final Set<String> ANYBODY = Set.of("CVL", "BUS");
  /** Mentions of persons, bodies and groups that an article must have before their kinds say what it is about. */
  private static final int ENOUGH = 12;
  /** Of them, the part that must be of those in public life where politics plays a part at all. */
  private static final double PART = 0.25;

  private final PartyFinder parties;
  private final ArticleEntities entities;
  private final boolean isPrivate;

  Politics(PartyFinder parties, ArticleEntities entities) {
    this.parties = parties;
    this.entities = entities;
    this.isPrivate = isPrivate(entities);
  }

  /** Whether an article is about people and bodies out of public life: sport, science, business, show. */
  boolean isPrivate() {
    return isPrivate;
  }

  private static boolean isPrivate(ArticleEntities entities) {
    int all = 0;
    int inPublic = 0;
    for (Entity entity : entities.entities()) {
      if (entity.type() != EntityType.PLACE && !entities.isImplied(entity) && (entity.isNamed() || entity.sector().isPresent())) {
        all += entity.mentions().size();
        inPublic += isInPublicLife(entity) ? entity.mentions().size() : 0;
      }
    }
    return all >= ENOUGH && inPublic < PART * all;
  }

  boolean any(List<EntityId> ids) {
    return ids.stream().anyMatch(id -> isPolitical(parties.entity(id)));
  }

  /** Whether one of those who act is political; a place that acts stands for its government. */
  boolean anyDoer(List<EntityId> ids) {
    return any(ids) || ids.stream().anyMatch(id -> parties.entity(id).type() == EntityType.PLACE);
  }

  /** Whether one of them holds public power or seeks it: what a firm, a team or a family does among its own is no event. */
  boolean anyPublic(List<EntityId> ids) {
    return ids.stream().map(parties::entity).anyMatch(Politics::isPublic);
  }

  /** Whether one of them is known to hold public power or to seek it; "German" in "a German carmaker" makes no state known. */
  boolean anyKnown(List<EntityId> ids) {
    return ids.stream().map(parties::entity).anyMatch(entity -> isInPublicLife(entity) && !entities.isImplied(entity));
  }

  /** Whether a visit there is one to a state or to somebody in public life. */
  static boolean isHost(Entity entity) {
    return isInPublicLife(entity) || entity.type() == EntityType.PLACE && entity.country().isPresent()
        || entity.type() == EntityType.PERSON && entity.country().isPresent();
  }

  /** A group without a name or a country. */
  static boolean isUnspecific(Entity entity) {
    return entity.type() == EntityType.GROUP && !entity.isNamed() && entity.country().isEmpty();
  }

  /** "protesters", "a demonstrator": by the noun that describes them. */
  static boolean isProtester(Entity entity) {
    String last = entity.name().substring(entity.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return PROTESTERS.contains(last.endsWith("s") ? last.substring(0, last.length() - 1) : last);
  }

  /** "my daughter", "his parents": by the noun that describes them. */
  static boolean isFamily(Entity entity) {
    String last = entity.name().substring(entity.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return !entity.isNamed() && KIN.contains(last.endsWith("s") ? last.substring(0, last.length() - 1) : last);
  }

  /** A named body of no country and no kind that is known: often no body at all. */
  static boolean isUnknown(Entity entity) {
    return entity.type() == EntityType.ORGANIZATION && entity.isNamed() && entity.country().isEmpty() && entity.sector().isEmpty();
  }

  static boolean isPress(Entity entity) {
    return entity.sector().filter("JRN"::equals).isPresent();
  }

  /** "people", "companies": a description of no office, country or cause. */
  static boolean isAnybody(Entity entity) {
    boolean plain = entity.sector().filter(s -> !ANYBODY.contains(s)).isEmpty();
    return !entity.isNamed() && entity.country().isEmpty() && plain;
  }

  private static boolean isInPublicLife(Entity entity) {
    return entity.type() == EntityType.STATE || entity.sector().filter(s -> !PRIVATE_LIFE.contains(s)).isPresent();
  }

  /** A state, or whoever has a country or a sector that is not private life, with places for their governments. */
  private static boolean isPublic(Entity entity) {
    return entity.type() == EntityType.STATE
        || entity.type() == EntityType.PLACE
        || entity.sector().filter(s -> !PRIVATE_LIFE.contains(s)).isPresent()
        || entity.sector().isEmpty() && entity.country().isPresent();
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
