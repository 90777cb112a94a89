package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotation.ArticleEntities;
import org.rapporteur.language.Analyser;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Chain;
import org.rapporteur.language.CoreferenceResolver;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.language.TokenMention;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Origin;

/** Coreference and entities together, on sentences from raw text. */
class EntityFinderTest {
  private static final Analyser ANALYSER = EnglishAnalyser.load();
  private static final CoreferenceResolver RESOLVER = new CoreferenceResolver();
  private static final EntityFinder FINDER = new EntityFinder();

  @Test
  void titleBeforeANameTellsRoleAndCountry() {
    Entity merkel = person("German Chancellor Angela Merkel met reporters in Berlin.", "Angela Merkel");
    assertThat(merkel.country()).contains("DEU");
    assertThat(merkel.sector()).contains("GOV");
    assertThat(merkel.roles()).extracting(role -> role.title()).contains("Chancellor");
    assertThat(merkel.names()).contains("German Chancellor Angela Merkel", "Angela Merkel");
  }

  @Test
  void anOfficeTellsTheSectorBeforeACourtesyDoes() {
    Entity diallo = person("Macron met Dr. Amina Diallo, the foreign minister of Guinea.", "Amina Diallo");
    assertThat(diallo.sector()).contains("GOV");
  }

  @Test
  void whoeverIsDescribedAsOfATownIsOfItsCountry() {
    List<Entity> entities = entities("The mayor of Kharkiv thanked the doctors in Lyon.");
    assertThat(entities).anySatisfy(entity -> {
      assertThat(entity.name()).isEqualTo("mayor of Kharkiv");
      assertThat(entity.country()).contains("UKR");
    });
  }

  @Test
  void surnameAndPronounJoinTheFullName() {
    Entity person = person("President Emmanuel Macron visited Lyon on Monday. Macron praised the nurses. He said the hospital was a model.",
        "Emmanuel Macron");
    assertThat(person.mentions()).extracting(Mention::kind).contains(Mention.Kind.PRONOUN);
    assertThat(person.names()).contains("Macron");
  }

  @Test
  void honorificTellsGenderAndIsNoPartOfTheName() {
    Entity person = person("Mr. Nakamura spoke to the council. He asked for more time.", "Nakamura");
    assertThat(person.mentions()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(person.roles()).isEmpty();
  }

  @Test
  void pronounOfTheOtherGenderStaysApart() {
    Entity person = person("Senator Patricia Hughes met voters. He was not amused.", "Patricia Hughes");
    assertThat(person.mentions()).noneMatch(mention -> mention.kind() == Mention.Kind.PRONOUN);
  }

  @Test
  void variantsOfACountryAreOneState() {
    List<Entity> entities = entities("The United States rejected the plan. The U.S. wants more time, and America will wait.");
    assertThat(entities.stream().filter(e -> e.country().equals(Optional.of("USA")))).hasSize(1);
    assertThat(named(entities, "United States").type()).isEqualTo(EntityType.STATE);
  }

  @Test
  void actingCapitalIsTheState() {
    Entity state = named(entities("Japan protested. Tokyo said the test was illegal."), "Japan");
    assertThat(state.names()).contains("Tokyo");
  }

  @Test
  void capitalAfterInIsAPlace() {
    List<Entity> entities = entities("Japan protested. The ministers met in Tokyo.");
    assertThat(named(entities, "Tokyo").type()).isEqualTo(EntityType.PLACE);
    assertThat(named(entities, "Tokyo").country()).contains("JPN");
  }

  @Test
  void ministryOfACountryIsItsState() {
    Entity state = named(entities("Turkey closed the border. The Turkish Foreign Ministry called it a precaution."), "Turkey");
    assertThat(state.names()).anyMatch(name -> name.contains("Foreign Ministry"));
  }

  @Test
  void describedGroupHasCountryAndSector() {
    Entity group = entities("Kenyan police arrested the driver.").stream()
        .filter(e -> e.names().stream().anyMatch(name -> name.endsWith("police"))).findFirst().orElseThrow();
    assertThat(group.country()).contains("KEN");
    assertThat(group.sector()).contains("COP");
  }

  @Test
  void listedOrganisationGoesByItsListedName() {
    Entity organization = named(entities("The North Atlantic Treaty Organization met. NATO agreed to send a mission."), "NATO");
    assertThat(organization.type()).isEqualTo(EntityType.ORGANIZATION);
    assertThat(organization.mentions()).hasSize(2);
  }

  @Test
  void spansLieInTheTextInOrderAndRunsAgree() {
    String text = "Indian Prime Minister Narendra Modi, who arrived on Friday, told Nepal's leaders that his country would help. "
        + "\"I will return,\" Modi said. They thanked him.\nThe U.N. Security Council, which met in New York, backed the plan.";
    ArticleEntities first = read(text);
    assertThat(read(text).entities()).isEqualTo(first.entities());
    for (Entity entity : first.entities()) {
      List<Mention> sorted = entity.mentions().stream().sorted().toList();
      assertThat(entity.mentions()).isEqualTo(sorted);
      assertThat(entity.mentions()).allSatisfy(mention -> {
        assertThat(mention.evidence().span().contains(mention.head())).isTrue();
        assertThat(mention.evidence().span().end()).isLessThanOrEqualTo(text.length());
      });
    }
  }

  @Test
  void evidenceLeavesOutTheRelativeClause() {
    Entity person = person("Prime Minister Rishi Sunak, who took office in October, resigned.", "Rishi Sunak");
    assertThat(person.names()).noneMatch(name -> name.contains("who"));
  }

  @Test
  void emptyArticleHasNoEntities() {
    assertThat(entities("")).isEmpty();
  }

  @Test
  void survivesRandomWords() {
    String[] words = {"he", "the", "President", "US", "'s", "of", ",", "\"", "said", "Moscow", "who", "(", "–", "it", "al-", "Mr.", "\n", "NATO", "and", "😀"};
    Random random = new Random(20261122);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 60; w++) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      String sample = text.toString();
      assertThat(read(sample).entities()).as("round %d: %s", round, sample).allSatisfy(e -> assertThat(e.mentions()).isNotEmpty());
    }
  }

  @Test
  void hundredThousandTokensAreRead() {
    String text = "President Ana Lopez met the ministers of Chile and Peru. She told them that it was late. ".repeat(5_000);
    Analysis analysis = ANALYSER.run(article(text)).value();
    assertThat(analysis.size()).isGreaterThan(90_000);
    List<Chain> chains = RESOLVER.run(analysis).value();
    assertThat(FINDER.run(new EntityFinder.Input(article(text), analysis, chains)).value().entities()).isNotEmpty();
  }

  @Test
  void oneSentenceOfManyWordsIsRead() {
    String text = "officials and ".repeat(20_000) + "ministers";
    assertThat(entities(text)).isNotEmpty();
  }

  @Test
  void chainsCoverEachPhraseOnceInOrder() {
    Analysis analysis = ANALYSER.run(article("France and Italy signed the treaty, and they praised it.")).value();
    List<TokenMention> all = new ArrayList<>();
    for (Chain chain : RESOLVER.run(analysis).value()) {
      assertThat(chain.mentions()).isSortedAccordingTo((a, b) -> Integer.compare(a.first(), b.first()));
      all.addAll(chain.mentions());
    }
    assertThat(all).doesNotHaveDuplicates().allSatisfy(m -> assertThat(m.head()).isBetween(m.first(), m.end() - 1));
  }

  private static Entity person(String text, String name) {
    return named(entities(text), name);
  }

  private static Entity named(List<Entity> entities, String name) {
    return entities.stream().filter(e -> e.name().equals(name)).findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " among " + entities.stream().map(Entity::name).toList()));
  }

  private static List<Entity> entities(String text) {
    return read(text).entities();
  }

  private static ArticleEntities read(String text) {
    Article article = article(text);
    Analysis analysis = ANALYSER.run(article).value();
    return FINDER.run(new EntityFinder.Input(article, analysis, RESOLVER.run(analysis).value())).value();
  }

  private static Article article(String text) {
    ArticleId id = new ArticleId(Ids.of("ar", text));
    return new Article(id, Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of());
  }
}
