package org.rapporteur.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Period;

class WordingTest {
  @Test
  void daysAreToldAsShortlyAsTheyCanBe() {
    assertThat(period("2018-06-17", "2018-06-17")).isEqualTo("17 June 2018");
    assertThat(period("2018-06-17", "2018-06-18")).isEqualTo("17-18 June 2018");
    assertThat(period("2018-06-17", "2018-07-02")).isEqualTo("17 June - 2 July 2018");
    assertThat(period("2018-12-31", "2019-01-01")).isEqualTo("31 December 2018 - 1 January 2019");
    assertThat(period("2020-02-01", "2020-02-29")).isEqualTo("February 2020");
    assertThat(period("2021-01-01", "2021-12-31")).isEqualTo("2021");
    assertThat(Wording.period(Period.since(LocalDate.of(2014, 5, 1)))).isEqualTo("since 1 May 2014");
    assertThat(Wording.period(Period.until(LocalDate.of(2014, 5, 1)))).isEqualTo("until 1 May 2014");
  }

  @Test
  void numbersSayWhatTheirWordsAllow() {
    assertThat(Wording.range(OptionalDouble.of(3600), OptionalDouble.of(4400))).isEqualTo("3,600 to 4,400");
    assertThat(Wording.range(OptionalDouble.of(3501), OptionalDouble.empty())).isEqualTo("3,501 or more");
    assertThat(Wording.range(OptionalDouble.empty(), OptionalDouble.of(8))).isEqualTo("up to 8");
    assertThat(Wording.range(OptionalDouble.of(2.5), OptionalDouble.of(2.5))).isEqualTo("2.50");
  }

  @Test
  void breaksAndControlCharactersBecomeOneBlank() {
    assertThat(Wording.oneLine(" a\r\n\t b\u00A0\u001B c\u2028")).isEqualTo("a b c");
  }

  @Test
  void listsReadAsEnglish() {
    assertThat(Wording.list(List.of())).isEmpty();
    assertThat(Wording.list(List.of("A"))).isEqualTo("A");
    assertThat(Wording.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
  }

  private static String period(String start, String end) {
    return Wording.period(Period.of(LocalDate.parse(start), LocalDate.parse(end)));
  }
}
