package org.rapporteur.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Period;
import org.rapporteur.model.Published;

/**
 * Gives an article without a date the days of the rest of its story: from the earliest to the latest, when these lie within
 * {@value #MOST_DAYS} days of each other, with {@link Basis#INFERRED} and the first of the others' evidence. Dates of a story spread
 * wider than that say nothing about one more article, and it stays undated.
 */
public final class PublicationInference {
  static final int MOST_DAYS = 4;

  /**
   * @param articles of all stories
   * @param stories every article in exactly one
   * @return the day of each article, as far as known or inferred
   */
  public Map<ArticleId, Published> infer(List<ArticleFacts> articles, List<List<ArticleId>> stories) {
    Map<ArticleId, Published> published = new HashMap<>();
    articles.forEach(a -> a.published().ifPresent(p -> published.put(a.article().id(), p)));
    for (List<ArticleId> story : stories) {
      List<Published> known = story.stream().filter(published::containsKey).map(published::get).toList();
      ofStory(known).ifPresent(p -> story.forEach(a -> published.putIfAbsent(a, p)));
    }
    return published;
  }

  private static Optional<Published> ofStory(List<Published> known) {
    List<LocalDate> days =
        known.stream()
            .map(Published::period)
            .flatMap(p -> Stream.of(p.start(), p.end()))
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    if (days.isEmpty() || days.get(0).plusDays(MOST_DAYS - 1).isBefore(days.get(days.size() - 1))) {
      return Optional.empty();
    }
    Period period = Period.of(days.get(0), days.get(days.size() - 1));
    return Optional.of(new Published(period, Basis.INFERRED, known.get(0).evidence()));
  }
}
