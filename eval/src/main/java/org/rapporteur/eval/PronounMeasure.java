package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapporteur.eval.Label.Stretch;

/**
 * Who "he", "she", "they" or "it" is that says something, in open press, against labels by hand. The label is a mention of the one meant;
 * the program is right when its speaker is an entity with a mention there. "several" (two or more named apart) and "none" have no right
 * answer but to name nobody.
 */
final class PronounMeasure implements RecordMeasure {
  private static final String LABELS = "pronoun-quotes.tsv";
  private static final double MUCH = 0.5;

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
    Counts all = new Counts();
    Counts persons = new Counts();
    Counts others = new Counts();
    int open = 0;
    for (Label label : press.labels()) {
      Optional<JsonNode> statement = press.statement(label).filter(s -> isSource(label, s.path("speaker").path("mention")));
      Optional<JsonNode> entity = statement.map(s -> entities.get(s.path("speaker").path("entity").asText()));
      boolean wanted = Character.isDigit(label.last().charAt(0));
      boolean right = wanted && entity.filter(e -> isMeant(e, statement.orElseThrow().path("article").asText(), label)).isPresent();
      open += wanted ? 0 : 1;
      all.add(wanted, entity.isPresent(), right);
      (label.drawn().equals("they") || label.drawn().equals("it") ? others : persons).add(wanted, entity.isPresent(), right);
    }
    Scores scores = new Scores();
    scores.ratios().put("the one meant", all.ratio());
    scores.ratios().put("he and she", persons.ratio());
    scores.ratios().put("they and it", others.ratio());
    scores.numbers().put("labels: several or none", (double) open);
    LabelledPress.agreement(press.labels(), scores);
    return scores;
  }

  private static boolean isSource(Label label, JsonNode mention) {
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
