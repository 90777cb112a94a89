package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Origin;

/** Floors under the figures in the cards of the weights: GUM's news documents, which no model was taught, from raw text. */
class EnglishAnalyserAccuracyTest {
  private static final Set<String> CORE = Set.of("nsubj", "nsubj:pass", "csubj", "csubj:pass", "obj", "iobj");

  /** A word of the treebank by place among the document's characters that are not white space. */
  private record Word(int start, int end, String tag, int head, String label) {}

  private int words;
  private int tagged;
  private int attached;
  private int labelled;
  private int found;
  private int foundRight;
  private int wanted;

  @Test
  void newsIsAnalysedAsWellAsTheCardsSay() throws IOException {
    Path shared = Path.of(System.getProperty("shared", "../shared"));
    Path texts = shared.resolve("score/language/docs/gumnews");
    Assumptions.assumeTrue(Files.isDirectory(texts), () -> "no GUM news at " + texts);
    EnglishAnalyser analyser = EnglishAnalyser.load();
    try (Stream<Path> files = Files.list(texts)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".txt", ".conllu");
        Analysis analysis = analyser.run(article(Files.readString(file))).value();
        compare(gold(shared.resolve("data/treebanks/gum").resolve(name)), analysis);
      }
    }
    assertThat(words).isGreaterThan(16_000);
    assertThat(100.0 * tagged / words).as("tags").isGreaterThan(94.5);
    assertThat(100.0 * attached / words).as("heads").isGreaterThan(77);
    assertThat(100.0 * labelled / words).as("heads and labels").isGreaterThan(74);
    assertThat(200.0 * foundRight / (found + wanted)).as("subjects and objects").isGreaterThan(79);
  }

  private void compare(List<Word> gold, Analysis analysis) {
    Map<Long, Integer> places = places(analysis);
    Map<Integer, Integer> toGold = new HashMap<>();
    for (int g = 0; g < gold.size(); g++) {
      Integer token = places.get((long) gold.get(g).start() << 32 | gold.get(g).end());
      if (token != null) {
        toGold.put(token, g);
      }
    }
    Set<String> right = new HashSet<>();
    toGold.forEach((token, g) -> compare(gold, analysis, token, g, toGold, right));
    words += gold.size();
    wanted += (int) gold.stream().filter(w -> w.head() >= 0 && CORE.contains(w.label())).count();
    for (int t = 0; t < analysis.size(); t++) {
      found += analysis.head(t) >= 0 && CORE.contains(analysis.label(t)) ? 1 : 0;
    }
    foundRight += right.size();
  }

  private void compare(List<Word> gold, Analysis analysis, int token, int g, Map<Integer, Integer> toGold, Set<String> right) {
    Word word = gold.get(g);
    boolean punctuation = !Character.isLetterOrDigit(analysis.form(token).charAt(0));
    tagged += punctuation || analysis.tag(token).equals(word.tag()) ? 1 : 0;
    int head = analysis.head(token) < 0 ? -1 : toGold.getOrDefault(analysis.head(token), -2);
    if (head == word.head()) {
      attached++;
      labelled += base(analysis.label(token)).equals(base(word.label())) ? 1 : 0;
      if (CORE.contains(word.label()) && analysis.label(token).equals(word.label()) && head >= 0) {
        right.add(head + " " + g);
      }
    }
  }

  private static String base(String label) {
    return label.split(":")[0];
  }

  private static Map<Long, Integer> places(Analysis analysis) {
    Map<Long, Integer> places = new HashMap<>();
    int at = 0;
    for (int t = 0; t < analysis.size(); t++) {
      int end = at + analysis.form(t).length();
      places.put((long) at << 32 | end, t);
      at = end;
    }
    return places;
  }

  private static List<Word> gold(Path file) throws IOException {
    List<Word> words = new ArrayList<>();
    int base = 0;
    int at = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] row = line.split("\t");
      if (line.isEmpty()) {
        base = words.size();
      } else if (row[0].chars().allMatch(Character::isDigit)) {
        int head = Integer.parseInt(row[6]) - 1;
        int end = at + row[1].replace(" ", "").length();
        words.add(new Word(at, end, row[4], head < 0 ? -1 : base + head, row[7]));
        at = end;
      }
    }
    return words;
  }

  private static Article article(String text) {
    return new Article(
        new ArticleId("x"), Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of());
  }
}
