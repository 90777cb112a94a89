package org.rapporteur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.read.ArticleReader;

class RepeatFinderTest {
  private static ArticleReader reader;

  @BeforeAll
  static void load() {
    reader = ArticleReader.english();
  }

  private static List<Statement> read(String text) {
    Optional<Span> title = Optional.of(new Span(0, text.indexOf('\n')));
    ArticleId id = new ArticleId(Ids.of("ar", text));
    Article article = new Article(id, Origin.UNKNOWN, title.map(t -> t.of(text)), title, Optional.empty(), "en", text, List.of());
    return reader.run(article).value().statements();
  }

  private static List<String> repeated(String text) {
    List<String> repeated = new ArrayList<>();
    for (Statement statement : read(text)) {
      statement.repeats().ifPresent(first -> repeated.add(statement.content().get(0).of(text)));
    }
    return repeated;
  }

  @Test
  void quotationInTheBodyRepeatsTheLead() {
    String text = """
        Valletta hosts ferry talks

        Malta's Transport Minister Elena Borg said on Monday that the new ferry line to Sicily will open before the summer season.

        The two sides met in Valletta for three hours.

        "The new ferry line to Sicily will open before the summer season," Borg told reporters.
        """;

    assertThat(repeated(text)).containsExactly("The new ferry line to Sicily will open before the summer season");
  }

  @Test
  void headlineIsToldAgainByTheLead() {
    String text = """
        Malta will cut ferry fees for islanders, Borg says

        Malta's Transport Minister Elena Borg said that Malta will cut ferry fees for islanders.
        """;
    List<Statement> statements = read(text);

    assertThat(statements).hasSize(2);
    assertThat(statements.get(1).repeats()).contains(statements.get(0).id());
  }

  @Test
  void theSameWordsFromTwoSpeakersAreTwoStatements() {
    String text = """
        Ministers agree on ferries

        Malta's Transport Minister Elena Borg said that the ferry line to Sicily will open before the summer season.

        Italy's Transport Minister Carlo Riva said that the ferry line to Sicily will open before the summer season.
        """;

    assertThat(repeated(text)).isEmpty();
  }

  @Test
  void denialDoesNotRepeatWhatItDenies() {
    String text = """
        Ferry plans in doubt

        Malta's Transport Minister Elena Borg said that the ferry line to Sicily will open before the summer season.

        A day later Borg said that the ferry line to Sicily will not open before the summer season.
        """;

    assertThat(repeated(text)).isEmpty();
  }

  @Test
  void furtherWordsOfOneSpeakerAreNoRepetition() {
    String text = """
        Ferry plans

        Malta's Transport Minister Elena Borg said that the ferry line to Sicily will open before the summer season.

        Borg said that the harbour of Valletta needs deeper water for larger ships.
        """;

    assertThat(repeated(text)).isEmpty();
  }

  @Test
  void aThirdTellingPointsAtTheFirst() {
    String text = """
        Ferry plans

        Malta's Transport Minister Elena Borg said that the ferry line to Sicily will open before the summer season.

        Borg said the ferry line to Sicily will open before the summer season.

        "The ferry line to Sicily will open before the summer season," Borg said.
        """;
    List<Statement> statements = read(text);

    assertThat(statements).hasSize(3);
    assertThat(statements.get(1).repeats()).contains(statements.get(0).id());
    assertThat(statements.get(2).repeats()).contains(statements.get(0).id());
  }
}
