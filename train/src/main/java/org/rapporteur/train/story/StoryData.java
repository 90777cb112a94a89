package org.rapporteur.train.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Period;
import org.rapporteur.model.Published;

/** Articles with the story each belongs to, from the data sets that have them. */
final class StoryData {
  /**
   * @param event the gold group, unique across sets
   * @param development whether its group may be looked at; by CRC-32 of the group's name in its own set, even numbers
   */
  record Labelled(Article article, String event, boolean development) {}

  private static final Pattern TOKEN = Pattern.compile("<token [^>]*sentence=\"(\\d+)\"[^>]*>([^<]*)</token>");

  private StoryData() {}

  /** JSON Lines with {@code id}, {@code event}, {@code text} and, where known, {@code title} and {@code date}. */
  static List<Labelled> jsonLines(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Labelled> all = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode node = mapper.readTree(line);
      String event = node.path("event").asText();
      Article article = article(node.path("id").asText(), node.path("title").asText(""), day(node), node.path("text").asText());
      all.add(new Labelled(article, file.getParent().getFileName() + "/" + event, isDevelopment(event)));
    }
    return all;
  }

  /** ECB+: one group for each topic and each of its two layers; a web page's address in front of its text is left out. */
  static List<Labelled> ecbPlus(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(p -> p.toString().endsWith(".xml")).sorted().toList();
    }
    List<Labelled> all = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      boolean plus = name.endsWith("ecbplus.xml");
      String event = file.getParent().getFileName() + (plus ? "ecbplus" : "ecb");
      StringBuilder text = new StringBuilder();
      Matcher tokens = TOKEN.matcher(Files.readString(file, StandardCharsets.UTF_8));
      while (tokens.find()) {
        if (!plus || !tokens.group(1).equals("0")) {
          text.append(unescaped(tokens.group(2))).append(' ');
        }
      }
      all.add(new Labelled(article(name, "", Optional.empty(), text.toString()), "ecbplus/" + event, isDevelopment(event)));
    }
    return all;
  }

  /** Every {@code step}-th article of open press: JSON Lines with {@code text}. */
  static List<Article> press(Path folder, int step) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(p -> p.toString().endsWith(".jsonl")).sorted().toList();
    }
    ObjectMapper mapper = new ObjectMapper();
    List<Article> all = new ArrayList<>();
    int count = 0;
    for (Path file : files) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (count++ % step != 0) {
          continue;
        }
        JsonNode node = mapper.readTree(line);
        all.add(article(file + "#" + all.size(), node.path("title").asText(""), Optional.empty(), node.path("text").asText()));
      }
    }
    return all;
  }

  static Article article(String ref, String title, Optional<LocalDate> day, String text) {
    return new Article(
        new ArticleId(Ids.of("ar", ref, text)),
        new Origin(Optional.of(ref), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        Optional.of(title).filter(t -> !t.isBlank()),
        Optional.empty(),
        day.map(d -> new Published(Period.day(d), Basis.METADATA, Optional.empty())),
        "en",
        text,
        List.of());
  }

  private static boolean isDevelopment(String event) {
    CRC32 sum = new CRC32();
    sum.update(event.getBytes(StandardCharsets.UTF_8));
    return (sum.getValue() & 1) == 0;
  }

  /** A date in another form than ISO counts as none. */
  private static Optional<LocalDate> day(JsonNode node) {
    String date = node.path("date").asText("");
    try {
      return date.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(date.substring(0, 10)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String unescaped(String xml) {
    return xml.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&");
  }
}
