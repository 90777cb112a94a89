package org.rapporteur.train.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.internal.Guide;

class TeacherSchemeTest {
  @Test
  void theObjectOfAPrepositionRisesAboveIt() {
    assertThat(heads("She PRP O 2 nsubj", "lives VBZ O 0 root", "in IN O 2 prep", "Oslo NNP U-GPE 3 pobj", ". . O 2 punct"))
        .containsExactly(1, -1, 3, 1, 1);
  }

  @Test
  void thePredicateRisesAboveBe() {
    assertThat(heads("She PRP O 2 nsubj", "is VBZ O 0 root", "a DT O 4 det", "judge NN O 2 attr")).containsExactly(3, 3, 3, -1);
  }

  @Test
  void conjunctsHangOnTheFirstAndConjunctionsOnTheNext() {
    assertThat(heads("men NNS O 0 root", ", , O 1 punct", "women NNS O 1 conj", "and CC O 3 cc", "boys NNS O 3 conj"))
        .containsExactly(-1, 0, 0, 4, 0);
  }

  @Test
  void aConjunctionWithoutConjunctIsNotKnown() {
    assertThat(heads("And CC O 2 cc", "left VBD O 0 root")).containsExactly(Guide.UNKNOWN, -1);
  }

  @Test
  void thePersonsFirstNameIsTheHead() {
    assertThat(heads("Anna NNP B-PERSON 2 compound", "Berg NNP L-PERSON 3 nsubj", "left VBD O 0 root")).containsExactly(2, 0, -1);
  }

  @Test
  void namesAreThoseOfTheTeacherInOurTypes() {
    Tree tree = TeacherNames.named(sentence("Anna NNP B-PERSON 2 compound", "Berg NNP L-PERSON 3 nsubj", "left VBD O 0 root"));
    assertThat(tree.names()).containsExactly("B-PERSON", "I-PERSON", "O");
  }

  private static int[] heads(String... rows) {
    Guide guide = TeacherScheme.guide(sentence(rows));
    return IntStream.range(0, rows.length).map(guide::head).toArray();
  }

  private static TeacherSentence sentence(String... rows) {
    String[][] columns = Arrays.stream(rows).map(row -> row.split(" ")).toArray(String[][]::new);
    int[] heads = Arrays.stream(columns).mapToInt(row -> Integer.parseInt(row[3]) - 1).toArray();
    return new TeacherSentence(column(columns, 0), column(columns, 1), column(columns, 2), heads, column(columns, 4));
  }

  private static String[] column(String[][] rows, int column) {
    return Arrays.stream(rows).map(row -> row[column]).toArray(String[]::new);
  }
}
