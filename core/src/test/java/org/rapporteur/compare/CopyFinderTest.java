package org.rapporteur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotation.ArticleFacts;

class CopyFinderTest {
  private static final String ORIGIN = words(80, 1);

  @Test
  void cutAndExtendedTextsHaveOneOrigin() {
    ArticleFacts whole = Told.in("a", "", ORIGIN).facts();
    ArticleFacts cut = Told.in("b", "", ORIGIN.substring(0, ORIGIN.length() / 2)).facts();
    ArticleFacts longer = Told.in("c", "", ORIGIN + " " + words(40, 2)).facts();
    ArticleFacts other = Told.in("d", "", words(80, 3)).facts();
    assertThat(new CopyFinder().find(List.of(whole, cut, longer, other)))
        .containsExactly(List.of(whole.article().id(), cut.article().id(), longer.article().id()));
  }

  @Test
  void oneSharedSentenceIsNoCopy() {
    ArticleFacts one = Told.in("a", "", ORIGIN + " " + words(15, 9)).facts();
    ArticleFacts other = Told.in("b", "", words(80, 4) + " " + words(15, 9)).facts();
    assertThat(new CopyFinder().find(List.of(one, other))).isEmpty();
  }

  @Test
  void manyCopiesOfOneWireReportAreFoundInOneGroup() {
    List<ArticleFacts> outlets = new ArrayList<>();
    for (int outlet = 0; outlet < 40; outlet++) {
      outlets.add(Told.in("outlet " + outlet, "", ORIGIN + " " + words(5, 100 + outlet)).facts());
    }
    assertThat(new CopyFinder().find(outlets)).hasSize(1).first().satisfies(group -> assertThat(group).hasSize(40));
  }

  private static String words(int count, long seed) {
    Random random = new Random(seed);
    return random.ints(count, 1000, 100_000).mapToObj(n -> "w" + Integer.toString(n, 36)).collect(Collectors.joining(" "));
  }
}
