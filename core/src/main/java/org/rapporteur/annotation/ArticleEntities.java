package org.rapporteur.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Mention;

/**
 * The entities of one article and the tokens that refer to them. Entities of one article are not yet joined with those of others.
 * Holds also what is described and never named ("German prosecutors"): those that no fact needs are left out of the record.
 */
public final class ArticleEntities {
  /** The entity that a token refers to as head of {@code mention}. */
  public record Reference(Entity entity, Mention mention) {}

  private final List<Entity> entities;
  private final Map<EntityId, Entity> byId = new HashMap<>();
  private final Map<Integer, Reference> byHead = new HashMap<>();

  /**
   * @param entities in order of first mention; each {@link Mention#head()} covers one or more whole tokens
   */
  public ArticleEntities(Analysis analysis, List<Entity> entities) {
    this.entities = List.copyOf(entities);
    for (Entity entity : this.entities) {
      byId.put(entity.id(), entity);
      for (Mention mention : entity.mentions()) {
        index(analysis, new Reference(entity, mention));
      }
    }
  }

  public List<Entity> entities() {
    return entities;
  }

  /** The entity that {@code token} refers to as (part of) a mention's head: any token of a name, the noun of a description. */
  public Optional<Reference> at(int token) {
    return Optional.ofNullable(byHead.get(token));
  }

  /**
   * @throws IllegalArgumentException if it is not an entity of this article
   */
  public Entity get(EntityId id) {
    Entity entity = byId.get(id);
    if (entity == null) {
      throw new IllegalArgumentException("no such entity in this article: " + id);
    }
    return entity;
  }

  private void index(Analysis analysis, Reference reference) {
    int token = analysis.tokenAtOrAfter(reference.mention().head().start());
    while (token < analysis.size() && analysis.start(token) < reference.mention().head().end()) {
      byHead.putIfAbsent(token++, reference);
    }
  }
}
