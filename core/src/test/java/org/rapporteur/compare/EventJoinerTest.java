package org.rapporteur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Status;

class EventJoinerTest {
  @Test
  void talksOfStatesAndOfTheirLeadersAreOneEvent() {
    Told one = met("a", "1986-10-11", "Reagan and Gorbachev met for two hours.", "");
    Told other =
        Told.in("b", "1986-10-11", "The United States met the Soviet Union for talks.").state("United States", "USA")
            .state("Soviet Union", "SUN")
            .event(EventType.CONSULT, Status.HAPPENED, "Soviet Union+United States", "The United States met the Soviet Union", "met");
    Event event = only(new OneStory().of(one, other));
    assertThat(event.reports()).hasSize(2);
    assertThat(event.independent()).isEqualTo(2);
    assertThat(event.date().orElseThrow().basis()).isEqualTo(Basis.INFERRED);
  }

  @Test
  void describedOfficialsStandForTheOnesNamedElsewhere() {
    Told one = met("a", "1986-10-11", "Reagan and Gorbachev met for two hours.", "");
    Told other =
        Told.in("b", "1986-10-11", "The leader of America met Gorbachev.").officials("The leader of America", "USA")
            .person("Gorbachev", "SUN")
            .event(EventType.CONSULT, Status.HAPPENED, "The leader of America>Gorbachev", "The leader of America met Gorbachev", "met");
    assertThat(only(new OneStory().of(one, other)).reports()).hasSize(2);
  }

  @Test
  void callsOfTheSameTwoOnDifferentDaysStayApart() {
    Told one =
        met("a", "1990-02-12", "Bush and Gorbachev met on 10 February.", "10 February").time("10 February", "1990-02-10");
    Told other = met("b", "1990-02-12", "Bush and Gorbachev met on 1 February.", "1 February").time("1 February", "1990-02-01");
    assertThat(new OneStory().of(one, other).events()).hasSize(2);
  }

  @Test
  void differentPersonsOfOneStateStayApart() {
    Told one = met("a", "1986-10-11", "Reagan and Gorbachev met for two hours.", "");
    Told other = met("b", "1986-10-11", "Shultz and Gorbachev met for two hours.", "");
    assertThat(new OneStory().of(one, other).events()).hasSize(2);
  }

  @Test
  void copiesDoNotCorroborate() {
    Told one = met("a", "1986-10-11", "Reagan and Gorbachev met for two hours.", "");
    Told other = met("b", "1986-10-11", "Reagan and Gorbachev met for two hours.", "");
    assertThat(only(new OneStory().copies(one.facts(), other.facts()).of(one, other)).independent()).isEqualTo(1);
  }

  @Test
  void fearAndDenialOfOneDeedAreOneEventThatIsDenied() {
    Told told =
        Told.in("a", "1980-12-05", "Poland fears that the Soviet Union will invade. The Soviet Union denies it will invade Poland.")
            .state("Poland", "POL").state("Soviet Union", "SUN")
            .event(EventType.ASSAULT, Status.POSSIBLE, "Soviet Union>Poland", "Poland fears that the Soviet Union will invade", "invade")
            .event(EventType.ASSAULT, Status.DENIED, "Soviet Union>Poland", "it will invade Poland", "invade");
    Event event = only(new OneStory().of(told));
    assertThat(event.status()).isEqualTo(Status.DENIED);
    assertThat(event.reports()).extracting(r -> r.status()).containsExactly(Status.POSSIBLE, Status.DENIED);
  }

  @Test
  void whatMayHappenIsNeverWhatHappened() {
    Told told =
        Told.in("a", "1968-08-22", "The Soviet Union invaded Czechoslovakia. The Soviet Union might invade Czechoslovakia again.")
            .state("Soviet Union", "SUN").state("Czechoslovakia", "CSK")
            .event(EventType.ASSAULT, Status.HAPPENED, "Soviet Union>Czechoslovakia", "The Soviet Union invaded Czechoslovakia", "invaded")
            .event(EventType.ASSAULT, Status.POSSIBLE, "Soviet Union>Czechoslovakia", "might invade Czechoslovakia again", "invade");
    assertThat(new OneStory().of(told).events()).hasSize(2);
  }

  @Test
  void differentDemandsOfTheSameTwoStayApart() {
    Told told =
        Told.in("a", "1962-10-27", "Khrushchev asked Kennedy to lift the blockade. Khrushchev asked Kennedy to pull missiles out of Turkey.")
            .person("Khrushchev", "SUN").person("Kennedy", "USA")
            .event(EventType.REQUEST, Status.HAPPENED, "Khrushchev>Kennedy", "Khrushchev asked Kennedy to lift the blockade", "asked")
            .event(
                EventType.REQUEST, Status.HAPPENED, "Khrushchev>Kennedy", "Khrushchev asked Kennedy to pull missiles out of Turkey",
                "asked");
    List<Event> events = new OneStory().of(told).events();
    assertThat(events).hasSize(2);
  }

  private static Told met(String ref, String day, String text, String time) {
    String[] words = text.split(" ");
    Told told = Told.in(ref, day, text).person(words[0], "USA").person(words[2], "SUN");
    String phrase = words[0] + " and " + words[2] + " met";
    return time.isEmpty()
        ? told.event(EventType.CONSULT, Status.HAPPENED, words[0] + "+" + words[2], phrase, "met")
        : told.event(EventType.CONSULT, Status.HAPPENED, words[0] + "+" + words[2], phrase, "met", "", time);
  }

  private static Event only(StoryFacts story) {
    assertThat(story.events()).hasSize(1);
    return story.events().get(0);
  }
}
