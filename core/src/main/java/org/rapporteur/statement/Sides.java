package org.rapporteur.statement;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.annotation.ArticleEntities;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;

/** Whom what is said is about, as the speaker sees it: the own side or others. */
final class Sides {
  private static final Set<String> THIRD_PERSONS = Set.of("it", "they", "he", "she");
  private static final Set<String> OWN = Set.of("my", "our");
  private static final Set<String> BODIES =
      Set.of("government", "administration", "party", "country", "team", "company", "side", "nation", "army", "ministry", "office");

  private final Reading reading;
  private final Analysis analysis;

  Sides(Reading reading) {
    this.reading = reading;
    this.analysis = reading.analysis();
  }

  /** Whether a subject inside what is said is the speaker, or what the speaker speaks for. */
  boolean isSelf(int subject, Optional<EntityId> speaker) {
    String lower = analysis.lower(subject);
    if (lower.equals("i") || lower.equals("we")) {
      return true;
    }
    if (BODIES.contains(analysis.lemma(subject)) && isOwned(subject)) {
      return true;
    }
    Optional<ArticleEntities.Reference> reference = reading.entities().at(subject);
    boolean third = reference.isEmpty() && THIRD_PERSONS.contains(lower) && reading.quotationOf(subject) < 0;
    return third || speaker.isPresent() && reference.filter(r -> isSide(r.entity(), speaker.get())).isPresent();
  }

  private boolean isOwned(int noun) {
    int owner = analysis.child(noun, "nmod:poss");
    return owner >= 0 && OWN.contains(analysis.lower(owner));
  }

  /** Whether an entity is the speaker, or the state that the speaker speaks for. */
  private boolean isSide(Entity entity, EntityId speaker) {
    Optional<String> country = reading.entities().get(speaker).country();
    boolean state = entity.type() == EntityType.STATE && country.isPresent() && entity.country().equals(country);
    return state || entity.id().equals(speaker);
  }

  /** Whether an entity acts in politics: a state, an organisation, or a person or group that a state stands behind. */
  static boolean isActor(Entity entity) {
    return entity.type() == EntityType.STATE || entity.type() == EntityType.ORGANIZATION
        || entity.type() != EntityType.PLACE && entity.country().isPresent();
  }
}
