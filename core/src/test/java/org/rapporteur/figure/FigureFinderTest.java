package org.rapporteur.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.model.Act;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Span;
import org.rapporteur.model.When;
import org.rapporteur.read.ArticleReader;

class FigureFinderTest {
  private static final ArticleReader READER = ArticleReader.english();

  private final FigureFinder finder = new FigureFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The flood killed more than 1,200 people.|more than 1,200 people|killed|1200|",
        "Thirteen people were killed in the crash.|Thirteen people|killed|13|13",
        "At least 40 miners were injured.|At least 40 miners|injured|40|",
        "The police arrested 25 protesters on Monday.|25 protesters|arrested|25|25",
        "In the blast 17 were killed.|17 were killed|killed|17|17",
        "The fire left 12 people dead.|12 people|killed|12|12",
        "Norway sent 3,000 troops to the border.|3,000 troops|troops|3000|3000",
        "Tens of thousands of soldiers stood at the river.|Tens of thousands of soldiers|troops|20000|99999",
        "Hundreds of farmers marched.|Hundreds of farmers|farmers|200|999",
        "Several hundred farmers marched.|Several hundred farmers|farmers|200|999",
        "Two dozen ships waited.|Two dozen ships|ships|24|24",
        "Between 300 and 400 houses burned.|Between 300 and 400 houses|houses|300|400",
        "The storm destroyed 50 to 60 houses.|50 to 60 houses|houses|50|60",
        "They put forward two proposals.|two proposals|proposals|2|2",
        "About 500 new homes were built.|About 500 new homes|homes|500|500",
        "The bank lent $713 million to the port.|$713 million|money|713000000|713000000",
        "The bank lent 2.5 billion euros to the port.|2.5 billion euros|money|2500000000|2500000000",
        "Nearly 60 percent of voters agreed.|Nearly 60 percent|percent||60",
        "The talks went on for nearly eight hours.|nearly eight hours|duration_hours||8",
        "The village lies 30 kilometers from the border.|30 kilometers|distance|30|30",
        "One person was killed.|One person|killed|1|1"
      })
  void quantitiesSayWhatTheyCount(String text, String phrase, String what, Double min, Double max) {
    Figure figure = only(text);
    assertThat(figure.span().of(text)).isEqualTo(phrase);
    assertThat(figure.what()).isEqualTo(what);
    assertThat(figure.min()).isEqualTo(min == null ? OptionalDouble.empty() : OptionalDouble.of(min));
    assertThat(figure.max()).isEqualTo(max == null ? OptionalDouble.empty() : OptionalDouble.of(max));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The treaty was signed in 1987 and renewed on May 5, 2001.",
        "Article 5 of the treaty was invoked.",
        "An F-16 and two-seat S-400 parts were shown.",
        "The 43-year-old was freed at 5 p.m. on Monday.",
        "No one knows; one of them left.",
        "The two sides met again.",
        "The G-7 and the Group of Seven are the same.",
        "It was the third visit in five years.",
        "Three days later the ship sank.",
        "He came first and she finished second.",
        "The attacks of 9/11 changed that.",
        "Call 555-0100 for help."
      })
  void numbersThatCountNothingAreNoFigures(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void moneyAndMeasuresHaveTheirUnit() {
    assertThat(only("The bank lent £3m to the port.").unit()).contains("GBP");
    assertThat(only("The village lies 30 km from the border.").unit()).contains("kilometers");
    assertThat(only("Prices rose 5 percent.").unit()).contains("percent");
  }

  @Test
  void aFigureInWhatSomebodySaidIsAccordingToThatStatement() {
    String text = "The mayor said 14 people were killed.";
    AnnotatedArticle annotated = annotate(text);
    var statement = statement(annotated, new Span(text.indexOf("14"), text.length() - 1));
    List<Figure> figures = finder.run(new FigureFinder.Input(annotated, List.of(statement))).value();
    assertThat(figures).singleElement().satisfies(f -> assertThat(f.accordingTo()).contains(statement.id()));
  }

  @Test
  void aTimeWithTheSameVerbSaysAsOfWhen() {
    String text = "The war has killed 9,000 people since 2014.";
    assertThat(only(text).asOf()).contains(new When.At(new Span(text.indexOf("since"), text.length() - 1)));
  }

  @Test
  void troopsAreThoseOfTheSubjectWhoSendsThem() {
    String text = "Norway has deployed 3,000 troops near the border.";
    AnnotatedArticle annotated = annotate(text);
    EntityId norway = annotated.entities().at(0).orElseThrow().entity().id();
    assertThat(only(text).of()).contains(norway);
  }

  @Test
  void aBlankParagraphInFrontShiftsSpansAndNothingElse() {
    String text = "The flood killed 12 people.\nThe bank lent $3 million.";
    List<Figure> plain = find(text);
    List<Figure> moved = find("\n\n" + text);
    assertThat(moved).extracting(Figure::what).isEqualTo(plain.stream().map(Figure::what).toList());
    assertThat(moved)
        .extracting(Figure::span)
        .isEqualTo(plain.stream().map(f -> new Span(f.span().start() + 2, f.span().end() + 2)).toList());
  }

  @Test
  void aVeryLongSentenceOfNumbersIsRead() {
    String text = "killed 12 people and more than tens of thousands of 5 to ".repeat(8_000);
    assertThat(find(text)).isNotEmpty();
  }

  private Figure only(String text) {
    List<Figure> found = find(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  private List<Figure> find(String text) {
    return finder.run(new FigureFinder.Input(annotate(text), List.of())).value();
  }

  private static AnnotatedArticle annotate(String text) {
    Article article = new Article(
        new ArticleId("test"), Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of());
    return READER.annotate(article, new ArrayList<>());
  }

  private static org.rapporteur.model.Statement statement(AnnotatedArticle annotated, Span content) {
    return new org.rapporteur.model.Statement(
        new org.rapporteur.model.StatementId("st-1"), annotated.article().id(), new org.rapporteur.model.Speaker.Unknown("test"),
        Optional.empty(), org.rapporteur.model.Statement.Form.INDIRECT, Act.ASSERT, List.of(), List.of(content), Optional.empty(),
        Optional.empty(), Optional.empty(), content, "test/1");
  }
}
