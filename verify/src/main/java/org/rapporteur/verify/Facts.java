package org.rapporteur.verify;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Whether the fields of one line agree with each other and with the lines they name. */
final class Facts {
  private final Contents contents;

  Facts(Contents contents) {
    this.contents = contents;
  }

  void check(JsonNode line, Consumer<String> problems) {
    switch (line.get("kind").asString()) {
      case "article" -> article(line, problems);
      case "statement" -> statement(line, problems);
      case "event" -> event(line, problems);
      case "commitment" -> {
        words(line, "what", line.path("what_at"), "", problems);
        words(line, "condition", line.path("condition_at"), "", problems);
      }
      case "figure" -> {
        if (line.has("min") && line.has("max") && number(line.get("min")) > number(line.get("max"))) {
          problems.accept("min " + line.get("min") + " is greater than max " + line.get("max"));
        }
      }
      case "story" -> story(line, problems);
      case "difference" -> difference(line, problems);
      default -> { }
    }
  }

  private void article(JsonNode line, Consumer<String> problems) {
    ArticleText text = contents.text(line.get("id").asString());
    if (text != null && !text.sha256().equals(line.get("sha256").asString())) {
      problems.accept("sha256 is not that of the text, which is " + text.sha256());
    }
    sorted(line.path("excluded"), "excluded", problems);
  }

  private void statement(JsonNode line, Consumer<String> problems) {
    String article = line.get("article").asString();
    sorted(line.get("content"), "content", problems);
    sorted(line.path("cue"), "cue", problems);
    for (JsonNode content : line.get("content")) {
      if (!isCovered(content, article, line.get("evidence"))) {
        problems.accept("content [" + content.get("start") + ", " + content.get("end") + ") lies outside the evidence");
      }
    }
    words(line.get("speaker"), "text", line.get("speaker").path("mention"), article, problems);
    String within = contents.articleOf(line.path("within").asString(""));
    if (!within.isEmpty() && !within.equals(article)) {
      problems.accept("is within a statement of another article: " + within);
    }
    String repeated = contents.articleOf(line.path("repeats").asString(""));
    if (!repeated.isEmpty() && !repeated.equals(article)) {
      problems.accept("repeats a statement of another article: " + repeated);
    }
  }

  private void event(JsonNode line, Consumer<String> problems) {
    Set<String> articles = contents.articlesOf(line.get("id").asString());
    if (!articles.isEmpty() && offset(line.get("independent")) > articles.size()) {
      problems.accept("independent is " + line.get("independent") + ", but articles that report it are " + articles.size());
    }
    if (!contents.isInStory(line.get("id").asString())) {
      problems.accept("the event is in no story");
    }
    for (JsonNode report : line.get("reports")) {
      JsonNode trigger = report.get("trigger");
      if (!holds(report, trigger)) {
        problems.accept("trigger [" + trigger.get("start") + ", " + trigger.get("end") + ") lies outside its report");
      }
      String claimed = contents.articleOf(report.path("according_to").asString(""));
      if (!claimed.isEmpty() && !claimed.equals(report.get("article").asString())) {
        problems.accept("a report is according to a statement of another article: " + claimed);
      }
    }
  }

  private void story(JsonNode line, Consumer<String> problems) {
    Set<String> articles = texts(line.get("articles"));
    for (JsonNode event : line.path("events")) {
      Set<String> reporting = contents.articlesOf(event.asString());
      if (!reporting.isEmpty() && reporting.stream().noneMatch(articles::contains)) {
        problems.accept("no article of the story reports its event " + event.asString());
      }
    }
    Set<String> copied = new HashSet<>();
    for (JsonNode group : line.path("copies")) {
      for (JsonNode article : group) {
        if (!articles.contains(article.asString())) {
          problems.accept("copies name article " + article.asString() + ", which is not in the story");
        }
        if (!copied.add(article.asString())) {
          problems.accept("article " + article.asString() + " is in two groups of copies");
        }
      }
    }
  }

  private void difference(JsonNode line, Consumer<String> problems) {
    String story = line.get("story").asString();
    Set<String> told = new HashSet<>();
    for (JsonNode version : line.get("versions")) {
      for (JsonNode evidence : version.get("evidence")) {
        String article = evidence.get("article").asString();
        if (contents.text(article) != null && !contents.storiesOf(article).contains(story) && told.add(article)) {
          problems.accept("a version stands in article " + article + ", which is not in the story");
        }
      }
    }
  }

  /** The words that a field repeats must be those at its span. */
  private void words(JsonNode node, String field, JsonNode span, String inherited, Consumer<String> problems) {
    ArticleText text = contents.text(span.path("article").asString(inherited));
    if (!node.has(field) || text == null || !isSpan(span) || !text.holds(span.get("start").asInt(), span.get("end").asInt())) {
      return;
    }
    String words = text.slice(span.get("start").asInt(), span.get("end").asInt());
    if (!words.equals(node.get(field).asString())) {
      problems.accept(field + " is \"" + node.get(field).asString() + "\", but the article has \"" + words + "\" there");
    }
  }

  private static void sorted(JsonNode spans, String field, Consumer<String> problems) {
    long end = 0;
    for (JsonNode span : spans) {
      if (offset(span.get("start")) < end) {
        problems.accept(field + " is not sorted, or overlaps itself, at [" + span.get("start") + ", " + span.get("end") + ")");
        return;
      }
      end = offset(span.get("end"));
    }
  }

  private static boolean isCovered(JsonNode span, String article, JsonNode evidence) {
    for (JsonNode piece : evidence) {
      if (piece.get("article").asString().equals(article) && holds(piece, span)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(JsonNode outer, JsonNode inner) {
    return offset(outer.get("start")) <= offset(inner.get("start")) && offset(inner.get("end")) <= offset(outer.get("end"));
  }

  /** 0 for what is no offset; that is told by {@link Places}. */
  private static long offset(JsonNode node) {
    return node.canConvertToLong() ? node.asLong() : 0;
  }

  /** Infinite where the file's number is too great. */
  private static double number(JsonNode node) {
    return node.isIntegralNumber() ? node.bigIntegerValue().doubleValue() : node.doubleValue();
  }

  private static boolean isSpan(JsonNode node) {
    return node.path("start").canConvertToInt() && node.path("end").canConvertToInt();
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    list.forEach(item -> texts.add(item.asString()));
    return texts;
  }
}
