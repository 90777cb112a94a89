package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.model.Act;

/**
 * The act of statements of open press against labels by hand. A label's statement is the record's statement with much the same content;
 * where the record has none, the label counts as not found. Labels "none" (what was drawn is no statement) are counted apart.
 */
final class SpeechActMeasure implements RecordMeasure {
  static final List<String> ACTS = Arrays.stream(Act.values()).map(act -> act.name().toLowerCase(Locale.ROOT)).toList();
  private static final String LABELS = "speech-acts.tsv";
  private static final String NONE = "none";

  private final LabelledPress press;

  SpeechActMeasure(Half half) {
    this.press = new LabelledPress(LABELS, half);
  }

  /** Right, given and wanted of each act. */
  private static final class Counts {
    private final Map<String, int[]> acts = new LinkedHashMap<>();

    Counts() {
      ACTS.forEach(act -> acts.put(act, new int[3]));
    }

    void add(String wanted, String given) {
      acts.get(wanted)[2]++;
      if (!given.isEmpty()) {
        acts.get(given)[1]++;
        acts.get(wanted)[0] += wanted.equals(given) ? 1 : 0;
      }
    }

    Ratio of(String act) {
      int[] counts = acts.get(act);
      return new Ratio(counts[0], counts[1], counts[2]);
    }

    Ratio all() {
      int[] sum = new int[3];
      acts.values().forEach(counts -> Arrays.setAll(sum, i -> sum[i] + counts[i]));
      return new Ratio(sum[0], sum[1], sum[2]);
    }

    /** The mean of F1 over the acts that are wanted at least once. */
    double macro() {
      return ACTS.stream().map(this::of).filter(ratio -> ratio.gold() > 0).mapToDouble(Ratio::f1).average().orElse(0);
    }
  }

  @Override
  public List<Path> articles(List<Path> data, Path work) throws IOException {
    return press.articles(data, work);
  }

  @Override
  public Scores score(List<Path> data, List<JsonNode> rows) throws IOException {
    press.read(new Rows(rows));
    Counts all = new Counts();
    Counts random = new Counts();
    int found = 0;
    int noStatement = 0;
    for (Label label : press.labels()) {
      String act = press.statement(label).map(s -> s.path("act").asText()).orElse("");
      if (label.last().equals(NONE)) {
        noStatement++;
        found += act.isEmpty() ? 0 : 1;
      } else {
        all.add(label.last(), act);
        if (label.drawn().equals(LabelSample.RANDOMLY)) {
          random.add(label.last(), act);
        }
      }
    }
    Scores scores = scores(all, random);
    scores.numbers().put("labels: no statement", (double) noStatement);
    scores.numbers().put("labels: no statement, yet in the record", (double) found);
    LabelledPress.agreement(press.labels(), scores);
    return scores;
  }

  private static Scores scores(Counts all, Counts random) {
    Scores scores = new Scores();
    scores.ratios().put("act, all statements", all.all());
    scores.ratios().put("act, statements drawn at random", random.all());
    ACTS.stream().filter(act -> all.of(act).gold() + all.of(act).given() > 0).forEach(act -> scores.ratios().put(act, all.of(act)));
    scores.numbers().put("macro-F1 over acts", all.macro());
    scores.numbers().put("acts", (double) ACTS.stream().filter(act -> all.of(act).gold() > 0).count());
    return scores;
  }
}
