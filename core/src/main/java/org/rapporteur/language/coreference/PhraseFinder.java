package org.rapporteur.language.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Name;
import org.rapporteur.language.coreference.Phrase.Form;
import org.rapporteur.language.coreference.Phrase.Tokens;
import org.rapporteur.language.coreference.Phrase.Traits;
import org.rapporteur.lexicon.ActorNouns.ActorNoun;
import org.rapporteur.lexicon.ActorNouns.Kind;
import org.rapporteur.lexicon.Gender;
import org.rapporteur.lexicon.Lexicon;

/**
 * Finds the phrases that may refer: names with their titles, noun phrases, third-person and relative pronouns. Demonym adjectives and
 * names inside titles ("US" in "US Secretary of State X") are no phrases of their own. Stateless.
 */
final class PhraseFinder {
  private static final Set<String> MODIFIER = Set.of("compound", "flat", "nmod:desc", "amod", "fixed", "goeswith", "nmod:unmarked", "det");
  private static final int LONGEST_MODIFIERS = 8;
  private static final Set<String> VAGUE = Set.of("lot", "kind", "sort", "example", "case", "fact", "addition", "way", "part");
  private static final Map<String, Gender> PRONOUNS = Map.ofEntries(
      Map.entry("he", Gender.MALE), Map.entry("him", Gender.MALE), Map.entry("his", Gender.MALE), Map.entry("himself", Gender.MALE),
      Map.entry("she", Gender.FEMALE), Map.entry("her", Gender.FEMALE), Map.entry("hers", Gender.FEMALE),
      Map.entry("herself", Gender.FEMALE), Map.entry("it", Gender.OPEN), Map.entry("its", Gender.OPEN),
      Map.entry("itself", Gender.OPEN), Map.entry("they", Gender.OPEN), Map.entry("them", Gender.OPEN),
      Map.entry("their", Gender.OPEN), Map.entry("theirs", Gender.OPEN), Map.entry("themselves", Gender.OPEN));
  private static final Set<String> SPEAKER = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> SPEAKERS = Set.of("we", "us", "our", "ours", "ourselves");
  private static final Set<String> ADDRESSED = Set.of("you", "your", "yours", "yourself", "yourselves");
  private static final Set<String> POINTING = Set.of("this", "that", "these", "those");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

  private final Lexicon lexicon;
  private final Titles titles;
  private final NameReader names;

  PhraseFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.titles = new Titles(lexicon);
    this.names = new NameReader(lexicon, titles);
  }

  /** The phrases in order of position; of two that start together the longer first. */
  List<Phrase> find(Analysis analysis) {
    Work work = new Work(analysis, new NounPhrases(analysis), new int[analysis.size()], new boolean[analysis.size()], new ArrayList<>());
    List<Name> list = analysis.names();
    for (int n = 0; n < list.size(); n++) {
      java.util.Arrays.fill(work.nameOf(), list.get(n).first(), list.get(n).end(), n + 1);
    }
    NameTypes types = new NameTypes(lexicon, titles, analysis);
    for (boolean persons : new boolean[] {true, false}) {
      for (Name name : list) {
        if (titles.isOffice(analysis, name.first(), name.end())) {
          java.util.Arrays.fill(work.nameOf(), name.first(), name.end(), 0);
        } else if (persons == (types.of(name) == Name.Type.PERSON)) {
          addName(work, name.first(), name.end(), Optional.of(types.of(name)));
        }
      }
    }
    for (int t = 0; t < analysis.size(); t++) {
      addToken(work, t);
    }
    work.phrases().sort(Comparator.comparingInt(Phrase::first).thenComparing(Comparator.comparingInt(Phrase::end).reversed()));
    return work.phrases();
  }

  /**
   * What one run carries along.
   *
   * @param nameOf number of the name each token belongs to, from 1; 0 for none
   * @param taken tokens inside titles, which are no phrases of their own
   */
  private record Work(Analysis analysis, NounPhrases bounds, int[] nameOf, boolean[] taken, List<Phrase> phrases) {}

  private void addName(Work work, int first, int end, Optional<Name.Type> type) {
    Analysis analysis = work.analysis();
    int head = top(analysis, first, end);
    if (type.filter(Name.Type.NATIONALITY::equals).isPresent() && !isNounUse(analysis, head)) {
      return;
    }
    var reading = names.read(analysis, first, end, head, type);
    Tokens core = reading.core();
    Traits traits = reading.traits();
    if (traits.sort() == Sort.PERSON && type.filter(Name.Type.PERSON::equals).isPresent()) {
      addPerson(work, core, traits);
      return;
    }
    boolean modifier = isModifier(analysis, head);
    if (work.taken()[head]) {
      return;
    }
    int from = modifier ? core.first() : nameStart(work, core.first());
    int to = modifier ? core.end() : nameEnd(analysis, work.bounds(), head, core.end());
    int anchor = core.contains(head) ? head : core.end() - 1;
    work.phrases().add(new Phrase(from, to, anchor, core, Form.NAME, reading.key(), traits));
  }

  private void addPerson(Work work, Tokens core, Traits traits) {
    Analysis analysis = work.analysis();
    Optional<Titles.Title> title = titles.before(analysis, core.first());
    int from = title.map(Titles.Title::first).orElse(core.first());
    for (int t = from; t < core.first(); t++) {
      boolean possessor = t + 1 < core.first() && analysis.tag(t + 1).equals("POS");
      work.taken()[t] = !possessor && !analysis.tag(t).equals("PRP$");
    }
    if (isEtAl(analysis, core.end())) {
      addAuthors(work, core);
      return;
    }
    Gender gender = traits.gender();
    if (gender == Gender.OPEN && title.isPresent()) {
      gender = lexicon.nouns().find(analysis.lower(core.first() - 1)).map(ActorNoun::gender).orElse(Gender.OPEN);
    }
    Traits full = new Traits(Sort.PERSON, gender, false, title.flatMap(Titles.Title::country));
    int head = top(analysis, core.first(), core.end());
    work.phrases().add(new Phrase(from, core.end(), head, core, Form.NAME, "", full));
  }

  private static boolean isEtAl(Analysis analysis, int token) {
    return token + 1 < analysis.size() && analysis.lower(token).equals("et") && analysis.lower(token + 1).startsWith("al");
  }

  /** "Berg et al" are several, of whom one is named. */
  private void addAuthors(Work work, Tokens name) {
    Analysis analysis = work.analysis();
    Tokens core = new Tokens(name.first(), name.end() + 2);
    Traits traits = new Traits(Sort.GROUP, Gender.OPEN, true, Optional.empty());
    String key = "people:" + Titles.key(analysis, core.first(), core.end());
    work.phrases().add(new Phrase(core.first(), core.end(), top(analysis, core.first(), core.end()), core, Form.NAME, key, traits));
  }

  private void addToken(Work work, int token) {
    Analysis analysis = work.analysis();
    String tag = analysis.tag(token);
    String lower = analysis.lower(token);
    if (tag.startsWith("PRP") && PRONOUNS.containsKey(lower)) {
      if (!analysis.label(token).equals("expl")) {
        work.phrases().add(single(token, Form.PRONOUN, new Traits(sortOf(lower), PRONOUNS.get(lower), isPlural(lower), Optional.empty())));
      }
    } else if (tag.startsWith("PRP") && SPEAKER.contains(lower)) {
      work.phrases().add(single(token, Form.SPEAKER, new Traits(Sort.PERSON, Gender.OPEN, false, Optional.empty())));
    } else if (tag.startsWith("PRP") && SPEAKERS.contains(lower)) {
      work.phrases().add(single(token, Form.SPEAKERS, new Traits(Sort.OPEN, Gender.OPEN, true, Optional.empty())));
    } else if (tag.startsWith("PRP") && ADDRESSED.contains(lower)) {
      work.phrases().add(single(token, Form.ADDRESSED, new Traits(Sort.OPEN, Gender.OPEN, false, Optional.empty())));
    } else if (POINTING.contains(lower) && tag.equals("DT") && !analysis.label(token).startsWith("det")) {
      work.phrases().add(single(token, Form.POINTING, new Traits(Sort.THING, Gender.OPEN, lower.endsWith("se"), Optional.empty())));
    } else if (RELATIVE.contains(lower) && (tag.startsWith("W") || isSubject(analysis, token)) && relativeHead(analysis, token) >= 0) {
      work.phrases().add(single(token, Form.RELATIVE, new Traits(Sort.OPEN, Gender.OPEN, false, Optional.empty())));
    } else if (tag.startsWith("NN") && work.nameOf()[token] == 0 && !work.taken()[token]) {
      addNoun(work, token);
    } else if (lower.equals("one") && tag.equals("CD")) {
      addOneOf(work, token);
    }
  }

  /** "One of their daughters" is a person as much as "a daughter" is. */
  private void addOneOf(Work work, int token) {
    Analysis analysis = work.analysis();
    int whole = analysis.child(token, "nmod");
    int marker = whole < token ? -1 : analysis.child(whole, "case");
    boolean of = marker == token + 1 && analysis.lower(marker).equals("of") && analysis.tag(whole).equals("NNS");
    Optional<ActorNoun> person = of ? noun(analysis, whole).filter(n -> n.kind() == Kind.PERSON) : Optional.empty();
    if (person.isPresent()) {
      Traits traits = new Traits(Sort.PERSON, person.get().gender(), false, Optional.empty());
      work.phrases().add(new Phrase(token, work.bounds().end(whole), token, new Tokens(token, token + 1), Form.NOMINAL, "", traits));
    }
  }

  private void addNoun(Work work, int token) {
    Analysis analysis = work.analysis();
    if (isModifier(analysis, token) || analysis.tag(token).equals("CD") || VAGUE.contains(analysis.lower(token))) {
      return;
    }
    Optional<ActorNoun> noun = noun(analysis, token);
    if (analysis.tag(token).startsWith("NNP") && noun.isEmpty()) {
      addName(work, properStart(work, token), token + 1, Optional.empty());
      return;
    }
    int first = work.bounds().first(token);
    int end = work.bounds().end(token);
    boolean plural = analysis.tag(token).endsWith("S");
    Optional<String> country = titles.country(analysis, first, token, end);
    Tokens core = new Tokens(token, token + 1);
    if (country.isPresent() && !plural && names.isGovernment(analysis, new Tokens(first, token + 1))) {
      Traits state = new Traits(Sort.STATE, Gender.OPEN, false, country);
      work.phrases().add(new Phrase(first, end, token, core, Form.NOMINAL, "state:" + country.get(), state));
      return;
    }
    Sort sort = noun.map(n -> sortOf(n, plural)).orElse(Sort.THING);
    Gender gender = noun.map(ActorNoun::gender).orElse(Gender.OPEN);
    work.phrases().add(new Phrase(first, end, token, core, Form.NOMINAL, "", new Traits(sort, gender, plural, country)));
  }

  private Optional<ActorNoun> noun(Analysis analysis, int token) {
    String lemma = analysis.lemma(token).toLowerCase(Locale.ROOT);
    Optional<ActorNoun> pair = Optional.empty();
    if (token > 0 && analysis.head(token - 1) == token) {
      pair = lexicon.nouns().find(analysis.lower(token - 1) + " " + lemma);
    }
    return pair.or(() -> lexicon.nouns().find(lemma)).or(() -> lexicon.nouns().find(analysis.lower(token)));
  }

  private static Sort sortOf(ActorNoun noun, boolean plural) {
    return switch (noun.kind()) {
      case PERSON -> plural ? Sort.GROUP : Sort.PERSON;
      case GROUP -> Sort.GROUP;
      case ORGANIZATION -> plural ? Sort.GROUP : Sort.ORGANIZATION;
      case STATE -> plural ? Sort.GROUP : Sort.STATE;
      case PLACE -> Sort.PLACE;
    };
  }

  private static Sort sortOf(String pronoun) {
    return pronoun.startsWith("h") || pronoun.startsWith("s") ? Sort.PERSON : Sort.OPEN;
  }

  private static boolean isPlural(String pronoun) {
    return pronoun.startsWith("th");
  }

  private static Phrase single(int token, Form form, Traits traits) {
    return new Phrase(token, token + 1, token, new Tokens(token, token + 1), form, "", traits);
  }

  /** The token of a name that hangs on something outside it; of several the last noun. */
  private static int top(Analysis analysis, int first, int end) {
    int top = -1;
    for (int t = first; t < end; t++) {
      boolean outside = analysis.head(t) < first || analysis.head(t) >= end;
      if (outside && (top < 0 || analysis.tag(t).startsWith("NN"))) {
        top = t;
      }
    }
    return top < 0 ? end - 1 : top;
  }

  private static boolean isNounUse(Analysis analysis, int token) {
    if (isModifier(analysis, token)) {
      return false;
    }
    boolean plural = analysis.tag(token).endsWith("S") || analysis.lower(token).endsWith("s");
    int determiner = analysis.child(token, "det");
    return plural || determiner >= 0 && !analysis.tag(token).startsWith("JJ") || determiner >= 0 && isSubject(analysis, token);
  }

  private static boolean isModifier(Analysis analysis, int token) {
    return MODIFIER.contains(analysis.label(token)) && analysis.head(token) > token || analysis.label(token).equals("flat");
  }

  private static boolean isSubject(Analysis analysis, int token) {
    return analysis.label(token).startsWith("nsubj");
  }

  /** Where a name's phrase begins: with the article and the plain words before the name, "the former Soviet republic of X" aside. */
  private static int nameStart(Work work, int core) {
    Analysis analysis = work.analysis();
    int floor = Math.max(analysis.sentence(core).first(), core - LONGEST_MODIFIERS);
    int first = core;
    while (first > floor && !work.taken()[first - 1] && isNameModifier(analysis, first - 1, core)) {
      first--;
      if (analysis.tag(first).equals("DT")) {
        break;
      }
    }
    return first;
  }

  private static boolean isNameModifier(Analysis analysis, int token, int core) {
    String tag = analysis.tag(token);
    if (tag.equals("DT")) {
      return analysis.lower(token).equals("the");
    }
    int head = analysis.head(token);
    return (tag.startsWith("JJ") || tag.startsWith("NN")) && head > token && head <= core + LONGEST_MODIFIERS && !Calendar.isTime(analysis, token);
  }

  /** Past "of ..." right behind the name; any other complement is none of the name's. */
  static int nameEnd(Analysis analysis, NounPhrases bounds, int head, int core) {
    boolean of = core < analysis.size() && analysis.lower(core).equals("of");
    return of ? Math.max(core, bounds.end(head)) : core;
  }

  private static int properStart(Work work, int token) {
    int first = token;
    while (first > 0 && work.nameOf()[first - 1] == 0 && work.analysis().tag(first - 1).startsWith("NNP")
        && work.analysis().head(first - 1) == token) {
      first--;
    }
    return first;
  }

  /** The noun that a relative pronoun's clause modifies, or -1. */
  static int relativeHead(Analysis analysis, int token) {
    int at = token;
    for (int steps = 0; steps < 8 && at >= 0; steps++) {
      if (analysis.label(at).startsWith("acl:relcl")) {
        return analysis.head(at) < token ? analysis.head(at) : -1;
      }
      at = analysis.head(at);
    }
    return -1;
  }
}
