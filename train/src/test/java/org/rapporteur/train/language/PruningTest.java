package org.rapporteur.train.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PruningTest {
  @Test
  void leavesOutWhatTheWriterWouldHaveLeftOut() throws IOException {
    Perceptron model = new Perceptron(List.of("A", "B", "C"));
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      model.raise(random.nextInt(500) * 0x9E3779B1, random.nextInt(3), random.nextInt(9) - 4);
      model.next();
    }
    byte[] whole = new WeightsWriter(0.5).write(model);
    byte[] pruned = Pruning.of(whole, 12);
    assertThat(pruned).isEqualTo(new WeightsWriter(0.5, 12).write(model)).hasSizeLessThan(whole.length);
    assertThat(Pruning.of(whole, 1)).isEqualTo(whole);
  }
}
