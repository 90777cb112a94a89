package org.rapporteur.language.coreference;

import java.util.Optional;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Name;
import org.rapporteur.language.TokenMention;
import org.rapporteur.language.coreference.Phrase.Tokens;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;

/** Reads the mentions of one article again: the name proper, what list entry it stands for, title and country. Immutable. */
public final class MentionReader {
  private final Titles titles;
  private final NameReader names;
  private final NameTypes types;
  private final Analysis analysis;
  private final NounPhrases bounds;

  public MentionReader(Lexicon lexicon, Analysis analysis) {
    this.titles = new Titles(lexicon);
    this.names = new NameReader(lexicon, titles);
    this.types = new NameTypes(lexicon, titles, analysis);
    this.analysis = analysis;
    this.bounds = new NounPhrases(analysis);
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

  public Reading read(TokenMention mention) {
    return switch (mention.kind()) {
      case NAME -> name(mention);
      case NOMINAL -> nominal(tight(mention, Math.max(mention.head() + 1, bounds.end(mention.head()))));
      case PRONOUN -> new Reading(analysis.span(mention.first(), mention.end()), analysis.span(mention.head()), "", Optional.empty(), Optional.empty());
    };
  }

  /** A mention without the clauses and appositions behind it. */
  private static TokenMention tight(TokenMention mention, int end) {
    return new TokenMention(mention.first(), Math.min(mention.end(), end), mention.head(), mention.kind());
  }

  private Reading name(TokenMention whole) {
    Optional<Name> name = NameAt.find(analysis, whole.head());
    int first = name.map(Name::first).orElse(properStart(whole));
    int end = name.map(Name::end).orElse(whole.head() + 1);
    NameReader.Reading reading = names.read(analysis, first, end, whole.head(), name.map(types::of));
    Tokens core = reading.core();
    TokenMention mention = tight(whole, PhraseFinder.nameEnd(analysis, bounds, whole.head(), core.end()));
    Span phrase = analysis.span(mention.first(), mention.end());
    boolean person = reading.traits().sort() == Sort.PERSON;
    Optional<Titles.Title> title = person && mention.first() < core.first() ? titles.before(analysis, core.first()) : Optional.empty();
    Optional<String> country = title.flatMap(Titles.Title::country)
        .or(() -> reading.traits().country())
        .or(() -> person ? Optional.empty() : titles.country(analysis, mention.first(), core.first(), mention.end()));
    return new Reading(phrase.cover(analysis.span(core.first(), core.end())), analysis.span(core.first(), core.end()),
        reading.key(), title, country);
  }

  private Reading nominal(TokenMention mention) {
    Span phrase = analysis.span(mention.first(), mention.end());
    Optional<String> country = titles.country(analysis, mention.first(), mention.head(), mention.end());
    Optional<Titles.Title> title = titles.of(analysis, mention.first(), mention.head(), mention.end());
    boolean government = country.isPresent() && !analysis.tag(mention.head()).endsWith("S")
        && names.isGovernment(analysis, new Tokens(mention.first(), mention.head() + 1));
    String key = government ? "state:" + country.get() : "";
    return new Reading(phrase, analysis.span(mention.head()), key, title, title.flatMap(Titles.Title::country).or(() -> country));
  }

  private int properStart(TokenMention mention) {
    int first = mention.head();
    while (first > mention.first() && analysis.tag(first - 1).startsWith("NNP") && analysis.head(first - 1) == mention.head()) {
      first--;
    }
    return first;
  }

}
