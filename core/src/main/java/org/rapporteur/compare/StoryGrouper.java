package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.model.ArticleId;

/**
 * Groups articles that report the same happenings. Reads fingerprints and dates; pairs come from {@link StoryCandidates}, their
 * likelihood from {@link StoryModel}; {@link AverageLinkage} joins groups while the mean likelihood between their members stays high,
 * so that one article in between does not chain two stories together. Copies of one text start together. A false merge invents
 * corroboration, so the threshold is set for pair precision first; docs/evaluation has the measurements.
 *
 * <p>Known misses: articles of more than {@value StoryCandidates#DAYS} days apart; background pieces that share no names.
 */
public final class StoryGrouper {
  /** Mean likelihood below which groups stay apart; the card of the weights says how it was chosen. */
  static final double THRESHOLD = 0.7;
  /** Pairs less likely than this count as 0; keeps the linkage sparse. */
  private static final double LEAST = 0.05;

  private final TermWeights termWeights;
  private final StoryModel model;
  private final double threshold;

  /** With the weights on the class path. */
  public StoryGrouper() {
    this(TermWeights.load(), StoryModel.load(), THRESHOLD);
  }

  /** With weights and a threshold of one's own. */
  public StoryGrouper(TermWeights termWeights, StoryModel model, double threshold) {
    this.termWeights = termWeights;
    this.model = model;
    this.threshold = threshold;
  }

  /**
   * @param articles in the order of the record
   * @param copies groups of articles whose text has one origin
   * @return every article in exactly one group, members and groups in the order of the record
   */
  public List<List<ArticleId>> group(List<ArticleFacts> articles, List<List<ArticleId>> copies) {
    List<StoryPair.Side> sides = articles.stream().map(a -> StoryPair.Side.of(a, termWeights)).toList();
    List<AverageLinkage.Edge> edges = new ArrayList<>();
    StoryCandidates.forEach(
        sides,
        (earlier, later) -> {
          double likelihood = model.likelihood(StoryPair.features(sides.get(earlier), sides.get(later)));
          if (likelihood >= LEAST) {
            edges.add(new AverageLinkage.Edge(earlier, later, likelihood));
          }
        });
    List<List<Integer>> groups = new AverageLinkage(threshold).group(started(articles, copies), edges);
    return groups.stream().map(g -> g.stream().map(i -> articles.get(i).article().id()).toList()).toList();
  }

  private static Groups started(List<ArticleFacts> articles, List<List<ArticleId>> copies) {
    Map<ArticleId, Integer> ranks = new HashMap<>();
    articles.forEach(a -> ranks.put(a.article().id(), ranks.size()));
    Groups groups = new Groups(articles.size());
    copies.forEach(copy -> copy.forEach(id -> groups.join(ranks.get(copy.get(0)), ranks.get(id))));
    return groups;
  }
}
