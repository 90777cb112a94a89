package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Role;

/**
 * Joins the entities of articles: states by their country everywhere, all others by type and full name within a story. Known misses:
 * spelling variants, and persons that one article names in full and another by surname only.
 */
public final class EntityJoiner {
  /**
   * @param entities by first mention in article order
   * @param ids from each article's own entity to the one it was joined into
   */
  public record Joined(List<Entity> entities, Map<EntityId, EntityId> ids) {
    public Joined {
      entities = List.copyOf(entities);
      ids = Map.copyOf(ids);
    }
  }

  /**
   * @param articles in the order of the record
   * @param stories every article in exactly one
   */
  public Joined join(List<ArticleFacts> articles, List<List<ArticleId>> stories) {
    Map<ArticleId, Integer> storyOf = new HashMap<>();
    for (int s = 0; s < stories.size(); s++) {
      for (ArticleId article : stories.get(s)) {
        storyOf.put(article, s);
      }
    }
    Map<String, List<Entity>> groups = new LinkedHashMap<>();
    for (ArticleFacts facts : articles) {
      for (Entity entity : facts.entities()) {
        groups.computeIfAbsent(key(entity, storyOf.get(facts.article().id())), k -> new ArrayList<>()).add(entity);
      }
    }
    Map<EntityId, EntityId> ids = new HashMap<>();
    groups.values().forEach(group -> group.forEach(e -> ids.put(e.id(), group.get(0).id())));
    return new Joined(groups.values().stream().map(group -> merged(group, ids)).toList(), ids);
  }

  private static String key(Entity entity, int story) {
    if (entity.type() == EntityType.STATE && entity.country().isPresent()) {
      return "state " + entity.country().get();
    }
    return entity.isNamed()
        ? story + " " + entity.type() + " " + entity.name().toLowerCase(Locale.ROOT)
        : entity.id().value();
  }

  private static Entity merged(List<Entity> group, Map<EntityId, EntityId> ids) {
    Entity first = group.get(0);
    LinkedHashSet<String> names = new LinkedHashSet<>();
    List<Role> roles = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (Entity entity : group) {
      names.addAll(entity.names());
      entity.roles().forEach(r -> roles.add(new Role(r.title(), r.of().map(of -> ids.getOrDefault(of, of)), r.evidence())));
      mentions.addAll(entity.mentions());
    }
    Optional<String> country = group.stream().flatMap(e -> e.country().stream()).findFirst();
    Optional<String> sector = group.stream().flatMap(e -> e.sector().stream()).findFirst();
    return new Entity(first.id(), first.type(), first.name(), List.copyOf(names), country, roles, sector, mentions);
  }
}
