package org.rapporteur.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every experiment and fails when a figure has moved, in either direction, from the one that was accepted. */
class EvaluationTest {
  private static final Path SHARED = Path.of(System.getProperty("shared", "../../shared"));
  private static final Path ROOT = Path.of("..");

  @TestFactory
  Stream<DynamicTest> everyExperimentMeasuresWhatItsFileExpects() throws IOException {
    ProgramRecordMaker maker = new ProgramRecordMaker();
    Evaluation evaluation = new Evaluation(SHARED, ROOT, maker);
    return evaluation.experiments().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(evaluation, file)));
  }

  private static void check(Evaluation evaluation, Path file) throws IOException {
    for (Path data : Experiment.read(file).dataIn(SHARED)) {
      assumeTrue(Files.exists(data), "skipped: the evaluation data is not here: " + data + " (set -Dshared=DIR)");
    }
    assertThat(evaluation.run(file, false)).isEmpty();
  }
}
