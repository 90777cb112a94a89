package org.rapporteur.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Whether what a line names by id is in the record and of the right kind. */
final class References {
  /**
   * @param path field names from the line down; {@code *} stands for each item of a list
   * @param kinds what may be named there
   */
  private record Field(List<String> path, Set<String> kinds) {}

  private static Field field(String path, String... kinds) {
    return new Field(List.of(path.split("/")), Set.of(kinds));
  }

  private static final Map<String, List<Field>> FIELDS = Map.of(
      "article", List.of(field("published/evidence/*/article", "article")),
      "entity", List.of(
          field("roles/*/of", "entity"), field("roles/*/evidence/*/article", "article"), field("mentions/*/article", "article")),
      "statement", List.of(
          field("article", "article"), field("speaker/entity", "entity"), field("addressee", "entity"), field("within",
              "statement"),
          field("repeats", "statement"), field("evidence/*/article", "article")),
      "event", List.of(
          field("actors/*", "entity"), field("recipients/*", "entity"), field("place", "entity"), field("reports/*/article",
              "article"),
          field("reports/*/according_to", "statement"), field("reports/*/actors/*", "entity"),
          field("reports/*/recipients/*", "entity"), field("reports/*/place", "entity")),
      "commitment", List.of(
          field("by", "entity"), field("to", "entity"), field("statement", "statement"), field("event", "event"),
          field("what_at/article", "article"), field("condition_at/article", "article"), field("evidence/*/article", "article"),
          field("closed_by/*/article", "article")),
      "position", List.of(
          field("by", "entity"), field("to", "entity"), field("statements/*", "statement"), field("answers/*/by", "entity"),
          field("answers/*/statement", "statement"), field("answers/*/event", "event"), field("evidence/*/article", "article")),
      "figure", List.of(
          field("of", "entity"), field("event", "event"), field("according_to", "statement"), field("evidence/*/article",
              "article")),
      "time", List.of(field("article", "article"), field("anchor/article", "article")),
      "story", List.of(field("articles/*", "article"), field("events/*", "event"), field("copies/*/*", "article")),
      "difference", List.of(
          field("story", "story"), field("subject", "entity", "event", "statement"), field("versions/*/evidence/*/article",
              "article")));

  private final Contents contents;

  References(Contents contents) {
    this.contents = contents;
  }

  void check(JsonNode line, Consumer<String> problems) {
    for (Field field : FIELDS.getOrDefault(line.get("kind").asString(), List.of())) {
      for (JsonNode value : values(line, field.path())) {
        String kind = contents.kind(value.asString());
        String name = String.join("/", field.path());
        if (kind.isEmpty()) {
          problems.accept(name + " names " + value.asString() + ", which is not in the record");
        } else if (!field.kinds().contains(kind)) {
          problems.accept(name + " names " + value.asString() + ", which is of kind " + kind);
        }
      }
    }
  }

  /** The texts at the end of a path. */
  private static List<JsonNode> values(JsonNode line, List<String> path) {
    List<JsonNode> at = List.of(line);
    for (String step : path) {
      List<JsonNode> next = new ArrayList<>();
      for (JsonNode node : at) {
        if (!step.equals("*")) {
          next.add(node.path(step));
        } else if (node.isArray()) {
          node.forEach(next::add);
        }
      }
      at = next;
    }
    return at.stream().filter(JsonNode::isString).toList();
  }
}
