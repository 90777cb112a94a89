package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Speaker;
import org.rapporteur.model.Statement;
import org.rapporteur.read.ArticleReader;

/** Who "they" and "it" are that say something: whom the sentence before is about, or nobody. */
class PronounSpeakerTest {
  private static ArticleReader reader;
  private static StatementFinder finder;

  @BeforeAll
  static void load() {
    reader = new ArticleReader(EnglishAnalyser.load());
    finder = new StatementFinder();
  }

  /** The name of the entity that the last statement of a text is put down to; empty if there is none. */
  private static Optional<String> lastSpeaker(String text) {
    ArticleId id = new ArticleId(Ids.of("ar", text));
    Article article = new Article(id, Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of());
    AnnotatedArticle annotated = reader.annotate(article, new ArrayList<>());
    List<Statement> statements = finder.run(annotated).value();
    assertThat(statements).as(text).isNotEmpty();
    Speaker speaker = statements.get(statements.size() - 1).speaker();
    return speaker.entityId().map(entity -> annotated.entities().get(entity).name());
  }

  @Test
  void organisationThatTheSentenceBeforeIsAboutSpeaksOn() {
    assertThat(lastSpeaker("The agency did not name the player. They did say he was not in the city.")).contains("agency");
    assertThat(lastSpeaker("The National Hurricane Center reported strong winds on Monday. On Tuesday they reported the storm was gone."))
        .contains("National Hurricane Center");
  }

  @Test
  void whoWasOnlySpokenOfDoesNot() {
    assertThat(lastSpeaker("The President spoke of care for older Americans. They also said the budget was tight.")).isEmpty();
  }

  @Test
  void twoWhoAreNamedApartLeaveItOpen() {
    assertThat(lastSpeaker("Deputy Minister Jane Berg spoke with Ambassador Rui Costa. They reaffirmed their commitment to peace.")).isEmpty();
  }

  @Test
  void whoIsOnlyTheSubjectOfAClauseInsideDoesNot() {
    String text = "The ministers met in Oslo. Mr. Holm stressed the need for the rebels to refrain from attacks."
        + " They acknowledged the steps that were taken.";
    assertThat(lastSpeaker(text)).contains("ministers");
  }

  @Test
  void theyWhoSpeakAreNotOnePerson() {
    assertThat(lastSpeaker("The minister stressed the need for Iran to refrain from attacks. They also discussed trade.")).isEmpty();
  }

  @Test
  void whatCitesAndWritesIsNoThing() {
    String text = "The trade publication stated the plane had left the runway and broken a barrier. It cited the air force as the owner.";
    assertThat(lastSpeaker(text)).contains("trade publication");
  }
}
