package org.rapporteur.io.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Skipped;

/** Gathers what the readers of each kind find. An article that was there before is passed over, or kept. Not thread-safe. */
final class Batch {
  private final ArticleMaker maker = new ArticleMaker();
  private final boolean copiesKept;
  private final Map<ArticleId, String> places = new HashMap<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<Skipped> refused = new ArrayList<>();
  private final List<Skipped> passedOver = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  Batch(boolean copiesKept) {
    this.copiesKept = copiesKept;
  }

  void add(Draft draft) {
    try {
      Article article = maker.make(draft, notes::add);
      String first = places.putIfAbsent(article.id(), draft.place());
      if (first == null || copiesKept) {
        articles.add(article);
      } else {
        passedOver.add(new Skipped(draft.place(), "same as " + first));
      }
    } catch (RefusedException e) {
      refuse(draft.place(), e.getMessage());
    }
  }

  void refuse(String place, String reason) {
    refused.add(new Skipped(place, reason));
  }

  void passOver(String place, String reason) {
    passedOver.add(new Skipped(place, reason));
  }

  void note(String place, String note) {
    notes.add(place + " " + note);
  }

  LoadedArticles loaded() {
    return new LoadedArticles(articles, refused, passedOver, notes);
  }
}
