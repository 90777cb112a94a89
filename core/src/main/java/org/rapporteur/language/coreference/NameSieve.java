package org.rapporteur.language.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.coreference.Phrase.Form;
import org.rapporteur.lexicon.GivenNames;
import org.rapporteur.lexicon.NameKey;
import org.rapporteur.lexicon.PersonName;

/**
 * Joins names of one thing: listed names by their key, persons by full name, surname or lone given name, organisations by acronym
 * ("Libyan National Army", "LNA") or by their last word ("the Commission"). A surname that two persons share goes to the one named last.
 */
final class NameSieve {
  /** Of the persons with one surname those named first are forgotten, so that a list of a whole clan is read in linear time. */
  private static final int MOST_NAMESAKES = 64;

  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "de", "&");

  private final Analysis analysis;
  private final Clusters clusters;
  private final GivenNames givenNames;
  private final Map<String, Integer> byKey = new HashMap<>();
  private final Map<String, Integer> byInitials = new HashMap<>();
  private final Map<String, List<Integer>> byLastWord = new HashMap<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byGiven = new HashMap<>();

  /** A person with the fullest name seen so far. */
  private static final class Person {
    private final int phrase;
    private PersonName name;
    private int seen;

    private Person(int phrase, PersonName name) {
      this.phrase = phrase;
      this.name = name;
      this.seen = phrase;
    }
  }

  NameSieve(Analysis analysis, Clusters clusters, GivenNames givenNames) {
    this.analysis = analysis;
    this.clusters = clusters;
    this.givenNames = givenNames;
  }

  void run() {
    for (int p = 0; p < clusters.phrases().size(); p++) {
      Phrase phrase = clusters.phrase(p);
      if (!phrase.key().isEmpty()) {
        keyed(p, phrase);
      } else if (phrase.is(Form.NAME) && phrase.sort() == Sort.PERSON) {
        person(p, PersonName.of(words(phrase)));
      }
    }
  }

  private void keyed(int number, Phrase phrase) {
    Integer known = byKey.putIfAbsent(phrase.key(), number);
    if (known != null) {
      clusters.join(known, number);
      return;
    }
    if (!phrase.is(Form.NAME)) {
      return;
    }
    List<String> words = words(phrase);
    if (phrase.sort() == Sort.OPEN && words.size() == 1 && joinSurname(number, words.get(0))) {
      return;
    }
    if (phrase.sort() == Sort.ORGANIZATION || phrase.sort() == Sort.OPEN) {
      organization(number, words);
    }
  }

  private boolean joinSurname(int number, String word) {
    List<Person> persons = bySurname.getOrDefault(NameKey.of(word), List.of());
    if (persons.size() == 1) {
      clusters.join(persons.get(0).phrase, number);
      return true;
    }
    return false;
  }

  private void organization(int number, List<String> words) {
    if (words.size() == 1) {
      Integer full = byInitials.get(words.get(0).replace(".", ""));
      List<Integer> longer = byLastWord.getOrDefault(NameKey.of(words.get(0)), List.of());
      if (full != null) {
        clusters.join(full, number);
      } else if (longer.size() == 1) {
        clusters.join(longer.get(0), number);
      }
      return;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!SMALL.contains(word) && Character.isLetter(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    if (initials.length() > 1) {
      byInitials.putIfAbsent(initials.toString(), number);
    }
    byLastWord.computeIfAbsent(NameKey.of(words.get(words.size() - 1)), k -> new ArrayList<>()).add(number);
  }

  private void person(int number, PersonName name) {
    Optional<Person> known = name.given().isEmpty() ? lone(number, name) : full(number, name);
    if (known.isEmpty()) {
      Person person = new Person(number, name);
      index(person);
      return;
    }
    Person person = known.get();
    clusters.join(person.phrase, number);
    person.seen = number;
    if (person.name.given().isEmpty() && !name.given().isEmpty()) {
      person.name = name;
      index(person);
    }
  }

  private void index(Person person) {
    addOnce(bySurname, person.name.surname(), person);
    if (!person.name.given().isEmpty()) {
      addOnce(byGiven, person.name.given().get(0), person);
    }
  }

  private static void addOnce(Map<String, List<Person>> map, String key, Person person) {
    List<Person> list = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (!list.contains(person)) {
      list.add(person);
    }
    if (list.size() > MOST_NAMESAKES) {
      list.remove(0);
    }
  }

  private Optional<Person> full(int number, PersonName name) {
    for (Person person : bySurname.getOrDefault(name.surname(), List.of())) {
      if (person.name.fits(name) && fits(person, number)) {
        return Optional.of(person);
      }
    }
    return byGiven.getOrDefault(name.surname(), List.of()).stream()
        .filter(person -> person.name.isReverseOf(name) && fits(person, number)).findFirst();
  }

  private Optional<Person> lone(int number, PersonName name) {
    Person best = latest(bySurname.getOrDefault(name.surname(), List.of()), number);
    if (best == null) {
      List<Person> first = byGiven.getOrDefault(name.surname(), List.of());
      best = first.size() == 1 ? latest(first, number) : null;
    }
    return Optional.ofNullable(best);
  }

  private Person latest(List<Person> persons, int number) {
    Person best = null;
    for (Person person : persons) {
      if (fits(person, number) && (best == null || person.seen > best.seen)) {
        best = person;
      }
    }
    return best;
  }

  private boolean fits(Person person, int number) {
    return clusters.fit(clusters.of(person.phrase), clusters.of(number));
  }

  private List<String> words(Phrase phrase) {
    List<String> words = new ArrayList<>();
    for (int t = phrase.core().first(); t < phrase.core().end(); t++) {
      words.add(analysis.form(t));
    }
    return words;
  }
}
