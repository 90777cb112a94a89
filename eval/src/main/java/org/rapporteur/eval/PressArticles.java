package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The articles of the press collection that are kept one a line: Wikinews, the State Department, the White House, the Kremlin. The
 * collection's feeds and pages tell some of the same articles again and are left out.
 */
final class PressArticles {
  /** Names of the outlets' folders. */
  static final List<String> OUTLETS = List.of("wikinews", "state", "whitehouse", "kremlin");

  private PressArticles() {}

  private static List<Path> files(Path outlet) throws IOException {
    try (Stream<Path> files = Files.list(outlet)) {
      return files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  /** Lines of one outlet's folder by the article's address, no text longer than so many UTF-16 units. */
  static Map<String, String> lines(Path outlet, int longest) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, String> lines = new TreeMap<>();
    for (Path file : files(outlet)) {
      for (String line : Files.readAllLines(file)) {
        JsonNode article = mapper.readTree(line);
        if (article.path("text").asText().length() <= longest && lines.put(article.path("url").asText(), line) != null) {
          throw new IOException("two articles of one address: " + article.path("url").asText());
        }
      }
    }
    return lines;
  }

  /** Writes the lines of the articles with these addresses to one file, in order of outlet and address. */
  static Path select(List<Path> outlets, Set<String> urls, Path file) throws IOException {
    List<String> selected = new ArrayList<>();
    for (Path outlet : outlets) {
      lines(outlet, Integer.MAX_VALUE).forEach((url, line) -> {
        if (urls.contains(url)) {
          selected.add(line);
        }
      });
    }
    if (selected.size() != urls.size()) {
      throw new IOException(urls.size() - selected.size() + " labelled articles are not in " + outlets);
    }
    return Files.write(file, selected);
  }
}
