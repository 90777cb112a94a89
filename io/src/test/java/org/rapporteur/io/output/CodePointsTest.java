package org.rapporteur.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Span;

class CodePointsTest {
  @Test
  void offsetsOfPlainTextStayAsTheyAre() {
    CodePoints points = new CodePoints("caf\u00e9 \u0416 \u4e2d");
    assertThat(points.of(0)).isZero();
    assertThat(points.of(8)).isEqualTo(8);
  }

  @Test
  void anEmojiCountsOnce() {
    String text = "a\uD83D\uDE00b\uD83D\uDD8A\uFE0Fc";
    CodePoints points = new CodePoints(text);
    Span b = new Span(text.indexOf('b'), text.indexOf('b') + 1);
    assertThat(points.start(b)).isEqualTo(2);
    assertThat(points.end(b)).isEqualTo(3);
    assertThat(points.of(text.length())).isEqualTo(6);
  }

  @Test
  void halfAPairCountsAsACodePointOfItsOwn() {
    CodePoints points = new CodePoints("\uDE00x\uD83D");
    assertThat(points.of(1)).isEqualTo(1);
    assertThat(points.of(3)).isEqualTo(3);
  }

  @Test
  void everyOffsetOfRandomTextAgreesWithJavasOwnCount() {
    Random random = new Random(20180617);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(random.nextInt(3) == 0 ? "\uD83D\uDE00" : random.nextInt(9) == 0 ? "\uD83D" : "x");
      }
      CodePoints points = new CodePoints(text.toString());
      assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
      for (int offset = 0; offset <= text.length(); offset++) {
        boolean inside = offset > 0 && offset < text.length() && Character.isSurrogatePair(text.charAt(offset - 1),
            text.charAt(offset));
        if (!inside) {
          assertThat(points.of(offset)).as("%s at %s", text, offset).isEqualTo(text.codePointCount(0, offset));
          assertThat(points.offset(points.of(offset))).as("%s back at %s", text, offset).isEqualTo(offset);
        }
      }
    }
  }
}
