package org.rapporteur.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeedPageTest {
  @Test
  void aSectionReplacesTheOneWithItsTitleAndLeavesTheOthers() {
    String first = SpeedPage.with("", "Whole runs", "old\n");
    String both = SpeedPage.with(first, "Side by side", "theirs\n\nours");
    String again = SpeedPage.with(both, "Whole runs", "new");
    assertThat(again).startsWith("# Speed\n").contains("## Side by side\n\ntheirs\n\nours\n\n## Whole runs\n\nnew\n").doesNotContain("old");
  }

  @Test
  void writingTheSameSectionAgainChangesNothing() {
    String page = SpeedPage.with(SpeedPage.with("", "B", "b"), "A", "a");
    assertThat(SpeedPage.with(page, "B", "b")).isEqualTo(page);
  }

  @Test
  void aSpreadIsLeastMiddleAndGreatest() {
    assertThat(Spread.of(3, 1, 2)).isEqualTo(new Spread(1, 2, 3));
    assertThat(Spread.of(4, 1, 2, 3)).isEqualTo(new Spread(1, 2.5, 4));
    assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void jobsAtOnceDoTheWorkOfJobsInTurn() {
    Jobs jobs = new Jobs(org.rapporteur.language.EnglishAnalyser.load());
    var articles = org.rapporteur.bench.Corpus.read(org.rapporteur.bench.Corpus.EXAMPLES).articles();
    var cpu = new java.util.concurrent.atomic.AtomicLong();
    assertThat(Jobs.atOnce(articles, jobs::resolve, 2, cpu)).isEqualTo(Jobs.inTurn(articles, jobs::resolve));
    assertThat(Jobs.inTurn(articles, jobs::read)).isPositive();
    assertThat(Baseline.run(articles)).isPositive();
  }
}
