package org.rapporteur.train.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeacherSchemeTest {
  @Test
  void theObjectOfAPrepositionRisesAboveIt() {
    Tree tree = convert("She PRP O 2 nsubj", "lives VBZ O 0 root", "in IN O 2 prep", "Oslo NNP U-GPE 3 pobj", ". . O 2 punct");
    assertThat(tree.heads()).containsExactly(1, -1, 3, 1, ParserTraining.UNKNOWN);
    assertThat(tree.labels()).containsExactly("nsubj", "root", "case", "obl", "");
    assertThat(tree.names()).containsExactly("O", "O", "O", "B-PLACE", "O");
  }

  @Test
  void thePredicateRisesAboveBe() {
    Tree tree = convert("She PRP O 2 nsubj", "is VBZ O 0 root", "a DT O 4 det", "judge NN O 2 attr");
    assertThat(tree.heads()).containsExactly(3, 3, 3, -1);
    assertThat(tree.labels()).containsExactly("nsubj", "cop", "det", "root");
  }

  @Test
  void conjunctsHangOnTheFirstAndConjunctionsOnTheNext() {
    Tree tree = convert("men NNS O 0 root", ", , O 1 punct", "women NNS O 1 conj", "and CC O 3 cc", "boys NNS O 3 conj");
    assertThat(tree.heads()).containsExactly(-1, ParserTraining.UNKNOWN, 0, 4, 0);
  }

  @Test
  void thePersonsFirstNameIsTheHead() {
    Tree tree = convert("Anna NNP B-PERSON 2 compound", "Berg NNP L-PERSON 3 nsubj", "left VBD O 0 root");
    assertThat(tree.heads()).containsExactly(2, 0, -1);
    assertThat(tree.labels()).containsExactly("nsubj", "flat", "root");
  }

  private static Tree convert(String... rows) {
    List<String[]> split = Arrays.stream(rows).map(row -> row.split(" ")).toList();
    return TeacherScheme.convert(split);
  }
}
