package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures records: makes the articles to be read out of gold data, has them read by the program, scores the record. */
interface RecordMeasure extends Measure {
  /**
   * Files to be given to {@code rapporteur read}.
   *
   * @param data the experiment's data, as absolute paths
   * @param work an empty directory to write in
   */
  List<Path> articles(List<Path> data, Path work) throws IOException;

  /**
   * @param rows the lines of the record
   */
  Scores score(List<Path> data, List<JsonNode> rows) throws IOException;

  @Override
  default Scores run(List<Path> data, RecordMaker maker) throws IOException {
    Path work = Files.createTempDirectory("rapporteur-eval");
    return score(data, maker.read(articles(data, work)));
  }
}
