package org.rapporteur.io.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Period;

class PublicationDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-03-09", "2022-03-09T23:30:00-05:00", "2022-03-09T02:15Z", "2022-03-09 02:15:00", "2022-03-09 02:15 UTC", "20220309",
        "20220309T021500Z", "Wed, 9 Mar 2022 23:59:00 GMT", "9 March 2022", "March 9, 2022", "Mar. 9, 2022", "Wednesday, March"
            + " 9, 2022"
      })
  void isTheDayAsWrittenWhateverTheHourAndZone(String written) {
    assertThat(PublicationDate.read(written)).contains(Period.day(LocalDate.of(2022, 3, 9)));
  }

  @Test
  void isAPeriodWhereOnlyMonthOrYearIsKnown() {
    assertThat(PublicationDate.read("2024-02")).contains(Period.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
    assertThat(PublicationDate.read("2024")).contains(Period.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "01/02/2022", "2022-13-01", "2022-02-30", "9 Marchember 2022", "", "2022-03-09 or so it"
      + " seems to be"})
  void isUnknownWhereItIsNoDateOrMayBeTwo(String written) {
    assertThat(PublicationDate.read(written)).isEmpty();
  }
}
