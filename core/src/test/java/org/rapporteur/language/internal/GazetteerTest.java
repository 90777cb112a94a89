package org.rapporteur.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final int PLACE = 2;
  private static final int BODY = 4;

  private static int[] marks(String sentence, Gazetteer gazetteer) {
    String[] forms = sentence.split(" ");
    Words words = new Words(forms.length, Clusters.NONE);
    for (int i = 0; i < forms.length; i++) {
      words.set(i, forms[i], 0, forms[i].length());
    }
    gazetteer.mark(words, 0, forms.length);
    return words.listed;
  }

  private static final Gazetteer LISTS =
      new Gazetteer(
          List.of(
              new Gazetteer.Entries(PLACE, List.of(List.of("New", "Elm"), List.of("Elm"))),
              new Gazetteer.Entries(BODY, List.of(List.of("New", "Elm", "Court"), List.of("Elm")))));

  @Test
  void theLongestEntryWins() {
    assertThat(marks("the New Elm Court sat", LISTS)).containsExactly(0, BODY, BODY | 1, BODY | 1, 0);
  }

  @Test
  void aBeginningThatLeadsNowhereFallsBackToTheShorterEntry() {
    assertThat(marks("in New Elm today", LISTS)).containsExactly(0, PLACE, PLACE | 1, 0);
  }

  @Test
  void aWordInTwoListsIsMarkedAsBoth() {
    assertThat(marks("Elm", LISTS)).containsExactly(PLACE | BODY);
  }

  @Test
  void anEntryDoesNotGoBeyondTheSentence() {
    assertThat(marks("New", LISTS)).containsExactly(0);
  }
}
