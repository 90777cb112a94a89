package org.rapporteur.train.coreference;

import org.rapporteur.language.coreference.Judge;
import org.rapporteur.language.coreference.Options;

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
  private final GoldChains gold;

  GoldJudge(Learner learner, Costs costs, GoldChains gold) {
    this.learner = learner;
    this.costs = costs;
    this.gold = gold;
  }

  @Override
  public int choose(Options options) {
    double[] scores = new double[options.size()];
    int best = 0;
    for (int o = 0; o < scores.length; o++) {
      scores[o] = learner.score(options.features(o), options.count(o));
      best = scores[o] > scores[best] ? o : best;
    }
    learn(options, scores, gold.right(options));
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
}
