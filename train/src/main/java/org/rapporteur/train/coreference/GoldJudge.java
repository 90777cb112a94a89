package org.rapporteur.train.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.coreference.Judge;
import org.rapporteur.language.coreference.Options;
import org.rapporteur.model.Span;

/**
 * Chooses as the weights say so far and learns from each choice: softmax over the options, the wrong ones raised by their cost
 * (Durrett and Klein 2013), against the softmax over the right ones alone. Which of several right antecedents is meant
 * stays open.
 */
final class GoldJudge implements Judge {
  /** Costs of a link where there is none, of no link where there is one, of the wrong link. */
  record Costs(double falseLink, double noLink, double wrongLink) {}

  private final Learner learner;
  private final Costs costs;
  private final Map<Span, Integer> chainOf = new HashMap<>();
  private final Map<Integer, OntoGum.Mention> shortestAt = new HashMap<>();

  GoldJudge(Learner learner, Costs costs, List<OntoGum.Mention> gold) {
    this.learner = learner;
    this.costs = costs;
    for (OntoGum.Mention mention : gold) {
      chainOf.put(new Span(mention.start(), mention.end()), mention.chain());
      shortestAt.merge(mention.head(), mention, (a, b) -> a.end() - a.start() <= b.end() - b.start() ? a : b);
    }
  }

  @Override
  public int choose(Options options) {
    int size = options.size();
    int gold = chain(options, 0);
    boolean[] right = new boolean[size];
    boolean linked = false;
    for (int o = 1; o < size; o++) {
      right[o] = gold >= 0 && chain(options, o) == gold;
      linked |= right[o];
    }
    right[0] = !linked;
    double[] scores = new double[size];
    int best = 0;
    for (int o = 0; o < size; o++) {
      scores[o] = learner.score(options.features(o), options.count(o));
      best = scores[o] > scores[best] ? o : best;
    }
    if (learner.counting) {
      for (int o = 0; o < size; o++) {
        if (gold >= 0 || o == 0 || size < 8) learner.count(options.features(o), options.count(o));
      }
      for (int o = 1; o < size; o++) {
        if (right[o]) return o;
      }
      return 0;
    }
    learn(options, scores, right);
    return best;
  }

  private void learn(Options options, double[] scores, boolean[] right) {
    double[] raised = scores.clone();
    for (int o = 0; o < raised.length; o++) {
      if (!right[o]) {
        raised[o] += o == 0 ? costs.noLink() : right[0] ? costs.falseLink() : costs.wrongLink();
      }
    }
    double[] given = shares(raised, null);
    double[] wanted = shares(scores, right);
    for (int o = 0; o < raised.length; o++) {
      double gradient = wanted[o] - given[o];
      if (Math.abs(gradient) > 1e-4) {
        learner.learn(options.features(o), options.count(o), gradient);
      }
    }
  }

  private static double[] shares(double[] scores, boolean[] among) {
    double most = Double.NEGATIVE_INFINITY;
    for (int o = 0; o < scores.length; o++) {
      most = among == null || among[o] ? Math.max(most, scores[o]) : most;
    }
    double[] shares = new double[scores.length];
    double sum = 0;
    for (int o = 0; o < scores.length; o++) {
      shares[o] = among == null || among[o] ? StrictMath.exp(scores[o] - most) : 0;
      sum += shares[o];
    }
    for (int o = 0; o < scores.length; o++) {
      shares[o] /= sum;
    }
    return shares;
  }

  /** The chain of the mention with the same bounds, else of the shortest with the same head; -1 for none. */
  private int chain(Options options, int option) {
    Integer exact = chainOf.get(options.span(option));
    if (exact != null) {
      return exact;
    }
    OntoGum.Mention same = shortestAt.get(options.head(option).start());
    return same == null ? -1 : same.chain();
  }
}
