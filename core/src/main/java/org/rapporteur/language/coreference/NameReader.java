package org.rapporteur.language.coreference;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Name;
import org.rapporteur.language.coreference.Phrase.Tokens;
import org.rapporteur.language.coreference.Phrase.Traits;
import org.rapporteur.lexicon.ActorNouns;
import org.rapporteur.lexicon.Gender;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.Metonyms.Metonym;
import org.rapporteur.lexicon.Organizations.Organization;
import org.rapporteur.place.Country;

/** Tells what a proper name names, by the reference lists first and the analyser's type second. Stateless. */
final class NameReader {
  private static final Set<String> GOVERNMENT =
      Set.of("government", "regime", "administration", "ministry", "cabinet", "ministry of foreign affairs", "ministry of defence",
          "ministry of defense", "foreign office", "department");

  private static final int MOST_FORENAMES = 2;
  private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west", "overnight", "today", "alone", "alike");

  private final Lexicon lexicon;
  private final Titles titles;

  NameReader(Lexicon lexicon, Titles titles) {
    this.lexicon = lexicon;
    this.titles = titles;
  }

  /** What a name is, with the key that all mentions of it share; the key is empty for persons. */
  record Reading(Tokens core, String key, Traits traits) {}

  /** The name's words without article, honorific, title or possessive ending. */
  Tokens core(Analysis analysis, int first, int end, boolean person) {
    int from = first;
    int to = end;
    while (to - from > 1 && (analysis.tag(to - 1).equals("POS") || isDot(analysis, to - 1) || isDirection(analysis, from, to))) {
      to--;
    }
    while (to - from > 1 && (analysis.tag(from).equals("DT") || isDot(analysis, from))) {
      from++;
    }
    if (person) {
      from = titles.nameAfterTitle(analysis, afterHonorific(analysis, from), to);
      while (to - from > 1 && lexicon.honorifics().isBefore(analysis.form(from))) {
        from++;
      }
      while (to - from > 1 && (lexicon.honorifics().isAfter(analysis.form(to - 1)) || analysis.tag(to - 1).equals(","))) {
        to--;
      }
    }
    return new Tokens(from, to);
  }

  /** Where a name begins whose first word or two were not called part of it: at "Hasina" in "Dr Hasina [Anna Berg]". */
  private int afterHonorific(Analysis analysis, int first) {
    int floor = Math.max(analysis.sentence(first).first(), first - MOST_FORENAMES);
    int at = first;
    while (at > floor && analysis.tag(at - 1).startsWith("NNP") && !lexicon.honorifics().isBefore(analysis.form(at - 1))
        && NameAt.find(analysis, at - 1).isEmpty()) {
      at--;
    }
    boolean honorific = at < first && at > analysis.sentence(first).first() && lexicon.honorifics().isBefore(analysis.form(at - 1));
    return honorific ? at : first;
  }

  /**
   * @param head the name's token that the rest of the sentence hangs on
   * @param type the analyser's type; empty for a run of proper nouns that it did not call a name
   */
  Reading read(Analysis analysis, int first, int end, int head, Optional<Name.Type> type) {
    Optional<Integer> bearer = titles.personAfterOffice(analysis, first, end);
    if (bearer.isPresent()) {
      return person(analysis, core(analysis, bearer.get(), end, true));
    }
    boolean person = type.filter(Name.Type.PERSON::equals).isPresent();
    Tokens core = core(analysis, first, end, person);
    String words = analysis.span(core.first(), core.end()).of(analysis.text());
    if (!person) {
      Optional<Reading> listed = listed(analysis, core, words, head, type);
      if (listed.isPresent()) {
        return listed.get();
      }
    }
    return unlisted(analysis, core, words, type);
  }

  private Optional<Reading> listed(Analysis analysis, Tokens core, String words, int head, Optional<Name.Type> type) {
    Optional<Country> country = lexicon.countries().named(words);
    if (country.isPresent()) {
      return Optional.of(state(core, country.get().code()));
    }
    Optional<Metonym> metonym = lexicon.metonyms().named(words);
    if (metonym.isPresent() && Character.isUpperCase(words.charAt(0))) {
      Metonym found = metonym.get();
      return Optional.of(found.isState()
          ? state(core, found.country())
          : named(core, words, Sort.ORGANIZATION, Optional.of(found.country())));
    }
    Optional<Country> capital = lexicon.countries().capital(words);
    if (capital.isPresent()) {
      String code = capital.get().code();
      return Optional.of(StateUse.isActor(analysis, head) ? state(core, code) : named(core, words, Sort.PLACE, Optional.of(code)));
    }
    Optional<Organization> organization = lexicon.organizations().named(words);
    if (organization.isPresent()) {
      Organization found = organization.get();
      return Optional.of(new Reading(
          core, "org:" + found.key(), new Traits(Sort.ORGANIZATION, Gender.OPEN, false, found.country())));
    }
    return type.filter(Name.Type.NATIONALITY::equals).flatMap(t -> people(analysis, core, words));
  }

  private Optional<Reading> people(Analysis analysis, Tokens core, String words) {
    Optional<Country> country = lexicon.countries().people(words).or(() -> lexicon.countries().adjective(words));
    boolean plural = !analysis.tag(core.end() - 1).equals("NNP") && !analysis.tag(core.end() - 1).equals("NN");
    Traits traits = new Traits(plural ? Sort.GROUP : Sort.PERSON, Gender.OPEN, plural, country.map(Country::code));
    String key = plural ? "people:" + Titles.key(analysis, core.first(), core.end()) : "";
    return Optional.of(new Reading(core, key, traits));
  }

  private Reading unlisted(Analysis analysis, Tokens core, String words, Optional<Name.Type> type) {
    if (type.isEmpty()) {
      boolean titled = core.length() == 2 && lexicon.honorifics().isBefore(analysis.form(core.first()))
          && lexicon.nouns().find(analysis.lower(core.end() - 1)).isEmpty();
      if (titled) {
        return person(analysis, new Tokens(core.first() + 1, core.end()));
      }
      boolean given = core.length() > 1 && lexicon.givenNames().isGivenName(analysis.form(core.first()));
      return given ? person(analysis, core) : open(analysis, core, words);
    }
    return switch (type.get()) {
      case PERSON -> person(analysis, core);
      case ORGANIZATION -> organization(analysis, core, words);
      case PLACE -> place(analysis, core);
      case NATIONALITY, TITLE, OTHER -> named(core, words, Sort.THING, Optional.empty());
    };
  }

  /** With a capitalised noun of place before it: "Hotel Metropole", "Lake Baikal". */
  private Reading place(Analysis analysis, Tokens core) {
    int before = core.first() - 1;
    boolean noun = before >= analysis.sentence(core.first()).first() && analysis.tag(before).startsWith("NNP")
        && lexicon.nouns().find(analysis.lower(before)).filter(n -> n.kind() == ActorNouns.Kind.PLACE).isPresent();
    Tokens full = noun ? new Tokens(before, core.end()) : core;
    String words = analysis.span(full.first(), full.end()).of(analysis.text());
    return named(full, words, Sort.PLACE, lexicon.cities().countryOf(words));
  }

  private Reading open(Analysis analysis, Tokens core, String words) {
    if (lexicon.cities().isPlace(words)) {
      return named(core, words, Sort.PLACE, lexicon.cities().countryOf(words));
    }
    String last = analysis.lower(core.end() - 1);
    return lexicon.nouns().find(last).filter(n -> n.kind() == ActorNouns.Kind.ORGANIZATION).isPresent()
        ? organization(analysis, core, words)
        : named(core, words, Sort.OPEN, Optional.empty());
  }

  private Reading organization(Analysis analysis, Tokens core, String words) {
    Optional<String> country = titles.country(analysis, core.first(), core.end() - 1, core.end())
        .or(() -> titles.country(analysis, core.first(), core.first(), core.end()))
        .or(() -> titles.countryBefore(analysis, core.first()));
    if (country.isPresent() && isGovernment(analysis, core)) {
      return state(core, country.get());
    }
    return named(core, words, Sort.ORGANIZATION, country);
  }

  /** Whether the words name a government or a ministry, which speak for the state. */
  boolean isGovernment(Analysis analysis, Tokens core) {
    String last = analysis.lower(core.end() - 1);
    for (int t = core.first(); t < core.end(); t++) {
      if (analysis.lower(t).equals("ministry")) {
        return true;
      }
    }
    return GOVERNMENT.contains(last);
  }

  private Reading person(Analysis analysis, Tokens core) {
    return new Reading(core, "", new Traits(Sort.PERSON, gender(analysis, core), false, Optional.empty()));
  }

  /** By the honorific before the name, else by the given name. */
  private Gender gender(Analysis analysis, Tokens core) {
    for (int t = Math.max(0, core.first() - 2); t < core.first(); t++) {
      Gender told = lexicon.honorifics().gender(analysis.form(t));
      if (told != Gender.OPEN) {
        return told;
      }
    }
    if (core.length() == 1) {
      return Gender.OPEN;
    }
    Gender first = lexicon.givenNames().gender(analysis.form(core.first()));
    return first != Gender.OPEN || core.length() < 3 ? first : lexicon.givenNames().gender(analysis.form(core.first() + 1));
  }

  /** "Ukraine south" is no name: its last word is a plain one that nothing in capitals follows. */
  private static boolean isDirection(Analysis analysis, int from, int to) {
    boolean plain = !analysis.tag(to - 1).startsWith("NN") || DIRECTIONS.contains(analysis.form(to - 1));
    return plain && Character.isLowerCase(analysis.form(to - 1).charAt(0)) && Character.isUpperCase(analysis.form(from).charAt(0));
  }

  private static boolean isDot(Analysis analysis, int token) {
    String form = analysis.form(token);
    return form.length() == 1 && !Character.isLetterOrDigit(form.charAt(0));
  }

  private static Reading state(Tokens core, String code) {
    return new Reading(core, "state:" + code, new Traits(Sort.STATE, Gender.OPEN, false, Optional.of(code)));
  }

  private static Reading named(Tokens core, String words, Sort sort, Optional<String> country) {
    String key = org.rapporteur.lexicon.NameKey.of(words);
    return new Reading(core, key.isEmpty() ? "" : "name:" + key.toLowerCase(Locale.ROOT), new Traits(sort, Gender.OPEN, false, country));
  }
}
