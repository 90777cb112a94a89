package org.rapporteur.train.story;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.model.ArticleId;
import org.rapporteur.train.story.StoryData.Labelled;

/** Precision and recall over pairs of articles in one group. */
record PairScore(long right, long given, long gold) {
  static PairScore of(List<Labelled> labelled, List<List<ArticleId>> groups) {
    Map<ArticleId, String> events = new HashMap<>();
    Map<String, Long> inGold = new HashMap<>();
    for (Labelled l : labelled) {
      events.put(l.article().id(), l.event());
      inGold.merge(l.event(), 1L, Long::sum);
    }
    long right = 0;
    long given = 0;
    for (List<ArticleId> group : groups) {
      Map<String, Long> inGroup = new HashMap<>();
      group.forEach(a -> inGroup.merge(events.get(a), 1L, Long::sum));
      right += pairs(inGroup);
      given += (long) group.size() * (group.size() - 1) / 2;
    }
    return new PairScore(right, given, pairs(inGold));
  }

  private static long pairs(Map<String, Long> sizes) {
    return sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
  }

  /** Of the pairs given, how many are right; 1 when none is given. */
  double precision() {
    return given == 0 ? 1 : (double) right / given;
  }

  @Override
  public String toString() {
    double precision = precision();
    double recall = gold == 0 ? 1 : (double) right / gold;
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return String.format(Locale.ROOT, "pairs P %.3f R %.3f F1 %.3f (%d of %d given, %d gold)", precision, recall, f1, right, given, gold);
  }
}
