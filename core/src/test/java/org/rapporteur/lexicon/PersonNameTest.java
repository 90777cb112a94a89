package org.rapporteur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonNameTest {
  @Test
  void lastWordIsTheSurnameWithoutParticleAndSuffix() {
    assertThat(name("Bashar al-Assad").surname()).isEqualTo("assad");
    assertThat(name("Martin Luther King Jr.").surname()).isEqualTo("king");
    assertThat(name("Ursula von der Leyen").given()).containsExactly("ursula");
  }

  @Test
  void spellingsAndShortFormsMayBeOnePerson() {
    assertThat(name("Sergei Petrov").mayBe(name("Sergey Petrov"))).isTrue();
    assertThat(name("Bill Carter").mayBe(name("William Carter"))).isTrue();
    assertThat(name("J. Carter").mayBe(name("John Carter"))).isTrue();
  }

  @Test
  void otherNamesMayNot() {
    assertThat(name("Michael Carter").mayBe(name("Michelle Carter"))).isFalse();
    assertThat(name("Maria Lopez").mayBe(name("Mario Lopez"))).isFalse();
    assertThat(name("John Carter").mayBe(name("John Cartwright"))).isFalse();
  }

  @Test
  void familyNameMayStandFirst() {
    assertThat(name("Kim Minsoo").isReverseOf(name("Minsoo Kim"))).isTrue();
  }

  private static PersonName name(String words) {
    return PersonName.of(List.of(words.split(" ")));
  }
}
