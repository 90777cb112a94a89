package org.rapporteur.language.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Name;
import org.rapporteur.lexicon.ActorNouns.ActorNoun;
import org.rapporteur.lexicon.ActorNouns.Kind;
import org.rapporteur.lexicon.Lexicon;

/**
 * Corrects the analyser's types of names by what the lists and the rest of the article say: a lone "Moscow" is no person, a lone
 * surname of a person named in full is. Computed once for an article.
 */
final class NameTypes {
  private final Lexicon lexicon;
  private final Titles titles;
  private final Analysis analysis;
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> fullNames = new HashSet<>();
  private final Map<Name, Name.Type> types = new HashMap<>();

  NameTypes(Lexicon lexicon, Titles titles, Analysis analysis) {
    this.lexicon = lexicon;
    this.titles = titles;
    this.analysis = analysis;
    for (Name name : analysis.names()) {
      if (name.type() == Name.Type.PERSON && name.end() - name.first() > 1) {
        surnames.add(analysis.lower(name.end() - 1));
        fullNames.add(words(name));
      }
    }
    analysis.names().forEach(name -> types.put(name, corrected(name)));
  }

  Name.Type of(Name name) {
    return types.get(name);
  }

  private String words(Name name) {
    return analysis.span(name.first(), name.end()).of(analysis.text());
  }

  private Name.Type corrected(Name name) {
    String words = words(name);
    boolean lone = name.end() - name.first() == 1;
    boolean adjective = lexicon.countries().adjective(words).isPresent() && lexicon.countries().named(words).isEmpty();
    if (lone && (adjective || name.type() == Name.Type.NATIONALITY)) {
      return isBearer(name) ? Name.Type.PERSON : Name.Type.NATIONALITY;
    }
    if (!lone && titles.officeTail(analysis, name.first(), name.end()) > 0) {
      return Name.Type.PERSON;
    }
    if (name.type() == Name.Type.NATIONALITY) {
      return nationality(name);
    }
    return name.type() == Name.Type.PERSON ? person(name, words, lone) : other(name, words, lone);
  }

  /** Whether a word for a nationality stands for a person of that surname who is named in full elsewhere: "English said", of Kim English. */
  private boolean isBearer(Name name) {
    int token = name.first();
    boolean modifies = analysis.head(token) > token && !analysis.label(token).startsWith("nsubj") && !analysis.label(token).equals("nmod:poss");
    return surnames.contains(analysis.lower(token)) && analysis.tag(token).equals("NNP") && !modifies
        && analysis.child(token, "det") < 0;
  }

  /** Several words called a nationality may be a person with a title or a ministry: "German Chancellor Angela Merkel". */
  private Name.Type nationality(Name name) {
    int after = titles.nameAfterTitle(analysis, name.first(), name.end());
    if (after > name.first() && analysis.tag(after).startsWith("NNP")) {
      return Name.Type.PERSON;
    }
    Optional<Kind> kind = lexicon.nouns().find(analysis.lower(name.end() - 1)).map(ActorNoun::kind);
    boolean body = kind.filter(k -> k == Kind.ORGANIZATION || k == Kind.GROUP).isPresent();
    return body ? Name.Type.ORGANIZATION : Name.Type.NATIONALITY;
  }

  private Name.Type person(Name name, String words, boolean lone) {
    boolean known = lone && (surnames.contains(analysis.lower(name.first())) || isTitled(name));
    boolean given = lexicon.givenNames().isGivenName(analysis.form(name.first()));
    if (!known && !given && (lexicon.countries().named(words).isPresent() || lexicon.countries().capital(words).isPresent())) {
      return Name.Type.PLACE;
    }
    if (!known && !given && (lexicon.organizations().named(words).isPresent() || lexicon.metonyms().named(words).isPresent())) {
      return Name.Type.ORGANIZATION;
    }
    Optional<ActorNoun> last = lone ? Optional.empty() : lexicon.nouns().find(analysis.lower(name.end() - 1));
    if (known || given) {
      return Name.Type.PERSON;
    }
    if (last.filter(noun -> noun.kind() == Kind.ORGANIZATION || noun.kind() == Kind.GROUP).isPresent()) {
      return Name.Type.ORGANIZATION;
    }
    boolean place = last.filter(noun -> noun.kind() == Kind.PLACE).isPresent() || name.first() > 0 && isPlaceNoun(name.first() - 1);
    return place ? Name.Type.PLACE : Name.Type.PERSON;
  }

  private Name.Type other(Name name, String words, boolean lone) {
    boolean listed = lexicon.countries().named(words).isPresent() || lexicon.countries().capital(words).isPresent()
        || lexicon.organizations().named(words).isPresent() || lexicon.metonyms().named(words).isPresent();
    if (listed || lexicon.nouns().find(analysis.lower(name.end() - 1)).isPresent()) {
      return name.type();
    }
    boolean person = fullNames.contains(words) || lone && surnames.contains(analysis.lower(name.first())) && !lexicon.cities().isPlace(words) || isTitled(name);
    return person ? Name.Type.PERSON : name.type();
  }

  /** Whether an office or honorific stands right before: "FM Lavrov". */
  private boolean isTitled(Name name) {
    return name.first() > analysis.sentence(name.first()).first()
        && analysis.tag(name.first() - 1).startsWith("NNP")
        && titles.before(analysis, name.first()).filter(title -> title.sector().isPresent()).isPresent();
  }

  private boolean isPlaceNoun(int token) {
    return analysis.tag(token).startsWith("NNP") && Character.isUpperCase(analysis.form(token).charAt(0))
        && lexicon.nouns().find(analysis.lower(token)).filter(noun -> noun.kind() == Kind.PLACE).isPresent();
  }
}
