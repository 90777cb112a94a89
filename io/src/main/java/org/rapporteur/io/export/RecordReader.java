package org.rapporteur.io.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventId;
import org.rapporteur.model.StoryId;

/**
 * Reads a record, format {@code record/1}, as far as {@link EventRecord} needs it. Kinds and fields it does not know are
 * passed over, as the format says; what it needs and cannot read is a {@link RecordFault} with its line. Thread-safe.
 */
public final class RecordReader {
  private static final String FORMAT = "record/1";

  /** An article's text is one value, and may be longer than the parser would take by itself. */
  private final ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
      .build());

  /**
   * @throws RecordFault if the file is not a record of this format, or a fact cites what no line before it gives
   * @throws IOException if the file cannot be read
   */
  public EventRecord read(Path file) throws IOException, RecordFault {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return new Run(lines).read();
    } catch (CharacterCodingException e) {
      throw new RecordFault("is not UTF-8, so it is no record; name a file that `rapporteur read` wrote");
    }
  }

  /** One reading of one file. */
  private final class Run {
    private final BufferedReader lines;
    private final Facts facts = new Facts();
    private final List<Event> events = new ArrayList<>();
    private final Map<EventId, StoryId> storyOf = new HashMap<>();
    private String program = "";
    private int number;

    Run(BufferedReader lines) {
      this.lines = lines;
    }

    EventRecord read() throws IOException, RecordFault {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        JsonNode node = parse(line);
        if (number == 1) {
          head(node);
        } else {
          fact(node);
        }
      }
      if (number == 0) {
        throw new RecordFault("is empty, so it is no record; name a file that `rapporteur read` wrote");
      }
      return new EventRecord(
          program, facts.articles(), facts.published(), facts.entities(), facts.sources(), events, storyOf);
    }

    private JsonNode parse(String line) throws RecordFault {
      try {
        JsonNode node = mapper.readTree(line);
        if (node.isObject()) {
          return node;
        }
      } catch (JsonProcessingException e) {
        // Told below, without the parser's words, which quote the line.
      }
      throw new RecordFault(number, "is not a JSON object; the file may be cut off or no record. Write it anew with `rapporteur read`");
    }

    private void head(JsonNode node) throws RecordFault {
      String format = node.path("format").asText();
      if (!node.path("kind").asText().equals("record") || !format.equals(FORMAT)) {
        String found = format.isEmpty() ? "does not say that it begins a record" : "is of format " + format;
        throw new RecordFault(1, found + "; only " + FORMAT + " can be exported. Name a record.jsonl that `rapporteur read` wrote");
      }
      program = node.path("program").asText();
    }

    private void fact(JsonNode node) throws RecordFault {
      try {
        switch (node.path("kind").asText()) {
          case "article" -> facts.article(node);
          case "entity" -> facts.entity(node);
          case "statement" -> facts.statement(node);
          case "event" -> events.add(facts.event(node));
          case "story" -> story(node);
          default -> { }
        }
      } catch (IllegalArgumentException | DateTimeParseException e) {
        throw new RecordFault(number, "is wrong: " + e.getMessage() + ". `rapporteur verify` lists all that is wrong with a record");
      }
    }

    private void story(JsonNode node) {
      StoryId story = new StoryId(Facts.text(node, "id"));
      node.path("events").forEach(event -> storyOf.putIfAbsent(new EventId(event.asText()), story));
    }
  }
}
