package org.rapporteur.io.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a JSON file that holds one article, an array of articles, or several values one after the other. A value that is no article
 * is refused with the line where it starts; where the file stops being JSON, what follows cannot be read and that is said.
 */
final class JsonReader {
  void read(Input input, InputStream in, Batch batch) throws IOException {
    int line = 1;
    try (JsonParser parser = JsonValues.MAPPER.createParser(in)) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        batch.refuse(input.place(), "is empty: there is no text to read");
      }
      for (; token != null; token = parser.nextToken()) {
        line = parser.currentTokenLocation().getLineNr();
        if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          JsonNode value = parser.readValueAsTree();
          add(value, input, line, batch);
        }
      }
    } catch (JsonProcessingException e) {
      int fault = e.getLocation() == null ? line : e.getLocation().getLineNr();
      batch.refuse(input.place(fault), JsonValues.fault(e).getMessage() + "; what follows in this file was not read");
    }
  }

  private static void add(JsonNode value, Input input, int line, Batch batch) {
    String place = input.place(line);
    if (JsonValues.isRecord(value)) {
      batch.passOver(place, "is a record that this program wrote, not articles");
      return;
    }
    try {
      batch.add(JsonValues.draft(value, place, input.name()));
    } catch (RefusedException e) {
      batch.refuse(place, e.getMessage());
    }
  }
}
