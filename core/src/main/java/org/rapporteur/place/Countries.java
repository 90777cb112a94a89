package org.rapporteur.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.lexicon.NameKey;
import org.rapporteur.lexicon.Table;

/** Countries by name, adjective, people and capital. Immutable and thread-safe; loaded from {@code countries.tsv}. */
public final class Countries {
  /** How many words the longest name has that is looked for. */
  public static final int LONGEST = 6;

  private final Map<String, Country> byCode = new HashMap<>();
  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, Country> byAdjective = new HashMap<>();
  private final Map<String, Country> byPeople = new HashMap<>();
  private final Map<String, Country> byCapital = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  /** Loads the list on the class path. */
  public Countries() {
    for (String[] row : Table.read(Countries.class, "countries.tsv", 6)) {
      add(new Country(
          row[0], row[1], Table.several(row[2]), Table.several(row[3]), Table.several(row[4]), Table.several(row[5])));
    }
  }

  public Optional<Country> code(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** By any of its names, with or without article: "the U.S.", "Britain". */
  public Optional<Country> named(String name) {
    return find(byName, name);
  }

  /** By an adjective: "Russian". */
  public Optional<Country> adjective(String word) {
    return find(byAdjective, word);
  }

  /** By a noun for its people: "Ukrainians", "Briton". */
  public Optional<Country> people(String word) {
    return find(byPeople, word);
  }

  /** Whether some name or adjective may begin with that word: a quick no for most words. */
  public boolean mayBegin(String word) {
    return Character.isUpperCase(word.charAt(0)) && firstWords.contains(NameKey.of(word)) || word.startsWith("ni-");
  }

  /** By a capital or seat of government: "Moscow". */
  public Optional<Country> capital(String name) {
    return find(byCapital, name);
  }

  /** By name or adjective: what may stand before an office. */
  public Optional<Country> modifier(String words) {
    return named(words).or(() -> adjective(words));
  }

  private void add(Country country) {
    byCode.put(country.code(), country);
    byName.putIfAbsent(NameKey.of(country.name()), country);
    putAll(byName, country.otherNames(), country);
    putAll(byAdjective, country.adjectives(), country);
    putAll(byPeople, country.people(), country);
    putAll(byCapital, country.capitals(), country);
    addFirstWord(country.name());
    country.otherNames().forEach(this::addFirstWord);
    country.adjectives().forEach(this::addFirstWord);
  }

  /** Also the part before a hyphen, which the analyser may have cut off. */
  private void addFirstWord(String name) {
    String first = NameKey.of(name.split(" ")[0]);
    firstWords.add(first);
    firstWords.add(first.split("-")[0]);
  }

  private static void putAll(Map<String, Country> map, List<String> words, Country country) {
    words.forEach(word -> map.putIfAbsent(NameKey.of(word), country));
  }

  /** Only what is written with a capital: "us" and "turkey" are no countries. */
  private static Optional<Country> find(Map<String, Country> map, String word) {
    String bare = word.regionMatches(true, 0, "the ", 0, 4) ? word.substring(4) : word;
    if (bare.isEmpty() || Character.isLowerCase(bare.charAt(0)) && !bare.startsWith("ni-")) {
      return Optional.empty();
    }
    Country country = map.get(NameKey.of(bare));
    boolean shouted = bare.length() > 3 || !NameKey.of(bare).equals("us") || bare.equals("US") || bare.startsWith("U.");
    return country == null || !shouted ? Optional.empty() : Optional.of(country);
  }
}
