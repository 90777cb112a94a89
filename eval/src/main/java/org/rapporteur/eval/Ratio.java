package org.rapporteur.eval;

/**
 * Precision, recall and their counts.
 *
 * @param hits found and right
 * @param given found
 * @param gold to be found
 */
public record Ratio(int hits, int given, int gold) {
  /** 0 when nothing was given. */
  public double precision() {
    return given == 0 ? 0 : (double) hits / given;
  }

  /** 0 when there was nothing to find. */
  public double recall() {
    return gold == 0 ? 0 : (double) hits / gold;
  }

  /** 0 when nothing was right. */
  public double f1() {
    return hits == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
  }
}
