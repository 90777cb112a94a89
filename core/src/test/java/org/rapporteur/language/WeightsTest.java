package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.internal.EnglishModels;
import org.rapporteur.language.internal.Hash;
import org.rapporteur.language.internal.Weights;
import org.rapporteur.language.internal.Work;

class WeightsTest {
  private static byte[] file() throws IOException {
    try (InputStream in = EnglishModels.class.getResourceAsStream(EnglishModels.FOLDER + "labeller.bin")) {
      return in.readAllBytes();
    }
  }

  @Test
  void aFileThatEndsTooEarlyIsRefused() throws IOException {
    byte[] whole = file();
    for (int length : new int[] {0, 6, 40, whole.length / 2, whole.length - 1}) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> Weights.read(new ByteArrayInputStream(part))).as("%d bytes", length).isInstanceOf(IOException.class);
    }
  }

  @Test
  void scoresAreTheSameInScratchSpaceThatWasUsedBefore() throws IOException {
    Weights weights = Weights.read(new ByteArrayInputStream(file()));
    Work work = new Work();
    Random random = new Random(5);
    int classes = weights.classes().size();
    for (int time = 0; time < 1000; time++) {
      int count = 2 + random.nextInt(100);
      for (int f = 0; f < count; f++) {
        // Half of them are known: the labeller's template of a direction and a tag.
        work.features[f] = f % 2 == 0 ? random.nextInt() : Hash.of(219, random.nextInt(2), random.nextInt(40));
      }
      int[] scores = new int[classes];
      weights.score(work.features, count, scores);
      weights.score(count, work);
      assertThat(Arrays.copyOf(work.scores, classes)).isEqualTo(scores);
      assertThat(Arrays.stream(scores).anyMatch(score -> score != 0)).isTrue();
    }
  }
}
