package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Period;
import org.rapporteur.model.Published;
import org.rapporteur.read.ArticleReader;

class PublicationFinderTest {
  private static final ArticleReader READER = ArticleReader.english();

  private final PublicationFinder finder = new PublicationFinder();

  @Test
  void metadataComesFirst() {
    Published given = new Published(Period.day(LocalDate.of(2020, 2, 3)), Basis.METADATA, Optional.empty());
    assertThat(find("OSLO, May 5, 2021 (Example) - The bridge is open.", Optional.of(given))).contains(given);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bridge opens\nOSLO, May 5, 2021 (Example News) - The bridge is open again.",
        "Bridge opens\nPublished: 5 May 2021\nThe bridge is open again.",
        "Bridge opens\nMay 5, 2021\nThe bridge is open again.",
        "Wednesday, May\u00a05, 2021\u00a0\n\nThe bridge is open again.",
        "Bridge opens\nWednesday, 5 May 2021\nThe bridge is open again.",
        "Bridge opens\nMay 5, 2021 - The bridge is open again.",
        "Bridge opens\nThe bridge is open again.\nPublished on May 5, 2021"
      })
  void aDayTheTextBearsIsRead(String text) {
    Published published = find(text, Optional.empty()).orElseThrow();
    assertThat(published.period()).isEqualTo(Period.day(LocalDate.of(2021, 5, 5)));
    assertThat(published.basis()).isEqualTo(Basis.TEXT);
    assertThat(published.evidence().orElseThrow().span().of(text)).contains("May", "5", "2021");
  }

  @Test
  void aWeekdayNineDaysAfterADateGivesTheFirstYearThatFits() {
    String text =
        "Envoys try again in Oslo\nTuesday's session comes nine days after the March 6 summit. "
            + "The two states have been at odds since 2016. A second round was promised on Monday.";
    Published published = find(text, Optional.empty()).orElseThrow();
    assertThat(published.period()).isEqualTo(Period.day(LocalDate.of(2022, 3, 15)));
    assertThat(published.basis()).isEqualTo(Basis.INFERRED);
    assertThat(published.evidence().orElseThrow().span().of(text)).contains("nine days");
  }

  @Test
  void aDistanceAndALoneDateNearItFixTheYear() {
    String text =
        "Wednesday's talks come six days after their deputies first met. The May 1 meeting took nine hours. "
            + "The border has been shut since 2009.";
    // Six days after May 1 is May 7; the first May 7 from 2009 on that is a Wednesday is in 2014.
    assertThat(find(text, Optional.empty()).map(Published::period)).contains(Period.day(LocalDate.of(2014, 5, 7)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoys met on Tuesday. They had met last week too.",
        "The envoys met on March 6, and the border has been shut since 2016.",
        "Tuesday's session comes nine days after the March 6 summit.",
        "The report covers May 5, 2021 and later days. It was welcomed on Friday."
      })
  void tooFewCluesGiveNoDay(String text) {
    assertThat(find(text, Optional.empty())).isEmpty();
  }

  private Optional<Published> find(String text, Optional<Published> given) {
    Article article =
        new Article(new ArticleId("test"), Origin.UNKNOWN, Optional.empty(), Optional.empty(), given, "en", text, List.of());
    return finder.run(READER.annotate(article, new ArrayList<>())).value();
  }
}
