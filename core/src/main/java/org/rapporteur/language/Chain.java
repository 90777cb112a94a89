package org.rapporteur.language;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.EntityType;

/**
 * Phrases of one article that refer to the same thing, in order of position; at least one (a chain of one is a mention that
 * corefers with nothing).
 *
 * @param type what the phrases say it is, if they do
 */
public record Chain(List<TokenMention> mentions, Optional<EntityType> type) {
  public Chain {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an empty chain");
    }
  }
}
