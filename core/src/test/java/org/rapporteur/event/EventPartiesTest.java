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
    "The minister condemned the Ugandan attack on Kenya.; ACCUSE minister > Uganda HAPPENED",
    "Turkish airstrikes killed five people in Syria.; ASSAULT Turkey > five people in Syria HAPPENED",
    "Kenya issued a statement condemning Uganda.; ACCUSE Kenya > Uganda HAPPENED",
    "Kenya has been a leader in condemning Uganda.; ACCUSE Kenya > Uganda HAPPENED",
    "The envoy, Awa Diop, met President Ruto.; CONSULT Awa Diop > Ruto HAPPENED",
    "Kenya asked Uganda to withdraw its troops.; REQUEST Kenya > Uganda HAPPENED",
    "Chad is to send food to Niger.; AGREE Chad > Niger PLANNED",
    "Chad has deployed troops near its border with Niger but denies planning an invasion.; ASSAULT Chad > Niger DENIED",
    "Russia, which already backs the rebels, has demanded that NATO leave Poland.; REQUEST Russia > NATO HAPPENED",
    "Chadian rebels engaged Sudanese soldiers in a firefight.; ASSAULT Chadian rebels > Sudanese soldiers HAPPENED",
    "French President Macron underscored France's support for Niger.; SUPPORT Macron > Niger HAPPENED",
    "Kenya said that Uganda had attacked Rwanda.; ACCUSE Kenya > Uganda HAPPENED",
    "Taliban leaders met President Ruto in Qatar.; CONSULT Taliban leaders > Ruto HAPPENED",
    "Brazil and Chad are seeking to deepen ties.; AGREE Brazil > Chad PLANNED",
    "The rebels launched missiles at the government of Chad.; ASSAULT rebels > Chad HAPPENED",
    "Kenya presented evidence against Uganda.; ACCUSE Kenya > Uganda HAPPENED",
    "President Ruto spoke today with his Chadian counterpart Idriss Kone.; CONSULT Ruto > Idriss Kone HAPPENED",
    "President Ruto underscored support for the security of Chad, Niger and Mali.; SUPPORT Ruto > Chad+Niger+Mali HAPPENED",
    "Delegations representing Chad and Niger met in Paris.; CONSULT Chad > Niger HAPPENED",
    "President Ruto is going to meet President Macron.; AGREE Ruto > Macron PLANNED",
    "President Ruto announced the resignation of Prime Minister Diop.; RETREAT Diop >  HAPPENED",
    "Aid workers have been blocked, harassed and killed in Chad.; ASSAULT  > Aid workers HAPPENED",
    "Uganda has twice invaded and occupied its neighbours.; COERCE Uganda > its neighbours HAPPENED",
    "With this money, Kenya has provided nearly $4 billion to the Chadian people.; AID Kenya > Chadian people HAPPENED",
    "Kenya condemned the abuse of refugees by Ugandan soldiers.; ACCUSE Kenya > Ugandan soldiers HAPPENED",
    "Kenya hailed the pledges by Chad, the European Union and Japan.; SUPPORT Kenya > Chad+European Union+Japan HAPPENED",
    "Representatives of Chad, Egypt and the Arab League met in Cairo.; CONSULT Chad > Egypt+Arab League HAPPENED",
    "President Ruto looks forward to welcoming President Macron to Nairobi.; AGREE Ruto > Macron PLANNED",
    "Kenya stands with Chad, our key ally and partner.; SUPPORT Kenya > Chad HAPPENED",
    "President Ruto convened a meeting with the leaders of Chad and Niger.; CONSULT Ruto > Chad+Niger HAPPENED",
    "The governor of Nairobi charged the police to plant more trees.; REQUEST governor of Nairobi > police HAPPENED",
    "President Ruto hailed the decision this week by Chad.; SUPPORT Ruto > Chad HAPPENED",
    "President Ruto noted that Chad needs aid and briefed President Macron on the talks.; CONSULT Ruto > Macron HAPPENED",
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
    "The bakers attacked the florists.",
    "President Ruto asked Uganda whether it would leave.",
    "Will Chad withdraw its troops from Niger?",
    "Iran's threat to the peace was discussed.",
    "The order targets militants of Somalia.",
    "His trip supports Kenya's efforts.",
    "President Ruto called his daughter by phone.",
    "President Ruto said that threats to the sovereignty of Chad worried him.",
    "The river trade feeds the markets of Chad.",
    "Kenya will talk on the condition that Ugandan demands are met.",
    "Chad occupies a strategic position in Central Africa.",
    "Kenyan towns battle Omicron.",
    "The minister of Kenya wound up being an adviser.",
    "Kenya would face consequences were it to attack Uganda.",
    "The police of Kenya are offering rewards of $5 million for information.",
    "President Ruto was asked many questions.",
    "President Ruto expressed concern about the hungry people of Chad.",
    "Chadian companies export cotton to the Kenyan market.",
    "The Ministry of Education of Kenya is accepting applications for its programme.",
    "The talks held in Cairo with President Ruto were long.",
  })
  void wishesAccidentsConditionsInterviewsAndAbstractionsAreNoEvents(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }

  @Test
  void aListOfPersonsKeepsThoseBehindACountry() {
    String text = "President Ruto met today with President Idriss Kone of Chad, President Awa Diop of Senegal, and President Paul Kagame of Rwanda.";
    assertThat(Reading.events(text)).containsExactly("CONSULT Ruto > Idriss Kone+Awa Diop+Paul Kagame HAPPENED");
  }

  @Test
  void talksWithTwoAreNotTalksBetweenThem() {
    String text = "President Ruto spoke of the meetings with Chad and Niger on trade.";
    assertThat(Reading.events(text)).noneMatch(event -> event.startsWith("CONSULT Chad > Niger"));
    assertThat(Reading.events("Talks between Chad and Niger resumed.")).containsExactly("CONSULT Chad > Niger HAPPENED");
  }

  @Test
  void twoOfficesOfOneAreOneParty() {
    String text = "President Ruto met with Deputy Prime Minister and Foreign Minister of Qatar, Mohammed Al Thani.";
    assertThat(Reading.events(text)).containsExactly("CONSULT Ruto > Mohammed Al Thani HAPPENED");
  }

  @Test
  void partiesThatNobodyIntroducedAreNobody() {
    assertThat(Reading.events("The parties expressed their intent to deepen cooperation.")).isEmpty();
  }

  @Test
  void participlesShareTheBeOfAnAdjective() {
    assertThat(Reading.events("Hundreds of Chadian activists are missing or detained.")).allMatch(event -> event.startsWith("COERCE  > "));
  }

  @Test
  void furtherDownAReportSomebodyMustBeKnownToDoItToSomebody() {
    String lead = "Kenya opened a bridge. The bridge is long. The river is wide. The day was warm. ";
    assertThat(Reading.events("Experts praised the minister.")).isNotEmpty();
    assertThat(Reading.events(lead + "Experts praised the minister.")).isEmpty();
    assertThat(Reading.events(lead + "Uganda praised Rwanda.")).containsExactly("SUPPORT Uganda > Rwanda HAPPENED");
  }

  @Test
  void whoSaysUsIsNotWhoSuffers() {
    assertThat(Reading.events("\"Our enemies attacked us,\" President Ruto said.")).noneMatch(event -> event.contains("> Ruto"));
  }

  @Test
  void aStateThatOnlyAnAdjectiveNamesIsKeptWhereAnEventNeedsIt() {
    assertThat(Reading.read("Turkish coffee is strong.").entities()).isEmpty();
    assertThat(Reading.read("Turkish airstrikes killed five people in Syria.").entities())
        .anySatisfy(entity -> {
          assertThat(entity.name()).isEqualTo("Turkey");
          assertThat(entity.names()).containsExactly("Turkish");
        });
  }

  @Test
  void whatIsDroppedSaysWhy() {
    assertThat(Reading.read("The virus killed 30 people in Kenya.").diagnostics())
        .filteredOn(d -> d.code() == Diagnostic.Code.EVENT_DROPPED)
        .anySatisfy(d -> assertThat(d.detail()).contains("an accident"));
  }
}
