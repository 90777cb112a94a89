package org.rapporteur.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountriesTest {
  private final Countries countries = new Countries();
  private final Cities cities = new Cities();

  @Test
  void knowsVariantsWithAndWithoutArticle() {
    assertThat(countries.named("the United States").map(Country::code)).contains("USA");
    assertThat(countries.named("U.S.").map(Country::code)).contains("USA");
    assertThat(countries.named("Britain").map(Country::code)).contains("GBR");
    assertThat(countries.named("Côte d’Ivoire").map(Country::code)).contains("CIV");
  }

  @Test
  void plainWordsAreNoCountries() {
    assertThat(countries.named("us")).isEmpty();
    assertThat(countries.named("Us")).isEmpty();
    assertThat(countries.named("turkey")).isEmpty();
  }

  @Test
  void knowsAdjectivesPeoplesAndCapitals() {
    assertThat(countries.adjective("Dutch").map(Country::code)).contains("NLD");
    assertThat(countries.people("Spaniards").map(Country::code)).contains("ESP");
    assertThat(countries.capital("Nairobi").map(Country::code)).contains("KEN");
  }

  @Test
  void sharedNameOfCitiesHasNoCountry() {
    assertThat(cities.isPlace("Birmingham")).isTrue();
    assertThat(cities.countryOf("Birmingham")).isEmpty();
    assertThat(cities.countryOf("Osaka")).contains("JPN");
  }
}
