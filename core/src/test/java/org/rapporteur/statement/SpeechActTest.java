package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.model.Act;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Statement;
import org.rapporteur.read.ArticleReader;

/** Acts as docs/formats/speech-acts.md defines them, one sentence each. */
class SpeechActTest {
  private static ArticleReader reader;
  private static StatementFinder finder;

  @BeforeAll
  static void load() {
    reader = new ArticleReader(EnglishAnalyser.load());
    finder = new StatementFinder();
  }

  private static List<Statement> read(String text) {
    ArticleId id = new ArticleId(Ids.of("ar", text));
    Article article = new Article(id, Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of());
    AnnotatedArticle annotated = reader.annotate(article, new java.util.ArrayList<>());
    return finder.run(annotated).value();
  }

  private static Act act(String text) {
    List<Statement> statements = read(text);
    assertThat(statements).as(text).isNotEmpty();
    return statements.get(0).act();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "THANK | The minister expressed gratitude to Norway for its help.",
        "PRAISE | The president offered his condolences to the families of the miners.",
        "PROMISE | The prime minister reiterated her commitment to hold free elections.",
        "REJECT | The ambassador expressed strong opposition to the new border posts.",
        "OFFER | The minister expressed his readiness to host the next round of talks.",
        "CRITICISE | Norway expressed concern about the military build-up of Iceland.",
        "OFFER | The minister offered his support to the victims of the storm.",
        "PROPOSE | The delegates offered suggestions for new ways to work together."
      })
  void nounThatIsVoicedTellsTheAct(Act wanted, String text) {
    assertThat(act(text)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ASSERT | Researchers estimated that the animal had a top speed of 20 miles per hour.",
        "PREDICT | Researchers estimated that the lake would dry up by 2040.",
        "CRITICISE | The United Nations regretted that Norway had closed the border.",
        "APOLOGISE | The airline regretted that it had lost the letters.",
        "AGREE | The two sides decided to increase cooperation on trade.",
        "ANNOUNCE | The government decided to raise the tax.",
        "ASK | The mayor encouraged residents to save water.",
        "ACCUSE | The opposition repeated its claims of fraud in the northern district."
      })
  void actHangsOnWhatTheCueTakes(Act wanted, String text) {
    assertThat(act(text)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CRITICISE | “We condemn this attack,” the minister said.",
        "THANK | “I would like to thank the people of Norway,” the president said.",
        "PRAISE | “She was a great teacher,” the mayor said.",
        "CRITICISE | “The plan is a terrible mistake,” the senator said.",
        "DENY | “The report is false,” the general said.",
        "ASK | “What will the government do about the floods?” the senator asked.",
        "PROMISE | “We will help the victims of the flood,” the minister said.",
        "REJECT | “We will not sign the treaty,” the minister said.",
        "THREATEN | “We will retaliate,” the general said.",
        "THREATEN | “This will not be tolerated,” the general said.",
        "THREATEN | “Norway will pay a price for this,” the general said.",
        "PROPOSE | “We should hold a second meeting,” the envoy said.",
        "DEMAND | “Norway must open the border,” the envoy said.",
        "ASSERT | “The road is closed,” the driver said."
      })
  void clauseThatIsSaidTellsTheActOfANeutralCue(Act wanted, String text) {
    assertThat(act(text)).isEqualTo(wanted);
  }

  @Test
  void emptyItIsNotTheSpeaker() {
    assertThat(act("The minister stressed that it is unacceptable to stop the ships.")).isEqualTo(Act.CRITICISE);
  }

  @Test
  void whatAnotherSaysInsideAPositionIsJudgedByItsClause() {
    assertThat(act("The envoy reiterated Norway's position that it never attacked the island.")).isEqualTo(Act.DENY);
  }

  @Test
  void remarksBySomebodyAreTheirs() {
    String text = "Ana Prieto spoke in Lima. Remarks by Prieto on Tuesday said the dam was safe.";
    assertThat(read(text)).anyMatch(s -> s.speaker().span().filter(span -> span.of(text).contains("Prieto")).isPresent());
  }
}
