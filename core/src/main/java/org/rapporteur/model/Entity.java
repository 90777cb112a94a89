package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * A person, state, organisation, group or place.
 *
 * @param name the fullest name seen, or the description when it has no name
 * @param names every form seen that names or describes it, no pronouns; in order of first mention, at least one
 * @param country ISO 3166 alpha-3 of the country it is or belongs to
 * @param sector PLOVER sector code, such as {@code GOV}
 * @param mentions in order of article and position; at least one
 */
public record Entity(
    EntityId id,
    EntityType type,
    String name,
    List<String> names,
    Optional<String> country,
    List<Role> roles,
    Optional<String> sector,
    List<Mention> mentions) {
  public Entity {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    if (names.isEmpty() || mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity needs a name or description and a mention: " + name);
    }
  }

  /** Whether some mention is a proper name. */
  public boolean isNamed() {
    return mentions.stream().anyMatch(m -> m.kind() == Mention.Kind.NAME);
  }
}
