package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.eval.Label.Stretch;
import org.rapporteur.language.internal.WordList;

/** The labels of one half, the articles they are in, and the statements that a record has at their places. */
final class LabelledPress {
  private static final double MUCH = 0.5;

  private final List<Label> labels;
  private final Map<String, JsonNode> articles = new HashMap<>();
  private final Map<String, List<JsonNode>> statements = new HashMap<>();

  /** The labels of a half in a file on the class path. */
  LabelledPress(String resource, Half half) {
    this.labels = Label.parse(WordList.read(LabelledPress.class, resource)).stream().filter(label -> label.isIn(half)).toList();
  }

  List<Label> labels() {
    return labels;
  }

  /** Writes the labelled articles to a file in {@code work}. */
  List<Path> articles(List<Path> outlets, Path work) throws IOException {
    TreeSet<String> urls = new TreeSet<>();
    labels.forEach(label -> urls.add(label.url()));
    return List.of(PressArticles.select(outlets, urls, work.resolve("articles.jsonl")));
  }

  /**
   * @throws IOException if the words at a label's place are not those that were labelled
   */
  void read(Rows record) throws IOException {
    record.of("article").forEach(a -> articles.put(a.path("url").asText(), a));
    record.of("statement").forEach(s -> statements.computeIfAbsent(s.path("article").asText(), k -> new ArrayList<>()).add(s));
    for (Label label : labels) {
      JsonNode article = articles.get(label.url());
      if (article == null || !Checksum.of(Stretch.words(label.content(), article.path("text").asText())).equals(label.hash())) {
        throw new IOException("number " + label.id() + " is not what was labelled: " + label.url());
      }
    }
  }

  /** The record's statement whose content shares most with the labelled one, if that is half of both together. */
  Optional<JsonNode> statement(Label label) {
    double most = MUCH;
    JsonNode best = null;
    for (JsonNode statement : statements(label)) {
      double share = share(label.content(), LabelSample.stretches(statement.path("content")));
      if (share > most || share == most && best == null) {
        most = share;
        best = statement;
      }
    }
    return Optional.ofNullable(best);
  }

  /** All statements that a record has of a label's article. */
  List<JsonNode> statements(Label label) {
    return statements.getOrDefault(articles.get(label.url()).path("id").asText(), List.of());
  }

  private static double share(List<Stretch> one, List<Stretch> other) {
    int common = 0;
    for (Stretch a : one) {
      for (Stretch b : other) {
        common += a.overlap(b);
      }
    }
    return (double) common / (length(one) + length(other) - common);
  }

  private static int length(List<Stretch> stretches) {
    return stretches.stream().mapToInt(s -> s.end() - s.start()).sum();
  }

  /** Adds how far the two passes over these labels agree. */
  static void agreement(List<Label> labels, Scores scores) {
    Agreement agreement = Agreement.of(labels.stream().map(Label::first).toList(), labels.stream().map(Label::second).toList());
    scores.numbers().put("labels", (double) labels.size());
    scores.numbers().put("same label in both passes, share", agreement.share());
    scores.numbers().put("same label in both passes, Cohen's kappa", agreement.kappa());
  }
}
