package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.compare.Told;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Difference;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventType;
import org.rapporteur.model.RecordDocument;
import org.rapporteur.model.Status;
import org.rapporteur.model.Story;

class StoryReaderTest {
  private static final String REYKJAVIK =
      " and Gorbachev met in Reykjavik, the capital of Iceland, to talk about missiles in Europe and laboratories in space. The summit"
          + " at Reykjavik ended without a treaty on missiles, said Shultz, and Shevardnadze blamed the laboratories.";

  private final StoryReader reader = new StoryReader();

  @Test
  void orderOfInputMakesNoDifference() {
    List<ArticleFacts> articles = new ArrayList<>(articles());
    RecordDocument record = reader.read(articles, List.of());
    Random random = new Random(7);
    for (int round = 0; round < 10; round++) {
      Collections.shuffle(articles, random);
      assertThat(reader.read(articles, List.of())).isEqualTo(record);
    }
  }

  @Test
  void everyArticleIsInOneStory() {
    List<ArticleId> told = reader.read(articles(), List.of()).stories().stream().flatMap(s -> s.articles().stream()).toList();
    assertThat(told).doesNotHaveDuplicates().hasSize(articles().size());
  }

  @Test
  void reportsOfOneSummitAreOneStoryAndAnotherSummitIsAnother() {
    List<Story> stories = reader.read(articles(), List.of()).stories();
    assertThat(stories).extracting(s -> s.articles().size()).containsExactly(2, 1, 1);
  }

  @Test
  void unrelatedArticleChangesNoOtherIds() {
    RecordDocument without = reader.read(articles().subList(0, 3), List.of());
    RecordDocument with = reader.read(articles(), List.of());
    assertThat(ids(with)).containsAll(ids(without));
    assertThat(ids(without)).isNotEmpty();
  }

  @Test
  void articleGivenTwiceCountsOnceAndIsReported() {
    ArticleFacts article = articles().get(0);
    RecordDocument record = reader.read(List.of(article, article), List.of());
    assertThat(record.articles()).hasSize(1);
    assertThat(record.skipped()).hasSize(1);
  }

  @Test
  void nothingToReadMakesAnEmptyRecord() {
    assertThat(reader.read(List.of(), List.of()).stories()).isEmpty();
  }

  private static Set<String> ids(RecordDocument record) {
    Set<String> ids = new HashSet<>();
    record.events().stream().map(Event::id).forEach(id -> ids.add(id.value()));
    record.entities().forEach(e -> ids.add(e.id().value()));
    record.stories().forEach(s -> ids.add(s.id().value()));
    record.differences().stream().map(Difference::id).forEach(id -> ids.add(id.value()));
    return ids;
  }

  private static List<ArticleFacts> articles() {
    return List.of(
        summit("a", "1986-10-12", "Ronald Reagan" + REYKJAVIK + " Iceland had ten days to prepare."),
        summit("b", "1986-10-12", "Ronald Reegan" + REYKJAVIK + " The weather over the bay was grey, and reporters waited outside."),
        Told.in("c", "1987-06-12", "At the gate in Berlin a crowd listened to a speech about the wall, and police kept the east away.")
            .place("Berlin", "DEU").facts(),
        Told.in("d", "1988-12-08", "An earthquake destroyed Spitak and other towns of Armenia; rescuers dig for survivors in the cold.")
            .place("Spitak", "ARM").facts());
  }

  private static ArticleFacts summit(String ref, String day, String text) {
    String name = text.substring(0, text.indexOf(" and"));
    return Told.in(ref, day, text).person(name, "USA").person("Gorbachev", "SUN").place("Reykjavik", "ISL")
        .event(EventType.CONSULT, Status.HAPPENED, name + "+Gorbachev", name + " and Gorbachev met in Reykjavik", "met", "Reykjavik", "")
        .facts();
  }
}
