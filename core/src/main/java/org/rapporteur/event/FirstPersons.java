package org.rapporteur.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.annotation.ArticleEntities;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;

/** Who "I" and "we" are in what is said and in a text that somebody signs. */
final class FirstPersons {
  /** The longest first line that may tell who writes, in tokens. */
  private static final int BYLINE = 16;
  private static final Set<String> NAMELESS =
      Set.of(
          "official", "moderator", "operator", "participant", "reporter", "staff", "question", "speaker", "host", "interviewer");

  private final ArticleEntities entities;
  private final Tree tree;
  private final Sayings sayings;
  private final Optional<EntityId> author;

  FirstPersons(AnnotatedArticle annotated, Tree tree, Sayings sayings) {
    this.entities = annotated.entities();
    this.tree = tree;
    this.sayings = sayings;
    this.author = author(annotated.analysis(), entities, tree);
  }

  /** Who a word of the first person stands for; nobody where a speaker has no name. */
  Optional<EntityId> at(int token) {
    return speaker(token).filter(this::isSomebody);
  }

  /** Who says what a word is in; outside all that is said, whoever signs the text above it. */
  private Optional<EntityId> speaker(int token) {
    return sayings.at(token).map(statement -> statement.speaker().entityId()).orElse(tree.isWe(token) ? Optional.empty() : author);
  }

  /** The person named in a first line that has no verb, "Awa Diop, Foreign Minister": a letter or statement of hers. */
  private static Optional<EntityId> author(Analysis analysis, ArticleEntities entities, Tree tree) {
    if (analysis.sentences().size() < 2 || analysis.sentences().get(0).end() > BYLINE) {
      return Optional.empty();
    }
    for (int token = 0; token < analysis.sentences().get(0).end(); token++) {
      if (tree.isVerb(token)) {
        return Optional.empty();
      }
    }
    return entities.at(0).map(r -> r.entity()).filter(e -> e.type() == EntityType.PERSON && e.isNamed()).map(Entity::id);
  }

  /** Not "SENIOR OFFICIAL" or "MODERATOR", who speak without a name. */
  private boolean isSomebody(EntityId speaker) {
    String name = entities.get(speaker).name().toLowerCase(Locale.ROOT);
    return !NAMELESS.contains(name.substring(name.lastIndexOf(' ') + 1));
  }
}
