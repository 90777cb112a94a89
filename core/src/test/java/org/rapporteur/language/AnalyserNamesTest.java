package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Origin;

class AnalyserNamesTest {
  private static final EnglishAnalyser ANALYSER = EnglishAnalyser.load();

  private static Analysis analyse(String text) {
    ArticleId id = new ArticleId("x");
    return ANALYSER.run(new Article(id, Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of())).value();
  }

  private static List<String> texts(Analysis analysis, List<Name> names) {
    return names.stream().map(n -> n.type() + " " + analysis.span(n.first(), n.end()).of(analysis.text())).toList();
  }

  private static List<String> names(String text) {
    Analysis analysis = analyse(text);
    return texts(analysis, analysis.names());
  }

  @Test
  void personsOrganizationsPlacesAndNationalitiesAreToldApart() {
    assertThat(names("Maria Keller of the World Health Organization told French reporters in Nairobi that Kenya needs help."))
        .containsExactly(
            "PERSON Maria Keller", "ORGANIZATION World Health Organization", "NATIONALITY French", "PLACE Nairobi", "PLACE Kenya");
  }

  @Test
  void aNameInsideOfALongerOneIsGivenApart() {
    Analysis analysis = analyse("She studied at the University of Texas before she moved to Chile.");
    assertThat(texts(analysis, analysis.names())).containsExactly("ORGANIZATION University of Texas", "PLACE Chile");
    assertThat(texts(analysis, analysis.innerNames())).containsExactly("PLACE Texas");
  }

  @Test
  void aNameOfOneWordHoldsNoOther() {
    assertThat(analyse("Chile thanked Keller.").innerNames()).isEmpty();
  }

  @Test
  void aCountryItsOfficeAndTheBearerAreThreeNames() {
    Analysis analysis = analyse("US Secretary of State Anthony Blinken met his Russian counterpart in Geneva on Friday.");
    assertThat(texts(analysis, analysis.names())).containsExactly("PLACE US", "PERSON Anthony Blinken", "NATIONALITY Russian", "PLACE Geneva");
    assertThat(texts(analysis, analysis.titles())).containsExactly("TITLE Secretary of State");
  }

  private static final String MATCH =
      "Norway beat Chile in the final of the handball tournament. The goalkeeper saved a penalty late in the match. "
          + "The team had lost its first game against Kenya. The tournament was played in Norway.";

  @Test
  void placesThatPlayAreTeamsAndThoseThatArePlayedInArePlaces() {
    assertThat(names(MATCH)).containsExactly("ORGANIZATION Norway", "ORGANIZATION Chile", "ORGANIZATION Kenya", "PLACE Norway");
  }

  @Test
  void outsideOfSportAPlaceThatWinsIsAPlace() {
    assertThat(names("Norway won the case against Chile before the court in Kenya. The judges had heard both states."))
        .containsExactly("PLACE Norway", "PLACE Chile", "PLACE Kenya");
  }

  @Test
  void aSurnameThatIsAPlaceElsewhereIsThePersonNamedInFullBefore() {
    String text = "Jane London, a nurse from Leeds, spoke to reporters on Friday. London claims that she was never paid. The clinic thanked London.";
    assertThat(names(text)).containsExactly("PERSON Jane London", "PLACE Leeds", "PERSON London", "PERSON London");
  }

  @Test
  void aPlaceThatTheArticleIsInStaysOneWhoeverBearsItsName() {
    String text = "Jane London, a nurse, spoke to reporters on Friday. She had worked in London for years. London is expensive.";
    assertThat(names(text)).containsExactly("PERSON Jane London", "PLACE London", "PLACE London");
  }

  @Test
  void titlesStandBesideNamesAndAreNotAmongThem() {
    Analysis analysis = analyse("Prime Minister Robert Keller met General Anna Lindqvist in Oslo. The President was not there.");
    assertThat(texts(analysis, analysis.titles())).containsExactly("TITLE Prime Minister", "TITLE General", "TITLE President");
    assertThat(texts(analysis, analysis.names())).containsExactly("PERSON Robert Keller", "PERSON Anna Lindqvist", "PLACE Oslo");
  }

  @Test
  void whatANameSharesWithTheOfficeBeforeItBelongsToTheOffice() {
    Analysis analysis = analyse("The note was handed to US Secretary of State Antony Blinken in Brussels.");
    assertThat(texts(analysis, analysis.names())).containsExactly("PLACE US", "PERSON Antony Blinken", "PLACE Brussels");
    assertThat(texts(analysis, analysis.titles())).containsExactly("TITLE Secretary of State");
  }

  @Test
  void whatASurnameIsInsideASentenceItIsAtTheBeginningOfOne() {
    Analysis analysis = analyse("President Emmanuel Macron visited Hamburg on Monday. Reporters met Macron there. Macron praised the nurses.");
    assertThat(texts(analysis, analysis.names()))
        .containsExactly("PERSON Emmanuel Macron", "PLACE Hamburg", "PERSON Macron", "PERSON Macron");
    assertThat(analysis.tag(13)).isEqualTo("NNP");
  }

  @Test
  void whatAWordIsElsewhereInTheArticleHelps() {
    String alone = "Brandt refused.";
    String article = "The mayor, Thomas Brandt, spoke on Friday.\n\nBrandt refused to resign. Critics of Brandt were not surprised.";
    assertThat(names(article)).containsExactly("PERSON Thomas Brandt", "PERSON Brandt", "PERSON Brandt");
    assertThat(names(alone)).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void listedPlacesOfSeveralWordsAreFoundWhole() {
    assertThat(names("Rain fell on Trinidad and Tobago and on Burkina Faso.")).contains("PLACE Trinidad and Tobago", "PLACE Burkina Faso");
  }
}
