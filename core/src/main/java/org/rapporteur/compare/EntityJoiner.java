package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Role;

/**
 * Joins the entities of articles. States join everywhere by country, listed organisations and listed places by their entry, persons by
 * full name where no country speaks against it; inside one story also persons whose names are spellings of one name, a surname alone
 * with the only person who bears it, and other names that are equal. A wrong join is worse than a missed one, so a description joins
 * only where it names an institution of a country in the same words. Known misses: nicknames that no list has, descriptions.
 */
public final class EntityJoiner {
  /** A country that fewer than one article in so many tells is no person's. */
  private static final int HARDLY_ANY = 10;

  private final Lexicon lexicon;

  /** With the reference lists on the class path. */
  public EntityJoiner() {
    this(Lexicon.load());
  }

  public EntityJoiner(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

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
   * @throws IllegalArgumentException if an article is in no story
   */
  public Joined join(List<ArticleFacts> articles, List<List<ArticleId>> stories) {
    EntityGroups groups = new EntityGroups(lexicon, members(articles, stories));
    List<EntityGroups.Group> all = groups.groups();
    Map<EntityId, EntityId> ids = new HashMap<>();
    for (EntityGroups.Group group : all) {
      EntityId id = group.id();
      group.members().forEach(member -> ids.put(member.entity().id(), id));
    }
    return new Joined(all.stream().map(group -> merged(group, ids)).toList(), ids);
  }

  private static List<EntityGroups.Member> members(List<ArticleFacts> articles, List<List<ArticleId>> stories) {
    Map<ArticleId, Integer> storyOf = new HashMap<>();
    for (int s = 0; s < stories.size(); s++) {
      for (ArticleId article : stories.get(s)) {
        storyOf.put(article, s);
      }
    }
    List<EntityGroups.Member> members = new ArrayList<>();
    for (ArticleFacts facts : articles) {
      Integer story = storyOf.get(facts.article().id());
      if (story == null) {
        throw new IllegalArgumentException("article in no story: " + facts.article().id());
      }
      facts.entities().forEach(entity -> members.add(new EntityGroups.Member(entity, story)));
    }
    return members;
  }

  private static Entity merged(EntityGroups.Group group, Map<EntityId, EntityId> ids) {
    List<Entity> entities = group.members().stream().map(EntityGroups.Member::entity).toList();
    LinkedHashSet<String> names = new LinkedHashSet<>();
    List<Mention> mentions = new ArrayList<>();
    for (Entity entity : entities) {
      names.addAll(entity.names());
      mentions.addAll(entity.mentions());
    }
    Optional<String> country = country(entities);
    Optional<String> sector = entities.stream().flatMap(e -> e.sector().stream()).findFirst();
    EntityType type = entities.get(0).type();
    return new Entity(group.id(), type, name(entities), List.copyOf(names), country, roles(entities, ids), sector, mentions);
  }

  /**
   * The country that most articles tell, the first of several; none for a person of whom hardly any article tells one: it was likelier
   * misread there than left out everywhere else.
   */
  private static Optional<String> country(List<Entity> entities) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    entities.forEach(e -> e.country().ifPresent(code -> counts.merge(code, 1, Integer::sum)));
    String best = null;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      best = best == null || count.getValue() > counts.get(best) ? count.getKey() : best;
    }
    boolean person = entities.get(0).type() == EntityType.PERSON;
    return Optional.ofNullable(best).filter(code -> !person || counts.get(code) * HARDLY_ANY >= entities.size());
  }

  /** The name with the most words; of several the one mentioned most, then the first. */
  private static String name(List<Entity> entities) {
    List<Entity> named = entities.stream().anyMatch(Entity::isNamed) ? entities.stream().filter(Entity::isNamed).toList() : entities;
    Map<String, Integer> counts = new LinkedHashMap<>();
    named.forEach(e -> counts.merge(e.name(), e.mentions().size(), Integer::sum));
    Comparator<String> byLength = Comparator.comparingInt(name -> name.split(" ").length);
    String best = named.get(0).name();
    for (String name : counts.keySet()) {
      if (byLength.thenComparing(counts::get).compare(name, best) > 0) {
        best = name;
      }
    }
    return best;
  }

  private static List<Role> roles(List<Entity> entities, Map<EntityId, EntityId> ids) {
    List<Role> roles = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Entity entity : entities) {
      for (Role role : entity.roles()) {
        Optional<EntityId> of = role.of().map(id -> ids.getOrDefault(id, id));
        if (seen.add(List.of(role.title().toLowerCase(Locale.ROOT), of))) {
          roles.add(new Role(role.title(), of, role.evidence()));
        }
      }
    }
    return roles;
  }
}
