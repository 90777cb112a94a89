package org.rapporteur.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What a first pass over a record keeps: which ids there are, the articles' texts, what belongs to which story. It grows with the
 * texts and the number of facts, not with the facts' own size.
 */
final class Contents {
  /** A stretch of an article that is no evidence, by where it starts: the offset behind its end. */
  private final Map<String, TreeMap<Integer, Integer>> excluded = new HashMap<>();

  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, ArticleText> texts = new LinkedHashMap<>();
  private final Map<String, List<String>> storiesOfArticle = new HashMap<>();
  private final Set<String> eventsInStories = new HashSet<>();
  private final Map<String, Set<String>> articlesOfEvent = new HashMap<>();
  private final Map<String, String> articleOfStatement = new HashMap<>();
  private final Map<String, String> within = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  /**
   * Notes an id, even of a line with the wrong shape, so that those who refer to it are not blamed. False if it was there
   * before.
   */
  boolean add(String id, String kind, int line) {
    lines.putIfAbsent(id, line);
    return kinds.putIfAbsent(id, kind) == null;
  }

  /** Notes what else of a line with the right shape is needed to check the others. */
  void add(JsonNode line) {
    String id = line.path("id").asString("");
    switch (line.get("kind").asString()) {
      case "article" -> addArticle(id, line);
      case "statement" -> addStatement(id, line);
      case "event" -> {
        Set<String> articles = articlesOfEvent.computeIfAbsent(id, e -> new HashSet<>());
        line.get("reports").forEach(report -> articles.add(report.get("article").asString()));
      }
      case "story" -> {
        line.get("articles").forEach(a -> storiesOfArticle.computeIfAbsent(a.asString(), x -> new ArrayList<>()).add(id));
        line.path("events").forEach(event -> eventsInStories.add(event.asString()));
      }
      default -> { }
    }
  }

  private void addArticle(String id, JsonNode line) {
    texts.putIfAbsent(id, new ArticleText(line.get("text").asString()));
    TreeMap<Integer, Integer> ranges = excluded.computeIfAbsent(id, a -> new TreeMap<>());
    for (JsonNode range : line.path("excluded")) {
      if (range.get("start").canConvertToInt() && range.get("end").canConvertToInt()) {
        ranges.merge(range.get("start").asInt(), range.get("end").asInt(), Math::max);
      }
    }
  }

  private void addStatement(String id, JsonNode line) {
    articleOfStatement.putIfAbsent(id, line.get("article").asString());
    if (line.has("within")) {
      within.putIfAbsent(id, line.get("within").asString());
    }
  }

  /** The kind of line that has this id, or an empty text if none has. */
  String kind(String id) {
    return kinds.getOrDefault(id, "");
  }

  int line(String id) {
    return lines.getOrDefault(id, 1);
  }

  int articles() {
    return (int) kinds.values().stream().filter("article"::equals).count();
  }

  /** Null for an article that is not in the record or cannot be read. */
  ArticleText text(String article) {
    return texts.get(article);
  }

  /** Articles that could be read, in order. */
  Set<String> readArticles() {
    return texts.keySet();
  }

  List<String> storiesOf(String article) {
    return storiesOfArticle.getOrDefault(article, List.of());
  }

  boolean isInStory(String event) {
    return eventsInStories.contains(event);
  }

  /** Articles that report an event; empty where that cannot be read. */
  Set<String> articlesOf(String event) {
    return articlesOfEvent.getOrDefault(event, Set.of());
  }

  /** The article of a statement; an empty text where that cannot be read. */
  String articleOf(String statement) {
    return articleOfStatement.getOrDefault(statement, "");
  }

  /** Which statement each one is inside. */
  Map<String, String> within() {
    return within;
  }

  /** Whether an offset lies in an excluded stretch, counting the offset as the code point behind it. */
  boolean isExcluded(String article, int offset) {
    Map.Entry<Integer, Integer> before = excluded.getOrDefault(article, new TreeMap<>()).floorEntry(offset);
    return before != null && offset < before.getValue();
  }
}
