package org.rapporteur.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  @Test
  void findsTheBestSumOfAllPermutations() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      double[][] gain = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
      for (double[] row : gain) {
        java.util.Arrays.setAll(row, i -> random.nextInt(10));
      }
      assertThat(Assignment.best(gain)).as("round %d", round).isEqualTo(bestByTrial(gain, 0, new boolean[gain[0].length]));
    }
  }

  @Test
  void nothingToAssignSumsToNothing() {
    assertThat(Assignment.best(new double[0][])).isZero();
  }

  private static double bestByTrial(double[][] gain, int row, boolean[] used) {
    if (row == gain.length) {
      return 0;
    }
    double best = bestByTrial(gain, row + 1, used);
    for (int column = 0; column < used.length; column++) {
      if (!used[column]) {
        used[column] = true;
        best = Math.max(best, gain[row][column] + bestByTrial(gain, row + 1, used));
        used[column] = false;
      }
    }
    return best;
  }
}
