package org.rapporteur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Period;
import org.rapporteur.model.Published;
import org.rapporteur.model.When;
import org.rapporteur.time.TimeResolver;

class PublicationInferenceTest {
  private final ArticleFacts first = Told.in("a", "1986-10-11", "They meet.").facts();
  private final ArticleFacts second = Told.in("b", "1986-10-12", "They met.").facts();
  private final ArticleFacts muchLater = Told.in("c", "1986-11-30", "They had met.").facts();
  private final ArticleFacts undated = Told.in("d", "", "Tomorrow they meet again.").timeFromPublication("Tomorrow", 1).facts();

  @Test
  void undatedArticleTakesTheDaysOfItsStory() {
    Published published = infer(first, second, undated).get(undated.article().id());
    assertThat(published.period()).isEqualTo(Period.of(LocalDate.of(1986, 10, 11), LocalDate.of(1986, 10, 12)));
    assertThat(published.basis()).isEqualTo(Basis.INFERRED);
  }

  @Test
  void storyOfManyWeeksTellsNothing() {
    assertThat(infer(first, muchLater, undated)).doesNotContainKey(undated.article().id());
  }

  @Test
  void relativeTimesAreResolvedFromEachDayThatPublicationMayBe() {
    TimeResolver times = new TimeResolver(infer(first, second, undated), undated.times());
    When tomorrow = new When.At(undated.times().get(0).span());
    assertThat(times.date(undated.article().id(), tomorrow).orElseThrow().period())
        .isEqualTo(Period.of(LocalDate.of(1986, 10, 12), LocalDate.of(1986, 10, 13)));
    assertThat(times.date(undated.article().id(), tomorrow).orElseThrow().basis()).isEqualTo(Basis.INFERRED);
    assertThat(times.resolve(undated.times().get(0)).value()).isEmpty();
  }

  @Test
  void withoutPublicationRelativeTimesStayOpen() {
    TimeResolver times = new TimeResolver(Map.of(), undated.times());
    assertThat(times.resolve(undated.times().get(0)).period()).isEmpty();
    assertThat(times.date(undated.article().id(), new When.OnPublication())).isEmpty();
  }

  private static Map<ArticleId, Published> infer(ArticleFacts... articles) {
    List<ArticleFacts> all = List.of(articles);
    return new PublicationInference().infer(all, List.of(all.stream().map(a -> a.article().id()).toList()));
  }
}
