package org.rapporteur.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.io.input.ArticleLoader;
import org.rapporteur.io.input.LoadedArticles;
import org.rapporteur.model.Article;

/**
 * Articles of the data by ids that hold nothing of their text: the file, relative to the folder with the data, and the article's place in
 * it, counted from 0: {@code press/wikinews/wikinews-en-2019.jsonl#12}. Reads what {@code rapporteur read} reads, and TimeML files.
 */
final class DataArticles {
  private final Path data;
  private final Map<String, List<Article>> byFile = new HashMap<>();

  /**
   * @param data the folder that ids are relative to
   */
  DataArticles(Path data) {
    this.data = data;
  }

  /** The folder named {@code data} that a path of an experiment is in. */
  static Path folder(Path path) throws IOException {
    for (Path at = path; at != null; at = at.getParent()) {
      if (at.endsWith("data")) {
        return at;
      }
    }
    throw new IOException("not inside a folder named data: " + path);
  }

  /**
   * Ids of all articles of a file, or of all files of a folder in order of name.
   *
   * @throws IOException if one of them cannot be read
   */
  List<String> ids(String place) throws IOException {
    List<String> ids = new ArrayList<>();
    for (Path file : files(data.resolve(place))) {
      String name = data.relativize(file).toString();
      for (int i = 0; i < articles(name).size(); i++) {
        ids.add(name + "#" + i);
      }
    }
    return ids;
  }

  /**
   * @throws IOException if there is no such article
   */
  Article article(String id) throws IOException {
    int mark = id.lastIndexOf('#');
    List<Article> articles = articles(id.substring(0, mark));
    int place = Integer.parseInt(id.substring(mark + 1));
    if (place >= articles.size()) {
      throw new IOException("no article " + id + ": the file has " + articles.size());
    }
    return articles.get(place);
  }

  /** Writes articles as JSON Lines that the program reads, each with its id as {@code ref}. */
  Path write(List<String> ids, Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    for (String id : ids) {
      Article article = article(id);
      ObjectNode line = mapper.createObjectNode().put("ref", id).put("text", article.text());
      article.title().filter(t -> article.titleSpan().isEmpty()).ifPresent(title -> line.put("title", title));
      article.published().flatMap(p -> p.period().start()).ifPresent(day -> line.put("published", day.toString()));
      article.origin().outlet().ifPresent(outlet -> line.put("outlet", outlet));
      lines.add(mapper.writeValueAsString(line));
    }
    return Files.write(file, lines);
  }

  private List<Article> articles(String name) throws IOException {
    List<Article> known = byFile.get(name);
    if (known == null) {
      known = load(data.resolve(name));
      byFile.put(name, known);
    }
    return known;
  }

  private static List<Article> load(Path file) throws IOException {
    Path readable = file;
    if (file.toString().endsWith(".tml")) {
      String line = new ObjectMapper().writeValueAsString(TimeMeasure.article(Files.readString(file)));
      readable = Files.writeString(Files.createTempFile("rapporteur-eval", ".jsonl"), line);
    }
    LoadedArticles loaded = new ArticleLoader(InputStream.nullInputStream(), Set.of()).keepingCopies().load(List.of(readable.toString()));
    if (!loaded.refused().isEmpty()) {
      throw new IOException("not all articles could be read: " + loaded.refused());
    }
    return loaded.articles();
  }

  private static List<Path> files(Path place) throws IOException {
    try (Stream<Path> walk = Files.walk(place)) {
      return walk.filter(Files::isRegularFile).filter(f -> !f.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }
}
