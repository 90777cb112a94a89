package org.rapporteur.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.language.internal.WordList;
import org.rapporteur.model.Ids;

/**
 * Precision of events in press articles, as a reader judged a sample ({@code judged-events.tsv}). The program reads the same articles
 * again; a judgement counts for the event it still finds at the same words, of the same type, with the same parties. What it no longer
 * finds, and what it finds now and nobody judged, is counted and said. Recall is not measured: nobody read the articles for what is missing.
 */
final class JudgedEventMeasure implements Measure {
  @Override
  public Scores run(List<Path> data, RecordMaker maker) throws IOException {
    List<Judgements.Judged> judged = judged();
    Path work = Files.createTempDirectory("rapporteur-eval");
    DataArticles articles = new DataArticles(DataArticles.folder(data.get(0)));
    List<String> ids = WordList.read(JudgedEventMeasure.class, "judged-articles.txt");
    checkTexts(judged, articles);
    List<CodedEvent> found = CodedEvent.of(new Rows(maker.read(List.of(articles.write(ids, work.resolve("articles.jsonl"))))));
    return scores(ids, judged, found);
  }

  private static List<Judgements.Judged> judged() throws IOException {
    Path file = Files.createTempFile("rapporteur-eval", ".tsv");
    try (var in = JudgedEventMeasure.class.getResourceAsStream("judged-events.tsv")) {
      Files.write(file, in.readAllBytes());
    }
    return Judgements.read(file);
  }

  /** Places mean something only in the texts that were judged. */
  private static void checkTexts(List<Judgements.Judged> judged, DataArticles articles) throws IOException {
    for (Judgements.Judged one : judged) {
      String text = articles.article(one.event().article()).text();
      if (!Ids.sha256(one.event().evidence().in(text)).equals(one.sha256())) {
        throw new IOException("not the text that was judged: " + one.event().article() + " at " + one.event().evidence());
      }
    }
  }

  static Scores scores(List<String> articles, List<Judgements.Judged> judged, List<CodedEvent> found) {
    List<Judgements.Judged> same = new ArrayList<>();
    int changed = 0;
    int sameStatus = 0;
    int rightStatus = 0;
    for (Judgements.Judged one : judged) {
      Optional<CodedEvent> now = found.stream().filter(one.event()::isAt).findFirst();
      if (now.filter(one.event()::hasPartiesOf).isEmpty()) {
        changed += now.isPresent() ? 1 : 0;
        continue;
      }
      same.add(one);
      if (one.isRight(0) && now.get().status().equals(one.event().status())) {
        sameStatus++;
        rightStatus += one.isRight(2) ? 1 : 0;
      }
    }
    Scores scores = new Scores();
    int[] right = new int[] {count(same, j -> j.isRight(0)), count(same, Judgements.Judged::isEvent), rightStatus};
    Map<String, Double> numbers = scores.numbers();
    numbers.put("precision of type (of " + same.size() + ")", share(right[0], same.size()));
    numbers.put("precision of type and parties (of " + same.size() + ")", share(right[1], same.size()));
    numbers.put("precision of status, where the type is right (of " + sameStatus + ")", share(right[2], sameStatus));
    numbers.put("judged", (double) judged.size());
    numbers.put("judged events still found with the same type and parties", (double) same.size());
    numbers.put("judged events found with other parties", (double) changed);
    numbers.put("judged events no longer found", (double) (judged.size() - same.size() - changed));
    numbers.put("found and not judged", (double) (found.size() - same.size()));
    numbers.put("events an article", share(found.size(), articles.size()));
    faults(same).forEach((fault, count) -> numbers.put("fault: " + fault, (double) count));
    numbers.put("verdicts that the second pass changed", (double) count(judged, j -> !j.pass1().equals(j.pass2())));
    return scores;
  }

  private static Map<String, Integer> faults(List<Judgements.Judged> judged) {
    Map<String, Integer> faults = new TreeMap<>();
    judged.stream().map(Judgements.Judged::fault).filter(f -> !f.equals("-")).forEach(f -> faults.merge(f, 1, Integer::sum));
    return faults;
  }

  private static int count(List<Judgements.Judged> judged, java.util.function.Predicate<Judgements.Judged> which) {
    return (int) judged.stream().filter(which).count();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
