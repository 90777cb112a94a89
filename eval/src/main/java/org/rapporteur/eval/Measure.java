package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * One way to measure: makes the articles to be read out of gold data, and scores the record made of them. To add one, implement it,
 * name it in {@link Evaluation} and write an experiment that uses it.
 */
public interface Measure {
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
}
