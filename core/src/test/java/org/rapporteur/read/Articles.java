package org.rapporteur.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Excluded;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Period;
import org.rapporteur.model.Published;
import org.rapporteur.text.ArticleCleaner;

/** Texts of our own, ordinary and hostile, for tests of the path. */
final class Articles {
  private static final String REPORT =
      """
      Ministers of Freedonia and Sylvania meet in Vienna
      VIENNA, March 3, 2021 (Daily Lantern) - Foreign Minister Rufus Firefly of Freedonia met his Sylvanian counterpart, Vera Marcal, on Wednesday.
      "We are close to an agreement," Firefly told reporters. "But it will take time," he added, "and patience."
      READ MORE: Ten things to see in Vienna
      Sylvania has moved some 12,000 troops to the border but denies planning an attack. Marcal accused Freedonia of arming rebels.
      According to officials, at least 14 people were killed last week. Talks will resume on March 10, she said.
      Photo: A. Brown/Lantern Pictures
      """;

  private Articles() {}

  /** Name and article, cleaned. */
  static Stream<Arguments> all() {
    List<Arguments> arguments = new ArrayList<>();
    List<Article> articles = list();
    for (int i = 0; i < articles.size(); i++) {
      String text = articles.get(i).text();
      arguments.add(Arguments.of(i + " " + text.substring(0, Math.min(20, text.length())).replaceAll("\\s+", " "), articles.get(i)));
    }
    return arguments.stream();
  }

  /** Cleaned articles: an ordinary report, then what may break a stage. */
  static List<Article> list() {
    List<String> texts = new ArrayList<>(List.of(REPORT, "", " \n\t\n ", ".", "\"", "“”‘’«»\"'\"'\"", "A"));
    texts.add(REPORT.toUpperCase(java.util.Locale.ROOT));
    texts.add(REPORT.toLowerCase(java.util.Locale.ROOT).replaceAll("\\p{Punct}", ""));
    texts.add(REPORT.replace(" ", "\u00a0").replace("\n", "\r\n"));
    texts.add("\ud83d\ude00 Minister \ud83c\uddeb\ud83c\uddf7 said: \ud83d\udc4d\ud83c\udffd \"yes \ud83d\ude00\" \ud83d");
    texts.add("Путин сказал: «нет». 总统说:“好。” قال الوزير إن المحادثات");
    texts.add("\"He said \"she said \"they said \"we said \"it ended.\n\"And then\n'and 'so 'on said Mr. ' \"");
    texts.add("said ".repeat(3_000));
    texts.add("x".repeat(50_000));
    texts.add("A, B and C met, ".repeat(1_000));
    texts.add(randomWords(new Random(11), 1_500));
    return texts.stream().map(Articles::article).toList();
  }

  static Article article(String text) {
    ArticleId id = new ArticleId(Ids.of("ar", text));
    Optional<Published> published =
        text.length() % 2 == 0 ? Optional.empty() : Optional.of(new Published(Period.day(LocalDate.of(2021, 3, 4)), Basis.METADATA, Optional.empty()));
    List<Excluded> none = List.of();
    Article raw = new Article(id, Origin.UNKNOWN, Optional.empty(), Optional.empty(), published, "en", text, none);
    return new ArticleCleaner().run(raw).value();
  }

  private static String randomWords(Random random, int count) {
    String[] words = REPORT.split("\\s+");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(words[random.nextInt(words.length)]).append(random.nextInt(40) == 0 ? "\n" : " ");
    }
    return text.toString();
  }
}
