package org.rapporteur.verify;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Whether all spans of a line lie in their article, rest on the report itself, and all its periods run forward. */
final class Places {
  private final Contents contents;

  Places(Contents contents) {
    this.contents = contents;
  }

  /** A part of a line, the name of the field it stands in, and the article its spans count in. */
  private record Part(JsonNode node, String field, String article) {}

  void check(JsonNode line, Consumer<String> problems) {
    boolean isArticle = line.get("kind").asString().equals("article");
    Deque<Part> open = new ArrayDeque<>();
    open.add(new Part(line, "", isArticle ? line.get("id").asString() : ""));
    while (!open.isEmpty()) {
      Part part = open.removeFirst();
      String article = part.node().path("article").asString(part.article());
      check(part, article, isArticle, problems);
      for (var child : part.node().properties()) {
        open.add(new Part(child.getValue(), child.getKey(), article));
      }
      if (part.node().isArray()) {
        part.node().forEach(item -> open.add(new Part(item, part.field(), article)));
      }
    }
  }

  private void check(Part part, String article, boolean isArticle, Consumer<String> problems) {
    JsonNode start = part.node().path("start");
    JsonNode end = part.node().path("end");
    if (start.isNumber() && end.isNumber()) {
      checkSpan(part, article, isArticle, problems);
    } else if (start.isString() || end.isString()) {
      checkPeriod(part, problems);
    }
  }

  private void checkSpan(Part part, String article, boolean isArticle, Consumer<String> problems) {
    ArticleText text = contents.text(article);
    if (text == null) {
      return;
    }
    JsonNode start = part.node().get("start");
    JsonNode end = part.node().get("end");
    String where = (part.field().isEmpty() ? "" : part.field() + " ") + "[" + start + ", " + end + ")";
    if (!isOffset(start) || !isOffset(end) || !text.holds(start.asInt(), end.asInt())) {
      problems.accept(where + " is not a stretch of the " + text.length() + " code points of article " + article);
    } else if (!isArticle && (contents.isExcluded(article, start.asInt()) || contents.isExcluded(article, end.asInt() - 1))) {
      problems.accept(where + " rests on a stretch that article " + article + " excludes");
    }
  }

  /** The schema lets 3.0 pass as an integer; a reader in a typed language would not. */
  private static boolean isOffset(JsonNode node) {
    return node.isIntegralNumber() && node.canConvertToInt();
  }

  private static void checkPeriod(Part part, Consumer<String> problems) {
    Optional<LocalDate> start = day(part, "start", problems);
    Optional<LocalDate> end = day(part, "end", problems);
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      problems.accept(part.field() + " ends on " + end.get() + ", before it starts on " + start.get());
    }
  }

  private static Optional<LocalDate> day(Part part, String name, Consumer<String> problems) {
    if (!part.node().has(name)) {
      return Optional.empty();
    }
    String value = part.node().get(name).asString("");
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException e) {
      problems.accept(part.field() + " " + name + " is no day: " + value);
      return Optional.empty();
    }
  }
}
