package org.rapporteur.io.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Span;

class TitleLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Envoys meet in Oslo", "Will the ceasefire hold?", "‘We will not yield,’ says premier", "Premier flies to the U.S.",
        "Storm kills 12; hundreds flee"
      })
  void aHeadlineIsTheTitle(String line) {
    assertThat(TitleLine.find(line + "\nThe envoys met on Monday.")).contains(new Span(0, line.length()));
    assertThat(TitleLine.find("\r\n  " + line + " \r\n\r\nThe envoys met.")).contains(new Span(4, 4 + line.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoys met in Oslo on Monday.\nThey left.", "“We will go.”\nHe left.", "First of all,\nHe left.", "Only one line",
        "Only one line\n \n", "By Anna Berg\nThe envoys met.", "12.03\nThe envoys met.", "The envoys met in Oslo, where"
            + " they\nhad met before.",
        "", " \n "
      })
  void aSentenceOrAByLineOrALoneLineIsNot(String text) {
    assertThat(TitleLine.find(text)).isEmpty();
  }

  @Test
  void aLineTooLongForATitleIsNot() {
    assertThat(TitleLine.find("word ".repeat(60) + "\nThe envoys met.")).isEmpty();
  }

  @Test
  void aGivenTitleIsFoundWhateverItsQuotationMarksBlanksAndCase() {
    assertThat(TitleLine.find("‘No  deal’ for Envoys.\nThey met.", "'No deal' for envoys.")).contains(new Span(0, 22));
    assertThat(TitleLine.find("They met.\nThey left.", "No deal")).isEmpty();
  }
}
