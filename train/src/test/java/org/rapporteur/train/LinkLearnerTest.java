package org.rapporteur.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Span;
import org.rapporteur.statement.StatementLinker;
import org.rapporteur.train.language.WeightsWriter;

class LinkLearnerTest {
  private static final int NEAR = 101;
  private static final int FAR = 202;
  private static final int NONE = 303;

  /** Of three candidates the near one is right; where none is near, none of them. */
  private static List<LinkLearner.Lesson> lessons(long seed) {
    Random random = new Random(seed);
    List<LinkLearner.Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int right = random.nextInt(4);
      int[][] rows = new int[4][];
      for (int c = 0; c < 3; c++) {
        rows[c] = new int[] {c == right ? NEAR : FAR, 1000 + random.nextInt(20)};
      }
      rows[3] = new int[] {NONE};
      Span span = new Span(i, i + 1);
      lessons.add(new LinkLearner.Lesson(new StatementLinker.Choice(span, List.of(span, span, span), rows), right));
    }
    return lessons;
  }

  private static int score(LinkLearner learner, int... features) {
    int[] score = new int[1];
    learner.scorer().score(features, features.length, score);
    return score[0];
  }

  @Test
  void learnsToChooseTheNearOneAndElseNone() {
    LinkLearner learner = new LinkLearner(lessons(4), 5);

    assertThat(score(learner, NEAR)).isGreaterThan(score(learner, NONE));
    assertThat(score(learner, NONE)).isGreaterThan(score(learner, FAR));
  }

  @Test
  void sameLessonsGiveTheSameBytes() throws IOException {
    byte[] first = new WeightsWriter(StatementLinker.STEP).write(new LinkLearner(lessons(4), 5));
    byte[] second = new WeightsWriter(StatementLinker.STEP).write(new LinkLearner(lessons(4), 5));

    assertThat(first).isEqualTo(second);
  }
}
