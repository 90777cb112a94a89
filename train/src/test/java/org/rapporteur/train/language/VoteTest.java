package org.rapporteur.train.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VoteTest {
  @Test
  void theMajorityDecidesEachHead() {
    assertThat(Vote.of(List.of(new int[] {1, -1, 0}, new int[] {1, -1, 1}, new int[] {2, -1, 1}))).containsExactly(1, -1, 1);
  }

  @Test
  void ofEqualVotesTheFirstTreeDecides() {
    assertThat(Vote.of(List.of(new int[] {1, -1, 0}, new int[] {1, -1, 1}))).containsExactly(1, -1, 0);
  }

  @Test
  void whatElectsNoTreeFallsBackOnTheTreeWithMostVotes() {
    // Word by word, 0 and 1 would hang on each other.
    int[] first = {1, 2, -1};
    int[] second = {1, -1, 1};
    int[] third = {-1, 0, 0};
    int[] fourth = {2, 0, -1};
    assertThat(Vote.of(List.of(third, first, second, fourth))).isEqualTo(first);
  }
}
