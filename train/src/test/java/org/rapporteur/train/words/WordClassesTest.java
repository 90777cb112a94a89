package org.rapporteur.train.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordClassesTest {
  private static final List<String> KINDS = List.of("det", "adj", "noun", "verb");
  private static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream());

  @TempDir private Path folder;
  private Path text;

  /** Sentences "det adj noun verb det noun", each word drawn from the twelve of its kind. */
  @BeforeEach
  void writeText() throws IOException {
    Random random = new Random(7);
    List<String> lines = new ArrayList<>();
    for (int sentence = 0; sentence < 4000; sentence++) {
      for (String kind : List.of("det", "adj", "noun", "verb", "det", "noun")) {
        lines.add(kind + "-" + (char) ('a' + random.nextInt(12)));
      }
      lines.add("");
    }
    lines.addAll(List.of("Seldom", ""));
    text = Files.write(folder.resolve("words"), lines);
  }

  @Test
  void wordsOfLikeNeighboursShareAClassAndOthersDoNot() throws IOException {
    Map<String, String> paths = WordClasses.paths(text, 5, 3, SILENT);
    assertThat(paths).hasSize(48).doesNotContainKey("seldom");
    for (String kind : KINDS) {
      Set<String> own = IntStream.range(0, 12).mapToObj(i -> paths.get(kind + "-" + (char) ('a' + i))).collect(Collectors.toSet());
      assertThat(own).as(kind).hasSize(1);
    }
    assertThat(Set.copyOf(paths.values())).hasSize(4);
  }

  @Test
  void treePutsClassesOfLikeNeighboursTogether() throws IOException {
    // With a class for each word the tree alone has to find the kinds: each is a branch of its own.
    Map<String, String> paths = WordClasses.paths(text, 1000, 3, SILENT);
    assertThat(Set.copyOf(paths.values())).hasSize(48);
    for (String kind : KINDS) {
      List<String> own = paths.entrySet().stream().filter(e -> e.getKey().startsWith(kind)).map(Map.Entry::getValue).toList();
      String branch = own.stream().reduce(WordClassesTest::common).orElseThrow();
      assertThat(paths.values().stream().filter(path -> path.startsWith(branch)).count()).as(kind).isEqualTo(12);
    }
  }

  @Test
  void noPathIsTheBeginningOfAnother() throws IOException {
    List<String> paths = WordClasses.paths(text, 9, 3, SILENT).values().stream().distinct().sorted().toList();
    for (int i = 1; i < paths.size(); i++) {
      assertThat(paths.get(i)).doesNotStartWith(paths.get(i - 1));
    }
  }

  @Test
  void sameTextGivesTheSameLines() throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    WordClasses.main(text, first, SILENT);
    WordClasses.main(text, second, SILENT);
    assertThat(first).hasSameBinaryContentAs(second);
    assertThat(Files.readAllLines(first)).hasSize(48).allMatch(line -> line.matches("\\S+\t[01]+"));
  }

  private static String common(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return a.substring(0, length);
  }
}
