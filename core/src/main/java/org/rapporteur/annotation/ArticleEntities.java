package org.rapporteur.annotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Map<Integer, EntityId> demonyms;
  private final Set<EntityId> implied;

  /**
   * @param entities in order of first mention; each {@link Mention#head()} covers one or more whole tokens
   */
  public ArticleEntities(Analysis analysis, List<Entity> entities) {
    this(analysis, entities, Map.of());
  }

  /**
   * @param demonyms the states that adjectives stand for, by token; such a token is not {@link #at} as an entity's head
   */
  public ArticleEntities(Analysis analysis, List<Entity> entities, Map<Integer, EntityId> demonyms) {
    this.entities = List.copyOf(entities);
    this.demonyms = Map.copyOf(demonyms);
    for (Entity entity : this.entities) {
      byId.put(entity.id(), entity);
      for (Mention mention : entity.mentions()) {
        index(analysis, new Reference(entity, mention));
      }
    }
    Set<EntityId> only = new HashSet<>(demonyms.values());
    byHead.values().forEach(reference -> only.remove(reference.entity().id()));
    this.implied = Set.copyOf(only);
  }

  public List<Entity> entities() {
    return entities;
  }

  /** The entity that {@code token} refers to as (part of) a mention's head: any token of a name, the noun of a description. */
  public Optional<Reference> at(int token) {
    return Optional.ofNullable(byHead.get(token));
  }

  /** The state whose adjective a token is: Chad for "Chadian" in "a Chadian attack". */
  public Optional<Entity> demonym(int token) {
    return Optional.ofNullable(demonyms.get(token)).map(this::get);
  }

  /** Whether an entity is a state that only adjectives name. */
  public boolean isImplied(Entity entity) {
    return implied.contains(entity.id());
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
      if (!demonyms.containsKey(token)) {
        byHead.putIfAbsent(token, reference);
      }
      token++;
    }
  }
}
