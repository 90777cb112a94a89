package org.rapporteur.train.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Origin;

/**
 * Chooses news text and splits it with our tokenizer: one word to a line, an empty line after each sentence. For a teacher to label every
 * source up to its share, spread over its files; for the classes of words all of it. No article that shares a longer line with the test
 * documents.
 */
public final class PressWords {
  private static final int LONGEST = 120;
  private static final int TELLING = 40;
  private static final int COMPARED = 60;
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");

  /**
   * @param folder below the data folder: JSON Lines with {@code title} and {@code text}, or plain texts
   * @param every takes each so many-th article, so that the share is spread over the source
   * @param limit in tokens
   */
  private record Source(String folder, int every, int limit) {
    Source whole() {
      return new Source(folder, 1, Integer.MAX_VALUE);
    }
  }

  private static final List<Source> SHARES =
      List.of(
          new Source("press/wikinews", 1, Integer.MAX_VALUE),
          new Source("press/wikipedia-current-events", 1, Integer.MAX_VALUE),
          new Source("polnear/train/text", 1, Integer.MAX_VALUE),
          new Source("stories/newswcl50", 1, Integer.MAX_VALUE),
          new Source("stories/allsides", 1, 2_200_000),
          new Source("stories/gva", 1, 600_000),
          new Source("press/whitehouse", 2, 500_000),
          new Source("press/state", 3, 600_000),
          new Source("press/kremlin", 3, 450_000));

  private final EnglishAnalyser analyser = EnglishAnalyser.load();
  private final ObjectMapper json = new ObjectMapper();
  private final Path data;
  private final List<Source> sources;
  private final Set<String> forbidden = new HashSet<>();

  private PressWords(Path data, Path test, List<Source> sources) throws IOException {
    this.data = data;
    this.sources = sources;
    try (Stream<Path> files = Files.list(test)) {
      for (Path file : files.sorted().toList()) {
        Files.readAllLines(file, StandardCharsets.UTF_8).stream().filter(l -> l.length() > TELLING).map(PressWords::key).forEach(forbidden::add);
      }
    }
  }

  /**
   * Text for a teacher to label.
   *
   * @param data the folder that holds the sources
   * @param test the folder with the texts of the test documents
   */
  public static PressWords forTeacher(Path data, Path test) throws IOException {
    return new PressWords(data, test, SHARES);
  }

  /** All text of the sources, for {@link org.rapporteur.train.words.WordClasses}; both folders as in {@link #forTeacher}. */
  public static PressWords forClasses(Path data, Path test) throws IOException {
    return new PressWords(data, test, SHARES.stream().map(Source::whole).toList());
  }

  /** Letters and digits of a line's beginning. */
  private static String key(String line) {
    String bare = line.replaceAll("\\W", "");
    return bare.substring(0, Math.min(COMPARED, bare.length()));
  }

  /** Writes the words of all chosen text. */
  public void write(Path out) throws IOException {
    try (BufferedWriter words = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      for (Source source : sources) {
        source(source, words);
      }
    }
  }

  private void source(Source source, Appendable words) throws IOException {
    int taken = 0;
    int seen = 0;
    try (Stream<Path> files = Files.list(data.resolve(source.folder()))) {
      for (Path file : files.sorted().toList()) {
        for (String text : texts(file)) {
          taken += taken < source.limit() && seen % source.every() == 0 ? article(text, words) : 0;
          seen++;
        }
      }
    }
  }

  /** The articles of a file; none if it is of neither form. Of JSON Lines only those with a text. */
  private List<String> texts(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(".txt")) {
      return List.of(Files.readString(file, StandardCharsets.UTF_8));
    }
    List<String> texts = new ArrayList<>();
    for (String line : name.endsWith(".jsonl") ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.<String>of()) {
      JsonNode node = json.readTree(line);
      if (node.has("text")) {
        texts.add(node.path("title").asText("") + "\n\n" + node.path("text").asText());
      }
    }
    return texts;
  }

  private int article(String text, Appendable words) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : LINK.matcher(text).replaceAll("$1").replace("*", "").split("\n")) {
      if (forbidden.contains(key(line))) {
        return 0;
      }
      lines.add(line.strip());
    }
    Analysis analysis = analyser.run(article(String.join("\n\n", lines))).value();
    for (Sentence sentence : analysis.sentences()) {
      for (int token = sentence.first(); token < sentence.end() && sentence.length() <= LONGEST; token++) {
        words.append(analysis.form(token).replaceAll("\\s", "")).append('\n');
      }
      words.append(sentence.length() <= LONGEST ? "\n" : "");
    }
    return analysis.size();
  }

  private static Article article(String text) {
    return new Article(
        new ArticleId("press"), Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of());
  }
}
