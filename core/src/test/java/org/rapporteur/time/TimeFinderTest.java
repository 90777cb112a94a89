package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Period;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.TimeExpression.Resolved;

class TimeFinderTest {
  private static final EnglishAnalyser ANALYSER = EnglishAnalyser.load();

  /** A Thursday. */
  private static final LocalDate PUBLICATION = LocalDate.of(2021, 6, 17);

  private final TimeFinder finder = new TimeFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge opened on January 10, 2019.|January 10, 2019|2019-01-10|2019-01-10|2019-01-10",
        "The bridge opened on 20 Jan 2020 in the rain.|20 Jan 2020|2020-01-20|2020-01-20|2020-01-20",
        "The bridge opened on the 3rd of May 2020.|the 3rd of May 2020|2020-05-03|2020-05-03|2020-05-03",
        "The file is dated 2020-01-21 and signed.|2020-01-21|2020-01-21|2020-01-21|2020-01-21",
        "The bridge opened on Friday, March 5, 2021.|Friday, March 5, 2021|2021-03-05|2021-03-05|2021-03-05",
        "The bridge opened in March 2014.|March 2014|2014-03|2014-03-01|2014-03-31",
        "The treaty was signed in 1987 by both.|1987|1987|1987-01-01|1987-12-31",
        "Prices rose in the 1990s.|the 1990s|199|1990-01-01|1999-12-31",
        "The firm was founded in early 2019.|early 2019|2019|2019-01-01|2019-12-31",
        "Sales fell in the third quarter of 2020.|the third quarter of 2020|2020-Q3|2020-07-01|2020-09-30",
        "Sales fell in Q1 2020.|Q1 2020|2020-Q1|2020-01-01|2020-03-31",
        "They met in the summer of 2014.|the summer of 2014|2014-SU|2014-06-01|2014-08-31",
        "They met in the first half of 2018.|the first half of 2018|2018-H1|2018-01-01|2018-06-30",
        "The ministers met on Monday.|Monday|2021-06-14|2021-06-14|2021-06-14",
        "The ministers met on Thursday.|Thursday|2021-06-17|2021-06-17|2021-06-17",
        "The ministers will meet on Monday.|Monday|2021-06-21|2021-06-21|2021-06-21",
        "The ministers are expected to meet on Saturday.|Saturday|2021-06-19|2021-06-19|2021-06-19",
        "The court ruled last Friday.|last Friday|2021-06-11|2021-06-11|2021-06-11",
        "The talks resume next Tuesday.|next Tuesday|2021-06-22|2021-06-22|2021-06-22",
        "The court ruled last week.|last week|2021-W23|2021-06-07|2021-06-13",
        "An answer will come next month.|next month|2021-07|2021-07-01|2021-07-31",
        "The court has sat often this year.|this year|2021|2021-01-01|2021-12-31",
        "The court ruled yesterday.|yesterday|2021-06-16|2021-06-16|2021-06-16",
        "The court will rule tomorrow.|tomorrow|2021-06-18|2021-06-18|2021-06-18",
        "The storm hit last night.|last night|2021-06-16TNI|2021-06-16|2021-06-16",
        "The storm hit on Monday evening.|Monday evening|2021-06-14TEV|2021-06-14|2021-06-14",
        "The storm hit this morning.|this morning|2021-06-17TMO|2021-06-17|2021-06-17",
        "The man was freed three days ago.|three days ago|2021-06-14|2021-06-14|2021-06-14",
        "The man was freed two years ago.|two years ago|2019|2019-01-01|2019-12-31",
        "The army left on May 2.|May 2|2021-05-02|2021-05-02|2021-05-02",
        "The army left on December 2.|December 2|2020-12-02|2020-12-02|2020-12-02",
        "The army will leave on December 2.|December 2|2021-12-02|2021-12-02|2021-12-02",
        "The army left in April.|April|2021-04|2021-04-01|2021-04-30",
        "The army left over the weekend.|the weekend|2021-W23-WE|2021-06-12|2021-06-13",
        "The army has been there since 2014, he said.|since 2014|2014|2014-01-01|",
        "The meeting lasted for nearly eight hours.|nearly eight hours|PT8H||",
        "They held three days of talks.|three days|P3D||",
        "They waited five and a half hours.|five and a half hours|PT5H30M||",
        "The two-week trip is over.|The two-week|P2W||",
        "The council meets every Monday.|every Monday|XXXX-WXX-1||",
        "The council meets weekly.|weekly|P1W||",
        "Ten people died in the past two months.|the past two months|P2M|2021-04-17|2021-06-17",
        "The price has now doubled.|now|PRESENT_REF||",
      })
  void phrasesHaveTheirValueAndPeriod(String text, String phrase, String value, String start, String end) {
    TimeExpression time = only(text);
    Resolved resolved = time.meaning().resolve(Optional.of(PUBLICATION));
    assertThat(time.span().of(text)).isEqualTo(phrase);
    assertThat(resolved.value()).contains(value);
    assertThat(resolved.period().flatMap(Period::start)).isEqualTo(Optional.ofNullable(start).map(LocalDate::parse));
    assertThat(resolved.period().flatMap(Period::end)).isEqualTo(Optional.ofNullable(end).map(LocalDate::parse));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dam holds 2000 tons of water.",
        "The May family and March Cole, both farmers, watched.",
        "A 30-year-old man and his 5-year-old son were found.",
        "He may march, she said.",
        "The Daily Example printed it.",
        "Flight 1987 was late.",
        "It costs $2019 to repair.",
      })
  void numbersAndNamesAreNoTimes(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army left on May 2.|XXXX-05-02",
        "The ministers met on Monday.|XXXX-WXX-1",
        "The court ruled last week.|XXXX-WXX",
        "The army left in April.|XXXX-04"
      })
  void withoutPublicationTheValueStaysPartialAndThePeriodEmpty(String text, String value) {
    TimeExpression time = only(text);
    assertThat(time.meaning().isRelative()).isTrue();
    assertThat(time.meaning().resolve(Optional.empty())).isEqualTo(new Resolved(Optional.of(value), Optional.empty()));
  }

  @Test
  void daysLaterCountFromTheDateNamedBefore() {
    String text = "The ship left port on March 3, 2020. Two days later it sank.";
    TimeExpression later = find(text).get(1);
    assertThat(later.span().of(text)).isEqualTo("Two days later");
    assertThat(later.meaning().resolve(Optional.empty()).value()).contains("2020-03-05");
    assertThat(later.anchor().map(a -> a.of(text))).contains("March 3, 2020");
  }

  @Test
  void daysAfterADateCountFromThatDate() {
    String text = "The ship sank four days after the March 3, 2020 inspection.";
    TimeExpression sank = find(text).get(0);
    assertThat(sank.meaning().resolve(Optional.empty()).value()).contains("2020-03-07");
    assertThat(sank.anchor().map(a -> a.of(text))).contains("March 3, 2020");
  }

  @Test
  void aSessionThatComesDaysAfterAnotherIsOnItsOwnDay() {
    String text = "Tuesday's session in Oslo comes just nine days after the two sides first met.";
    List<TimeExpression> found = find(text);
    assertThat(found).hasSize(2);
    assertThat(found.get(1).meaning().resolve(Optional.of(PUBLICATION)).value()).contains("2021-06-15");
  }

  @Test
  void aWeekdayBesideADateDecidesItsYear() {
    TimeExpression time = only("The bridge fell on Tuesday, June 18.");
    assertThat(time.meaning().resolve(Optional.of(PUBLICATION)).value()).contains("2019-06-18");
  }

  @Test
  void expressionsAreInOrderAndDoNotOverlap() {
    List<TimeExpression> found = find("On Monday, two days after the May 2 vote, and again last week, they met for three hours.");
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).span().start()).isGreaterThanOrEqualTo(found.get(i - 1).span().end());
    }
    assertThat(found).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void aBlankParagraphInFrontShiftsSpansAndNothingElse() {
    String text = "The army left on May 2. Two days later it was back.\nA vote is due next week.";
    List<TimeExpression> plain = find(text);
    List<TimeExpression> moved = find("\n\n" + text);
    assertThat(moved).extracting(TimeExpression::meaning).isEqualTo(plain.stream().map(TimeExpression::meaning).toList());
    assertThat(moved)
        .extracting(TimeExpression::span)
        .isEqualTo(plain.stream().map(t -> new Span(t.span().start() + 2, t.span().end() + 2)).toList());
  }

  @Test
  void oddNumbersBeforeUnitsNeverBreakIt() {
    Random random = new Random(20261122);
    String[] parts = {"99999999999", "0", "31", "February", "years", "ago", "days", "later", "the", "2100", "/", "-", "Friday", "last",
      "century", "after", "1/2", "a", "half", "of", "\uD83D\uDE00", "30th", ".", ",", "since", "Q9", "next", "T", "00", "hours"};
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder("They met ");
      for (int i = 0; i < 30; i++) {
        text.append(parts[random.nextInt(parts.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      for (TimeExpression time : find(text.toString())) {
        assertThat(time.meaning().resolve(Optional.of(PUBLICATION))).as("round %s: %s", round, text).isNotNull();
        time.meaning().resolve(Optional.empty());
      }
    }
  }

  @Test
  void aSentenceOfAHundredThousandWordsIsRead() {
    String text = "two days later last Friday ".repeat(20_000);
    assertThat(find(text)).isNotEmpty();
  }

  private TimeExpression only(String text) {
    List<TimeExpression> found = find(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  private List<TimeExpression> find(String text) {
    Article article = new Article(
        new ArticleId("test"), Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of());
    Analysis analysis = ANALYSER.run(article).value();
    return finder.run(new TimeFinder.Input(article, analysis)).value();
  }
}
