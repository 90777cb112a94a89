package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Skipped;

/** Keeps the first of articles with the same id, which are one article given twice, and reports the others as skipped. */
public record Distinct(List<ArticleFacts> articles, List<Skipped> repeats) {
  /** @param sorted in the order of the record */
  public static Distinct of(List<ArticleFacts> sorted) {
    Map<ArticleId, ArticleFacts> first = new LinkedHashMap<>();
    List<Skipped> repeats = new ArrayList<>();
    for (ArticleFacts facts : sorted) {
      ArticleFacts kept = first.putIfAbsent(facts.article().id(), facts);
      if (kept != null) {
        repeats.add(new Skipped(name(facts), "the same article as " + name(kept)));
      }
    }
    return new Distinct(List.copyOf(first.values()), List.copyOf(repeats));
  }

  private static String name(ArticleFacts facts) {
    Origin origin = facts.article().origin();
    return origin.path().or(origin::url).or(origin::ref).orElse(facts.article().id().value());
  }
}
