package org.rapporteur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.Difference.Type;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Statement.Form;
import org.rapporteur.model.Status;

/** What comparing costs when an archive has hundreds of reports of one story. */
class LargeStoryTest {
  private static final int ARTICLES = 500;
  private static final String[] THINGS =
      {"missiles", "warheads", "tanks", "bombers", "submarines", "launchers", "silos", "radars", "bases", "lasers"};

  @Test
  void fiveHundredArticlesOfOneStoryCompare() {
    Random random = new Random(11);
    Told[] told = IntStream.range(0, ARTICLES).mapToObj(i -> article(i, random)).toArray(Told[]::new);
    StoryFacts story = new OneStory().of(told);
    assertThat(new DifferenceFinder().find(story)).extracting(d -> d.type()).contains(Type.FIGURE);
    assertThat(new CommitmentLedger().settle(story)).isNotEmpty();
    assertThat(new PositionFinder().find(story)).isNotEmpty();
  }

  private static Told article(int number, Random random) {
    String thing = THINGS[random.nextInt(THINGS.length)];
    String other = THINGS[random.nextInt(THINGS.length)];
    int count = 10 + random.nextInt(80);
    String counted = count + " " + thing;
    String asked = "to remove the " + thing + " and the " + other + " near site " + number;
    String promised = "to scrap " + other + " at depot " + random.nextInt(ARTICLES);
    String text = "Reagan met Gorbachev at Reykjavik. Reagan counted " + counted + " on both shores. Reagan asked Gorbachev "
        + asked + ". Gorbachev promised " + promised + ".";
    return Told.in("a" + number, LocalDate.of(1986, 10, 11).plusDays(number % 9).toString(), text)
        .person("Reagan", "USA").person("Gorbachev", "SUN").place("Reykjavik", "ISL")
        .figure(thing, count, count, "", counted)
        .event(EventType.CONSULT, Status.HAPPENED, "Reagan+Gorbachev", "Reagan met Gorbachev at Reykjavik", "met", "Reykjavik", "")
        .says("Reagan", "Gorbachev", Act.DEMAND, Form.INDIRECT, asked)
        .says("Gorbachev", "", Act.PROMISE, Form.INDIRECT, promised)
        .commitment("Gorbachev", promised, "");
  }
}
