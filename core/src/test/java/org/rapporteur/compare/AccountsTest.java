package org.rapporteur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Commitment.State;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Position;
import org.rapporteur.model.Statement.Form;
import org.rapporteur.model.Status;

/** Undertakings and demands, and how they stand in the end. */
class AccountsTest {
  @Test
  void undertakingIsKeptByLaterDeedOfItsGiver() {
    Told later =
        Told.in("b", "1989-02-15", "The Soviet Union withdrew its troops from Afghanistan.").state("Soviet Union", "SUN")
            .event(
                EventType.RETREAT, Status.HAPPENED, "Soviet Union", "The Soviet Union withdrew its troops from Afghanistan", "withdrew");
    Commitment settled = only(new OneStory().of(promise(), later));
    assertThat(settled.state()).isEqualTo(State.KEPT);
    assertThat(settled.closedBy()).hasSize(1);
  }

  @Test
  void undertakingIsDueAfterItsDayAndOpenBefore() {
    Told before = Told.in("b", "1989-01-20", "Kabul waits.");
    Told after = Told.in("b", "1989-02-20", "Kabul waits.");
    assertThat(only(new OneStory().of(promise(), before)).state()).isEqualTo(State.OPEN);
    assertThat(only(new OneStory().of(promise(), after)).state()).isEqualTo(State.DUE);
  }

  @Test
  void deedOfAnotherClosesNothing() {
    Told later =
        Told.in("b", "1989-01-20", "Cuba withdrew its troops from Afghanistan.").state("Cuba", "CUB")
            .event(EventType.RETREAT, Status.HAPPENED, "Cuba", "Cuba withdrew its troops from Afghanistan", "withdrew");
    assertThat(only(new OneStory().of(promise(), later)).state()).isEqualTo(State.OPEN);
  }

  @Test
  void otherDeedOfTheGiverClosesNothing() {
    Told later =
        Told.in("b", "1989-01-20", "The Soviet Union praised Afghanistan.").state("Soviet Union", "SUN")
            .event(EventType.SUPPORT, Status.HAPPENED, "Soviet Union", "The Soviet Union praised Afghanistan", "praised");
    assertThat(only(new OneStory().of(promise(), later)).state()).isEqualTo(State.OPEN);
  }

  @Test
  void dayBeforeTheReportIsNotWhenItIsDue() {
    Told told =
        Told.in("a", "1989-01-10", "The Soviet Union promised to revive the pact of 5 May 1972.").state("Soviet Union", "SUN")
            .time("5 May 1972", "1972-05-05")
            .commitment("Soviet Union", "to revive the pact of 5 May 1972", "5 May 1972");
    Commitment settled = only(new OneStory().of(told));
    assertThat(settled.due()).isEmpty();
    assertThat(settled.state()).isEqualTo(State.OPEN);
  }

  @Test
  void tellingsOfOneUndertakingAreOne() {
    assertThat(only(new OneStory().of(promise(), promise("b"))).evidence()).hasSize(2);
  }

  @Test
  void demandIsRejectedByTheSideThatWasAsked() {
    Told told =
        Told.in("a", "1962-10-27", "Khrushchev asked Kennedy to pull missiles out of Turkey. Kennedy refused to pull missiles out of Turkey.")
            .person("Khrushchev", "SUN").person("Kennedy", "USA")
            .says("Khrushchev", "Kennedy", Act.DEMAND, Form.INDIRECT, "to pull missiles out of Turkey")
            .says("Kennedy", "", Act.REJECT, Form.INDIRECT, "refused to pull missiles out of Turkey");
    Position position = positions(told).get(0);
    assertThat(position.state()).isEqualTo(Position.State.REJECTED);
    assertThat(position.answers()).hasSize(1);
  }

  @Test
  void answerAboutOtherThingsLeavesDemandOpen() {
    Told told =
        Told.in("a", "1962-10-27", "Khrushchev asked Kennedy to pull missiles out of Turkey. Kennedy agreed to sell wheat next autumn.")
            .person("Khrushchev", "SUN").person("Kennedy", "USA")
            .says("Khrushchev", "Kennedy", Act.DEMAND, Form.INDIRECT, "to pull missiles out of Turkey")
            .says("Kennedy", "", Act.AGREE, Form.INDIRECT, "to sell wheat next autumn");
    assertThat(positions(told).get(0).state()).isEqualTo(Position.State.OPEN);
  }

  private static Told promise() {
    return promise("a");
  }

  private static Told promise(String ref) {
    return Told.in(ref, "1989-01-10", "The Soviet Union promised to withdraw its troops from Afghanistan by 15 February.")
        .state("Soviet Union", "SUN")
        .time("15 February", "1989-02-15")
        .commitment("Soviet Union", "to withdraw its troops from Afghanistan by 15 February", "15 February");
  }

  private static Commitment only(StoryFacts story) {
    List<Commitment> settled = new CommitmentLedger().settle(story);
    assertThat(settled).hasSize(1);
    return settled.get(0);
  }

  private static List<Position> positions(Told told) {
    return new PositionFinder().find(new OneStory().of(told));
  }
}
