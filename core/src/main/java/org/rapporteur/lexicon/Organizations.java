package org.rapporteur.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Organisations the news names without explaining. Immutable and thread-safe; loaded from {@code organizations.tsv}. */
public final class Organizations {
  private static final int SHORT_ACRONYM = 4;

  /**
   * One organisation.
   *
   * @param key its key in the list, such as {@code NATO}
   * @param descriptions standing descriptions in lower case, without article: "military alliance"
   * @param sector PLOVER sector code
   * @param country ISO 3166 alpha-3, if it belongs to one
   */
  public record Organization(String key, String name, Set<String> descriptions, String sector, Optional<String> country) {
    public Organization {
      descriptions = Set.copyOf(descriptions);
    }

    /** Whether {@code head} with {@code modifiers} (lower case) may describe it: every modifier occurs in some description with that head. */
    public boolean isDescribedBy(String head, List<String> modifiers) {
      Set<String> allowed = new HashSet<>();
      boolean known = false;
      for (String description : descriptions) {
        List<String> words = List.of(description.split(" "));
        if (words.get(words.size() - 1).equals(head)) {
          known = true;
          allowed.addAll(words);
        }
      }
      return known && allowed.containsAll(modifiers);
    }
  }

  private final Map<String, List<Entry>> byName = new HashMap<>();

  private final Map<String, Organization> byKey = new HashMap<>();

  private record Entry(String form, Organization organization) {}

  /** Loads the list on the class path. */
  public Organizations() {
    for (String[] row : Table.read(Organizations.class, "organizations.tsv", 6)) {
      Organization organization = new Organization(
          row[0], row[1], new HashSet<>(Table.several(row[3].toLowerCase(java.util.Locale.ROOT))), row[4], row[5].isEmpty() ? Optional.empty() : Optional.of(row[5]));
      byKey.put(row[0], organization);
      add(row[1], organization);
      Table.several(row[2]).forEach(name -> add(name, organization));
    }
  }

  /** By any of its names, with or without article. A short acronym must be written as one: "WHO", not "Who". */
  public Optional<Organization> named(String name) {
    String bare = name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    for (Entry entry : byName.getOrDefault(NameKey.of(bare), List.of())) {
      if (fits(entry.form(), bare)) {
        return Optional.of(entry.organization());
      }
    }
    return Optional.empty();
  }

  /** By its key in the list, such as {@code NATO}. */
  public Optional<Organization> key(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  private void add(String name, Organization organization) {
    byName.computeIfAbsent(NameKey.of(name), k -> new ArrayList<>()).add(new Entry(name, organization));
  }

  private static boolean fits(String form, String name) {
    boolean acronym = form.length() < SHORT_ACRONYM && form.equals(form.toUpperCase(java.util.Locale.ROOT));
    return acronym ? name.equals(name.toUpperCase(java.util.Locale.ROOT)) : !Character.isLowerCase(name.charAt(0)) || name.startsWith("al");
  }
}
