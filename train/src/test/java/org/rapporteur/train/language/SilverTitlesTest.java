package org.rapporteur.train.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SilverTitlesTest {
  private static Tree tree(List<String> forms, List<String> tags, List<String> names) {
    return new Tree("", forms, tags, List.of(), new int[forms.size()], List.of(), List.of(), names);
  }

  @Test
  void listedProperNounsOutsideOfNamesBecomeTitles() {
    Tree tree =
        tree(
            List.of("Major", "General", "Ada", "Quill", "met", "a", "minister"),
            List.of("NNP", "NNP", "NNP", "NNP", "VBD", "DT", "NN"),
            List.of("O", "O", "B-PERSON", "I-PERSON", "O", "O", "O"));
    assertThat(SilverTitles.add(tree).names()).containsExactly("B-TITLE", "I-TITLE", "B-PERSON", "I-PERSON", "O", "O", "O");
  }

  @Test
  void namesOfTheTeacherStay() {
    Tree tree = tree(List.of("General", "Mills"), List.of("NNP", "NNP"), List.of("B-ORGANIZATION", "I-ORGANIZATION"));
    assertThat(SilverTitles.add(tree).names()).containsExactly("B-ORGANIZATION", "I-ORGANIZATION");
  }
}
