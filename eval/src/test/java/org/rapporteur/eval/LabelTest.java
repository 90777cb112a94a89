package org.rapporteur.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.eval.Label.Stretch;

class LabelTest {
  private static final Label LABEL =
      new Label(7, "https://example.org/a", List.of(new Stretch(2, 5), new Stretch(9, 12)), "ab12", List.of(), List.of(new Stretch(0, 1)),
          "random", "assert", "deny", "deny");

  @TempDir Path work;

  @Test
  void lineIsReadAsItWasWritten() {
    assertThat(Label.parse(List.of("# a comment", "", LABEL.line()))).containsExactly(LABEL);
  }

  @Test
  void lineOfAnotherShapeIsRefused() {
    assertThatThrownBy(() -> Label.parse(List.of("7\tx"))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void stretchesCountCodePoints() {
    assertThat(Stretch.words(List.of(new Stretch(1, 3), new Stretch(4, 5)), "😀ab😀c")).isEqualTo("ab\nc");
  }

  @Test
  void oneArticleIsInOneHalf() {
    assertThat(LABEL.isIn(Half.DEVELOPMENT)).isNotEqualTo(LABEL.isIn(Half.TEST));
  }

  @Test
  void agreementIsCorrectedForChance() {
    List<String> first = List.of("a", "a", "b", "b");
    assertThat(Agreement.of(first, first)).isEqualTo(new Agreement(1, 1));
    Agreement half = Agreement.of(first, List.of("a", "b", "a", "b"));
    assertThat(half.share()).isEqualTo(0.5);
    assertThat(half.kappa()).isCloseTo(0, within(1e-9));
    assertThatThrownBy(() -> Agreement.of(first, List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void labelsShippedAreWhole() {
    for (String resource : List.of("speech-acts.tsv", "pronoun-quotes.tsv")) {
      List<Label> labels = new ArrayList<>();
      for (Half half : Half.values()) {
        labels.addAll(new LabelledPress(resource, half).labels());
      }
      Set<Integer> ids = new TreeSet<>();
      assertThat(labels).as(resource).allMatch(label -> ids.add(label.id()) && label.hash().length() == 64 && !label.content().isEmpty());
      assertThat(labels).as(resource).allMatch(label -> !label.first().isEmpty() && !label.second().isEmpty() && !label.last().isEmpty());
    }
    assertThat(new LabelledPress("speech-acts.tsv", Half.TEST).labels())
        .allMatch(label -> label.last().equals("none") || SpeechActMeasure.ACTS.contains(label.last()));
  }

  @Test
  void answersBecomeLabelsAndNamesBecomePlaces() throws Exception {
    Path press = work.resolve("data/press");
    for (String outlet : PressArticles.OUTLETS) {
      Files.createDirectories(press.resolve(outlet));
    }
    String article = "{\"url\": \"https://example.org/a\", \"text\": \"Ana Prieto spoke. She said it rains.\"}\n";
    Files.writeString(press.resolve("state/a.jsonl"), article);
    Label open = new Label(7, LABEL.url(), List.of(new Stretch(27, 35)), "h", List.of(), List.of(new Stretch(18, 21)), "she", "", "", "");
    Path labels = work.resolve("labels.tsv");
    Label.write(labels, List.of("# kept"), List.of(open));
    Path answers = Files.writeString(work.resolve("answers.txt"), "7 Ana Prieto\n");
    LabelFold.main(new String[] {work.toString(), labels.toString(), "first", answers.toString()});
    assertThat(Files.readAllLines(labels).get(0)).isEqualTo("# kept");
    assertThat(Label.parse(Files.readAllLines(labels)).get(0).first()).isEqualTo("0-10");
    Files.writeString(answers, "7 Nobody Atall\n");
    assertThatThrownBy(() -> LabelFold.main(new String[] {work.toString(), labels.toString(), "first", answers.toString()}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void articleThatIsNotThereIsAnError() throws Exception {
    Files.writeString(work.resolve("a.jsonl"), "{\"url\": \"u\", \"text\": \"x\"}\n");
    assertThatThrownBy(() -> PressArticles.select(List.of(work), Set.of("v"), work.resolve("out"))).isInstanceOf(java.io.IOException.class);
  }
}
