package org.rapporteur.train.coreference;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.language.coreference.Judge;
import org.rapporteur.language.coreference.Options;

/**
 * Chooses what is annotated and counts in how many articles each feature occurs: one that occurs in a single article tells about that
 * article alone. Phrases that are not annotated have many options that teach little; theirs are counted only if they are few.
 */
final class CountingJudge implements Judge {
  private static final int FEW = 8;

  private final Map<Integer, Integer> articles = new HashMap<>();
  private final Map<Integer, Integer> lastArticle = new HashMap<>();
  private GoldChains gold;
  private int article;

  /** To be called before each article. */
  void begin(GoldChains gold) {
    this.gold = gold;
    article++;
  }

  /** Whether a feature occurs in at least {@code least} articles. */
  boolean isCommon(int feature, int least) {
    return articles.getOrDefault(feature, 0) >= least;
  }

  @Override
  public int choose(Options options) {
    boolean[] right = gold.right(options);
    int chosen = 0;
    for (int option = right.length - 1; option >= 0; option--) {
      if (gold.isMention(options) || option == 0 || right.length < FEW) {
        count(options.features(option), options.count(option));
      }
      chosen = right[option] ? option : chosen;
    }
    return chosen;
  }

  private void count(int[] features, int count) {
    for (int f = 0; f < count; f++) {
      Integer last = lastArticle.put(features[f], article);
      if (last == null || last != article) {
        articles.merge(features[f], 1, Integer::sum);
      }
    }
  }
}
