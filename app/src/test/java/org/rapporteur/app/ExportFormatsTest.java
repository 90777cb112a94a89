package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.event.PloverCatalogue;
import org.rapporteur.io.export.EventRecord;
import org.rapporteur.io.export.ExportFormat;
import org.rapporteur.io.export.RecordReader;
import org.rapporteur.io.output.RecordWriter;
import org.rapporteur.model.Article;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;

/**
 * Every format is read back, from the records of the examples, from the worked example of the record's format and from
 * records with hostile strings: forms and numbers of columns by {@link EventTables}, values against the record.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportFormatsTest {
  private static final String BATCH = "20230404121500";
  private static final Set<EventType> FRIENDLY =
      EnumSet.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID, EventType.RETREAT);
  private static final Set<EventType> OF_WHAT_IS_TO_COME = EnumSet.of(EventType.AGREE, EventType.CONCEDE, EventType.THREATEN);

  private final PloverCatalogue catalogue = new PloverCatalogue();

  @TempDir private static Path folder;

  private List<Arguments> records;

  @BeforeAll
  void makeRecords() throws IOException {
    records = new ArrayList<>();
    for (String name : List.of("finland-nato", "grain-deal", "riyadh-tehran")) {
      records.add(named(name, example(name)));
    }
    records.add(named("the worked example", read(Path.of("../docs/formats/record-1.example.jsonl"))));
    for (long seed = 1000; seed < 1120; seed++) {
      records.add(named("hostile " + seed, written(seed)));
    }
  }

  private static Arguments named(String name, EventRecord record) {
    return Arguments.of(Named.of(name, record));
  }

  Stream<Arguments> records() {
    return records.stream();
  }

  private static EventRecord example(String name) {
    Path out = folder.resolve(name);
    Command read = Command.run("read", Path.of("../examples").resolve(name), "--quiet", "--out", out);
    assertThat(read.exitCode()).as(read.err()).isZero();
    EventRecord record = read(out.resolve("record.jsonl"));
    assertThat(record.events()).isNotEmpty();
    return record;
  }

  private static EventRecord written(long seed) throws IOException {
    StringWriter out = new StringWriter();
    new RecordWriter().write(HostileRecords.make(seed), out, "rapporteur test");
    return read(Files.writeString(folder.resolve("hostile-" + seed + ".jsonl"), out.toString(), StandardCharsets.UTF_8));
  }

  private static EventRecord read(Path file) {
    try {
      return new RecordReader().read(file);
    } catch (Exception e) {
      throw new AssertionError(file + ": " + e.getMessage(), e);
    }
  }

  private static List<String> export(EventRecord record, ExportFormat format, Optional<String> batch) throws IOException {
    List<String> files = new ArrayList<>();
    for (ExportFormat.Content content : format.files(record, batch).values()) {
      StringWriter out = new StringWriter();
      content.write(out);
      files.add(out.toString());
    }
    return files;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void gdeltIsReadBack(EventRecord record) throws IOException {
    List<String> files = export(record, ExportFormat.GDELT, Optional.of(BATCH));
    List<Map<String, String>> events = EventTables.tabs(files.get(0), EventTables.GDELT_EVENTS, false, "");
    List<Map<String, String>> mentions = EventTables.tabs(files.get(1), EventTables.GDELT_MENTIONS, false, "");
    List<Row> expected = rows(record);
    assertThat(events).hasSameSizeAs(expected);
    assertThat(new HashSet<>(column(events, "GLOBALEVENTID"))).hasSameSizeAs(events);
    int mention = 0;
    for (int i = 0; i < events.size(); i++) {
      gdeltEvent(record, expected.get(i), events.get(i));
      for (EventReport report : expected.get(i).event().reports()) {
        Map<String, String> row = mentions.get(mention++);
        assertThat(row.get("GLOBALEVENTID")).isEqualTo(events.get(i).get("GLOBALEVENTID"));
        gdeltMention(record, expected.get(i), report, row);
      }
    }
    assertThat(mentions).hasSize(mention);
  }

  private void gdeltEvent(EventRecord record, Row expected, Map<String, String> row) {
    Event event = expected.event();
    assertThat(row.get("Actor1Name")).isEqualTo(clean(expected.actor().map(e -> e.name().toUpperCase(Locale.ROOT))));
    assertThat(row.get("Actor2Name")).isEqualTo(clean(expected.recipient().map(e -> e.name().toUpperCase(Locale.ROOT))));
    for (int side = 1; side <= 2; side++) {
      Set<String> parts = new HashSet<>(List.of(row.get("Actor" + side + "Code").split("(?<=\\G.{3})")));
      parts.add("");
      assertThat(parts).contains(row.get("Actor" + side + "CountryCode"), row.get("Actor" + side + "Type1Code"))
          .contains(row.get("Actor" + side + "KnownGroupCode"));
    }
    assertThat(row.get("EventCode")).isEqualTo(expected.cameo());
    assertThat(row.get("EventCode")).startsWith(row.get("EventBaseCode"));
    assertThat(row.get("EventBaseCode")).startsWith(row.get("EventRootCode"));
    assertThat(row.get("NumMentions")).isEqualTo(String.valueOf(event.reports().size()));
    assertThat(row.get("NumArticles")).isEqualTo(String.valueOf(event.reports().stream().map(EventReport::article).distinct().count()));
    assertThat(row.get("DATEADDED")).isEqualTo(BATCH);
    assertThat(row.get("SQLDATE")).isEqualTo(day(event).map(d -> d.toString().replace("-", "")).orElse(""));
    assertThat(row.get("Year").isEmpty()).isEqualTo(row.get("MonthYear").isEmpty() && !ofOneYear(event));
    assertThat(row.get("FractionDate").isEmpty()).isEqualTo(row.get("SQLDATE").isEmpty());
    assertThat(row.get("ActionGeo_FullName").isEmpty()).isEqualTo(event.place().isEmpty());
    record.articles().get(event.reports().get(0).article()).origin().url()
        .ifPresent(url -> assertThat(row.get("SOURCEURL")).isEqualTo(clean(Optional.of(url))));
  }

  private void gdeltMention(EventRecord record, Row expected, EventReport report, Map<String, String> row) {
    Article article = record.articles().get(report.article());
    int[] points = article.text().codePoints().toArray();
    assertThat(row.get("MentionDocLen")).isEqualTo(String.valueOf(points.length));
    String trigger = report.trigger().of(article.text());
    assertThat(at(points, row.get("ActionCharOffset"), trigger)).isEqualTo(trigger);
    offsets(expected.actor(), report, article, points, row.get("Actor1CharOffset"));
    offsets(expected.recipient(), report, article, points, row.get("Actor2CharOffset"));
    assertThat(row.get("MentionType")).isEqualTo(article.origin().url().isPresent() ? "1" : "2");
    assertThat(row.get("EventTimeDate")).isEqualTo(BATCH);
  }

  /** Where the table says a party stands, some mention of it begins; -1 only where the report's words have none. */
  private static void offsets(Optional<Entity> party, EventReport report, Article article, int[] points, String offset) {
    List<Span> inside = party.stream().flatMap(e -> e.mentions().stream()).map(m -> m.evidence())
        .filter(e -> e.article().equals(article.id()) && e.span().overlaps(report.span())).map(e -> e.span()).toList();
    assertThat(offset.equals("-1")).isEqualTo(inside.isEmpty());
    if (!inside.isEmpty()) {
      assertThat(inside.stream().map(s -> s.of(article.text())).filter(words -> at(points, offset, words).equals(words))).isNotEmpty();
    }
  }

  private static String at(int[] points, String offset, String words) {
    int start = Integer.parseInt(offset);
    int length = words.codePointCount(0, words.length());
    return start + length > points.length ? "" : new String(points, start, length);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void icewsIsReadBack(EventRecord record) throws IOException {
    List<Map<String, String>> table =
        EventTables.tabs(export(record, ExportFormat.ICEWS, Optional.empty()).get(0), EventTables.ICEWS, true, "");
    List<Row> expected = rows(record);
    assertThat(table).hasSameSizeAs(expected);
    assertThat(new HashSet<>(column(table, "Event ID"))).hasSameSizeAs(table);
    for (int i = 0; i < table.size(); i++) {
      Map<String, String> row = table.get(i);
      Event event = expected.get(i).event();
      assertThat(row.get("Source Name")).isEqualTo(clean(expected.get(i).actor().map(Entity::name)));
      assertThat(row.get("Target Name")).isEqualTo(clean(expected.get(i).recipient().map(Entity::name)));
      assertThat(row.get("CAMEO Code")).isEqualTo(expected.get(i).cameo());
      assertThat(row.get("Event Date")).isEqualTo(day(event).map(LocalDate::toString).orElse(""));
      Article first = record.articles().get(event.reports().get(0).article());
      assertThat(row.get("Publisher")).isEqualTo(clean(first.origin().outlet()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void polecatIsReadBack(EventRecord record) throws IOException {
    List<Map<String, String>> table =
        EventTables.tabs(export(record, ExportFormat.POLECAT, Optional.empty()).get(0), EventTables.POLECAT, true, "None");
    List<Event> expected = record.events().stream().filter(ExportFormatsTest::tookPlace).toList();
    assertThat(table).hasSameSizeAs(expected);
    assertThat(new HashSet<>(column(table, "Event ID"))).hasSameSizeAs(table);
    for (int i = 0; i < table.size(); i++) {
      Map<String, String> row = table.get(i);
      Event event = expected.get(i);
      assertThat(row.get("Event Type")).isEqualTo(type(event).name());
      assertThat(row.get("Event ID")).contains("_" + type(event));
      assertThat(row.get("Contexts")).isEqualTo(String.join("; ", event.contexts()));
      assertThat(row.get("Event Date")).isEqualTo(day(event).map(LocalDate::toString).orElse(""));
      lists(record, event.actors(), "Actor", row);
      lists(record, event.recipients(), "Recipient", row);
    }
  }

  /** As many values in a cell as there are parties, where the record knows one of them; names as the record has them. */
  private static void lists(EventRecord record, List<EntityId> ids, String side, Map<String, String> row) {
    List<String> names = ids.stream().map(id -> clean(Optional.of(record.entities().get(id).name().replace(';', ',')))).toList();
    assertThat(row.get(side + " Name")).isEqualTo(String.join("; ", names));
    for (String column : List.of(side + " Country", side + " COW", side + " Sectors", side + " Title", side + " Name Raw")) {
      String cell = row.get(column);
      // Only a value that consists of a broken-off list is looked at: "; " never stands inside a value.
      assertThat(cell.isEmpty() || cell.split("; ", -1).length == ids.size()).as("%s: %s", column, cell).isTrue();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void ploverIsReadBack(EventRecord record) throws IOException {
    List<String> lines = export(record, ExportFormat.PLOVER, Optional.of(BATCH)).get(0).lines().toList();
    assertThat(lines).hasSameSizeAs(record.events());
    for (int i = 0; i < lines.size(); i++) {
      JsonNode line = new ObjectMapper().readTree(lines.get(i));
      Event event = record.events().get(i);
      assertThat(line.fieldNames()).toIterable().isSubsetOf(PLOVER_FIELDS).contains("id", "date", "actor", "event");
      assertThat(line.path("id").asText()).isEqualTo(event.id().value());
      assertThat(line.path("date").asText()).matches("(\\d{4}-\\d\\d-\\d\\d)?");
      assertThat(line.path("event").path(0).asText()).isEqualTo(type(event).name());
      assertThat(line.path("quad_code").asInt()).isEqualTo(catalogue.kind(type(event)).quad());
      assertThat(line.path("event_scale").isDouble()).isTrue();
      assertThat(texts(line.path("context"))).isEqualTo(event.contexts());
      assertThat(texts(line.path("mode"))).isEqualTo(modes(event));
      boolean meeting = type(event) == EventType.CONSULT && !event.mode().equals(Optional.of("visit"));
      Stream<EntityId> actors = meeting ? Stream.concat(event.actors().stream(), event.recipients().stream()) : event.actors().stream();
      Stream<EntityId> recipients = meeting ? Stream.empty() : event.recipients().stream();
      assertThat(ids(line.path("actor"))).isEqualTo(actors.distinct().map(EntityId::value).toList());
      assertThat(ids(line.path("recipient"))).isEqualTo(recipients.map(EntityId::value).toList());
      line.path("actor").forEach(actor -> assertThat(actor.path("identifier_text").asText())
          .isEqualTo(record.entities().get(new EntityId(actor.path("identifier_id").asText())).name()));
      assertThat(line.path("coded_date").asText() + " " + line.path("coded_time").asText()).isEqualTo("2023-04-04 12:15:00");
      ploverEvidence(record, event.reports().get(0), line.path("text_info"));
    }
  }

  private static void ploverEvidence(EventRecord record, EventReport report, JsonNode info) {
    Article article = record.articles().get(report.article());
    int[] points = article.text().codePoints().toArray();
    int start = info.path("start").asInt();
    assertThat(new String(points, start, info.path("end").asInt() - start)).isEqualTo(report.span().of(article.text()));
    assertThat(info.path("text_story").asText()).isEqualTo(article.id().value());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void commaSeparatedTablesAreReadBack(EventRecord record) throws IOException {
    List<String> files = export(record, ExportFormat.CSV, Optional.empty());
    List<Map<String, String>> events = EventTables.commas(files.get(0));
    List<Map<String, String>> parties = EventTables.commas(files.get(1));
    List<Map<String, String>> reports = EventTables.commas(files.get(2));
    assertThat(column(events, "event")).isEqualTo(record.events().stream().map(e -> e.id().value()).toList());
    assertThat(column(events, "status")).isEqualTo(record.events().stream()
        .map(e -> e.status().name().toLowerCase(Locale.ROOT).replace('_', '-')).toList());
    List<Entity> all = record.events().stream().flatMap(e -> Stream.concat(e.actors().stream(), e.recipients().stream()))
        .map(record.entities()::get).toList();
    assertThat(column(parties, "name")).isEqualTo(all.stream().map(Entity::name).toList());
    assertThat(column(parties, "country")).isEqualTo(all.stream().map(e -> e.country().orElse("")).toList());
    List<EventReport> told = record.events().stream().flatMap(e -> e.reports().stream()).toList();
    assertThat(column(reports, "text")).isEqualTo(told.stream().map(r -> r.span().of(record.articles().get(r.article()).text())).toList());
    assertThat(column(reports, "outlet")).isEqualTo(told.stream()
        .map(r -> record.articles().get(r.article()).origin().outlet().orElse("")).toList());
    assertThat(reports).allSatisfy(r -> assertThat(r.get("according_to").isEmpty()).isEqualTo(
        told.get(reports.indexOf(r)).accordingTo().isEmpty()));
  }

  @Test
  void theSameRecordGivesTheSameBytes() throws IOException {
    for (ExportFormat format : ExportFormat.values()) {
      assertThat(export(written(7), format, Optional.empty())).isEqualTo(export(written(7), format, Optional.empty()));
    }
  }

  @Test
  void whatTheFormatHasNoPlaceForIsCounted() throws IOException {
    for (long seed = 0; seed < 40; seed++) {
      EventRecord record = written(seed);
      Map<Status, Integer> expected = new HashMap<>();
      record.events().stream().filter(e -> !tookPlace(e)).forEach(e -> expected.merge(e.status(), 1, Integer::sum));
      assertThat(ExportFormat.GDELT.leftOut(record)).isEqualTo(expected);
      assertThat(ExportFormat.PLOVER.leftOut(record)).isEmpty();
    }
  }

  private static final Set<String> PLOVER_FIELDS = Set.of(
      "id", "has_event", "date", "time", "enddate", "endtime", "actor", "recipient", "event", "event_loc", "event_text", "quad_code",
      "event_scale", "mode", "context", "link", "text", "text_info", "cite_info", "coder", "coded_date", "coded_time", "comment", "size");

  /** What a row of a format without lists stands for. */
  private record Row(Event event, Optional<Entity> actor, Optional<Entity> recipient, String cameo) {}

  private static List<Row> rows(EventRecord record) {
    List<Row> rows = new ArrayList<>();
    for (Event event : record.events()) {
      for (Optional<Entity> actor : side(record, event.actors())) {
        for (Optional<Entity> recipient : side(record, event.recipients())) {
          if (tookPlace(event)) {
            rows.add(new Row(event, actor, recipient, cameo(event)));
          }
        }
      }
    }
    return rows;
  }

  private static List<Optional<Entity>> side(EventRecord record, List<EntityId> ids) {
    return ids.isEmpty() ? List.of(Optional.empty()) : ids.stream().map(id -> Optional.of(record.entities().get(id))).toList();
  }

  private static boolean tookPlace(Event event) {
    return event.status() == Status.HAPPENED || event.status() == Status.ONGOING
        || event.status() == Status.PLANNED && (FRIENDLY.contains(event.type()) || OF_WHAT_IS_TO_COME.contains(event.type()));
  }

  private static boolean isAgreed(Event event) {
    return event.status() == Status.PLANNED && FRIENDLY.contains(event.type());
  }

  private static EventType type(Event event) {
    return !isAgreed(event) ? event.type() : event.type() == EventType.RETREAT ? EventType.CONCEDE : EventType.AGREE;
  }

  private static String cameo(Event event) {
    Map<EventType, String> intents = Map.of(
        EventType.CONSULT, "036", EventType.SUPPORT, "032", EventType.COOPERATE, "031", EventType.AID, "033", EventType.RETREAT, "035");
    return isAgreed(event) ? intents.get(event.type())
        : event.cameo().orElseGet(() -> new PloverCatalogue().cameo(event.type(), event.mode(), event.contexts()));
  }

  private static List<String> modes(Event event) {
    Map<Status, String> auxiliary = new LinkedHashMap<>(Map.of(
        Status.PLANNED, "future", Status.POSSIBLE, "hypothetical", Status.DENIED, "negation", Status.CALLED_OFF, "negation"));
    List<String> modes = new ArrayList<>();
    event.mode().filter(m -> !isAgreed(event)).ifPresent(modes::add);
    if (!tookPlace(event)) {
      modes.add(auxiliary.get(event.status()));
    }
    return modes;
  }

  private static Optional<LocalDate> day(Event event) {
    return event.date().filter(d -> d.period().isDay()).flatMap(d -> d.period().start());
  }

  private static boolean ofOneYear(Event event) {
    return event.date().filter(d -> d.period().start().isPresent() && d.period().end().isPresent()
        && d.period().start().get().getYear() == d.period().end().get().getYear()).isPresent();
  }

  private static List<String> column(List<Map<String, String>> rows, String name) {
    return rows.stream().map(row -> row.get(name)).toList();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  private static List<String> ids(JsonNode parties) {
    List<String> ids = new ArrayList<>();
    parties.forEach(party -> ids.add(party.path("identifier_id").asText()));
    return ids;
  }

  /** What cannot stand in a cell without quotes is one blank. */
  private static String clean(Optional<String> value) {
    return value.orElse("").replaceAll("[\\x00-\\x1F\\x7F\\u0085\\u2028\\u2029]+", " ").strip();
  }
}
