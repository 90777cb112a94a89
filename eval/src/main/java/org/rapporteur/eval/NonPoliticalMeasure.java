package org.rapporteur.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.language.internal.WordList;

/**
 * Events that the program finds where there should be none: articles on science, culture, sport and business, listed in {@code
 * non-political.tsv}. The data paths name the files that the list uses.
 */
final class NonPoliticalMeasure implements Measure {
  private final Half half;

  NonPoliticalMeasure(Half half) {
    this.half = half;
  }

  @Override
  public Scores run(List<Path> data, RecordMaker maker) throws IOException {
    Map<String, String> topics = topics();
    Path work = Files.createTempDirectory("rapporteur-eval");
    List<String> ids = new ArrayList<>(topics.keySet());
    Path file = new DataArticles(DataArticles.folder(data.get(0))).write(ids, work.resolve("articles.jsonl"));
    Map<String, Integer> events = new HashMap<>();
    CodedEvent.of(new Rows(maker.read(List.of(file)))).forEach(e -> events.merge(e.article(), 1, Integer::sum));
    Scores scores = new Scores();
    scores.numbers().put("articles", (double) ids.size());
    scores.numbers().put("events an article", (double) sum(ids, events) / ids.size());
    scores.numbers().put("articles without an event", (double) ids.stream().filter(id -> !events.containsKey(id)).count());
    for (String topic : new TreeMap<>(topics).values().stream().distinct().sorted().toList()) {
      List<String> those = ids.stream().filter(id -> topics.get(id).equals(topic)).toList();
      scores.numbers().put("events an article, " + topic + " (" + those.size() + ")", (double) sum(those, events) / those.size());
    }
    return scores;
  }

  private static int sum(List<String> ids, Map<String, Integer> events) {
    return ids.stream().mapToInt(id -> events.getOrDefault(id, 0)).sum();
  }

  /** Topics of the half's articles, by id. */
  private Map<String, String> topics() {
    Map<String, String> topics = new TreeMap<>();
    for (String row : WordList.read(NonPoliticalMeasure.class, "non-political.tsv")) {
      String[] cells = row.split("\t");
      if (cells[2].equals(half.name().toLowerCase(Locale.ROOT))) {
        topics.put(cells[0], cells[1]);
      }
    }
    return topics;
  }
}
