package org.rapporteur.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.eval.CodedEvent.Stretch;

class JudgedEventsTest {
  private static final String TEXT = "Kenya thanked Uganda. Rwanda praised Mali.";

  @TempDir Path folder;

  private static CodedEvent event(String type, int trigger, String status, int actor, int recipient) {
    return new CodedEvent(
        "a#0", type, new Stretch(trigger, trigger + 7), new Stretch(trigger - 6, trigger + 14), status,
        List.of(new Stretch(actor, actor + 5)), List.of(new Stretch(recipient, recipient + 6)));
  }

  private List<Judgements.Judged> judged(String verdict, CodedEvent event) throws IOException {
    String row = Judgements.row(event, TEXT).replaceAll("-\t-\t-\t-$", verdict + "\t" + verdict + "\t" + verdict + "\tstatus");
    return Judgements.read(Files.write(folder.resolve("judged.tsv"), List.of("# a comment", Judgements.HEADER, row)));
  }

  @Test
  void aJudgedEventIsReadAsItWasWrittenWithoutItsText() throws IOException {
    CodedEvent event = event("SUPPORT", 6, "happened", 0, 14);
    assertThat(judged("yyn", event)).singleElement().satisfies(j -> {
      assertThat(j.event()).isEqualTo(event);
      assertThat(j.isEvent()).isTrue();
      assertThat(j.isRight(2)).isFalse();
    });
    assertThat(Judgements.row(event, TEXT)).doesNotContain("Kenya");
  }

  @Test
  void aRowWithAnotherVerdictIsRefused() {
    assertThatThrownBy(() -> judged("yes", event("SUPPORT", 6, "happened", 0, 14))).isInstanceOf(IOException.class);
  }

  @Test
  void aJudgementCountsOnlyWhileTypeAndPartiesAreTheSame() throws IOException {
    CodedEvent event = event("SUPPORT", 6, "happened", 0, 14);
    List<Judgements.Judged> judged = judged("yyn", event);
    Scores same = JudgedEventMeasure.scores(List.of("a#0"), judged, List.of(event));
    assertThat(same.numbers()).containsEntry("precision of type and parties (of 1)", 1.0).containsEntry("found and not judged", 0.0);
    Scores moved = JudgedEventMeasure.scores(List.of("a#0"), judged, List.of(event("SUPPORT", 6, "happened", 0, 30)));
    assertThat(moved.numbers()).containsEntry("judged events found with other parties", 1.0).containsEntry("found and not judged", 1.0);
    Scores gone = JudgedEventMeasure.scores(List.of("a#0"), judged, List.of(event("ACCUSE", 6, "happened", 0, 14)));
    assertThat(gone.numbers()).containsEntry("judged events no longer found", 1.0);
  }

  @Test
  void noArticleGivesMoreThanTwoEventsOfASampleAndTheSeedDecides() {
    List<CodedEvent> all = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      all.add(event("SUPPORT", 6 + i, "happened", 0, 14));
    }
    assertThat(EventSample.choose(all, 3, 20)).hasSize(2).isEqualTo(EventSample.choose(all, 3, 20));
  }

  @Test
  void articlesAreDrawnWithoutRepeatsAndNoneTwiceWhenSomeAreSkipped() throws IOException {
    for (String part : List.of("wikinews", "state", "kremlin", "whitehouse", "html")) {
      Path place = Files.createDirectories(folder.resolve("press").resolve(part));
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        lines.add("{\"text\": \"Report " + i + " of " + part + ".\"}");
      }
      Files.write(place.resolve("x.jsonl"), lines);
      Files.write(place.resolve("x-transcripts.jsonl"), List.of("{\"text\": \"Question: Why?\"}"));
    }
    EventSample sample = new EventSample(new DataArticles(folder), articles -> List.of(), Set.of());
    List<String> first = sample.draw(7, 0, 36);
    List<String> second = sample.draw(7, 36, 36);
    assertThat(first).hasSize(36).doesNotHaveDuplicates().noneMatch(id -> id.contains("transcripts"));
    assertThat(second).hasSize(36).doesNotContainAnyElementsOf(first);
  }
}
