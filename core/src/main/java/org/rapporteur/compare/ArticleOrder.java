package org.rapporteur.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Published;

/**
 * The order of articles in a record: by the day of publication as the article alone tells it (undated ones last), then by path, ref
 * and URL, then by id. Whatever order the articles came in, this is the order in which they are compared and written.
 */
public final class ArticleOrder {
  private static final Comparator<ArticleFacts> ORDER =
      Comparator.comparing((ArticleFacts f) -> f.published().map(ArticleOrder::firstDay).orElse(Long.MAX_VALUE))
          .thenComparing(f -> place(f.article().origin()))
          .thenComparing(f -> f.article().id());

  private final Map<ArticleId, Integer> ranks = new HashMap<>();

  /** @param sorted as {@link #sort} returns them */
  public ArticleOrder(List<ArticleFacts> sorted) {
    for (ArticleFacts facts : sorted) {
      ranks.put(facts.article().id(), ranks.size());
    }
  }

  public static List<ArticleFacts> sort(List<ArticleFacts> facts) {
    return facts.stream().sorted(ORDER).toList();
  }

  /** Position of an article in the record, from 0. */
  public int rank(ArticleId article) {
    return ranks.get(article);
  }

  /** By article, then by position in it. */
  public Comparator<Evidence> byEvidence() {
    return Comparator.comparingInt((Evidence e) -> rank(e.article())).thenComparing(Evidence::span);
  }

  /** The input's own name for an article, for sorting and for naming it to people. */
  public static String place(Origin origin) {
    return origin.path().orElse("") + "\0" + origin.ref().orElse("") + "\0" + origin.url().orElse("");
  }

  private static long firstDay(Published published) {
    return published.period().start().or(published.period()::end).orElseThrow().toEpochDay();
  }
}
