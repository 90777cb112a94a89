package org.rapporteur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.model.Entity;

class EntityJoinerTest {
  private static final EntityJoiner JOINER = new EntityJoiner();

  @Test
  void aPersonIsOfTheCountryThatTheArticlesTell() {
    assertThat(joined("", "KEN", "", "KEN").country()).contains("KEN");
  }

  @Test
  void aCountryThatHardlyAnyArticleTellsIsNotThePersons() {
    String[] countries = new String[12];
    Arrays.fill(countries, "");
    countries[3] = "UGA";
    assertThat(joined(countries).country()).isEmpty();
  }

  /** One person of that name in an article for each country, "" where the article tells none. */
  private static Entity joined(String... countries) {
    List<ArticleFacts> articles = new ArrayList<>();
    for (int i = 0; i < countries.length; i++) {
      String text = "Amani Njoroge spoke in town number " + i + ".";
      articles.add(Told.in("a" + i, "2020-01-01", text).person("Amani Njoroge", countries[i]).facts());
    }
    List<Entity> entities = JOINER.join(articles, articles.stream().map(a -> List.of(a.article().id())).toList()).entities();
    assertThat(entities).hasSize(1);
    return entities.get(0);
  }
}
