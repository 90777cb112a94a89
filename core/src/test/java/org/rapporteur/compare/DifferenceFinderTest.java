package org.rapporteur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.Difference;
import org.rapporteur.model.Difference.Type;
import org.rapporteur.model.Difference.Verdict;
import org.rapporteur.model.Difference.Version;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Statement.Form;
import org.rapporteur.model.Status;

class DifferenceFinderTest {
  @Test
  void spellingsOfOneNameAreVariants() {
    Told one = Told.in("a", "1986-10-11", "Mikhail Gorbachev flew to Iceland.").person("Mikhail Gorbachev", "SUN");
    Told other = Told.in("b", "1986-10-11", "In Iceland, Mikhail Gorbachov was met by children.").person("Mikhail Gorbachov", "SUN");
    Difference found = only(new OneStory().same("Mikhail Gorbachev", "Mikhail Gorbachov").differences(one, other));
    assertThat(found.type()).isEqualTo(Type.NAME);
    assertThat(found.verdict()).isEqualTo(Verdict.VARIANT);
    assertThat(values(found)).containsExactly("Mikhail Gorbachev", "Mikhail Gorbachov");
  }

  @Test
  void surnameAloneIsNoOtherSpelling() {
    Told one = Told.in("a", "1986-10-11", "Mikhail Gorbachev flew to Iceland.").person("Mikhail Gorbachev", "SUN");
    Told other = Told.in("b", "1986-10-11", "In Iceland, Gorbachev was met by children.").person("Gorbachev", "SUN");
    assertThat(new OneStory().same("Mikhail Gorbachev", "Gorbachev").differences(one, other)).isEmpty();
  }

  @Test
  void differentFiguresOfOneOwnerConflict() {
    Told one =
        Told.in("a", "1989-02-01", "The Soviet Union counts 30,000 tanks.").state("Soviet Union", "SUN")
            .figure("tanks", 30_000, 30_000, "Soviet Union", "30,000 tanks");
    Told other =
        Told.in("b", "1989-02-01", "The Soviet Union has 51,500 tanks, say its rivals.").state("Soviet Union", "SUN")
            .figure("tanks", 51_500, 51_500, "Soviet Union", "51,500 tanks");
    Difference found = only(new OneStory().differences(one, other));
    assertThat(found.type()).isEqualTo(Type.FIGURE);
    assertThat(found.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(values(found)).containsExactly("30,000 tanks", "51,500 tanks");
  }

  @Test
  void exactFigureRefinesRoundOne() {
    Told one =
        Told.in("a", "1989-02-01", "The Soviet Union has thousands of tanks.").state("Soviet Union", "SUN")
            .figure("tanks", 2_000, 99_999, "Soviet Union", "thousands of tanks");
    Told other =
        Told.in("b", "1989-02-01", "The Soviet Union has 51,500 tanks.").state("Soviet Union", "SUN")
            .figure("tanks", 51_500, 51_500, "Soviet Union", "51,500 tanks");
    assertThat(only(new OneStory().differences(one, other)).verdict()).isEqualTo(Verdict.REFINES);
  }

  @Test
  void exactFigureRefinesTheOneItRoundsTo() {
    Told one =
        Told.in("a", "1989-02-01", "The Soviet Union has some 51,000 tanks.").state("Soviet Union", "SUN")
            .figure("tanks", 51_000, 51_000, "Soviet Union", "some 51,000 tanks");
    Told other =
        Told.in("b", "1989-02-01", "The Soviet Union has 51,480 tanks.").state("Soviet Union", "SUN")
            .figure("tanks", 51_480, 51_480, "Soviet Union", "51,480 tanks");
    assertThat(only(new OneStory().differences(one, other)).verdict()).isEqualTo(Verdict.REFINES);
  }

  @Test
  void countThatIsNotRoundConflictsWithItsNeighbour() {
    Told one =
        Told.in("a", "1989-02-01", "The Soviet Union has 31 carriers.").state("Soviet Union", "SUN")
            .figure("carriers", 31, 31, "Soviet Union", "31 carriers");
    Told other =
        Told.in("b", "1989-02-01", "The Soviet Union has 30 carriers.").state("Soviet Union", "SUN")
            .figure("carriers", 30, 30, "Soviet Union", "30 carriers");
    assertThat(only(new OneStory().differences(one, other)).verdict()).isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void figuresWithoutOwnerAreAboutTheEntityNamedNearest() {
    Told one =
        Told.in("a", "1989-02-01", "The canal across Panama measures 82 kilometres.").place("Panama", "PAN")
            .figure("kilometres", 82, 82, "", "82 kilometres");
    Told other =
        Told.in("b", "1989-02-01", "Across Panama the canal measures 65 kilometres.").place("Panama", "PAN")
            .figure("kilometres", 65, 65, "", "65 kilometres");
    Difference found = only(new OneStory().differences(one, other));
    assertThat(found.subject()).isEqualTo(one.facts().entities().get(0).id().value());
  }

  @Test
  void higherTollOfLaterReportIsUpdated() {
    Told one =
        Told.in("a", "1988-12-08", "The quake in Armenia killed 400 people in Spitak.").place("Spitak", "ARM")
            .figure("killed", 400, 400, "Spitak", "killed 400 people");
    Told other =
        Told.in("b", "1988-12-10", "The quake in Armenia killed 900 people in Spitak.").place("Spitak", "ARM")
            .figure("killed", 900, 900, "Spitak", "killed 900 people");
    assertThat(only(new OneStory().differences(one, other)).verdict()).isEqualTo(Verdict.UPDATED);
  }

  @Test
  void figuresOfDifferentOwnersAreNotCompared() {
    Told one =
        Told.in("a", "1989-02-01", "The Soviet Union has 51,500 tanks.").state("Soviet Union", "SUN")
            .figure("tanks", 51_500, 51_500, "Soviet Union", "51,500 tanks");
    Told other =
        Told.in("b", "1989-02-01", "Poland has 3,000 tanks.").state("Poland", "POL")
            .figure("tanks", 3_000, 3_000, "Poland", "3,000 tanks");
    assertThat(new OneStory().differences(one, other)).isEmpty();
  }

  @Test
  void spotRefinesTown() {
    Told one = meeting("a", "Reagan and Gorbachev met in Reykjavik.", "Reykjavik");
    Told other = meeting("b", "Reagan and Gorbachev met at Hofdi House by the sea.", "Hofdi House");
    Difference found = only(new OneStory().differences(one, other));
    assertThat(found.type()).isEqualTo(Type.PLACE);
    assertThat(found.verdict()).isEqualTo(Verdict.REFINES);
    assertThat(values(found)).containsExactly("Reykjavik", "Hofdi House");
  }

  @Test
  void sameQuoteInOtherWordsIsVariant() {
    Told one =
        Told.in("a", "1986-10-12", "Reagan said: \"We could not bridge our difference over laboratories in space.\"")
            .person("Reagan", "USA")
            .says("Reagan", Act.ASSERT, Form.DIRECT, "We could not bridge our difference over laboratories in space.");
    Told other =
        Told.in("b", "1986-10-12", "\"The difference over space laboratories was not to be bridged,\" said Reagan.")
            .person("Reagan", "USA")
            .says("Reagan", Act.ASSERT, Form.DIRECT, "The difference over space laboratories was not to be bridged,");
    Difference found = only(new OneStory().differences(one, other));
    assertThat(found.type()).isEqualTo(Type.QUOTE);
    assertThat(found.verdict()).isEqualTo(Verdict.VARIANT);
  }

  @Test
  void quoteThatWasOnlyCutIsNoDifference() {
    Told one =
        Told.in("a", "1986-10-12", "Reagan said: \"We could not bridge our difference over laboratories in space.\"")
            .person("Reagan", "USA")
            .says("Reagan", Act.ASSERT, Form.DIRECT, "We could not bridge our difference over laboratories in space.");
    Told other =
        Told.in("b", "1986-10-12", "Reagan spoke of \"our difference over laboratories in space\".").person("Reagan", "USA")
            .says("Reagan", Act.ASSERT, Form.DIRECT, "our difference over laboratories in space");
    assertThat(new OneStory().differences(one, other)).isEmpty();
  }

  @Test
  void deniedAndHappenedConflict() {
    Told one =
        Told.in("a", "1983-09-01", "The Soviet Union attacked South Korea's airliner.").state("Soviet Union", "SUN")
            .state("South Korea", "KOR")
            .event(EventType.ASSAULT, Status.HAPPENED, "Soviet Union>South Korea", "The Soviet Union attacked South Korea's airliner",
                "attacked");
    Told other =
        Told.in("b", "1983-09-01", "The Soviet Union denied it had attacked any airliner of South Korea.").state("Soviet Union", "SUN")
            .state("South Korea", "KOR")
            .event(EventType.ASSAULT, Status.DENIED, "Soviet Union>South Korea", "attacked any airliner of South Korea", "attacked");
    Difference found = only(new OneStory().differences(one, other));
    assertThat(found.type()).isEqualTo(Type.STATUS);
    assertThat(found.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(values(found)).containsExactly("happened", "denied");
  }

  @Test
  void planThatCameTrueIsUpdated() {
    Told one =
        Told.in("a", "1986-10-10", "Reagan and Gorbachev will meet on Saturday.").person("Reagan", "USA").person("Gorbachev", "SUN")
            .time("Saturday", "1986-10-11")
            .event(EventType.CONSULT, Status.PLANNED, "Reagan+Gorbachev", "Reagan and Gorbachev will meet", "meet", "", "Saturday");
    Told other =
        Told.in("b", "1986-10-12", "Reagan and Gorbachev met on Saturday.").person("Reagan", "USA").person("Gorbachev", "SUN")
            .time("Saturday", "1986-10-11")
            .event(EventType.CONSULT, Status.HAPPENED, "Gorbachev+Reagan", "Reagan and Gorbachev met", "met", "", "Saturday");
    Difference found = only(new OneStory().differences(one, other));
    assertThat(found.type()).isEqualTo(Type.STATUS);
    assertThat(found.verdict()).isEqualTo(Verdict.UPDATED);
  }

  @Test
  void oppositeWordsOfTwoSpeakersAreStances() {
    Told told =
        Told.in("a", "1986-10-13", "Shultz says the summit in Iceland failed. Regan says the summit in Iceland did not fail.")
            .person("Shultz", "USA").person("Regan", "USA")
            .says("Shultz", Act.ASSERT, Form.INDIRECT, "the summit in Iceland failed")
            .says("Regan", Act.ASSERT, Form.INDIRECT, "the summit in Iceland did not fail");
    Difference found = only(new OneStory().differences(told));
    assertThat(found.type()).isEqualTo(Type.STANCE);
    assertThat(found.verdict()).isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void oneDeedPutDownToTwoIsActorConflict() {
    Told one = bombing("a", "Libya bombed the disco of West Germany on 5 April.", "Libya", "LBY");
    Told other = bombing("b", "Syria bombed the disco of West Germany on 5 April.", "Syria", "SYR");
    Difference found = only(new OneStory().differences(one, other));
    assertThat(found.type()).isEqualTo(Type.ACTOR);
    assertThat(found.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(values(found)).containsExactly("Libya", "Syria");
  }

  @Test
  void neighbouringDaysOfOneDeedConflict() {
    Told one = crash("a", "Pan Am said Libya bombed its jet over Lockerbie on 21 December.", "21 December", "1988-12-21");
    Told other = crash("b", "Pan Am said Libya bombed its jet over Lockerbie on 22 December.", "22 December", "1988-12-22");
    Difference found = only(new OneStory().differences(one, other));
    assertThat(found.type()).isEqualTo(Type.DATE);
    assertThat(values(found)).containsExactly("1988-12-21", "1988-12-22");
  }

  @Test
  void copiesDoNotDiffer() {
    Told one = Told.in("a", "1986-10-11", "Mikhail Gorbachev flew to Iceland.").person("Mikhail Gorbachev", "SUN");
    Told other = Told.in("b", "1986-10-11", "Mikhail Gorbachov flew to Iceland.").person("Mikhail Gorbachov", "SUN");
    OneStory story = new OneStory().same("Mikhail Gorbachev", "Mikhail Gorbachov").copies(one.facts(), other.facts());
    assertThat(story.differences(one, other)).isEmpty();
  }

  @Test
  void differencesAreTheSameForEitherOrder() {
    Told one = meeting("a", "Reagan and Gorbachev met in Reykjavik.", "Reykjavik");
    Told other = meeting("b", "Reagan and Gorbachev met at Hofdi House by the sea.", "Hofdi House");
    assertThat(new OneStory().differences(one, other)).isEqualTo(new OneStory().differences(other, one));
  }

  private static Told meeting(String ref, String text, String place) {
    String words = text.substring(0, text.indexOf(place) + place.length());
    return Told.in(ref, "1986-10-11", text).person("Reagan", "USA").person("Gorbachev", "SUN").place(place, "ISL")
        .event(EventType.CONSULT, Status.HAPPENED, "Reagan+Gorbachev", words, "met", place, "");
  }

  private static Told bombing(String ref, String text, String actor, String country) {
    return Told.in(ref, "1986-04-06", text).state(actor, country).state("West Germany", "DEU").time("5 April", "1986-04-05")
        .event(EventType.ASSAULT, Status.HAPPENED, actor + ">West Germany", text.substring(0, text.indexOf(" on ")), "bombed", "",
            "5 April");
  }

  private static Told crash(String ref, String text, String time, String day) {
    return Told.in(ref, "1988-12-23", text).state("Libya", "LBY").place("Lockerbie", "GBR").person("Pan Am", "USA").time(time, day)
        .event(EventType.ASSAULT, Status.HAPPENED, "Libya>Pan Am", "Libya bombed its jet over Lockerbie", "bombed", "Lockerbie", time);
  }

  private static Difference only(List<Difference> differences) {
    assertThat(differences).hasSize(1);
    return differences.get(0);
  }

  private static List<String> values(Difference difference) {
    return difference.versions().stream().map(Version::value).toList();
  }
}
