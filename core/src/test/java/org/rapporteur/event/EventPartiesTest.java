package org.rapporteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Diagnostic;

/** Who is a party to an event, and what is none because nobody is. */
class EventPartiesTest {
  @Test
  void theTwoLeadersAreThoseWhoMet() {
    String text =
        "President Macron met with Chancellor Scholz in Paris. The two leaders discussed trade. "
            + "They condemned the attack by Russia on Odessa.";
    assertThat(Reading.events(text))
        .containsExactly(
            "CONSULT Macron > Scholz HAPPENED", "CONSULT Macron > Scholz HAPPENED", "ACCUSE Macron+Scholz > Russia HAPPENED");
  }

  @Test
  void weIsWhoeverSpeaks() {
    String text = "Kenya condemned the coup. \"We urge Sudan to open the border,\" President Ruto said.";
    assertThat(Reading.events(text)).contains("REQUEST Ruto > Sudan HAPPENED");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "President Macron and Chancellor Scholz spoke on Friday.; CONSULT Macron > Scholz HAPPENED",
    "Kenya will remember that Uganda invaded Tanzania.; ASSAULT Uganda > Tanzania HAPPENED",
    "Fighting went on after the invasion of Kuwait by Iraq.; ASSAULT Iraq > Kuwait HAPPENED",
    "Kenya discussed cooperation with Uganda.; CONSULT Kenya > Uganda HAPPENED",
    "The senator's murder shocked Kenya.; ASSAULT  > senator HAPPENED",
  })
  void rolesAndStatusAreThoseOfTheClauseThatTellsIt(String sentence, String event) {
    assertThat(Reading.events(sentence)).contains(event);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Kenya wants to join the agreement.",
    "The virus killed 30 people in Kenya.",
    "A fire killed 12 people at a factory in Kenya.",
    "Twelve people were killed when a bus overturned in Kenya.",
    "If Iran attacks Israel, prices will rise.",
    "Reporters from the BBC spoke with President Ruto.",
    "Iran's attacks on human rights go on.",
  })
  void wishesAccidentsConditionsInterviewsAndAbstractionsAreNoEvents(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }

  @Test
  void furtherDownAReportSomebodyMustBeKnownToDoItToSomebody() {
    String lead = "Kenya opened a bridge. The bridge is long. The river is wide. The day was warm. ";
    assertThat(Reading.events("Experts praised the minister.")).isNotEmpty();
    assertThat(Reading.events(lead + "Experts praised the minister.")).isEmpty();
    assertThat(Reading.events(lead + "Uganda praised Rwanda.")).containsExactly("SUPPORT Uganda > Rwanda HAPPENED");
  }

  @Test
  void whatIsDroppedSaysWhy() {
    assertThat(Reading.read("The virus killed 30 people in Kenya.").diagnostics())
        .filteredOn(d -> d.code() == Diagnostic.Code.EVENT_DROPPED)
        .anySatisfy(d -> assertThat(d.detail()).contains("an accident"));
  }
}
