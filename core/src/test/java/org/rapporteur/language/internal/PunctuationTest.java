package org.rapporteur.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PunctuationTest {
  private static final List<String> TAGS = List.of("NN", ",", ".", "-LRB-", "-RRB-", "''");
  private static final Punctuation PUNCTUATION = new Punctuation(TAGS);

  @Test
  void theFullStopHangsOnTheTop() {
    assertThat(heads("She left today .", 1, -1, 1, 0)).containsExactly(1, -1, 1, 1);
  }

  @Test
  void aCommaHangsOnTheLowerOfThePhrasesThatMeetAtIt() {
    // "rains" is below "said": the comma belongs to the clause that it sets off.
    assertThat(heads("He said , it rains .", 1, -1, 0, 4, 1, 0)).containsExactly(1, -1, 4, 4, 1, 1);
    assertThat(heads("When it rained , he slept .", 2, 2, 5, 0, 5, -1, 0)).containsExactly(2, 2, 5, 2, 5, -1, 5);
  }

  @Test
  void aPairHangsOnTheTopOfWhatItEncloses() {
    assertThat(heads("Oslo ( a city ) slept .", 5, 0, 3, 0, 0, -1, 0)).containsExactly(5, 3, 3, 0, 3, -1, 5);
  }

  @Test
  void aMarkInsideAPairStaysThere() {
    assertThat(heads("\" We won . \" he said", 2, 2, 6, 0, 0, 6, -1)).containsExactly(2, 2, 6, 2, 2, 6, -1);
  }

  @Test
  void wordsDoNotHangOnMarks() {
    assertThat(heads("left , today", 1, -1, 1)).containsExactly(-1, 2, 0);
  }

  @Test
  void aSentenceOfMarksAloneStaysAsItIs() {
    assertThat(heads(", . ,", 1, -1, 1)).containsExactly(1, -1, 1);
  }

  @Test
  void anyTreeStaysATreeAndItsMarksHaveNoDependents() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      String[] forms = new String[1 + random.nextInt(30)];
      for (int i = 0; i < forms.length; i++) {
        forms[i] = List.of("a", "b", "c", ",", ".", "(", ")", "\"").get(random.nextInt(8));
      }
      int[] given = randomTree(forms.length, random);
      int[] heads = heads(String.join(" ", forms), given);
      boolean marksAlone = Arrays.stream(forms).noneMatch(f -> Character.isLetter(f.charAt(0)));
      for (int token = 0; token < heads.length; token++) {
        assertThat(rootOf(heads, token)).as("seed %d", seed).isNotNegative();
        boolean onMark = heads[token] >= 0 && !Character.isLetter(forms[heads[token]].charAt(0));
        assertThat(onMark && !marksAlone).as("seed %d, token %d", seed, token).isFalse();
      }
      assertThat(Arrays.stream(heads).filter(h -> h < 0).count()).as("seed %d", seed).isEqualTo(1);
    }
  }

  /** Each word hangs on one that was placed before it. */
  private static int[] randomTree(int size, Random random) {
    List<Integer> order = new java.util.ArrayList<>(java.util.stream.IntStream.range(0, size).boxed().toList());
    java.util.Collections.shuffle(order, random);
    int[] heads = new int[size];
    for (int place = 0; place < size; place++) {
      heads[order.get(place)] = place == 0 ? -1 : order.get(random.nextInt(place));
    }
    return heads;
  }

  /** The root above a token; -1 if there is a cycle. */
  private static int rootOf(int[] heads, int token) {
    int at = token;
    for (int steps = 0; steps <= heads.length; steps++) {
      if (heads[at] < 0) {
        return at;
      }
      at = heads[at];
    }
    return -1;
  }

  private static int[] heads(String sentence, int... given) {
    String[] forms = sentence.split(" ");
    Words words = new Words(forms.length, Clusters.NONE);
    for (int token = 0; token < forms.length; token++) {
      words.set(token, forms[token], 0, forms[token].length());
      words.setTag(token, TAGS.indexOf(tag(forms[token])));
      words.setHead(token, given[token]);
    }
    PUNCTUATION.attach(words, 0, forms.length);
    return java.util.stream.IntStream.range(0, forms.length).map(words::head).toArray();
  }

  private static String tag(String form) {
    return switch (form) {
      case "," -> ",";
      case "." -> ".";
      case "(" -> "-LRB-";
      case ")" -> "-RRB-";
      case "\"" -> "''";
      default -> "NN";
    };
  }
}
