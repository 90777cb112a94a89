package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What parties, places and days are called in each format, on a record of one event. */
class ExportCodesTest {
  private static final String TEXT = "They sent food. It came.\\n\\nMuch later Bucharest thanked the others.";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
    // type, country, sector: CAMEO code, country, group, type; PLOVER's code; COW; ICEWS's sector and country
    "state, ROU, GOV, ROMGOV, ROM, '', GOV, ROU, 360, Government, Romania",
    "person, FRA, JRN, FRAMED, FRA, '', MED, FRA, 220, Media, France",
    "group, GBR, MED, GBRHLH, GBR, '', HLH, GBR, 200, Medical / Health, United Kingdom",
    "organization, -, UNO, IGOUNO, '', UNO, IGO, UNO, '', International Government Organization, ''",
    "organization, -, EUR, IGOEUREEC, EUR, EEC, IGO, EUR, '', International Government Organization, ''",
    "organization, -, NGO, NGO, '', '', NGO, NGO, '', Nongovernmental Organization, ''",
    "state, GRL, -, GRL, GRL, '', '', DNK, '', '', Greenland",
    "state, KOS, MIL, MIL, '', '', MIL, KOS, 347, 'Government,Military', Kosovo",
    "state, HKG, COP, COP, '', '', COP, HKG, '', 'Government,Police', Hong Kong",
    "person, -, -, '', '', '', '', '', '', '', ''",
  })
  void aPartyHasEachFormatsCodes(
      String type, String country, String sector, String code, String cameo, String group, String role, String plover, String cow,
      String icews, String name) throws IOException {
    record(entity("en-1", type, "Food Sender", country, sector), "\"actors\":[\"en-1\"]");
    Map<String, String> gdelt = gdelt();
    assertThat(List.of(gdelt.get("Actor1Code"), gdelt.get("Actor1Name"), gdelt.get("Actor1CountryCode"), gdelt.get("Actor1KnownGroupCode"),
        gdelt.get("Actor1Type1Code"))).containsExactly(code, "FOOD SENDER", cameo, group, role);
    assertThat(plover().path("actor").path(0).path("code").asText()).isEqualTo(plover);
    Map<String, String> polecat = table("polecat", "ngecEventsDV-record.txt", EventTables.POLECAT, true, "None");
    assertThat(List.of(polecat.get("Actor Country"), polecat.get("Actor COW"))).containsExactly(plover, cow);
    Map<String, String> row = table("icews", "events.record.tsv", EventTables.ICEWS, true, "");
    assertThat(List.of(row.get("Source Sectors"), row.get("Source Country"))).containsExactly(icews, name);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-07-01, 2016-07-01, 20160701, 201607, 2016, 2016.4959", "2007-07-04, 2007-07-04, 20070704, 200707, 2007, 2007.5041",
    "2020-12-31, 2020-12-31, 20201231, 202012, 2020, 2020.9890", "2017-06-01, 2017-06-30, '', 201706, 2017, ''",
    "2017-06-01, 2017-07-01, '', '', 2017, ''", "2017-06-01, 2018-06-01, '', '', '', ''"})
  void aDateIsWrittenAsFarAsItIsKnown(String start, String end, String day, String month, String year, String fraction)
      throws IOException {
    record(entity("en-1", "person", "x", null, null), "\"date\":{\"start\":\"" + start + "\",\"end\":\"" + end + "\",\"basis\":\"text\"}");
    Map<String, String> gdelt = gdelt();
    assertThat(List.of(gdelt.get("SQLDATE"), gdelt.get("MonthYear"), gdelt.get("Year"), gdelt.get("FractionDate")))
        .containsExactly(day, month, year, fraction);
    JsonNode plover = plover();
    assertThat(plover.path("date").asText()).isEqualTo(start);
    assertThat(plover.path("enddate").asText()).isEqualTo(start.equals(end) ? "" : end);
  }

  @ParameterizedTest
  @CsvSource({
    "state, ROU, 1, Romania, RO, RO, RO, ''", "place, ROU, '', 'Food Place, Romania', RO, '', '', Food Place",
    "place, '', '', Food Place, '', '', '', Food Place", "state, PSE, 1, Palestine, '', '', '', ''"})
  void aPlaceHasTheCodesOfItsCountry(
      String type, String country, String kind, String full, String fips, String first, String feature, String city) throws IOException {
    record(entity("en-1", type, "Food Place", country.isEmpty() ? null : country, null), "\"place\":\"en-1\"");
    Map<String, String> gdelt = gdelt();
    assertThat(List.of(gdelt.get("ActionGeo_Type"), gdelt.get("ActionGeo_FullName"), gdelt.get("ActionGeo_CountryCode"),
        gdelt.get("ActionGeo_ADM1Code"), gdelt.get("ActionGeo_FeatureID"))).containsExactly(kind, full, fips, first, feature);
    assertThat(table("icews", "events.record.tsv", EventTables.ICEWS, true, "").get("City")).isEqualTo(city);
    assertThat(plover().path("event_loc").path("resolved_place").asText()).isEqualTo("Food Place");
  }

  @Test
  void anEventHasItsCodesNamesAndScores() throws IOException {
    record(entity("en-1", "person", "x", null, null), "\"mode\":\"\"");
    Map<String, String> gdelt = gdelt();
    assertThat(List.of(gdelt.get("EventCode"), gdelt.get("EventBaseCode"), gdelt.get("EventRootCode"), gdelt.get("QuadClass"),
        gdelt.get("GoldsteinScale"), gdelt.get("IsRootEvent"))).containsExactly("073", "073", "07", "2", "7.4", "1");
    Map<String, String> icews = table("icews", "events.record.tsv", EventTables.ICEWS, true, "");
    assertThat(List.of(icews.get("Event Text"), icews.get("Intensity"), icews.get("Sentence Number")))
        .containsExactly("Provide humanitarian aid", "7.4", "1");
    Map<String, String> polecat = table("polecat", "ngecEventsDV-record.txt", EventTables.POLECAT, true, "None");
    assertThat(List.of(polecat.get("Event Type"), polecat.get("Intensity"), polecat.get("Quad Code"), polecat.get("Source")))
        .containsExactly("AID", "10.0", "2", "example.org");
    assertThat(polecat.get("Event ID")).startsWith("00000000-0000-").endsWith("_AID");
  }

  @Test
  void whatStandsBelowTheFirstParagraphIsNoRootEvent() throws IOException {
    record(entity("en-1", "person", "x", null, null), "\"mode\":\"\"");
    Path file = folder.resolve("record.jsonl");
    Files.writeString(file, Files.readString(file).replace("\"start\":0,\"end\":15,\"trigger\":{\"start\":5,\"end\":9}",
        "\"start\":26,\"end\":40,\"trigger\":{\"start\":37,\"end\":40}"));
    assertThat(gdelt().get("IsRootEvent")).isEqualTo("0");
  }

  private static String entity(String id, String type, String name, String country, String sector) {
    return "{\"kind\":\"entity\",\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"name\":\"" + name + "\",\"names\":[\"" + name + "\"],"
        + (country == null ? "" : "\"country\":\"" + country + "\",") + (sector == null ? "" : "\"sector\":\"" + sector + "\",")
        + "\"mentions\":[{\"article\":\"ar-1\",\"start\":0,\"end\":4,\"as\":\"pronoun\"}]}";
  }

  /** One article and one event of aid with the given fields. */
  private void record(String entity, String fields) throws IOException {
    String report = "{\"article\":\"ar-1\",\"start\":0,\"end\":15,\"trigger\":{\"start\":5,\"end\":9},\"type\":\"AID\",\"status\":\"happened\"}";
    List<String> lines = new ArrayList<>(List.of(
        "{\"kind\":\"record\",\"format\":\"record/1\",\"program\":\"rapporteur test\",\"articles\":1}",
        "{\"kind\":\"article\",\"id\":\"ar-1\",\"url\":\"https://www.example.org/food\",\"language\":\"en\",\"text\":\"" + TEXT + "\"}",
        entity,
        "{\"kind\":\"event\",\"id\":\"ev-1\",\"type\":\"AID\",\"cameo\":\"073\",\"status\":\"happened\"," + fields + ",\"reports\":[" + report
            + "],\"independent\":1}"));
    Files.write(folder.resolve("record.jsonl"), lines);
  }

  private Map<String, String> gdelt() throws IOException {
    return table("gdelt", "record.export.CSV", EventTables.GDELT_EVENTS, false, "");
  }

  private JsonNode plover() throws IOException {
    export("plover");
    return new ObjectMapper().readTree(Files.readString(folder.resolve("record.plover.jsonl")));
  }

  private Map<String, String> table(String format, String file, String[] columns, boolean header, String missing) throws IOException {
    export(format);
    List<Map<String, String>> rows = EventTables.tabs(Files.readString(folder.resolve(file)), columns, header, missing);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private void export(String format) {
    Command export = Command.run("export", folder, "-f", format);
    assertThat(export.exitCode()).as(export.err()).isZero();
  }
}
