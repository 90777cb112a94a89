package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Excluded;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Span;

class EnglishSentencesTest {
  private static final EnglishAnalyser ANALYSER = EnglishAnalyser.load();

  @ParameterizedTest
  @ValueSource(strings = {
    "", " \n ", "Ministers meet\n\nMr. Berg said: \"No.\" He left... and (then)\nhe went on to the U.N. The talks failed!",
    "\uD83D\uDE00 One. Two?\r\nThree\u2028Four. \"Five.\" six"})
  void areThoseOfTheAnalyser(String text) {
    List<Excluded> excluded = text.length() > 50 ? List.of(new Excluded(new Span(20, 40), Excluded.Reason.PROMOTION)) : List.of();
    Article article = new Article(
        new ArticleId("ar-1"), Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, excluded);
    List<Span> expected = ANALYSER.run(article).value().sentences().stream().map(Sentence::span).toList();
    assertThat(new EnglishSentences().of(article)).isEqualTo(expected);
    assertThat(expected.isEmpty()).isEqualTo(text.isBlank());
  }
}
