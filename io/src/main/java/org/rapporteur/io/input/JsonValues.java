package org.rapporteur.io.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.Optional;

/** What JSON in every form shares: how it is parsed, what an article's fields are called, how its faults are told. */
final class JsonValues {
  /** Reads with a limit on the length of one string, so that no text grows beyond what an article may hold before it is refused. */
  static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Limits.ARTICLE_CHARACTERS).build())
              .build());

  /** For a line, which must hold one value and nothing after it. */
  static final ObjectReader ONE_VALUE = MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonValues() {}

  /**
   * The article that a value describes.
   *
   * @throws RefusedException if it is no object, or has no {@code text}
   */
  static Draft draft(JsonNode value, String place, String path) throws RefusedException {
    if (!value.isObject()) {
      throw new RefusedException("is no JSON object; an article is an object with a field \"text\"");
    }
    JsonNode text = value.get("text");
    if (text == null || text.isNull()) {
      throw new RefusedException("has no field \"text\"; put the article's text there");
    }
    if (!text.isTextual()) {
      throw new RefusedException("has a field \"text\" that is no string");
    }
    return new Draft(text.textValue(), metadata(value), place, path);
  }

  static Metadata metadata(JsonNode object) {
    return Metadata.of(field -> string(object, field).orElse(null));
  }

  /** Whether the value is the head line of a record that this program wrote: no article, and no fault of the file's author. */
  static boolean isRecord(JsonNode value) {
    return value.path("kind").asText().equals("record") && value.path("format").asText().startsWith("record/");
  }

  /** Why a parser refused, on one line and without the parser's own dump of the source. */
  static RefusedException fault(JsonProcessingException fault) {
    if (fault instanceof StreamConstraintsException && fault.getOriginalMessage().contains("tring")) {
      return Limits.tooLong("one of its strings");
    }
    String message = fault.getOriginalMessage().replaceAll("\\s+", " ");
    int column = fault.getLocation() == null ? 0 : fault.getLocation().getColumnNr();
    return new RefusedException("is not whole, valid JSON (column " + column + ": " + message + "); mend it or remove it");
  }

  private static Optional<String> string(JsonNode object, String field) {
    JsonNode value = object.get(field);
    return value == null || !value.isValueNode() || value.isNull() ? Optional.empty() : Optional.of(value.asText());
  }
}
