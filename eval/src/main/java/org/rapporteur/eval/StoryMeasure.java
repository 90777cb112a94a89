package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Grouping of articles into stories: B-cubed (Bagga and Baldwin 1998) and pairs, articles that stand alone included. The data's
 * {@code event} field is the gold group; whole groups go to one half.
 */
final class StoryMeasure implements RecordMeasure {
  private final Half half;
  private final int articleLimit;

  /**
   * @param articleLimit groups are taken in order until so many articles are reached, to bound the time an evaluation takes
   */
  StoryMeasure(Half half, int articleLimit) {
    this.half = half;
    this.articleLimit = articleLimit;
  }

  @Override
  public List<Path> articles(List<Path> data, Path work) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    for (JsonNode article : gold(data.get(0)).values()) {
      ObjectNode line = mapper.createObjectNode();
      line.put("ref", article.path("id").asText());
      line.put("text", article.path("text").asText());
      copy(article, "title", line, "title");
      copy(article, "date", line, "published");
      copy(article, "source", line, "outlet");
      lines.add(mapper.writeValueAsString(line));
    }
    return List.of(Files.write(work.resolve("articles.jsonl"), lines));
  }

  @Override
  public Scores score(List<Path> data, List<JsonNode> rows) throws IOException {
    Rows record = new Rows(rows);
    Map<String, String> refs = new HashMap<>();
    record.of("article").forEach(a -> refs.put(a.path("id").asText(), a.path("ref").asText()));
    Map<String, String> given = new HashMap<>();
    for (JsonNode story : record.of("story")) {
      story.path("articles").forEach(a -> given.put(refs.get(a.asText()), story.path("id").asText()));
    }
    Map<String, String> gold = new LinkedHashMap<>();
    gold(data.get(0)).forEach((id, article) -> gold.put(id, article.path("event").asText()));
    gold.keySet().forEach(id -> given.putIfAbsent(id, "alone:" + id));
    return compare(gold, given);
  }

  private static Scores compare(Map<String, String> gold, Map<String, String> given) {
    Map<String, Integer> inGold = new HashMap<>();
    Map<String, Integer> inGiven = new HashMap<>();
    Map<List<String>, Integer> inBoth = new HashMap<>();
    gold.forEach(
        (id, group) -> {
          inGold.merge(group, 1, Integer::sum);
          inGiven.merge(given.get(id), 1, Integer::sum);
          inBoth.merge(List.of(group, given.get(id)), 1, Integer::sum);
        });
    double precision = 0;
    double recall = 0;
    for (var entry : inBoth.entrySet()) {
      double square = (double) entry.getValue() * entry.getValue();
      recall += square / inGold.get(entry.getKey().get(0)) / gold.size();
      precision += square / inGiven.get(entry.getKey().get(1)) / gold.size();
    }
    Scores scores = new Scores();
    scores.ratios().put("pairs", new Ratio(pairs(inBoth), pairs(inGiven), pairs(inGold)));
    scores.numbers().put("B-cubed precision", precision);
    scores.numbers().put("B-cubed recall", recall);
    scores.numbers().put("B-cubed F1", 2 * precision * recall / (precision + recall));
    scores.numbers().put("articles", (double) gold.size());
    scores.numbers().put("gold groups", (double) inGold.size());
    scores.numbers().put("given groups", (double) inGiven.size());
    return scores;
  }

  private static int pairs(Map<?, Integer> sizes) {
    return sizes.values().stream().mapToInt(n -> n * (n - 1) / 2).sum();
  }

  private Map<String, JsonNode> gold(Path path) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, List<JsonNode>> groups = new LinkedHashMap<>();
    for (String line : Files.readAllLines(path)) {
      JsonNode article = mapper.readTree(line);
      if (half.holds(article.path("event").asText())) {
        groups.computeIfAbsent(article.path("event").asText(), k -> new ArrayList<>()).add(article);
      }
    }
    Map<String, JsonNode> taken = new LinkedHashMap<>();
    for (List<JsonNode> group : groups.values()) {
      if (taken.size() < articleLimit) {
        group.forEach(a -> taken.put(a.path("id").asText(), a));
      }
    }
    return taken;
  }

  private static void copy(JsonNode from, String field, ObjectNode to, String as) {
    if (from.hasNonNull(field) && !from.path(field).asText().isBlank()) {
      to.put(as, from.path(field).asText());
    }
  }
}
