package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Whole records against a gold file: the last data path is the gold, those before it are the articles. */
final class SeedMeasure implements RecordMeasure {
  @Override
  public List<Path> articles(List<Path> data, Path work) {
    return data.subList(0, data.size() - 1);
  }

  @Override
  public Scores score(List<Path> data, List<JsonNode> rows) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(data.get(data.size() - 1).toFile());
    return new RecordScore(gold, rows).scores();
  }
}
