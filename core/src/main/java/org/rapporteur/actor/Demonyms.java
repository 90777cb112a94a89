package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Article;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;
import org.rapporteur.place.Country;

/**
 * The states that adjectives stand for, "Chadian" in "a Chadian attack": the entity of the state where the article names it, else one of
 * its own, which only the adjectives mention. Made for one article.
 */
final class Demonyms {
  private static final Set<String> MODIFIERS = Set.of("amod", "compound", "conj", "nmod");

  /** "Canadian dollars" are no deed of Canada. */
  private static final Set<String> MONEY =
      Set.of(
          "dollar", "franc", "pound", "peso", "ruble", "rouble", "rupee", "rupiah", "krona", "krone", "kroner", "lira", "dinar", "rial",
          "riyal", "real", "yuan", "yen", "won", "mark", "shilling", "rand", "currency", "language");

  private static final Set<String> TAGS = Set.of("JJ", "NNP", "NNPS");

  private final Map<Integer, EntityId> byToken = new HashMap<>();
  private final List<Entity> entities;

  /**
   * @param named the entities that names and descriptions make
   */
  Demonyms(Article article, Analysis analysis, Lexicon lexicon, List<Entity> named) {
    Set<Integer> heads = heads(analysis, named);
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    Map<Integer, String> codes = new HashMap<>();
    for (int token = 0; token < analysis.size(); token++) {
      Optional<Span> adjective = heads.contains(token) ? Optional.empty() : adjective(analysis, lexicon, token);
      if (adjective.isPresent()) {
        String code = country(analysis, lexicon, adjective.get()).orElseThrow().code();
        codes.put(token, code);
        spans.computeIfAbsent(code, k -> new ArrayList<>()).add(adjective.get());
      }
    }
    Map<String, Entity> states = new HashMap<>();
    named.stream().filter(e -> e.type() == EntityType.STATE).forEach(e -> e.country().ifPresent(code -> states.putIfAbsent(code, e)));
    List<Entity> all = new ArrayList<>(named);
    spans.forEach((code, uses) -> states.computeIfAbsent(code, k -> {
      Entity state = state(article, lexicon.countries().code(code).orElseThrow(), uses);
      all.add(state);
      return state;
    }));
    all.sort(Comparator.comparing(entity -> entity.mentions().get(0)));
    codes.forEach((token, code) -> byToken.put(token, states.get(code).id()));
    this.entities = List.copyOf(all);
  }

  /** With those that only adjectives mention, in order of first mention. */
  List<Entity> entities() {
    return entities;
  }

  /** The state of each adjective, by its last token. */
  Map<Integer, EntityId> byToken() {
    return byToken;
  }

  /** Tokens of names, with the titles before persons': "Russian" in "Russian President" before a name is part of an office. */
  private static Set<Integer> heads(Analysis analysis, List<Entity> named) {
    Set<Integer> heads = new HashSet<>();
    for (Entity entity : named) {
      for (Mention mention : entity.mentions()) {
        boolean titled = entity.type() == EntityType.PERSON && mention.kind() == Mention.Kind.NAME;
        Span span = titled ? mention.evidence().span() : mention.head();
        int token = analysis.tokenAtOrAfter(span.start());
        while (token < analysis.size() && analysis.start(token) < span.end()) {
          heads.add(token++);
        }
      }
    }
    return heads;
  }

  /** The adjective that ends at a token and stands before a noun, one or two words long: "Chadian", "South Korean". */
  private static Optional<Span> adjective(Analysis analysis, Lexicon lexicon, int token) {
    String label = analysis.label(token);
    boolean modifier = MODIFIERS.contains(label) && analysis.head(token) >= 0 && TAGS.contains(analysis.tag(token))
        && (analysis.head(token) > token || label.equals("conj"));
    if (!modifier || MONEY.contains(analysis.lemma(analysis.head(token)))) {
      return Optional.empty();
    }
    if (token > 0 && !analysis.sentences().isEmpty() && analysis.sentence(token).first() < token) {
      Span two = analysis.span(token - 1, token + 1);
      if (country(analysis, lexicon, two).isPresent()) {
        return Optional.of(two);
      }
    }
    return Optional.of(analysis.span(token)).filter(one -> country(analysis, lexicon, one).isPresent());
  }

  private static Optional<Country> country(Analysis analysis, Lexicon lexicon, Span span) {
    String words = span.of(analysis.text()).replaceAll("\\s+", " ");
    return lexicon.countries().mayBegin(words.split(" ")[0]) ? lexicon.countries().adjective(words) : Optional.empty();
  }

  private static Entity state(Article article, Country country, List<Span> uses) {
    List<Mention> mentions = uses.stream().map(use -> new Mention(article.evidence(use), use, Mention.Kind.NAME)).toList();
    EntityId id = new EntityId(Ids.of("en", article.id(), uses.get(0).start(), uses.get(0).end()));
    List<String> names = uses.stream().map(use -> use.of(article.text()).replaceAll("\\s+", " ")).distinct().toList();
    return new Entity(
        id, EntityType.STATE, country.name(), names, Optional.of(country.code()), List.of(), Optional.of("GOV"), mentions);
  }
}
