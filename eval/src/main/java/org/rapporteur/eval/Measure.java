package org.rapporteur.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One way to measure. To add one, implement it, name it in {@link Evaluation} and write an experiment that uses it. */
@FunctionalInterface
public interface Measure {
  /**
   * @param data the experiment's data, as absolute paths
   * @param maker reads articles as {@code rapporteur read} does
   */
  Scores run(List<Path> data, RecordMaker maker) throws IOException;
}
