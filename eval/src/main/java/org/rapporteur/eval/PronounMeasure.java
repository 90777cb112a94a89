package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.eval.Label.Stretch;

/**
 * Who "he", "she", "they" or "it" is that says something, in open press, against labels by hand. The label is a mention of the one meant;
 * the program is right when its speaker is an entity with a mention there. "several" (two or more named apart) and "none" have no right
 * answer but to name nobody. The statement is the one with half of the labelled content; in one row any other of the same pronoun counts
 * too, since where the labelled content begins and ends is what the program of that day made of it.
 */
final class PronounMeasure implements RecordMeasure {
  private static final String LABELS = "pronoun-quotes.tsv";
  private static final double MUCH = 0.5;
  private static final String WHOLE = "the one meant";
  private static final String PERSONS = "he and she";
  private static final String OTHERS = "they and it";
  private static final String ANYWHERE = "the one meant, whatever the statement's bounds";

  private final LabelledPress press;

  PronounMeasure(Half half) {
    this.press = new LabelledPress(LABELS, half);
  }

  private static final class Counts {
    private int hits;
    private int given;
    private int gold;

    void add(boolean wanted, boolean answered, boolean right) {
      gold += wanted ? 1 : 0;
      given += answered ? 1 : 0;
      hits += right ? 1 : 0;
    }

    Ratio ratio() {
      return new Ratio(hits, given, gold);
    }
  }

  @Override
  public List<Path> articles(List<Path> data, Path work) throws IOException {
    return press.articles(data, work);
  }

  @Override
  public Scores score(List<Path> data, List<JsonNode> rows) throws IOException {
    Rows record = new Rows(rows);
    press.read(record);
    var entities = record.byId("entity");
    Map<String, Counts> counts = new LinkedHashMap<>();
    List.of(WHOLE, PERSONS, OTHERS, ANYWHERE).forEach(row -> counts.put(row, new Counts()));
    for (Label label : press.labels()) {
      boolean plural = label.drawn().equals("they") || label.drawn().equals("it");
      Optional<JsonNode> statement = press.statement(label).filter(s -> isVoicedBy(s, label));
      add(label, statement, entities, List.of(WHOLE, plural ? OTHERS : PERSONS), counts);
      add(label, statement.or(() -> voiced(label)), entities, List.of(ANYWHERE), counts);
    }
    Scores scores = new Scores();
    counts.forEach((row, count) -> scores.ratios().put(row, count.ratio()));
    double open = press.labels().stream().filter(label -> !isMeantOne(label)).count();
    scores.numbers().put("labels: several or none", open);
    LabelledPress.agreement(press.labels(), scores);
    return scores;
  }

  private static void add(
      Label label, Optional<JsonNode> statement, Map<String, JsonNode> entities, List<String> rows, Map<String, Counts> counts) {
    Optional<JsonNode> entity = statement.map(s -> entities.get(s.path("speaker").path("entity").asText()));
    boolean right = isMeantOne(label)
        && entity.filter(e -> isMeant(e, statement.orElseThrow().path("article").asText(), label)).isPresent();
    rows.forEach(row -> counts.get(row).add(isMeantOne(label), entity.isPresent(), right));
  }

  private static boolean isMeantOne(Label label) {
    return Character.isDigit(label.last().charAt(0));
  }

  /** The first statement whose source is the labelled pronoun, wherever its content begins and ends. */
  private Optional<JsonNode> voiced(Label label) {
    return press.statements(label).stream().filter(statement -> isVoicedBy(statement, label)).findFirst();
  }

  private static boolean isVoicedBy(JsonNode statement, Label label) {
    JsonNode mention = statement.path("speaker").path("mention");
    return !mention.isMissingNode() && LabelSample.stretch(mention).overlap(label.source().get(0)) > 0;
  }

  static boolean isMeant(JsonNode entity, String article, Label label) {
    Stretch meant = Stretch.parse(label.last()).get(0);
    for (JsonNode mention : entity.path("mentions")) {
      Stretch at = LabelSample.stretch(mention);
      int common = at.overlap(meant);
      boolean whole = common == meant.end() - meant.start() && (mention.path("as").asText().equals("name") || at.end() == meant.end());
      boolean inside = common == at.end() - at.start() || whole;
      boolean much = common >= MUCH * (at.end() - at.start() + meant.end() - meant.start() - common);
      if (common > 0 && mention.path("article").asText().equals(article) && (inside || much)) {
        return true;
      }
    }
    return false;
  }
}
