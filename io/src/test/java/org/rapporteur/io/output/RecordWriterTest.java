package org.rapporteur.io.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Article;
import org.rapporteur.model.RecordDocument;
import org.rapporteur.verify.Verifier;

class RecordWriterTest {
  /** The worked example of the format's description is what the writer makes of {@link Lakeside}. */
  private static final Path GOLDEN = Path.of("../docs/formats/record-1.example.jsonl");

  private final ObjectMapper json = new ObjectMapper();
  private final RecordWriter writer = new RecordWriter();

  @Test
  void theWorkedExampleIsWhatIsWritten() throws IOException {
    String written = write(Lakeside.document());
    if ("1".equals(System.getenv("OVERWRITE_GOLDEN"))) {
      Files.writeString(GOLDEN, written);
      fail("wrote " + GOLDEN + "; review the change and run again without OVERWRITE_GOLDEN");
    }
    assertThat(written).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void whatIsWrittenHasNoProblems(@TempDir Path folder) throws IOException {
    Path record = Files.writeString(folder.resolve("record.jsonl"), write(Lakeside.document()));
    assertThat(new Verifier().verify(record)).isEmpty();
  }

  @Test
  void spansCutTheirWordsOutOfTheWrittenTextByCodePoints() throws IOException {
    List<JsonNode> lines = lines(Lakeside.document());
    JsonNode statement = lines.stream().filter(l -> l.path("id").asText().equals("st-1")).findFirst().orElseThrow();
    JsonNode content = statement.path("content").get(0);
    int[] points = lines.get(1).path("text").asText().codePoints().toArray();
    int start = content.path("start").asInt();
    assertThat(new String(points, start, content.path("end").asInt() - start))
        .isEqualTo("This is our own appointment with history");
    assertThat(start).isEqualTo(Lakeside.span(Lakeside.COURIER, "This is our own").start() - 1);
  }

  @Test
  void whatIsEmptyOrUnknownIsLeftOut() throws IOException {
    for (JsonNode line : lines(Lakeside.document())) {
      assertNothingEmpty(line, line);
    }
  }

  @Test
  void wholeNumbersAreWrittenWithoutAFraction() throws IOException {
    assertThat(write(Lakeside.document())).contains("\"min\":3600,\"max\":4400,").contains("\"min\":236682.5,");
  }

  @Test
  void aFactNamesTheJoinedEventWhereItsArticleKnewOnlyItsOwnReport() throws IOException {
    JsonNode commitment = lines(Lakeside.document()).stream().filter(l -> l.path("id").asText()
        .equals("cm-1")).findFirst().orElseThrow();
    assertThat(commitment.path("event").asText()).isEqualTo("ev-2");
  }

  @Test
  void everyFieldWrittenIsDescribedInTheSchema() throws IOException {
    JsonNode schema = json.readTree(Verifier.schemaText());
    Set<String> unknown = new TreeSet<>();
    for (JsonNode line : lines(Lakeside.document())) {
      String kind = line.path("kind").asText();
      undescribed(line, schema.path("$defs").path(kind), schema, kind, unknown);
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void aTextWithHalfASurrogatePairCanStillBeVerified(@TempDir Path folder) throws IOException {
    Article broken = Lakeside.article("b.txt", "Half \uD83D", "Broken \uD83D title\n\nText.\n", LocalDate.of(2020, 1, 1), "");
    Path record = folder.resolve("record.jsonl");
    try (var out = Files.newBufferedWriter(record)) {
      writer.write(only(broken), out, "rapporteur 0");
    }
    assertThat(new Verifier().verify(record)).extracting(p -> p.message()).containsExactly("the article is in no story");
  }

  @Test
  void aFactAboutAnArticleThatIsMissingIsTheCallersMistake() {
    RecordDocument whole = Lakeside.document();
    RecordDocument cut = new RecordDocument(
        List.of(), List.of(), Map.of(), whole.entities(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(),
        List.of());
    assertThatThrownBy(() -> write(cut)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("not in the record");
  }

  @Test
  void theCallersWriterIsLeftOpen() throws IOException {
    StringWriter out = new StringWriter() {
      @Override
      public void close() {
        fail("closed");
      }
    };
    writer.write(Lakeside.document(), out, "rapporteur 0");
    assertThat(out.toString()).endsWith("}\n");
  }

  private static RecordDocument only(Article article) {
    return new RecordDocument(
        List.of(), List.of(article), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(),
        List.of());
  }

  private String write(RecordDocument document) throws IOException {
    StringWriter out = new StringWriter();
    writer.write(document, out, "rapporteur 0.1.0");
    return out.toString();
  }

  private List<JsonNode> lines(RecordDocument document) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : write(document).split("\n")) {
      lines.add(json.readTree(line));
    }
    return lines;
  }

  private static void assertNothingEmpty(JsonNode node, JsonNode line) {
    assertThat(node.isNull()).as(line.toString()).isFalse();
    assertThat(node.isContainerNode() && node.isEmpty() || node.isTextual() && node.asText()
        .isEmpty()).as(line.toString()).isFalse();
    node.forEach(child -> assertNothingEmpty(child, line));
  }

  private static void undescribed(JsonNode node, JsonNode shape, JsonNode schema, String path, Set<String> unknown) {
    JsonNode known = shape;
    while (known.has("$ref")) {
      known = schema.at(known.path("$ref").asText().substring(1));
    }
    if (node.isArray()) {
      for (JsonNode item : node) {
        undescribed(item, known.path("items"), schema, path, unknown);
      }
    } else if (node.isObject() && !known.has("additionalProperties")) {
      JsonNode properties = known.has("oneOf") ? schema.at("/$defs/evidence/properties") : known.path("properties");
      node.fieldNames().forEachRemaining(name -> {
        if (!properties.has(name)) {
          unknown.add(path + "." + name);
        }
        undescribed(node.path(name), properties.path(name), schema, path + "." + name, unknown);
      });
    }
  }
}
