package org.rapporteur.verify;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks that a record is what docs/formats/record-1.md promises. Reads the file twice, a line at a time: once for the shape of
 * each line and what there is, once for what the lines say of each other. Whatever the file holds is answered with problems,
 * never with an exception. Thread-safe.
 */
public final class Verifier {
  private static final String SCHEMA = "record-1.schema.json";
  private static final int LONGEST_LINE = 1 << 28;
  private static final List<String> ORDER = List.of(
      "record", "article", "entity", "statement", "event", "commitment", "position", "figure", "time", "story", "difference");

  private final JsonMapper mapper;
  private final Schema schema;

  /** Loads the schema. */
  public Verifier() {
    StreamReadConstraints constraints = StreamReadConstraints.builder().maxStringLength(LONGEST_LINE).build();
    JsonFactory factory = JsonFactory.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .streamReadConstraints(constraints)
        .build();
    this.mapper = JsonMapper.builder(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schemaText(), InputFormat.JSON);
  }

  /** The JSON Schema of a line. */
  public static String schemaText() {
    try (InputStream in = Verifier.class.getResourceAsStream(SCHEMA)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + SCHEMA + " from the class path", e);
    }
  }

  /**
   * @return all problems, in order of line; empty for a sound record
   * @throws IOException if the file cannot be read at all
   */
  public List<Problem> verify(Path record) throws IOException {
    Run run = new Run();
    run.eachLine(record, run::readShape);
    run.finishShape();
    run.eachLine(record, run::checkMeaning);
    run.checkWhole();
    run.problems.sort(Comparator.comparingInt(Problem::line));
    return List.copyOf(run.problems);
  }

  /** One verification. */
  private final class Run {
    private final List<Problem> problems = new ArrayList<>();
    private final Contents contents = new Contents();
    private final References references = new References(contents);
    private final Places places = new Places(contents);
    private final Facts facts = new Facts(contents);
    /** Lines with a shape that the second pass can rely on. */
    private final BitSet sound = new BitSet();
    private int count;
    private int rank;
    private int announced = -1;

    void eachLine(Path record, Consumer<Lines.Line> action) throws IOException {
      try (Lines lines = new Lines(record, LONGEST_LINE)) {
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
          action.accept(line.get());
        }
      }
    }

    void readShape(Lines.Line line) {
      count++;
      if (!line.ended()) {
        problem(line.number(), "", "the last line is not ended; the file may be cut off");
      }
      parse(line, message -> problem(line.number(), "", message)).ifPresent(json -> readShape(line.number(), json));
    }

    private void readShape(int number, JsonNode json) {
      String id = json.path("id").asString("");
      String kind = json.path("kind").asString("");
      List<String> errors = schemaErrors(json);
      errors.forEach(error -> problem(number, id, "does not fit the schema: " + error));
      checkOrder(number, id, kind);
      if (!id.isEmpty() && !contents.add(id, kind, number)) {
        problem(number, id, "the id was given before, on line " + contents.line(id));
      }
      if (errors.isEmpty()) {
        sound.set(number);
        contents.add(json);
        JsonNode articles = json.path("articles");
        announced = kind.equals("record") && number == 1 && articles.canConvertToInt() ? articles.asInt() : announced;
      }
    }

    /** The validator itself fails at a whole number such as 1e300, which it takes for one and cannot convert. */
    private List<String> schemaErrors(JsonNode json) {
      try {
        return schema.validate(json).stream().map(Error::toString).toList();
      } catch (JacksonException e) {
        return List.of(e.getOriginalMessage());
      }
    }

    private void checkOrder(int number, String id, String kind) {
      int place = ORDER.indexOf(kind);
      if (number == 1 && place != 0) {
        problem(number, id, "the first line is not of kind record");
      } else if (number > 1 && place == 0) {
        problem(number, id, "a second line of kind record");
      } else if (place >= 0 && place < rank) {
        problem(number, id, kind + " stands behind " + ORDER.get(rank));
      }
      rank = Math.max(rank, place);
    }

    void finishShape() {
      if (count == 0) {
        problem(1, "", "the file is empty");
      }
      if (announced >= 0 && announced != contents.articles()) {
        problem(1, "", "announces " + announced + " articles, but there are " + contents.articles());
      }
    }

    void checkMeaning(Lines.Line line) {
      if (!sound.get(line.number())) {
        return;
      }
      parse(line, message -> { }).ifPresent(json -> {
        String id = json.path("id").asString("");
        Consumer<String> told = message -> problem(line.number(), id, message);
        references.check(json, told);
        places.check(json, told);
        facts.check(json, told);
      });
    }

    void checkWhole() {
      for (String article : contents.readArticles()) {
        List<String> stories = contents.storiesOf(article);
        if (stories.size() != 1) {
          String found = stories.isEmpty() ? "no story" : "several stories: " + String.join(", ", stories);
          problem(contents.line(article), article, "the article is in " + found);
        }
      }
      checkNesting();
    }

    /** Follows each statement outwards; one that comes back to itself is inside itself. */
    private void checkNesting() {
      Map<String, String> within = contents.within();
      Map<String, Integer> walkOf = new HashMap<>();
      Set<String> told = new HashSet<>();
      int walk = 0;
      for (String first : within.keySet()) {
        walk++;
        String at = first;
        while (at != null && walkOf.putIfAbsent(at, walk) == null) {
          at = within.get(at);
        }
        if (at != null && walkOf.get(at) == walk && told.add(at)) {
          problem(contents.line(at), at, "the statement is inside itself");
        }
      }
    }

    private Optional<JsonNode> parse(Lines.Line line, Consumer<String> told) {
      if (!line.problem().isEmpty()) {
        told.accept(line.problem());
        return Optional.empty();
      }
      try {
        JsonNode json = mapper.readTree(line.text());
        if (json != null && json.isObject()) {
          return Optional.of(json);
        }
        told.accept(line.text().isBlank() ? "an empty line" : "not a JSON object");
      } catch (JacksonException e) {
        told.accept("not JSON: " + e.getOriginalMessage());
      }
      return Optional.empty();
    }

    private void problem(int line, String id, String message) {
      problems.add(new Problem(line, id, message));
    }
  }
}
