package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.NameKey;
import org.rapporteur.lexicon.Organizations.Organization;
import org.rapporteur.lexicon.PersonName;
import org.rapporteur.lexicon.Transliteration;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Ids;

/** Which entities of several articles are one. Pairs are only looked at where a name's sound or words agree. */
final class EntityGroups {
  /** An article's entity and the number of the story its article is in. */
  record Member(Entity entity, int story) {}

  /** Entities that are one, in the order given. */
  record Group(EntityId id, List<Member> members) {}

  private final Lexicon lexicon;
  private final List<Member> members;
  private final int[] parent;
  private final List<Set<PersonName>> persons = new ArrayList<>();
  private final String[] country;
  private final Map<Integer, EntityId> fixed = new HashMap<>();

  EntityGroups(Lexicon lexicon, List<Member> members) {
    this.lexicon = lexicon;
    this.members = members;
    this.parent = new int[members.size()];
    this.country = new String[members.size()];
    for (int m = 0; m < parent.length; m++) {
      Entity entity = members.get(m).entity();
      parent[m] = m;
      persons.add(new HashSet<>(personNames(entity)));
      country[m] = entity.country().orElse(null);
    }
    joinByKey();
    joinPersons();
  }

  /** In order of their first member. */
  List<Group> groups() {
    Map<Integer, List<Member>> byRoot = new LinkedHashMap<>();
    for (int m = 0; m < members.size(); m++) {
      byRoot.computeIfAbsent(root(m), r -> new ArrayList<>()).add(members.get(m));
    }
    List<Group> groups = new ArrayList<>();
    byRoot.forEach((root, list) -> groups.add(new Group(fixed.containsKey(root) ? fixed.get(root) : smallest(list), list)));
    return groups;
  }

  private static EntityId smallest(List<Member> list) {
    return Collections.min(list.stream().map(member -> member.entity().id()).toList());
  }

  private void joinByKey() {
    Map<String, Integer> first = new HashMap<>();
    for (int m = 0; m < members.size(); m++) {
      for (String key : keys(members.get(m))) {
        Integer other = first.putIfAbsent(key, m);
        if (other != null) {
          join(other, m);
        }
        if (key.startsWith("state ") || key.startsWith("org ")) {
          fixed.put(root(m), new EntityId(Ids.of("en", (Object[]) key.split(" ", 2))));
        }
      }
    }
  }

  /** What is equal for entities that are one. */
  private List<String> keys(Member member) {
    Entity entity = member.entity();
    String code = entity.country().orElse("");
    if (entity.type() == EntityType.STATE && !code.isEmpty()) {
      return List.of("state " + code);
    }
    if (entity.type() == EntityType.PERSON) {
      return List.of();
    }
    String name = NameKey.of(entity.name());
    Optional<Organization> listed = entity.type() == EntityType.ORGANIZATION && entity.isNamed()
        ? lexicon.organizations().named(entity.name())
        : Optional.empty();
    if (listed.isPresent()) {
      return List.of("org " + listed.get().key());
    }
    if (entity.type() == EntityType.PLACE && entity.isNamed() && !code.isEmpty() && lexicon.cities().isPlace(entity.name())) {
      return List.of("place " + code + " " + name);
    }
    boolean joins = entity.isNamed() || isInstitution(entity);
    return joins ? List.of(member.story() + " " + entity.type() + " " + code + " " + name) : List.of();
  }

  /** "the Israeli military": a definite description with a country, of which there is one. */
  private static boolean isInstitution(Entity entity) {
    boolean body = entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.GROUP;
    return body && entity.country().isPresent() && entity.names().stream().allMatch(name -> name.regionMatches(true, 0, "the ", 0, 4));
  }

  private void joinPersons() {
    Map<String, List<Integer>> bySound = new LinkedHashMap<>();
    for (int m = 0; m < members.size(); m++) {
      for (PersonName name : persons.get(m)) {
        List<Integer> list = bySound.computeIfAbsent(Transliteration.sound(name.surname()), k -> new ArrayList<>());
        if (list.isEmpty() || list.get(list.size() - 1) != m) {
          list.add(m);
        }
      }
    }
    bySound.values().forEach(this::joinFull);
    bySound.values().forEach(this::joinSpellings);
    bySound.values().forEach(this::joinSurnames);
  }

  /** The same full name, everywhere. */
  private void joinFull(List<Integer> alike) {
    Map<PersonName, Integer> first = new HashMap<>();
    for (int m : alike) {
      for (PersonName name : List.copyOf(persons.get(root(m)))) {
        Integer other = name.given().isEmpty() ? null : first.putIfAbsent(name, m);
        if (other != null && fit(other, m)) {
          join(other, m);
        }
      }
    }
  }

  /** Spellings of one full name, inside a story. */
  private void joinSpellings(List<Integer> alike) {
    Map<Integer, List<Integer>> byStory = new LinkedHashMap<>();
    for (int m : alike) {
      if (isFull(m)) {
        List<Integer> roots = byStory.computeIfAbsent(members.get(m).story(), k -> new ArrayList<>());
        if (roots.stream().noneMatch(other -> root(other) == root(m))) {
          roots.add(m);
        }
      }
    }
    for (List<Integer> list : byStory.values()) {
      for (int m = 1; m < list.size(); m++) {
        int current = list.get(m);
        List<Integer> fitting = list.subList(0, m).stream().filter(other -> root(other) != root(current) && fit(other, current)).toList();
        if (fitting.stream().map(this::root).distinct().count() == 1) {
          join(fitting.get(0), current);
        }
      }
    }
  }

  /** A surname alone joins the only person of its story who bears it. */
  private void joinSurnames(List<Integer> alike) {
    Map<Integer, Set<Integer>> bearers = new HashMap<>();
    for (int m : alike) {
      bearers.computeIfAbsent(members.get(m).story(), k -> new HashSet<>()).add(root(m));
    }
    for (int m : alike) {
      if (isFull(m)) {
        continue;
      }
      Set<Integer> full = new HashSet<>();
      for (int bearer : bearers.get(members.get(m).story())) {
        if (isFull(bearer)) {
          full.add(root(bearer));
        }
      }
      if (full.size() == 1 && fit(full.iterator().next(), m)) {
        join(full.iterator().next(), m);
      } else if (full.isEmpty()) {
        bearers.get(members.get(m).story()).stream().sorted().filter(other -> other < m && fit(other, m)).findFirst()
            .ifPresent(other -> join(other, m));
      }
    }
  }

  private boolean isFull(int member) {
    return persons.get(root(member)).stream().anyMatch(name -> !name.given().isEmpty());
  }

  /** Whether no country and no pair of names speaks against two being one person. */
  private boolean fit(int one, int other) {
    int a = root(one);
    int b = root(other);
    if (country[a] != null && country[b] != null && !country[a].equals(country[b])) {
      return false;
    }
    for (PersonName name : persons.get(a)) {
      for (PersonName second : persons.get(b)) {
        if (!name.mayBe(second)) {
          return false;
        }
      }
    }
    return true;
  }

  private void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    if (a == b) {
      return;
    }
    int root = Math.min(a, b);
    int child = Math.max(a, b);
    parent[child] = root;
    persons.get(root).addAll(persons.get(child));
    country[root] = country[root] == null ? country[child] : country[root];
    EntityId id = fixed.remove(child);
    if (id != null) {
      fixed.putIfAbsent(root, id);
    }
  }

  private int root(int member) {
    int root = member;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** The person's name; empty for others and for a description. */
  private static List<PersonName> personNames(Entity entity) {
    return entity.type() == EntityType.PERSON && entity.isNamed()
        ? List.of(PersonName.of(List.of(entity.name().split(" "))))
        : List.of();
  }
}
