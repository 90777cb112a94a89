package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The classes derived from gold tags, lemmas and labels, against those of the treebanks; words that GUM blanks out aside. */
class UniversalTagAccuracyTest {
  private static final Path TREEBANKS = Path.of(System.getProperty("shared", "../../shared"), "data", "treebanks");

  @ParameterizedTest
  @CsvSource({"gum, 148861, 149364", "ewt, 253894, 254793"})
  void classesAgreeWithThoseOfTheTreebank(String treebank, int right, int all) throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(TREEBANKS.resolve(treebank)), "skipped: ../shared/data/treebanks is missing");
    int[] counts = new int[2];
    for (Path file : files(TREEBANKS.resolve(treebank))) {
      for (String line : Files.readAllLines(file)) {
        count(line.split("\t", -1), counts);
      }
    }
    assertThat(counts).containsExactly(right, all);
  }

  private static void count(String[] columns, int[] counts) {
    boolean word = columns.length == 10 && columns[0].chars().allMatch(Character::isDigit);
    if (!word || columns[3].equals("_") || columns[1].chars().allMatch(c -> c == '_')) {
      return;
    }
    counts[0] += UniversalTag.of(columns[4], columns[1], columns[2], columns[7]).name().equals(columns[3]) ? 1 : 0;
    counts[1]++;
  }

  /** GUM's news is kept out, as everywhere: it is what the analyser is tested on. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".conllu") && !f.getFileName().toString().startsWith("GUM_news_")).sorted().toList();
    }
  }
}
