package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Origin;

class CoreferenceResolverTest {
  private static final EnglishAnalyser ANALYSER = EnglishAnalyser.load();
  private static final CoreferenceResolver RESOLVER = new CoreferenceResolver();

  /** Chains of two phrases or more, as text. */
  private static List<List<String>> chains(String text) {
    ArticleId id = new ArticleId("x");
    Article article = new Article(id, Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of());
    Analysis analysis = ANALYSER.run(article).value();
    return RESOLVER.run(analysis).value().stream()
        .filter(chain -> chain.mentions().size() > 1)
        .map(chain -> chain.mentions().stream().map(m -> analysis.span(m.first(), m.end()).of(text)).toList())
        .toList();
  }

  @Test
  void whatSaysSomethingIsNoThing() {
    assertThat(chains("The World Bank approved a loan on Friday. It said the money would be paid in May."))
        .noneMatch(chain -> chain.contains("a loan") && chain.contains("It"));
  }

  @Test
  void theyAreTheGroupSpokenOf() {
    assertThat(chains("The miners went on strike on Monday. They want higher wages.")).contains(List.of("The miners", "They"));
  }

  @Test
  void heAndSheAreToldApart() {
    assertThat(chains("Anna Berg met Peter Lund in Oslo. She thanked him for the visit."))
        .contains(List.of("Anna Berg", "She"), List.of("Peter Lund", "him"));
  }

  @Test
  void theyWhoAreNamedApartStayOpen() {
    assertThat(chains("Deputy Minister Anna Berg met with Ambassador Peter Lund in Oslo. They condemned Russia's attack."))
        .noneMatch(chain -> chain.contains("They"));
    assertThat(chains("Anna Berg and Peter Lund condemned Russia's attack. They called for talks."))
        .noneMatch(chain -> chain.contains("They"));
    assertThat(chains("NATO met on Monday. Norway and its partners say they will wait.")).noneMatch(chain -> chain.contains("they"));
  }

  @Test
  void whoIsDescribedBesideTheNameIsStillTheSubject() {
    String told = "Bram Darmadi, an official at the port, told a radio station it was late. He added it was safe.";
    assertThat(chains("Peter Holm called from the ship. " + told))
        .anyMatch(chain -> chain.contains("He") && chain.stream().anyMatch(mention -> mention.contains("Darmadi")));
  }

  @Test
  void nameBehindAnOfficeAndItsFieldIsTheBearer() {
    assertThat(chains("Assistant Secretary for European Affairs Mary Lund welcomed the release. She asked for more."))
        .anyMatch(chain -> chain.contains("She") && chain.stream().anyMatch(mention -> mention.endsWith("Mary Lund")));
  }

  @Test
  void aDescriptionWithTheSameNounIsTheSameThing() {
    assertThat(chains("A court in Lagos heard the case on Friday. The court will rule in June.")).anyMatch(chain -> chain.contains("The court"));
  }

  @Test
  void namesOfTwoPeopleAreNeverJoined() {
    for (List<String> chain : chains("Anna Berg met Peter Lund. Berg praised Lund. The minister left. Maria Koch stayed, and she spoke.")) {
      long people = List.of("Berg", "Lund", "Koch").stream().filter(name -> chain.stream().anyMatch(m -> m.contains(name))).count();
      assertThat(people).as("%s", chain).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void aMentionEndsBeforeAnAside() {
    assertThat(chains("The union (founded in 1950) called a strike. It denied the charges.")).contains(List.of("The union", "It"));
  }

  @Test
  void aMainClauseGoesOnWithItsSubjectHoweverThatIsMentionedAtItsEnd() {
    String text = "Peter Holm had a call with Daniel Berg. The minister Peter Holm congratulated Daniel Berg on his victory and his return."
        + " He reaffirmed the support of Norway.";
    assertThat(chains(text)).anyMatch(chain -> chain.contains("Peter Holm") && chain.contains("He"));
  }

  @Test
  void aNameOfUnknownTypeThatSpeaksMayBeAPerson() {
    String text = "The envoy's office said Lenderking met with officials in Oslo. During this trip, Lenderking called for an end to the fighting."
        + " He expressed concern about the people of Yemen.";
    assertThat(chains(text)).anyMatch(chain -> chain.contains("Lenderking") && chain.contains("He"));
  }

  @Test
  void whoDoesSomethingToSomebodyIsNotHimAnywhereInTheSentence() {
    assertThat(chains("Peter Holm and Carl Lund met in Oslo. Lund praised Peter Holm, and he thanked him."))
        .noneMatch(chain -> chain.contains("he") && chain.contains("him"));
    assertThat(chains("Peter Holm told Carl Lund about it. Lund saw that Peter Holm had hurt himself."))
        .contains(List.of("Peter Holm", "Peter Holm", "himself"));
  }

  @Test
  void aSurnameThatIsAlsoAPeopleIsThePersonNamedInFull() {
    String text = "Sara Baloch won the prize on Monday. The jury praised her novel. Baloch wrote on Tuesday that it was late,"
        + " and she said she was glad.";
    assertThat(chains(text)).anyMatch(chain -> chain.containsAll(List.of("Sara Baloch", "Baloch", "she")));
  }

  @Test
  void aPersonNamedBehindACountryIsNoPartOfItsName() {
    String text = "The President spoke with President of the Republic of Nicaragua Daniel Ortega on Tuesday. Ortega said that talks would go on.";
    assertThat(chains(text)).anyMatch(chain -> chain.containsAll(List.of("Daniel Ortega", "Ortega")));
  }

  @Test
  void wordsBetweenAnHonorificAndANameBelongToTheName() {
    String text = "The director of the clinic, Dr Kanchana Sabrina Flora, said five people were ill. According to Dr Kanchana, all were young."
        + " She also said one was well.";
    assertThat(chains(text)).anyMatch(chain -> chain.containsAll(List.of("Dr Kanchana Sabrina Flora", "Dr Kanchana", "She")));
  }

  @Test
  void oneOfSeveralPersonsIsAPerson() {
    assertThat(chains("The two were arrested after one of their daughters phoned the police. She said her brother was ill."))
        .contains(List.of("one of their daughters", "She", "her"));
  }

  @Test
  void authorsNamedByTheFirstAreSeveral() {
    assertThat(chains("Bergmann et al studied salt in the ice of the lake. They found that it melts in May."))
        .contains(List.of("Bergmann et al", "They"));
  }

  @Test
  void aBodySpeaksOnAfterASentenceAboutNobody() {
    String text = "The National Hurricane Center reported strong winds on Monday. The storm grew in the night."
        + " On Tuesday, however, they reported the storm was gone.";
    assertThat(chains(text)).contains(List.of("The National Hurricane Center", "they"));
  }

  @Test
  void nobodyNamesHimselfInWhatHeSays() {
    String lawyer = "Peter Holm, a lawyer, said in Oslo that the party was in danger. He left. The talks went on. \"The stakes are higher than"
        + " the fight between Carl Lund and Anna Berg,\" he wrote on Monday.";
    assertThat(chains(lawyer)).anyMatch(chain -> chain.contains("Peter Holm, a lawyer") && chain.contains("he"));
    String radio = "Anna Berg spoke on the radio, reminding the hosts that Holm has often attacked Eva Lund."
        + " \"But you will not beat Eva Lund by attacking Carl Lund,\" she said.";
    assertThat(chains(radio)).contains(List.of("Anna Berg", "she"));
  }

  @Test
  void theOneWhoIsSpokenOfIsNotTheSpeaker() {
    String text = "Peter Westman spoke about Carl Obel. \"Carl Obel seems to me to be somebody who is fond of the country and tells us how glad"
        + " he is and what he feels,\" he said. Westman left on Tuesday.";
    assertThat(chains(text)).contains(List.of("Peter Westman", "me", "he", "Westman"), List.of("Carl Obel", "Carl Obel", "he", "he"));
  }

  @Test
  void whomTheSentenceBeforeIsAboutSpeaksOnHoweverOftenAnotherIsNamed() {
    String text = "Peter Lund left the party. Lund spoke in Oslo. Lund was early. Holm answered Lund's general concerns on Thursday."
        + " \"We take our duties seriously,\" he added.";
    assertThat(chains(text)).contains(List.of("Holm", "he"));
  }

  @Test
  void theyWhoSpeakAreNotThoseSpokenOf() {
    String text = "The Norwegian Armed Forces said on Sunday, the 36 people infected included 26 soldiers."
        + " They said the 36 people were moved to Bergen.";
    assertThat(chains(text)).contains(List.of("The Norwegian Armed Forces", "They"));
  }
}
