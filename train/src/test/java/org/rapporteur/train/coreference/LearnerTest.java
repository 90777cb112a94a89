package org.rapporteur.train.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LearnerTest {
  @Test
  void whatWasRaisedScoresMoreThanWhatWasLowered() {
    Learner learner = new Learner(0.1, 0, feature -> true);
    for (int time = 0; time < 10; time++) {
      learner.learn(new int[] {1, 2}, 2, 0.5);
      learner.learn(new int[] {2, 3}, 2, -0.5);
    }
    assertThat(learner.score(new int[] {1, 2}, 2)).isGreaterThan(learner.score(new int[] {2, 3}, 2));
  }

  @Test
  void learnsNothingOfFeaturesThatAreNotKnown() {
    Learner learner = new Learner(0.1, 0, feature -> feature != 7);
    learner.learn(new int[] {7, 8}, 2, 0.5);
    assertThat(learner.score(new int[] {7}, 1)).isZero();
    assertThat(learner.score(new int[] {8}, 1)).isPositive();
    assertThat(learner.features()).containsExactly(8);
  }

  @Test
  void onlyTheFirstFeaturesAreMeant() {
    Learner learner = new Learner(0.1, 0, feature -> true);
    learner.learn(new int[] {1, 2}, 1, 0.5);
    assertThat(learner.score(new int[] {2}, 1)).isZero();
  }
}
