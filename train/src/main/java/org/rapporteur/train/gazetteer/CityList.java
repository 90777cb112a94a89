package org.rapporteur.train.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.train.gazetteer.CityReader.City;

/**
 * Rows of {@code cities.tsv}: places of {@value #LEAST} people or more and capitals, one row for a name, that of the largest; written
 * alike but for accents counts as the same name, since the press leaves accents out. The country stays empty where a place of the same name
 * in another country has more than a {@value #RIVAL}th of the people: then the name alone does not tell where it is.
 */
final class CityList {
  private static final int LEAST = 100_000;
  private static final int RIVAL = 5;
  private static final int ID = 3;

  private final Map<String, String> alpha3;

  /**
   * @param alpha3 codes of countries of three letters by those of two
   */
  CityList(Map<String, String> alpha3) {
    this.alpha3 = alpha3;
  }

  /** Rows without an id were written by hand: they stay, and no place of the package takes their name. */
  ListedFile refresh(ListedFile old, List<City> cities) {
    Map<String, String[]> rows = new LinkedHashMap<>();
    old.rows().stream().filter(row -> row[ID].isEmpty()).forEach(row -> rows.put(key(row[0]), row));
    Map<String, List<City>> byName = cities.stream().collect(Collectors.groupingBy(city -> key(city.name())));
    byName.forEach((key, same) -> largest(same).ifPresent(city -> rows.putIfAbsent(key, row(city, same))));
    List<String[]> sorted = new ArrayList<>(rows.values());
    sorted.sort(Comparator.comparing((String[] row) -> key(row[0])).thenComparing(row -> row[0]));
    return old.withRows(sorted);
  }

  private static Optional<City> largest(List<City> same) {
    return same.stream()
        .max(Comparator.comparingLong(City::population).thenComparing(City::id, Comparator.reverseOrder()))
        .filter(city -> city.population() >= LEAST || city.feature().equals("PPLC"));
  }

  private String[] row(City city, List<City> same) {
    boolean open = same.stream().anyMatch(c -> !c.country().equals(city.country()) && c.population() * RIVAL > city.population());
    String country = open ? "" : alpha3.getOrDefault(city.country(), "");
    return new String[] {straight(city.name()), country, Long.toString(city.population()), Long.toString(city.id())};
  }

  private static String straight(String name) {
    return name.replace('\u2018', '\'').replace('\u2019', '\'');
  }

  static String key(String name) {
    String plain = Normalizer.normalize(straight(name), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT);
  }
}
