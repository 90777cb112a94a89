package org.rapporteur.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.compare.EntityGroups.Group;
import org.rapporteur.compare.EntityGroups.Member;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;

class EntityGroupsTest {
  private static final Lexicon LEXICON = Lexicon.load();
  private int made;

  @Test
  void spellingsOfOnePersonJoinInsideAStory() {
    assertThat(groups(person("Sergei Ivanov", "RUS", 0), person("Sergey Ivanov", "RUS", 0))).hasSize(1);
    assertThat(groups(person("Anthony Wells", "", 0), person("Antony Wells", "", 0), person("Tony Wells", "", 0))).hasSize(1);
  }

  @Test
  void spellingsStayApartInOtherStories() {
    assertThat(groups(person("Sergei Ivanov", "", 0), person("Sergey Ivanov", "", 1))).hasSize(2);
  }

  @Test
  void sameFullNameJoinsEverywhereUnlessCountriesDiffer() {
    assertThat(groups(person("Maria Silva", "BRA", 0), person("Maria Silva", "", 1))).hasSize(1);
    assertThat(groups(person("Maria Silva", "BRA", 0), person("Maria Silva", "PRT", 1))).hasSize(2);
  }

  @Test
  void otherGivenNameIsAnotherPerson() {
    assertThat(groups(person("George Bush", "USA", 0), person("Laura Bush", "USA", 0))).hasSize(2);
  }

  @Test
  void surnameJoinsItsOnlyBearer() {
    assertThat(groups(person("Okafor", "", 0), person("Ngozi Okafor", "NGA", 0))).hasSize(1);
  }

  @Test
  void surnameOfTwoBearersStaysAlone() {
    assertThat(groups(person("Bush", "", 0), person("George Bush", "", 0), person("Laura Bush", "", 0))).hasSize(3);
  }

  @Test
  void statesAndListedOrganisationsJoinEverywhereUnderTheirOwnId() {
    List<Group> states = groups(named(EntityType.STATE, "France", "FRA", 0), named(EntityType.STATE, "France", "FRA", 5));
    assertThat(states).hasSize(1);
    assertThat(states.get(0).id()).isEqualTo(new EntityId(Ids.of("en", "state", "FRA")));
    assertThat(groups(named(EntityType.ORGANIZATION, "NATO", "", 0), named(EntityType.ORGANIZATION, "NATO", "", 5))).hasSize(1);
  }

  @Test
  void descriptionsStayApart() {
    assertThat(groups(described("officials", 0), described("officials", 0))).hasSize(2);
  }

  @Test
  void orderOfMembersChangesNoId() {
    List<Member> members = new ArrayList<>(List.of(
        person("Sergei Ivanov", "RUS", 0), person("Ivanov", "", 0), person("Sergey Ivanov", "", 0), named(EntityType.STATE, "France", "FRA", 1)));
    List<EntityId> forward = ids(members);
    Collections.reverse(members);
    assertThat(ids(members)).containsExactlyInAnyOrderElementsOf(forward);
  }

  private static List<EntityId> ids(List<Member> members) {
    return new EntityGroups(LEXICON, members).groups().stream().map(Group::id).toList();
  }

  private static List<Group> groups(Member... members) {
    return new EntityGroups(LEXICON, List.of(members)).groups();
  }

  private Member person(String name, String country, int story) {
    return named(EntityType.PERSON, name, country, story);
  }

  private Member named(EntityType type, String name, String country, int story) {
    return member(type, name, country, story, Mention.Kind.NAME);
  }

  private Member described(String name, int story) {
    return member(EntityType.GROUP, name, "", story, Mention.Kind.NOMINAL);
  }

  private Member member(EntityType type, String name, String country, int story, Mention.Kind kind) {
    made++;
    Evidence evidence = new Evidence(new ArticleId("ar-" + made), new Span(0, name.length()));
    Entity entity = new Entity(new EntityId("en-" + made), type, name, List.of(name),
        country.isEmpty() ? Optional.empty() : Optional.of(country), List.of(), Optional.empty(),
        List.of(new Mention(evidence, evidence.span(), kind)));
    return new Member(entity, story);
  }
}
