package org.rapporteur.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class VerifierTest {
  /** The worked example of the format's description: sound, with every kind of line. */
  private static final Path SOUND = Path.of("../docs/formats/record-1.example.jsonl");

  private static final Verifier VERIFIER = new Verifier();

  @TempDir Path folder;

  @Test
  void theWorkedExampleIsSound() throws IOException {
    assertThat(VERIFIER.verify(SOUND)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void everyDamageIsTold(String what, Damage damage, String message) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(SOUND));
    damage.apply(lines);
    assertThat(verify(String.join("\n", lines) + "\n")).as(what).anySatisfy(p -> assertThat(p.message()).contains(message));
  }

  /** Something done to the lines of a sound record. */
  @FunctionalInterface
  private interface Damage {
    void apply(List<String> lines);
  }

  /** Something done to one line. */
  @FunctionalInterface
  private interface Edit {
    void apply(ObjectNode line);
  }

  private static Stream<Arguments> damages() {
    return Stream.of(files(), shapes(), references(), places(), facts(), stories()).flatMap(s -> s);
  }

  private static Stream<Arguments> files() {
    return Stream.of(
        damage("no line at all", List::clear, "empty line"),
        damage("no first line", lines -> lines.remove(0), "the first line is not of kind record"),
        damage("two first lines", lines -> lines.add(1, lines.get(0)), "a second line of kind record"),
        damage("a line cut in half", lines -> lines.set(3, lines.get(3).substring(0, 80)), "not JSON"),
        damage("a line of prose", lines -> lines.add("the end"), "not JSON"),
        damage("a list", lines -> lines.add("[]"), "not a JSON object"),
        damage("two objects on a line", lines -> lines.set(0, lines.get(0) + "{}"), "not JSON"),
        damage("a field given twice", lines -> lines.set(0, "{\"kind\":\"record\"," + lines.get(0).substring(1)), "not JSON"),
        damage("an empty line", lines -> lines.add(2, ""), "an empty line"),
        damage("a byte-order mark", lines -> lines.set(0, "\uFEFF" + lines.get(0)), "not JSON"),
        damage("an article lost", lines -> lines.remove(4), "announces 4 articles, but there are 3"),
        damage("an entity before the articles", lines -> lines.add(1, lines.remove(5)), "article stands behind entity"),
        damage("the last line first", lines -> lines.add(1, lines.remove(lines.size() - 1)), "stands behind difference"),
        damage("a line given twice", lines -> lines.add(6, lines.get(6)), "the id was given before, on line 7"));
  }

  private static Stream<Arguments> shapes() {
    String schema = "does not fit the schema";
    return Stream.of(
        edit("record", line -> line.put("format", "record/2"), schema),
        edit("record", line -> line.put("kind", "recording"), schema),
        edit("article", line -> line.remove("text"), schema),
        edit("article", line -> line.put("sha256", "abc"), schema),
        edit("article", line -> object(line, "published").put("start", "17 June 2018"), schema),
        edit("entity", line -> line.set("names", array()), schema),
        edit("entity", line -> line.remove("mentions"), schema),
        edit("entity", line -> line.put("type", "PERSON"), schema),
        edit("entity", line -> line.put("country", "Greece"), schema),
        edit("statement", line -> line.put("act", "say"), schema),
        edit("statement", line -> line.remove("evidence"), schema),
        edit("statement", line -> line.set("evidence", array()), schema),
        edit("statement", line -> line.set("content", array()), schema),
        edit("statement", line -> object(line, "speaker").remove("entity"), schema),
        edit("statement", line -> object(line, "speaker").put("basis", "unknown"), schema),
        edit("event", line -> line.put("type", "agree"), schema),
        edit("event", line -> line.put("status", "CALLED_OFF"), schema),
        edit("event", line -> line.set("reports", array()), schema),
        edit("event", line -> line.put("independent", 0), schema),
        edit("event", line -> ((ObjectNode) line.get("reports").get(0)).remove("trigger"), schema),
        edit("commitment", line -> line.put("state", "done"), schema),
        edit("commitment", line -> line.remove("condition_at"), schema),
        edit("position", line -> line.remove("by"), schema),
        edit("figure", line -> line.remove(List.of("min", "max")), schema),
        edit("figure", line -> line.put("min", "many"), schema),
        edit("time", line -> line.put("anchor", "yesterday"), schema),
        edit("time", line -> line.put("start", -1), schema),
        edit("story", line -> line.set("articles", array()), schema),
        edit("difference", line -> ((ArrayNode) line.get("versions")).remove(1), schema),
        edit("difference", line -> line.put("verdict", "wrong"), schema));
  }

  private static Stream<Arguments> references() {
    String lost = "which is not in the record";
    return Stream.of(
        edit("entity", line -> ((ObjectNode) line.get("mentions").get(0)).put("article", "ar-0"), lost),
        edit("statement", line -> line.put("article", "ar-0"), lost),
        edit("statement", line -> line.put("addressee", "en-0"), lost),
        edit("statement", line -> line.put("within", "st-0"), lost),
        edit("statement", line -> line.put("repeats", "st-0"), lost),
        edit("statement", line -> object(line, "speaker").put("entity", "en-0"), lost),
        edit("statement", line -> object(line, "speaker").put("entity", "st-2"), "which is of kind statement"),
        edit("event", line -> line.set("actors", array().add("en-0")), lost),
        edit("event", line -> line.set("recipients", array().add("ev-1")), "which is of kind event"),
        edit("event", line -> line.put("place", "Psarades"), lost),
        edit("event", line -> ((ObjectNode) line.get("reports").get(0)).put("according_to", "st-0"), lost),
        edit("event", line -> ((ObjectNode) line.get("reports").get(0)).set("actors", array().add("en-0")), lost),
        edit("event", line -> ((ObjectNode) line.get("reports").get(0)).put("place", "en-0"), lost),
        edit("commitment", line -> line.put("by", "en-0"), lost),
        edit("commitment", line -> line.put("event", "ev-0"), lost),
        edit("commitment", line -> line.put("statement", "ev-1"), "which is of kind event"),
        edit("position", line -> line.set("statements", array().add("st-0")), lost),
        edit("position", line -> ((ObjectNode) line.get("answers").get(0)).put("statement", "st-0"), lost),
        edit("figure", line -> line.put("of", "en-0"), lost),
        edit("figure", line -> line.put("according_to", "st-0"), lost),
        edit("figure", line -> line.put("event", "ev-0"), lost),
        edit("time", line -> line.put("article", "ar-0"), lost),
        edit("story", line -> ((ArrayNode) line.get("events")).add("ev-0"), lost),
        edit("story", line -> ((ArrayNode) line.get("copies").get(0)).add("ar-0"), lost),
        edit("difference", line -> line.put("story", "sy-0"), lost),
        edit("difference", line -> line.put("subject", "ar-0"), lost));
  }

  private static Stream<Arguments> places() {
    String outside = "is not a stretch of the";
    String excluded = "rests on a stretch that article";
    return Stream.of(
        edit("article", line -> object(line, "title_at").put("end", 100_000), outside),
        edit("article", line -> line.put("text", line.get("text").asString() + "."), "sha256 is not that of the text"),
        edit("article", line -> object(line, "published").put("end", "2018-06-16"), "before it starts"),
        edit("article", line -> object(line, "published").put("start", "2018-02-30"), "is no day"),
        edit("entity", line -> ((ObjectNode) line.get("mentions").get(0)).put("end", 100_000), outside),
        edit("statement", line -> ((ObjectNode) line.get("content").get(0)).put("end", 100_000), outside),
        edit("statement", line -> set(line.get("content").get(0), 9, 9), outside),
        edit("statement", line -> set(line.get("content").get(0), 9, 8), outside),
        edit("statement", line -> ((ObjectNode) line.get("content").get(0)).put("start", 1e3), outside),
        edit("statement", line -> ((ObjectNode) line.get("content").get(0)).put("end", 1L << 40), outside),
        edit("statement", line -> set(line.get("evidence").get(0), 520, 540), excluded),
        edit("event", line -> ((ObjectNode) line.get("reports").get(0)).put("end", 520), excluded),
        edit("event", line -> object(line, "date").put("end", "2001-01-01"), "before it starts"),
        edit("figure", line -> object(line, "as_of").put("end", "2001-01-01"), "before it starts"),
        edit("time", line -> line.put("end", 100_000), outside),
        edit("story", line -> object(line, "period").put("start", "2018-13-01"), "is no day"),
        edit("difference", line -> set(line.get("versions").get(0).get("evidence").get(0), 100_000, 100_001), outside));
  }

  private static Stream<Arguments> facts() {
    return Stream.of(
        edit("article", line -> ((ArrayNode) line.get("excluded")).add(line.get("excluded").get(0).deepCopy()), "is not sorted"),
        edit("statement", line -> set(line.get("content").get(0), 0, 4), "lies outside the evidence"),
        edit("statement", line -> ((ArrayNode) line.get("content")).add(line.get("content").get(0).deepCopy()), "is not sorted"),
        edit("statement", line -> line.put("within", "st-3"), "within a statement of another article"),
        edit("statement", line -> line.put("repeats", "st-3"), "repeats a statement of another article"),
        edit("statement", line -> line.put("within", "st-1"), "inside itself"),
        edit("event", line -> set(line.get("reports").get(0).get("trigger"), 0, 4), "lies outside its report"),
        edit("event", line -> line.put("independent", 9), "but articles that report it are 3"),
        edit("event", line -> ((ObjectNode) line.get("reports").get(0)).put("according_to", "st-5"),
            "statement of another article"),
        edit("commitment", line -> line.put("what", "build a bridge"), "but the article has \"back his"),
        edit("commitment", line -> line.put("condition", "if it rains"), "but the article has \"if Skopje"),
        edit("commitment", line -> shift(line.get("what_at")), "but the article has"),
        edit("figure", line -> line.put("min", 5000), "is greater than max"),
        damage("a circle of statements", lines -> {
          int first = indexOf(lines, "\"id\":\"st-1\"");
          lines.set(first, edited(lines.get(first), line -> line.put("within", "st-2")));
          lines.set(first + 1, edited(lines.get(first + 1), line -> line.put("within", "st-1")));
        }, "inside itself"),
        damage("a speaker's words elsewhere", lines -> {
          int described = indexOf(lines, "\"id\":\"st-5\"");
          lines.set(described, edited(lines.get(described), line -> shift(line.get("speaker").get("mention"))));
        }, "text is \"a hospital official\", but"));
  }

  private static Stream<Arguments> stories() {
    return Stream.of(
        edit("story", line -> line.remove("events"), "the event is in no story"),
        edit("story", line -> ((ArrayNode) line.get("articles")).remove(0), "the article is in no story"),
        edit("story", line -> ((ArrayNode) line.get("articles")).remove(2), "no article of the story reports its event ev-4"),
        edit("story", line -> ((ArrayNode) line.get("articles")).remove(2), "which is not in the story"),
        edit("story", line -> ((ArrayNode) line.get("articles")).remove(0), "copies name article"),
        edit("story", line -> ((ArrayNode) line.get("copies")).add(line.get("copies").get(0).deepCopy()), "two groups of copies"),
        edit("difference", line -> line.put("story", "sy-00000000000000a2"), "which is not in the story"),
        damage("an article in two stories", lines -> {
          int second = indexOf(lines, "\"sy-00000000000000a2\",\"title\"");
          String article = edited(lines.get(1), line -> { }).split("\"id\":\"")[1].split("\"")[0];
          lines.set(second, edited(lines.get(second), line -> ((ArrayNode) line.get("articles")).add(article)));
        }, "several stories"));
  }

  @Test
  void aProblemNamesItsLineAndItsFact() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(SOUND));
    int at = indexOf(lines, "\"id\":\"st-1\"");
    lines.set(at, edited(lines.get(at), line -> line.put("act", "say")));
    assertThat(verify(String.join("\n", lines) + "\n")).singleElement()
        .satisfies(p -> assertThat(p.toString()).startsWith("line " + (at + 1) + " (st-1): does not fit the schema: ")
            .contains("act"));
  }

  @Test
  void aBrokenLineDoesNotBlameThoseWhoNameItsFact() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(SOUND));
    int at = indexOf(lines, "\"kind\":\"entity\"");
    lines.set(at, edited(lines.get(at), line -> line.put("type", "PERSON")));
    assertThat(verify(String.join("\n", lines) + "\n")).hasSize(1);
  }

  @Test
  void fieldsAddedLaterAreNoProblem() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(SOUND));
    lines.replaceAll(line -> edited(line, l -> l.put("added_in_record_1", "later")));
    assertThat(verify(String.join("\n", lines) + "\n")).isEmpty();
  }

  @Test
  void anEmptyFileAndAMissingEndAreTold() throws IOException {
    assertThat(verify("")).extracting(Problem::message).containsExactly("the file is empty");
    assertThat(verify(Files.readString(SOUND).stripTrailing())).extracting(Problem::message)
        .containsExactly("the last line is not ended; the file may be cut off");
  }

  @Test
  void bytesThatAreNotUtf8AreToldAndTheNextLineIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(Files.readAllBytes(SOUND));
    bytes.write(new byte[] {(byte) 0xC3, '(', '\n'});
    bytes.write("{}\n".getBytes(StandardCharsets.UTF_8));
    assertThat(verifyBytes(bytes.toByteArray())).extracting(Problem::message).first().isEqualTo("the line is not UTF-8");
    assertThat(verifyBytes(bytes.toByteArray())).hasSize(2);
  }

  @Test
  void nestingAThousandDeepIsAProblemAndNoStackOverflow() throws IOException {
    assertThat(verify("{\"kind\":\"record\",\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n")).isNotEmpty();
  }

  @Test
  void aFileThatIsMissingCannotBeVerified() {
    assertThatThrownBy(() -> VERIFIER.verify(folder.resolve("none.jsonl"))).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void randomDamageNeverThrows() throws IOException {
    byte[] sound = Files.readAllBytes(SOUND);
    Random random = new Random(1106);
    for (int round = 0; round < 100; round++) {
      byte[] bytes = sound.clone();
      for (int i = random.nextInt(6); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) "0\"{}[]:,\n-e\u00e9x9".charAt(random.nextInt(14));
      }
      int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
      assertThat(verifyBytes(Arrays.copyOf(bytes, length))).as("round %s", round).isNotNull();
    }
  }

  /** Puts a value of every other shape in the place of every field of every line, one at a time. */
  @Test
  void wrongShapesNeverThrow() throws IOException {
    List<String> sound = Files.readAllLines(SOUND);
    JsonMapper mapper = new JsonMapper();
    List<JsonNode> values = Stream.of("null", "true", "-1", "99999999999999999999", "1e300", "\"x\"", "[]", "{}", "[{}]",
        "{\"start\":1}")
        .map(mapper::readTree).toList();
    for (String kind : List.of("record", "article", "entity", "statement", "event", "commitment", "position", "figure", "time",
        "story")) {
      int at = indexOf(sound, "\"kind\":\"" + kind + "\"");
      for (String field : List.copyOf(((ObjectNode) mapper.readTree(sound.get(at))).propertyNames())) {
        List<String> lines = new ArrayList<>(sound);
        for (JsonNode value : values) {
          lines.set(at, edited(sound.get(at), line -> line.set(field, value)));
          assertThat(verify(String.join("\n", lines) + "\n")).as("%s.%s = %s", kind, field, value).isNotNull();
        }
      }
    }
  }

  private List<Problem> verify(String record) throws IOException {
    return verifyBytes(record.getBytes(StandardCharsets.UTF_8));
  }

  private List<Problem> verifyBytes(byte[] record) throws IOException {
    return VERIFIER.verify(Files.write(folder.resolve("record.jsonl"), record));
  }

  private static Arguments damage(String what, Damage damage, String message) {
    return Arguments.of(what, damage, message);
  }

  /** An edit of the first line of a kind. */
  private static Arguments edit(String kind, Edit edit, String message) {
    Damage damage = lines -> {
      int at = indexOf(lines, "\"kind\":\"" + kind + "\"");
      lines.set(at, edited(lines.get(at), edit));
    };
    return Arguments.of(kind, damage, message);
  }

  private static String edited(String line, Edit edit) {
    ObjectNode node = (ObjectNode) new JsonMapper().readTree(line);
    edit.apply(node);
    return node.toString();
  }

  private static int indexOf(List<String> lines, String part) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(part)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no line with " + part);
  }

  private static ObjectNode object(ObjectNode line, String field) {
    return (ObjectNode) line.get(field);
  }

  private static ArrayNode array() {
    return new JsonMapper().createArrayNode();
  }

  private static void set(JsonNode span, int start, int end) {
    ((ObjectNode) span).put("start", start).put("end", end);
  }

  private static void shift(JsonNode span) {
    set(span, span.get("start").asInt() + 1, span.get("end").asInt() + 1);
  }
}
