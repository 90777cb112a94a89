package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.annotation.ArticleEntities;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Chain;
import org.rapporteur.language.TokenMention;
import org.rapporteur.language.coreference.MentionReader;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Article;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Role;
import org.rapporteur.model.Stage;

/**
 * Makes entities of coreference chains: type, fullest name, country, roles, sector. Reads chains and the words of their mentions;
 * leaves out chains of pronouns alone and of things that do not act. A country's government, ministries and acting capital are the
 * state; its forces, courts, parliament and police are organisations or groups of it. What the text does not say of a person, such as
 * the country of a bare "President X", stays open. Thread-safe.
 */
public final class EntityFinder implements Stage<EntityFinder.Input, ArticleEntities> {
  /** An analysed article and its chains. */
  public record Input(Article article, Analysis analysis, List<Chain> chains) {}

  /** Tokens between a description and the place it is of. */
  private static final int NEAR = 8;

  private final Sectors sectors;
  private final Lexicon lexicon;

  /** With the reference lists on the class path. */
  public EntityFinder() {
    this(Lexicon.load());
  }

  public EntityFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.sectors = new Sectors(lexicon);
  }

  @Override
  public Outcome<ArticleEntities> run(Input input) {
    MentionReader reader = new MentionReader(lexicon, input.analysis());
    List<Draft> drafts = new ArrayList<>();
    Set<EntityId> ids = new HashSet<>();
    for (Chain chain : input.chains()) {
      Draft.of(input, chain, reader, lexicon).filter(draft -> ids.add(draft.id())).ifPresent(drafts::add);
    }
    Map<String, EntityId> byKey = new HashMap<>();
    drafts.forEach(draft -> draft.key().ifPresent(key -> byKey.putIfAbsent(key, draft.id())));
    Map<Integer, String> places = places(drafts);
    List<Entity> entities = drafts.stream().map(draft -> entity(input, draft, byKey, places)).toList();
    Demonyms demonyms = new Demonyms(input.article(), input.analysis(), lexicon, entities);
    return Outcome.of(new ArticleEntities(input.analysis(), demonyms.entities(), demonyms.byToken()));
  }

  private Entity entity(Input input, Draft draft, Map<String, EntityId> byKey, Map<Integer, String> places) {
    return new Entity(
        draft.id(),
        draft.type(),
        draft.name(),
        draft.names(),
        draft.country().or(() -> whereabouts(input.analysis(), draft, places)),
        roles(input, draft, byKey),
        sectors.of(input.analysis(), draft),
        draft.mentions());
  }

  /** The countries of places, by the token that heads the mention. */
  private static Map<Integer, String> places(List<Draft> drafts) {
    Map<Integer, String> places = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.type() == EntityType.PLACE && draft.country().isPresent()) {
        draft.tokens().forEach(mention -> places.put(mention.head(), draft.country().get()));
      }
    }
    return places;
  }

  /** The country of whoever is described as of a place: "the mayor of Kharkiv", "the court of the northern city of Kano". */
  private static Optional<String> whereabouts(Analysis analysis, Draft draft, Map<Integer, String> places) {
    for (TokenMention mention : draft.type() == EntityType.PLACE ? List.<TokenMention>of() : draft.tokens()) {
      int of = mention.head() + 1;
      boolean described = mention.kind() == Mention.Kind.NOMINAL && of < mention.end() && analysis.lower(of).equals("of");
      for (int token = of + 1; described && token < Math.min(mention.end(), of + NEAR); token++) {
        described = !analysis.tag(token).equals("IN") && !analysis.tag(token).equals("TO") || analysis.lower(token).equals("of");
        if (described && places.containsKey(token)) {
          return Optional.of(places.get(token));
        }
      }
    }
    return Optional.empty();
  }

  private List<Role> roles(Input input, Draft draft, Map<String, EntityId> byKey) {
    List<Role> roles = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (MentionReader.Reading reading : draft.offices()) {
      var title = reading.title().orElseThrow();
      Optional<EntityId> of = title.country().map(code -> byKey.get("state:" + code));
      if (!lexicon.honorifics().isBefore(title.words()) && seen.add(title.words().toLowerCase(java.util.Locale.ROOT) + of)) {
        roles.add(new Role(title.words(), of, input.article().evidence(reading.phrase())));
      }
    }
    return roles;
  }
}
