package org.rapporteur.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name in parts, each as {@link NameKey} writes it. The last word is taken for the surname, with its particle.
 *
 * @param given given and middle names in order; empty for a surname alone
 * @param surname without particles such as "al-"
 */
public record PersonName(List<String> given, String surname) {
  private static final Set<String> SUFFIX = Set.of("jr", "sr", "ii", "iii", "iv", "junior", "senior");
  private static final Set<String> PARTICLE =
      Set.of("al", "el", "bin", "bint", "ibn", "ben", "van", "von", "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "al-", "abu", "st", "-");

  public PersonName {
    given = List.copyOf(given);
  }

  /**
   * @param words the name without title, at least one word
   */
  public static PersonName of(List<String> words) {
    List<String> keys = new ArrayList<>();
    for (String word : words) {
      String key = NameKey.of(word);
      if (!key.isEmpty() && Character.isLetterOrDigit(key.charAt(0)) && !SUFFIX.contains(key)) {
        keys.add(key);
      }
    }
    if (keys.isEmpty()) {
      return new PersonName(List.of(), NameKey.of(String.join(" ", words)));
    }
    String surname = bare(keys.remove(keys.size() - 1));
    while (keys.size() > 1 && PARTICLE.contains(keys.get(keys.size() - 1)) || keys.size() == 1 && PARTICLE.contains(keys.get(0))) {
      keys.remove(keys.size() - 1);
    }
    return new PersonName(keys, surname);
  }

  /** Whether both may be one person in one text: the same surname and no given names that speak against it. */
  public boolean fits(PersonName other) {
    if (!surname.equals(other.surname)) {
      return false;
    }
    return given.isEmpty() || other.given.isEmpty() || givenFits(given.get(0), other.given.get(0));
  }

  /** Whether both may be one person in two texts: surnames of one sound and no given names that speak against it. */
  public boolean mayBe(PersonName other) {
    if (isReverseOf(other)) {
      return true;
    }
    boolean surnames = surname.equals(other.surname) || Transliteration.soundsAlike(surname, other.surname);
    return surnames && (given.isEmpty() || other.given.isEmpty() || givenFits(given.get(0), other.given.get(0)));
  }

  /** Whether the other gives the same two words in the other order, as news does with family names that come first. */
  public boolean isReverseOf(PersonName other) {
    return given.size() == 1 && other.given.size() == 1 && given.get(0).equals(other.surname) && surname.equals(other.given.get(0));
  }

  private static boolean givenFits(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    boolean initial = one.length() == 1 || other.length() == 1;
    return initial ? one.charAt(0) == other.charAt(0) : GivenNameVariants.isVariant(one, other);
  }

  private static String bare(String surname) {
    for (String particle : List.of("al-", "el-", "ad-", "as-", "ash-", "at-", "an-", "ar-", "az-")) {
      if (surname.startsWith(particle) && surname.length() > particle.length() + 2) {
        return surname.substring(particle.length());
      }
    }
    return surname;
  }
}
