package org.rapporteur.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as users start it, on real articles: its records verify, and neither order nor threads change a byte. */
class CorpusTest {
  private static final Path SHARED = Path.of(System.getProperty("shared", "../../shared"));
  private static final int PRESS_ARTICLES = 500;

  @TempDir Path work;

  @BeforeEach
  void needsTheCorpora() {
    assumeTrue(Files.isDirectory(SHARED.resolve("data/press")), "skipped: no articles at " + SHARED + " (set -Dshared=DIR)");
  }

  @Test
  void recordOfTheSeedsVerifiesInAnyOrderAndOnAnyNumberOfThreads() throws Exception {
    recordsAreTheSame(list(SHARED.resolve("seeds"), ".txt"));
  }

  @Test
  void recordOfTheClustersVerifiesInAnyOrderAndOnAnyNumberOfThreads() throws Exception {
    recordsAreTheSame(list(SHARED.resolve("data/clusters"), ".jsonl"));
  }

  @Test
  void recordOfFiveHundredPressArticlesVerifiesInAnyOrderAndOnAnyNumberOfThreads() throws Exception {
    recordsAreTheSame(pressSample(new Random(20_261_122)));
  }

  private void recordsAreTheSame(List<Path> inputs) throws Exception {
    Path one = record(inputs, "one", 1);
    List<Path> reversed = new ArrayList<>(inputs);
    Collections.reverse(reversed);
    Path two = record(reversed, "two", 2);
    assertThat(Files.mismatch(one, two)).as("first byte that differs").isEqualTo(-1);
    assertThat(run(List.of("verify", one.toString()))).as("what verify finds").isEmpty();
  }

  private Path record(List<Path> inputs, String name, int threads) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("read"));
    inputs.forEach(i -> arguments.add(i.toString()));
    arguments.addAll(List.of("--quiet", "--threads", String.valueOf(threads), "--out", work.resolve(name).toString()));
    run(arguments);
    return work.resolve(name).resolve("record.jsonl");
  }

  /** Runs the program in a process of its own and gives the lines of a problem, if there is one. */
  private List<String> run(List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1500m", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.rapporteur.app.Rapporteur"));
    command.addAll(arguments);
    Path said = work.resolve("said.txt");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    int exit = process.waitFor();
    List<String> lines = Files.readAllLines(said);
    assertThat(exit).as("exit code; it said %s", lines.subList(0, Math.min(20, lines.size()))).isIn(0, 3);
    return exit == 0 ? List.of() : lines;
  }

  private static List<Path> list(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** Articles drawn from all files of the press collection, in five files of equal size. */
  private List<Path> pressSample(Random random) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String part : List.of("kremlin", "state", "whitehouse", "wikinews")) {
      for (Path file : list(SHARED.resolve("data/press").resolve(part), ".jsonl")) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    Collections.shuffle(lines, random);
    List<Path> sample = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      List<String> share = lines.subList(i * PRESS_ARTICLES / 5, (i + 1) * PRESS_ARTICLES / 5);
      sample.add(Files.write(work.resolve("press-" + i + ".jsonl"), share));
    }
    return sample;
  }
}
