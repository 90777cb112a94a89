package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * Articles that report the same happenings.
 *
 * @param copies groups of articles whose text has one origin; each of two or more
 */
public record Story(
    StoryId id, String title, List<ArticleId> articles, List<EventId> events, Optional<Period> period, List<List<ArticleId>> copies) {
  public Story {
    articles = List.copyOf(articles);
    events = List.copyOf(events);
    copies = copies.stream().map(List::copyOf).toList();
  }
}
