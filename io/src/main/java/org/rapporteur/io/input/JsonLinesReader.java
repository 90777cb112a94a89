package org.rapporteur.io.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads JSON Lines, one article a line; blank lines are nothing. A bad line is refused with its number and the next ones are read. A
 * line is never held beyond {@link Limits#LINE_BYTES}, so one line of any length takes bounded memory and linear time.
 */
final class JsonLinesReader {
  private final TextDecoder decoder = new TextDecoder();

  void read(Input input, InputStream in, Batch batch) throws IOException {
    LineSplitter lines = new LineSplitter(new BufferedInputStream(in, 1 << 16), Limits.LINE_BYTES);
    int values = 0;
    while (lines.next()) {
      String place = input.place(lines.number());
      if (lines.isTooLong()) {
        batch.refuse(place, "is a line of more than " + Limits.grouped(Limits.LINE_BYTES) + " bytes: too long for one article; split it");
        values++;
      } else if (!lines.isBlank()) {
        values++;
        if (!readLine(input, lines.bytes(), place, values, batch)) {
          return;
        }
      }
    }
    if (values == 0) {
      batch.refuse(input.place(), "is empty: there is no text to read");
    }
  }

  /** @return whether more lines are to be read */
  private boolean readLine(Input input, byte[] line, String place, int number, Batch batch) throws IOException {
    try {
      DecodedText decoded = decoder.decode(line, Optional.empty());
      JsonNode value = JsonValues.ONE_VALUE.readTree(decoded.text());
      if (number == 1 && JsonValues.isRecord(value)) {
        batch.passOver(input.place(), "is a record that this program wrote, not articles");
        return false;
      }
      decoded.note().ifPresent(note -> batch.note(place, note));
      batch.add(JsonValues.draft(value, place, input.name()));
    } catch (JsonProcessingException e) {
      batch.refuse(place, JsonValues.fault(e).getMessage());
    } catch (RefusedException e) {
      batch.refuse(place, e.getMessage());
    }
    return true;
  }
}
