package org.rapporteur.language.coreference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.coreference.Phrase.Form;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Organizations.Organization;

/**
 * Finds what a definite description refers to: an earlier one with the same head and no new modifiers, a person whose office it names,
 * a listed organisation it describes, or the counterpart of another office holder. Keeps only the last few of each kind.
 */
final class NominalSieve {
  private static final int KEPT = 6;
  private static final int PERSONS_KEPT = 20;
  private static final int OFFICES_KEPT = 32;
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> PLAIN = Set.of("former", "late", "then", "current", "new", "old", "entire", "whole", "same", "such", "own");

  private final Analysis analysis;
  private final Clusters clusters;
  private final Lexicon lexicon;
  private final Titles titles;
  private final Map<String, Deque<Integer>> byHead = new HashMap<>();
  private final Deque<Integer> persons = new ArrayDeque<>();
  private final Deque<Named> organizations = new ArrayDeque<>();
  private final Map<Integer, Set<String>> officesOf = new HashMap<>();
  private final StateDescriptions descriptions;

  /** An organisation's name, looked up once: descriptions ask for the same ones again and again. */
  private record Named(int number, Optional<Organization> listed) {}

  NominalSieve(Analysis analysis, Clusters clusters, Lexicon lexicon) {
    this.analysis = analysis;
    this.clusters = clusters;
    this.lexicon = lexicon;
    this.titles = new Titles(lexicon);
    this.descriptions = new StateDescriptions(analysis, clusters, lexicon);
  }

  /** Takes note of a phrase that later descriptions may refer to; call once for each, in order. */
  void saw(int number) {
    Phrase phrase = clusters.phrase(number);
    if (phrase.is(Form.NOMINAL)) {
      keep(byHead.computeIfAbsent(lemma(phrase.head()), k -> new ArrayDeque<>()), number, KEPT);
    }
    if (phrase.sort() == Sort.PERSON && !phrase.is(Form.PRONOUN)) {
      office(phrase).ifPresent(title -> addOffice(clusters.of(number), title.words().toLowerCase(Locale.ROOT)));
      if (phrase.is(Form.NAME)) {
        keep(persons, number, PERSONS_KEPT);
      }
    } else if (phrase.sort() == Sort.ORGANIZATION && phrase.is(Form.NAME)) {
      String words = analysis.span(phrase.core().first(), phrase.core().end()).of(analysis.text());
      keep(organizations, new Named(number, lexicon.organizations().named(words)), PERSONS_KEPT);
    } else if (phrase.sort() == Sort.STATE && phrase.is(Form.NAME)) {
      descriptions.saw(number);
    }
  }

  /** The phrase that description number {@code number} refers to. */
  Optional<Integer> antecedent(int number) {
    Phrase phrase = clusters.phrase(number);
    Set<String> modifiers = modifiers(phrase);
    Optional<Integer> counterpart = lemma(phrase.head()).equals("counterpart") ? counterpart(number, phrase) : Optional.empty();
    if (counterpart.isPresent()) {
      return counterpart;
    }
    if (!isDefinite(phrase)) {
      return Optional.empty();
    }
    return switch (phrase.sort()) {
      case PERSON -> officeHolder(number, phrase);
      case ORGANIZATION, GROUP -> described(phrase, analysis.lower(phrase.head()), modifiers);
      case STATE -> descriptions.state(number, phrase, modifiers);
      default -> Optional.empty();
    };
  }

  /** The listed organisation that a capitalised description names: "the Western Military Alliance". */
  Optional<Integer> namedByDescription(int number) {
    Phrase phrase = clusters.phrase(number);
    boolean open = phrase.key().startsWith("name:") && phrase.core().length() > 1 && phrase.sort() != Sort.PERSON && phrase.sort() != Sort.THING;
    if (!open || !analysis.lower(phrase.first()).equals("the")) {
      return Optional.empty();
    }
    Set<String> modifiers = new HashSet<>();
    for (int t = phrase.core().first(); t < phrase.core().end() - 1; t++) {
      modifiers.add(analysis.lower(t));
    }
    return described(phrase, analysis.lower(phrase.core().end() - 1), modifiers);
  }

  private Optional<Integer> sameHead(int number, Phrase phrase, Set<String> modifiers) {
    for (int candidate : byHead.getOrDefault(lemma(phrase.head()), new ArrayDeque<>())) {
      Phrase earlier = clusters.phrase(candidate);
      boolean fits = earlier.traits().plural() == phrase.traits().plural()
          && clusters.fit(clusters.of(candidate), clusters.of(number))
          && modifiers(earlier).containsAll(modifiers)
          && !earlier.contains(phrase);
      if (fits) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** The one person among those named last whose office the description names. */
  private Optional<Integer> officeHolder(int number, Phrase phrase) {
    Optional<Titles.Title> wanted = office(phrase);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    String words = analysis.span(wanted.get().office(), wanted.get().end()).of(analysis.text()).toLowerCase(Locale.ROOT);
    Map<Integer, Integer> holders = new HashMap<>();
    for (int person : persons) {
      int cluster = clusters.of(person);
      boolean holds = officesOf.getOrDefault(cluster, Set.of()).stream().anyMatch(office -> office.equals(words) || office.endsWith(" " + words));
      if (holds && clusters.fit(cluster, clusters.of(number))) {
        holders.putIfAbsent(cluster, person);
      }
    }
    return holders.size() == 1 ? Optional.of(holders.values().iterator().next()) : Optional.empty();
  }

  /** "his Russian counterpart": the one office holder of that country named before, or after in the same article. */
  private Optional<Integer> counterpart(int number, Phrase phrase) {
    Optional<String> country = phrase.traits().country();
    if (country.isEmpty()) {
      return Optional.empty();
    }
    Map<Integer, Integer> holders = new HashMap<>();
    for (int person : persons) {
      int cluster = clusters.of(person);
      if (clusters.country(cluster).equals(country) && officesOf.containsKey(cluster)) {
        holders.putIfAbsent(cluster, person);
      }
    }
    return holders.size() == 1 ? Optional.of(holders.values().iterator().next()) : Optional.empty();
  }

  private Optional<Integer> described(Phrase phrase, String head, Set<String> modifiers) {
    Map<Integer, Integer> found = new HashMap<>();
    for (Named name : organizations) {
      if (name.listed().isPresent() && name.listed().get().isDescribedBy(head, List.copyOf(modifiers))) {
        found.putIfAbsent(clusters.of(name.number()), name.number());
      }
    }
    return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
  }

  private Optional<Titles.Title> office(Phrase phrase) {
    return phrase.is(Form.NAME)
        ? titles.before(analysis, phrase.core().first())
        : titles.of(analysis, phrase.first(), phrase.head(), phrase.end());
  }

  private boolean isDefinite(Phrase phrase) {
    return DEFINITE.contains(analysis.lower(phrase.first())) || analysis.tag(phrase.first()).equals("PRP$");
  }

  /** The words that narrow a description down, in lower case. */
  private Set<String> modifiers(Phrase phrase) {
    Set<String> words = new HashSet<>();
    int limit = Math.min(phrase.end(), phrase.head() + 12);
    for (int t = Math.max(phrase.first(), phrase.head() - 12); t < limit; t++) {
      String tag = analysis.tag(t);
      boolean content = tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.startsWith("VB");
      if (t != phrase.head() && content && !PLAIN.contains(analysis.lower(t))) {
        words.add(analysis.lower(t));
      }
    }
    return words;
  }

  private String lemma(int token) {
    return analysis.lemma(token).toLowerCase(Locale.ROOT);
  }

  private void addOffice(int cluster, String office) {
    Set<String> offices = officesOf.computeIfAbsent(cluster, k -> new HashSet<>());
    if (offices.size() < OFFICES_KEPT) {
      offices.add(office);
    }
  }

  private static <T> void keep(Deque<T> recent, T item, int most) {
    recent.addFirst(item);
    if (recent.size() > most) {
      recent.removeLast();
    }
  }
}
