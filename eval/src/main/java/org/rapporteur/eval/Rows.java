package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a record by kind, each kind in the order written. */
record Rows(List<JsonNode> all) {
  static Rows read(Path path) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(path)) {
      rows.add(mapper.readTree(line));
    }
    return new Rows(rows);
  }

  List<JsonNode> of(String kind) {
    return all.stream().filter(r -> r.path("kind").asText().equals(kind)).toList();
  }

  Map<String, JsonNode> byId(String kind) {
    Map<String, JsonNode> rows = new HashMap<>();
    of(kind).forEach(r -> rows.put(r.path("id").asText(), r));
    return rows;
  }
}
