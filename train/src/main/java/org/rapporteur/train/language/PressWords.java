package org.rapporteur.train.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * Chooses open press text for a teacher to label and splits it with our tokenizer: one word to a line, an empty line after each sentence.
 * All of Wikinews and of Wikipedia's current events, every fifth release of governments up to a limit; no article that shares a longer line
 * with the test documents.
 */
public final class PressWords {
  private static final int LONGEST = 120;
  private static final int EVERY = 5;
  private static final int TELLING = 40;
  private static final int COMPARED = 60;
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");

  private final EnglishAnalyser analyser = EnglishAnalyser.load();
  private final ObjectMapper json = new ObjectMapper();
  private final Path press;
  private final Set<String> forbidden = new HashSet<>();

  /**
   * @param press the folder with the outlets' folders of JSON Lines
   * @param test the folder with the texts of the test documents
   */
  public PressWords(Path press, Path test) throws IOException {
    this.press = press;
    try (Stream<Path> files = Files.list(test)) {
      for (Path file : files.sorted().toList()) {
        Files.readAllLines(file, StandardCharsets.UTF_8).stream().filter(l -> l.length() > TELLING).map(PressWords::key).forEach(forbidden::add);
      }
    }
  }

  /** Letters and digits of a line's beginning. */
  private static String key(String line) {
    String bare = line.replaceAll("\\W", "");
    return bare.substring(0, Math.min(COMPARED, bare.length()));
  }

  /** Writes the words of all chosen text. */
  public void write(Path out) throws IOException {
    Map<String, Integer> limits = new LinkedHashMap<>();
    limits.put("wikinews", Integer.MAX_VALUE);
    limits.put("wikipedia-current-events", Integer.MAX_VALUE);
    limits.put("whitehouse", 150_000);
    limits.put("state", 150_000);
    limits.put("kremlin", 120_000);
    StringBuilder words = new StringBuilder();
    for (Map.Entry<String, Integer> limit : limits.entrySet()) {
      folder(limit.getKey(), limit.getValue(), words);
    }
    Files.writeString(out, words, StandardCharsets.UTF_8);
  }

  private void folder(String name, int limit, StringBuilder words) throws IOException {
    boolean government = limit < Integer.MAX_VALUE;
    int taken = 0;
    try (Stream<Path> files = Files.list(press.resolve(name))) {
      for (Path file : files.sorted().toList()) {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size() && taken < limit; i += government ? EVERY : 1) {
          taken += article(json.readTree(lines.get(i)), words);
        }
      }
    }
  }

  private int article(JsonNode node, StringBuilder words) {
    String text = node.path("title").asText("") + "\n\n" + node.path("text").asText("");
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
