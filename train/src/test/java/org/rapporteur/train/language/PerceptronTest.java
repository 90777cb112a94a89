package org.rapporteur.train.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.internal.Scorer;
import org.rapporteur.language.internal.Weights;

class PerceptronTest {
  private static final List<String> CLASSES = List.of("even", "odd", "none");

  @Test
  void whatWasWrittenScoresAsWhatWasLearned() throws IOException {
    Perceptron model = learned(5);
    Weights read = Weights.read(new ByteArrayInputStream(new WeightsWriter(0.001).write(model)));
    int[] scores = new int[CLASSES.size()];
    for (int feature = 0; feature < 200; feature++) {
      read.score(new int[] {feature * 0x9E3779B1}, 1, scores);
      for (int c = 0; c < scores.length; c++) {
        assertThat(scores[c]).isEqualTo((int) Math.round(model.mean(feature * 0x9E3779B1, c) / 0.001));
      }
    }
  }

  @Test
  void parityIsLearned() throws IOException {
    Weights read = Weights.read(new ByteArrayInputStream(new WeightsWriter(0.01).write(learned(5))));
    int[] scores = new int[CLASSES.size()];
    for (int feature = 0; feature < 200; feature++) {
      read.score(new int[] {feature * 0x9E3779B1}, 1, scores);
      assertThat(Scorer.best(scores, CLASSES.size())).isEqualTo(feature % 2);
    }
  }

  @Test
  void theSameLessonsGiveTheSameBytes() throws IOException {
    assertThat(new WeightsWriter(0.25).write(learned(3))).isEqualTo(new WeightsWriter(0.25).write(learned(3)));
  }

  private static Perceptron learned(int seed) {
    Perceptron model = new Perceptron(CLASSES);
    Random random = new Random(seed);
    int[] scores = new int[CLASSES.size()];
    for (int step = 0; step < 5000; step++) {
      int feature = random.nextInt(200);
      int[] features = {feature * 0x9E3779B1};
      model.score(features, 1, scores);
      int guess = Scorer.best(scores, CLASSES.size());
      if (guess != feature % 2) {
        model.update(features, 1, feature % 2, guess);
      }
      model.next();
    }
    return model;
  }
}
