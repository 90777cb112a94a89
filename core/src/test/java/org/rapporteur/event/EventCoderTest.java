package org.rapporteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.model.Diagnostic;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;

class EventCoderTest {
  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Chad might invade Sudan.; ASSAULT Chad > Sudan POSSIBLE",
    "France will send tanks to Ukraine.; AGREE France > Ukraine PLANNED",
    "Iran accused Israel of killing a general.; ACCUSE Iran > Israel HAPPENED",
    "India and Pakistan signed a treaty on water.; SUPPORT India > Pakistan HAPPENED",
    "Poland refused to extradite the senator to Belarus.; REJECT Poland > Belarus HAPPENED",
    "The talks between Serbia and Kosovo collapsed.; CONSULT Serbia > Kosovo HAPPENED",
    "Norway condemned the attack by Russia on Ukraine.; ACCUSE Norway > Russia HAPPENED",
    "Rwanda is expected to deploy soldiers in Mozambique.; MOBILIZE Rwanda > Mozambique PLANNED",
  })
  void oneHappeningIsOneEventWithItsRoles(String sentence, String event) {
    assertThat(Reading.events(sentence)).containsExactly(event);
  }

  @Test
  void whatTheSupposedActorDeniesIsDenied() {
    List<EventReport> events = Reading.read("The rebels denied attacking the village in Mali.").events();
    assertThat(events).singleElement().satisfies(event -> {
      assertThat(event.status()).isEqualTo(Status.DENIED);
      assertThat(event.accordingTo()).isPresent();
    });
  }

  @Test
  void whatDidNotHappenIsNoEventAndSaysWhy() {
    ArticleFacts facts = Reading.read("Germany did not attack Poland.");
    assertThat(facts.events()).isEmpty();
    assertThat(facts.diagnostics())
        .filteredOn(d -> d.code() == Diagnostic.Code.EVENT_DROPPED)
        .anySatisfy(d -> assertThat(d.detail()).contains("did not happen"));
  }

  @Test
  void aMeetingThatIsExpectedCountsThoughNobodyIsNamed() {
    assertThat(Reading.read("Another meeting is expected to follow.").events())
        .singleElement()
        .satisfies(event -> {
          assertThat(event.type()).isEqualTo(EventType.CONSULT);
          assertThat(event.status()).isEqualTo(Status.PLANNED);
        });
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "The striker attacked the goal in the second half of the Champions League match.",
    "Apple struck a deal with the retailer.",
    "The novelist won the battle for the title.",
    "The heart attack killed the singer.",
    "She made a cake and fought a cold.",
  })
  void sportBusinessAndDailyLifeTellNoEvents(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }

  @Test
  void anArrestHasPlaceAndMagnitude() {
    List<EventReport> events = Reading.read("Police arrested 20 protesters in Nairobi on Friday.").events();
    assertThat(events).singleElement().satisfies(event -> {
      assertThat(event.type()).isEqualTo(EventType.COERCE);
      assertThat(event.mode()).contains("arrest");
      assertThat(event.cameo()).contains("173");
      assertThat(event.magnitude()).containsEntry("arrested", 20L);
      assertThat(event.place()).isPresent();
      assertThat(event.when()).isPresent();
    });
  }

  @Test
  void aBorderStandsForTheStateOnItsOtherSide() {
    ArticleFacts facts = Reading.read("Kenya has deployed 3,000 troops near its border with Somalia.");
    assertThat(facts.events()).singleElement().satisfies(event -> {
      assertThat(event.type()).isEqualTo(EventType.MOBILIZE);
      assertThat(event.recipients()).hasSize(1);
      assertThat(facts.entities()).filteredOn(e -> event.recipients().contains(e.id()))
          .extracting(Entity::name).containsExactly("Somalia");
    });
  }

  @Test
  void tellingReportersSomethingIsNoRequest() {
    List<EventReport> events = Reading.read("President Ruto told reporters that the harvest was good.").events();
    assertThat(events).extracting(EventReport::type).doesNotContain(EventType.REQUEST);
  }

  @Test
  void triggersAreDistinctWordsInsideTheirEvidenceInOrder() {
    String text = "President Macron met Chancellor Scholz in Berlin. Turkey bombed Syria and Iraq condemned Turkey. "
        + "Police arrested 20 protesters in Nairobi.";
    ArticleFacts facts = Reading.read(text);
    Set<Span> triggers = new HashSet<>();
    int last = 0;
    for (EventReport event : facts.events()) {
      assertThat(event.span().contains(event.trigger())).isTrue();
      assertThat(triggers.add(event.trigger())).isTrue();
      assertThat(event.trigger().start()).isGreaterThanOrEqualTo(last);
      last = event.trigger().start();
      assertThat(Collections.disjoint(event.actors(), event.recipients())).isTrue();
      assertThat(event.reason()).isNotBlank();
    }
    assertThat(facts.events()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void readingTwiceGivesTheSame() {
    String text = "Turkey bombed Syria. Iraq condemned Turkey. The rebels denied attacking the village in Mali.";
    assertThat(Reading.read(text).events()).isEqualTo(Reading.read(text).events());
  }

  /** Words of the lexicon in random order: no tree is too odd to be read. */
  @Test
  void wordsInAnyOrderDoNoHarm() {
    String[] words = {
      "attack", "met", "the", "Russia", "with", "by", "not", "will", "that", "who", ",", "and", "talks", "to",
      "Iran", "deny", "of",
      "if",
      "accused", "sanctions", "on", "lift", "\"", "his", "Paris", "no", "called", "off", "Friday", "1,000", "troops", "killed",
      "-", "'s"
    };
    Random random = new Random(20261122);
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80) + 1; i > 0; i--) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(15) == 0 ? ". " : " ");
      }
      for (EventReport event : Reading.read(text.toString()).events()) {
        assertThat(event.span().end()).as(text.toString()).isLessThanOrEqualTo(text.length());
      }
    }
  }

  @Test
  void oneVeryLongSentenceIsRead() {
    String text = "Russia attacked Ukraine and accused Iran of talks with ".repeat(3000) + "France.";
    assertThat(Reading.read(text).events()).allSatisfy(e -> assertThat(e.span().end()).isLessThanOrEqualTo(text.length()));
  }
}
