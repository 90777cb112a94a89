package org.rapporteur.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CurveTest {
  private static double share(double[] fit, double odds) {
    return 1 / (1 + Math.exp(-(fit[0] * odds + fit[1])));
  }

  @Test
  void findsTheCurveThatMadeItsLessons() {
    Curve curve = new Curve();
    Random random = new Random(11);
    for (int i = 0; i < 20000; i++) {
      double odds = random.nextDouble() * 8 - 4;
      curve.add(odds, random.nextDouble() < share(new double[] {0.7, 0.4}, odds));
    }

    double[] fit = curve.fit();

    assertThat(fit[0]).isCloseTo(0.7, within(0.05));
    assertThat(fit[1]).isCloseTo(0.4, within(0.05));
  }

  @Test
  void oneOddsAloneGivesTheShareThatWasRight() {
    Curve curve = new Curve();
    for (int i = 0; i < 100; i++) {
      curve.add(0, i < 90);
    }

    assertThat(share(curve.fit(), 0)).isCloseTo(0.9, within(0.02));
  }
}
