package org.rapporteur.language.coreference;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.lexicon.NameKey;
import org.rapporteur.lexicon.Offices;
import org.rapporteur.place.Countries;
import org.rapporteur.place.Country;

/**
 * Reads offices and countries in noun phrases: "US Secretary of State" before a name, "the Russian foreign minister", "president of
 * France". Works on words first and on the tree only to stop, so that a parse error inside a title does little harm. Stateless.
 */
public final class Titles {
  private static final int LONGEST_TITLE = 12;
  private static final int LONGEST_NAME = 3;
  private static final Set<String> FORMER =
      Set.of("former", "ex", "late", "then", "ousted", "onetime", "one-time", "deposed", "outgoing", "retired", "jailed", "toppled");
  private static final Set<String> INSIDE = Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "POS", "HYPH", "VBN", "PRP$", "DT", "CD");
  private static final Set<String> OF = Set.of("of", "for");

  private final Lexicon lexicon;

  public Titles(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A title before a name, or the office a description names.
   *
   * @param first first token, with country and other modifiers
   * @param office first token of the office's words
   * @param end one past the last token of the office
   * @param words the office as written, without article and country: "former prime minister"
   * @param sector PLOVER sector; empty if the office is not listed
   * @param country ISO 3166 alpha-3, if the phrase tells
   */
  public record Title(int first, int office, int end, String words, Optional<String> sector, Optional<String> country) {}

  /** The title that ends right before the name that starts at {@code name}. */
  public Optional<Title> before(Analysis analysis, int name) {
    int floor = Math.max(analysis.sentence(name).first(), name - LONGEST_TITLE);
    int office = officeEndingAt(analysis, name, floor);
    if (office == name) {
      return Optional.empty();
    }
    int first = extendLeft(analysis, office, name, floor);
    return Optional.of(title(analysis, first, office, name));
  }

  /**
   * The office that a description with {@code head} names: "the Russian foreign minister", "president of France".
   *
   * @param first first token of the description
   * @param end one past its last token
   */
  public Optional<Title> of(Analysis analysis, int first, int head, int end) {
    int stop = head + 1;
    if (stop + 1 < end && analysis.lower(stop).equals("of") && lexicon.offices().isOffice(join(analysis, head, stop + 2))) {
      stop += 2;
    }
    int office = longestOffice(analysis, stop, Math.max(first, stop - Offices.LONGEST));
    if (office == stop || office > head) {
      return Optional.empty();
    }
    Title title = title(analysis, Math.max(first, head - LONGEST_TITLE), office, stop);
    Optional<String> country = title.country().or(() -> countryAfter(analysis, head, end));
    return Optional.of(new Title(title.first(), title.office(), title.end(), title.words(), title.sector(), country));
  }

  /** The country that a phrase puts its head in: by adjective, by name before it, or by "of" after it. */
  public Optional<String> country(Analysis analysis, int first, int head, int end) {
    return countryIn(analysis, Math.max(first, head - LONGEST_TITLE), head).or(() -> countryAfter(analysis, head, end));
  }

  /** The country whose name or adjective ends right before a token, a possessive ending between them aside. */
  Optional<String> countryBefore(Analysis analysis, int token) {
    int floor = analysis.sentence(token).first();
    int end = token > floor && analysis.tag(token - 1).equals("POS") ? token - 1 : token;
    for (int start = end - 1; start >= Math.max(floor, end - 3); start--) {
      Optional<Match> match = countryAt(analysis, start, end).filter(found -> found.end() == end);
      if (match.isPresent()) {
        return Optional.of(match.get().country().code());
      }
    }
    return Optional.empty();
  }

  /** The country whose name or adjective starts at {@code token}, with the token after it; the longest match counts. */
  Optional<Match> countryAt(Analysis analysis, int token, int limit) {
    if (!lexicon.countries().mayBegin(analysis.form(token))) {
      return Optional.empty();
    }
    for (int end = Math.min(limit, token + Countries.LONGEST); end > token; end--) {
      Optional<Country> country = lexicon.countries().modifier(written(analysis, token, end));
      if (country.isPresent()) {
        return Optional.of(new Match(country.get(), end));
      }
    }
    return Optional.empty();
  }

  /** A country and where its words end. */
  record Match(Country country, int end) {}

  private Title title(Analysis analysis, int first, int office, int end) {
    int start = office;
    Optional<String> sector = lexicon.offices().sector(join(analysis, office, end));
    boolean former = false;
    for (int t = first; t < office; t++) {
      former |= FORMER.contains(analysis.lower(t));
    }
    int words = firstPlainWord(analysis, first, start, end);
    return new Title(
        first,
        office,
        end,
        analysis.span(words, end).of(analysis.text()),
        former ? Optional.of("ELI") : sector,
        countryIn(analysis, first, end));
  }

  /** Past articles, possessors and countries: where the words of the role begin. */
  private int firstPlainWord(Analysis analysis, int first, int office, int end) {
    int at = first;
    for (int t = first; t < office; t++) {
      Optional<Match> match = countryAt(analysis, t, office);
      if (match.isPresent()) {
        at = match.get().end();
        t = at - 1;
      } else if (analysis.tag(t).equals("DT") || analysis.tag(t).equals("PRP$") || analysis.tag(t).equals("POS")) {
        at = t + 1;
      }
    }
    return Math.min(at, end - 1);
  }

  private Optional<String> countryIn(Analysis analysis, int first, int end) {
    String found = null;
    for (int t = first; t < end; t++) {
      Optional<Match> match = countryAt(analysis, t, end);
      if (match.isEmpty() && t + 1 < end) {
        match = capitalAt(analysis, t, end);
      }
      if (match.isPresent()) {
        if (found != null && !found.equals(match.get().country().code())) {
          return Optional.empty();
        }
        found = match.get().country().code();
        t = match.get().end() - 1;
      }
    }
    return Optional.ofNullable(found);
  }

  private Optional<Match> capitalAt(Analysis analysis, int token, int limit) {
    if (token + 1 >= limit || !analysis.tag(token + 1).equals("POS")) {
      return Optional.empty();
    }
    return lexicon.countries().capital(analysis.form(token)).map(country -> new Match(country, token + 2));
  }

  private Optional<String> countryAfter(Analysis analysis, int head, int end) {
    for (int t = head + 1; t + 1 < end && t <= head + LONGEST_TITLE; t++) {
      if (analysis.lower(t).equals("of")) {
        int at = t + 1;
        if (analysis.lower(at).equals("the") && at + 1 < end) {
          at++;
        }
        Optional<Match> match = countryAt(analysis, at, end);
        if (match.isPresent()) {
          return Optional.of(match.get().country().code());
        }
      }
    }
    return Optional.empty();
  }

  private int officeEndingAt(Analysis analysis, int name, int floor) {
    int office = longestOffice(analysis, name, floor);
    if (office == name) {
      office = officeWithComplement(analysis, name, floor);
    }
    if (office == name && name > floor && analysis.tag(name - 1).startsWith("NN") && isPersonNoun(analysis, name - 1)) {
      office = name - 1;
    }
    return office;
  }

  /** "Minister of Education X": an office, "of" or "for", then nouns up to the name. */
  private int officeWithComplement(Analysis analysis, int name, int floor) {
    int at = name - 1;
    while (at > floor && !NameAt.isPerson(analysis, at)
        && (analysis.tag(at).startsWith("NN") || analysis.tag(at).equals("CC") || analysis.tag(at).equals("JJ"))) {
      at--;
    }
    if (at <= floor || at == name - 1 || !OF.contains(analysis.lower(at))) {
      return name;
    }
    int office = longestOffice(analysis, at, floor);
    return office == at ? name : office;
  }

  /** Whether the tokens are an office and no name: "Secretary of State". */
  boolean isOffice(Analysis analysis, int first, int end) {
    return lexicon.offices().isOffice(join(analysis, first, end))
        && !(end == first + 1 && lexicon.givenNames().isGivenName(analysis.form(first)));
  }

  /**
   * Where a person's name begins inside a run of capitals that goes on with the office before it: at "Ann" in "Minister for
   * [European Affairs Ann Lee]" or "Minister for European [Affairs Ann Lee]". Empty for most runs.
   */
  Optional<Integer> personAfterOffice(Analysis analysis, int first, int end) {
    int floor = analysis.sentence(first).first();
    int link = first - 1;
    while (link > floor && first - link < Offices.LONGEST && mayFollowOf(analysis.tag(link)) && !OF.contains(analysis.lower(link))) {
      link--;
    }
    if (link <= floor || !OF.contains(analysis.lower(link)) || longestOffice(analysis, link, floor) == link) {
      return personAfterCountry(analysis, first, end);
    }
    for (int t = first + 1; t < end - 1; t++) {
      if (end - t <= LONGEST_NAME && lexicon.givenNames().isGivenName(analysis.form(t)) && analysis.tag(t).startsWith("NNP")) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }

  /** Where a person's name begins behind a country inside a run of capitals: at "Ann" in "President of the [Republic of Malta Ann Lee]". */
  private Optional<Integer> personAfterCountry(Analysis analysis, int first, int end) {
    if (lexicon.nouns().find(analysis.lower(end - 1)).isPresent()) {
      return Optional.empty();
    }
    for (int t = Math.max(first + 1, end - LONGEST_NAME); t < end - 1; t++) {
      boolean given = analysis.tag(t).startsWith("NNP") && lexicon.givenNames().isGivenName(analysis.form(t));
      if (given && countryBefore(analysis, t).isPresent()) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }

  private static boolean mayFollowOf(String tag) {
    return tag.startsWith("NN") || tag.equals("JJ") || tag.equals("CC");
  }

  /** How many of a name's first words end an office that begins before it: 1 in "Secretary of [State X Y]"; 0 for most names. */
  int officeTail(Analysis analysis, int first, int end) {
    int floor = Math.max(analysis.sentence(first).first(), first - Offices.LONGEST);
    for (int stop = Math.min(end - 1, first + 2); stop > first; stop--) {
      if (longestOffice(analysis, stop, floor) < first) {
        return stop - first;
      }
    }
    return 0;
  }

  /** Where the name begins inside words that open with a country or an office: "Foreign Minister Sergey Lavrov". */
  int nameAfterTitle(Analysis analysis, int first, int end) {
    int at = first + officeTail(analysis, first, end);
    for (boolean moved = true; moved && at + 1 < end;) {
      moved = false;
      for (int stop = Math.min(end - 1, at + Offices.LONGEST); stop > at && !moved; stop--) {
        boolean office = lexicon.offices().isOffice(join(analysis, at, stop));
        boolean given = stop == at + 1 && lexicon.givenNames().isGivenName(analysis.form(at));
        if (office && !given) {
          at = stop;
          moved = true;
        }
      }
      Optional<Match> country = moved ? Optional.empty() : countryAt(analysis, at, end - 1);
      if (country.isPresent() && opensWithOffice(analysis, country.get().end(), end - 1)) {
        at = country.get().end();
        moved = true;
      }
    }
    return at;
  }

  private boolean opensWithOffice(Analysis analysis, int first, int limit) {
    for (int stop = Math.min(limit, first + Offices.LONGEST); stop > first; stop--) {
      if (lexicon.offices().isOffice(join(analysis, first, stop))) {
        return true;
      }
    }
    return false;
  }

  private int longestOffice(Analysis analysis, int end, int floor) {
    if (end <= floor || !lexicon.offices().mayEnd(analysis.lower(end - 1))) {
      return end;
    }
    for (int start = Math.max(floor, end - Offices.LONGEST); start < end; start++) {
      if (lexicon.offices().isOffice(join(analysis, start, end))) {
        return start;
      }
    }
    return end;
  }

  private boolean isPersonNoun(Analysis analysis, int token) {
    return !analysis.tag(token).endsWith("S")
        && lexicon.nouns().find(analysis.lemma(token).toLowerCase(Locale.ROOT))
            .filter(noun -> noun.kind() == org.rapporteur.lexicon.ActorNouns.Kind.PERSON).isPresent();
  }

  private int extendLeft(Analysis analysis, int office, int name, int floor) {
    int first = office;
    while (first > floor && mayStandInTitle(analysis, first - 1, first, name)) {
      first--;
    }
    while (first < office && (analysis.tag(first).equals("POS") || analysis.tag(first).equals("HYPH"))) {
      first++;
    }
    return first;
  }

  private boolean mayStandInTitle(Analysis analysis, int token, int first, int name) {
    if (analysis.tag(first).equals("DT") || analysis.tag(first).equals("PRP$") || NameAt.isPerson(analysis, token)) {
      return false;
    }
    if (analysis.tag(first).equals("POS") || isCountryBefore(analysis, token, first)) {
      return true;
    }
    if (!INSIDE.contains(analysis.tag(token))) {
      return false;
    }
    int head = analysis.head(token);
    return head > token && head <= name + 3 || analysis.tag(token).equals("POS") || head >= 0 && head == analysis.head(first);
  }

  /** Whether the words of a country end right before {@code first} and {@code token} is one of them. */
  private boolean isCountryBefore(Analysis analysis, int token, int first) {
    for (int start = token; start >= Math.max(analysis.sentence(token).first(), token - 2); start--) {
      if (countryAt(analysis, start, first).filter(match -> match.end() == first).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static String join(Analysis analysis, int start, int end) {
    StringBuilder words = new StringBuilder();
    for (int t = start; t < end; t++) {
      words.append(t > start ? " " : "").append(analysis.lower(t));
    }
    return words.toString();
  }

  private static String written(Analysis analysis, int start, int end) {
    return end == start + 1 ? analysis.form(start) : analysis.span(start, end).of(analysis.text());
  }

  /** The key of the tokens' text, as {@link NameKey} makes it. */
  static String key(Analysis analysis, int start, int end) {
    return NameKey.of(written(analysis, start, end));
  }
}
