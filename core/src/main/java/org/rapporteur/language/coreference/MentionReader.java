package org.rapporteur.language.coreference;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Name;
import org.rapporteur.language.TokenMention;
import org.rapporteur.language.coreference.Phrase.Tokens;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;

/** Reads one mention again: its name proper, what list entry it stands for, its title and country. Stateless. */
public final class MentionReader {
  private final Titles titles;
  private final NameReader names;

  public MentionReader(Lexicon lexicon) {
    this.titles = new Titles(lexicon);
    this.names = new NameReader(lexicon, titles);
  }

  /**
   * What a mention says.
   *
   * @param phrase all of it
   * @param head the name without title, or the noun of a description
   * @param key {@code state:RUS}, {@code org:NATO}, {@code name:...} or empty
   * @param title the office before the name or in the description
   * @param country ISO 3166 alpha-3, as the phrase tells
   */
  public record Reading(Span phrase, Span head, String key, Optional<Titles.Title> title, Optional<String> country) {
    /** The code of the state that is named; empty if none is. */
    public Optional<String> state() {
      return key.startsWith("state:") ? Optional.of(key.substring("state:".length())) : Optional.empty();
    }
  }

  public Reading read(Analysis analysis, TokenMention mention) {
    Span phrase = analysis.span(mention.first(), mention.end());
    return switch (mention.kind()) {
      case NAME -> name(analysis, mention, phrase);
      case NOMINAL -> nominal(analysis, mention, phrase);
      case PRONOUN -> new Reading(phrase, analysis.span(mention.head()), "", Optional.empty(), Optional.empty());
    };
  }

  private Reading name(Analysis analysis, TokenMention mention, Span phrase) {
    Optional<Name> name = nameAt(analysis, mention.head());
    int first = name.map(Name::first).orElse(properStart(analysis, mention));
    int end = name.map(Name::end).orElse(mention.head() + 1);
    NameReader.Reading reading = names.read(analysis, first, end, mention.head(), name.map(Name::type));
    Tokens core = reading.core();
    boolean person = reading.traits().sort() == Sort.PERSON;
    Optional<Titles.Title> title = person && mention.first() < core.first() ? titles.before(analysis, core.first()) : Optional.empty();
    Optional<String> country = title.flatMap(Titles.Title::country)
        .or(() -> reading.traits().country())
        .or(() -> person ? Optional.empty() : titles.country(analysis, mention.first(), core.first(), mention.end()));
    return new Reading(phrase.cover(analysis.span(core.first(), core.end())), analysis.span(core.first(), core.end()),
        reading.key(), title, country);
  }

  private Reading nominal(Analysis analysis, TokenMention mention, Span phrase) {
    Optional<String> country = titles.country(analysis, mention.first(), mention.head(), mention.end());
    Optional<Titles.Title> title = titles.of(analysis, mention.first(), mention.head(), mention.end());
    boolean government = country.isPresent() && !analysis.tag(mention.head()).endsWith("S")
        && names.isGovernment(analysis, new Tokens(mention.first(), mention.head() + 1));
    String key = government ? "state:" + country.get() : "";
    return new Reading(phrase, analysis.span(mention.head()), key, title, title.flatMap(Titles.Title::country).or(() -> country));
  }

  private static int properStart(Analysis analysis, TokenMention mention) {
    int first = mention.head();
    while (first > mention.first() && analysis.tag(first - 1).startsWith("NNP") && analysis.head(first - 1) == mention.head()) {
      first--;
    }
    return first;
  }

  /** By halving: names are in order and do not overlap. */
  private static Optional<Name> nameAt(Analysis analysis, int token) {
    List<Name> names = analysis.names();
    int low = 0;
    int high = names.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Name name = names.get(middle);
      if (token < name.first()) {
        high = middle - 1;
      } else if (token >= name.end()) {
        low = middle + 1;
      } else {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
