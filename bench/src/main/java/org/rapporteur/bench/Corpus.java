package org.rapporteur.bench;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.io.input.ArticleLoader;
import org.rapporteur.io.input.LoadedArticles;
import org.rapporteur.model.Article;

/**
 * Articles to measure on, by name, as {@code rapporteur read} would read them.
 *
 * @param articles in the order they are read; of a large collection the first {@value #MOST_CHARACTERS} characters, whole articles
 */
public record Corpus(String name, List<Article> articles) {
  /** The repository's own examples: always there. */
  public static final String EXAMPLES = "examples";
  /** Raw texts of 24 Wikinews articles in GUM: those that accuracy is measured on. */
  public static final String GUM_NEWS = "gumnews";

  private static final int MOST_CHARACTERS = 300_000;
  private static final Map<String, List<String>> SHARED =
      Map.of(
          GUM_NEWS, List.of("score/language/docs/gumnews"),
          "wikinews", List.of("data/press/wikinews"),
          "kremlin", List.of("data/press/kremlin"));

  public Corpus {
    articles = List.copyOf(articles);
  }

  private static List<Path> paths(String name) {
    if (name.equals(EXAMPLES)) {
      Path folder = Home.folder().resolve("examples");
      return List.of(folder.resolve("finland-nato"), folder.resolve("grain-deal"), folder.resolve("riyadh-tehran"));
    }
    if (!SHARED.containsKey(name)) {
      throw new IllegalArgumentException("no corpus is called " + name + ": there are " + EXAMPLES + " and " + SHARED.keySet());
    }
    return SHARED.get(name).stream().map(Home.shared()::resolve).toList();
  }

  /** Whether its files are on this machine. */
  public static boolean isPresent(String name) {
    return paths(name).stream().allMatch(Files::exists);
  }

  /**
   * Reads the corpus.
   *
   * @throws IllegalArgumentException if there is none of that name
   * @throws IllegalStateException if its files are not there
   */
  public static Corpus read(String name) {
    if (!isPresent(name)) {
      throw new IllegalStateException("the corpus " + name + " is missing: " + paths(name) + "; " + EXAMPLES + " is always there");
    }
    List<String> arguments = paths(name).stream().map(Path::toString).toList();
    LoadedArticles loaded = new ArticleLoader(InputStream.nullInputStream(), Set.of()).load(arguments);
    List<Article> taken = new ArrayList<>();
    int characters = 0;
    for (Article article : loaded.articles()) {
      characters += article.text().length();
      if (characters <= MOST_CHARACTERS) {
        taken.add(article);
      }
    }
    return new Corpus(name, taken);
  }

  /** UTF-16 units of all texts. */
  public long characters() {
    return articles.stream().mapToLong(a -> a.text().length()).sum();
  }

  /** SHA-256 of the texts in UTF-8, one after another. */
  public String checksum() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      articles.forEach(a -> digest.update(a.text().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
