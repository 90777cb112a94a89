package org.rapporteur.compare;

import java.math.BigDecimal;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Figure;

/**
 * The range a figure leaves open once rounding is allowed for. A number is as exact as the last digit that is not nought: 1,340 means
 * 1,335 to 1,345, a bare 1,300 means 1,250 to 1,350. With an approximator ("some 1,300") it is never closer than {@value #LOOSE} of its
 * value. Bare numbers below {@value #LEAST_ROUND} are counts and taken as they stand.
 */
record Reading(double least, double most) {
  private static final double LOOSE = 0.05;
  private static final double LEAST_ROUND = 100;

  /** What the words of a figure allow, before any rounding. */
  static Reading written(Figure figure) {
    return new Reading(figure.min().orElse(0), figure.max().orElse(Double.POSITIVE_INFINITY));
  }

  /** What its words allow when rounding is allowed for. */
  static Reading rounded(Figure figure, StoryFacts story, WordList approximators) {
    boolean loose = approximators.occursIn(story.words(new Evidence(figure.article(), figure.span())));
    double least = figure.min().isPresent() ? figure.min().getAsDouble() - play(figure.min().getAsDouble(), loose) : 0;
    double most = figure.max().isPresent() ? figure.max().getAsDouble() + play(figure.max().getAsDouble(), loose)
        : Double.POSITIVE_INFINITY;
    boolean justBelow = loose && figure.min().isEmpty();
    return new Reading(justBelow ? most - 4 * play(figure.max().getAsDouble(), true) : least, most);
  }

  private static double play(double value, boolean loose) {
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    double half = exact.scale() < 0 ? Math.pow(10, -exact.scale()) / 2 : 0;
    boolean round = value >= LEAST_ROUND && exact.scale() <= -2;
    return loose ? Math.max(half, LOOSE * value) : round ? half : 0;
  }

  boolean overlaps(Reading other) {
    return least <= other.most && other.least <= most;
  }

  /** Whether one of the two lies in the other. */
  boolean nests(Reading other) {
    return least <= other.least && other.most <= most || other.least <= least && most <= other.most;
  }
}
