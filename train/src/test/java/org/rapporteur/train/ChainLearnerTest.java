package org.rapporteur.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.statement.StatementTagger;
import org.rapporteur.train.language.WeightsWriter;

class ChainLearnerTest {
  private static final int OUTSIDE = 0;
  private static final int BEGINS = 5;
  private static final int GOES_ON = 6;
  private static final int OPENS = 11;
  private static final int CLOSES = 12;
  private static final int PLAIN = 13;
  private static final int ALIKE = 20;

  /** Paragraphs in which a content goes from an opening to a closing token; its inner tokens look like all others. */
  private static ChainLearner.Lesson lesson(Random random) {
    int before = 1 + random.nextInt(4);
    int inside = 1 + random.nextInt(4);
    int size = before + inside + 4;
    int[][] rows = new int[size][];
    int[] classes = new int[size];
    for (int t = 0; t < size; t++) {
      boolean opens = t == before;
      boolean closes = t == before + inside + 1;
      rows[t] = features(opens ? OPENS : closes ? CLOSES : PLAIN);
      classes[t] = opens ? BEGINS : t > before && t <= before + inside + 1 ? GOES_ON : OUTSIDE;
    }
    return new ChainLearner.Lesson(new StatementTagger.Example(rows, new int[size], new int[] {0, size}), classes, 0, size);
  }

  /** Many of one meaning, since a look takes but a few of a token's features. */
  private static int[] features(int kind) {
    return IntStream.range(0, ALIKE).map(i -> kind * ALIKE + i).toArray();
  }

  private static List<ChainLearner.Lesson> lessons(int count, long seed) {
    Random random = new Random(seed);
    List<ChainLearner.Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lessons.add(lesson(random));
    }
    return lessons;
  }

  @Test
  void carriesAContentOnFromWhereItBeganToWhereItEnds() {
    StatementTagger tagger = new StatementTagger(new ChainLearner(lessons(200, 1), 6, 1).scorer(StatementTagger.STEP));

    for (ChainLearner.Lesson unseen : lessons(20, 2)) {
      assertThat(tagger.run(unseen.example())).isEqualTo(unseen.classes());
    }
  }

  @Test
  void sameLessonsGiveTheSameBytes() throws IOException {
    byte[] first = new WeightsWriter(StatementTagger.STEP).write(new ChainLearner(lessons(50, 3), 4, 2));
    byte[] second = new WeightsWriter(StatementTagger.STEP).write(new ChainLearner(lessons(50, 3), 4, 2));

    assertThat(first).isEqualTo(second);
  }
}
