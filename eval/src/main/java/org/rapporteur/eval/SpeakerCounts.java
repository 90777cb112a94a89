package org.rapporteur.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the right phrase stands as the source of what lies on a gold content: by kind of content and of source, and whether the
 * confidence given with it holds. A given content counts where half of its words or more lie on one gold content that has a source.
 */
final class SpeakerCounts {
  private static final int BINS = 10;
  private static final double COVERED = 0.8;

  /** What is asked of a gold attribution beside its words. */
  enum Kind {
    DIRECT,
    NOMINAL_OR_ORGANISATION
  }

  /** Gold: words of content and source, and what kinds it is of. */
  record Wanted(Set<Integer> content, Set<Integer> source, Set<Kind> kinds) {}

  /** Given: words of content and source, how sure the source is, and whether all is quoted. */
  record Found(Set<Integer> content, Set<Integer> source, double confidence, boolean direct) {}

  private record Answer(double confidence, boolean right) {}

  private final int[] right = new int[Kind.values().length];
  private final int[] given = new int[Kind.values().length];
  private final int[] all = new int[Kind.values().length];
  private final List<Answer> direct = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();

  void add(List<Wanted> wanted, List<Found> found) {
    for (Found one : found) {
      wanted.stream()
          .max(Comparator.comparingInt(w -> shared(w, one)))
          .filter(w -> 2 * shared(w, one) >= one.content().size() && !w.source().isEmpty())
          .ifPresent(w -> add(w, one));
    }
  }

  private static int shared(Wanted wanted, Found found) {
    Set<Integer> common = new HashSet<>(wanted.content());
    common.retainAll(found.content());
    return common.size();
  }

  private void add(Wanted wanted, Found found) {
    boolean hit = found.source().stream().anyMatch(wanted.source()::contains);
    for (Kind kind : wanted.kinds()) {
      all[kind.ordinal()]++;
      given[kind.ordinal()] += found.source().isEmpty() ? 0 : 1;
      right[kind.ordinal()] += hit ? 1 : 0;
    }
    if (!found.source().isEmpty()) {
      answers.add(new Answer(found.confidence(), hit));
    }
    if (found.direct()) {
      direct.add(new Answer(found.source().isEmpty() ? 0 : found.confidence(), hit));
    }
  }

  void into(Scores scores) {
    scores.ratios().put("source right where the content is, direct quotations", ratio(Kind.DIRECT));
    scores.ratios().put("source right where the content is, nominal or organisation", ratio(Kind.NOMINAL_OR_ORGANISATION));
    direct.sort(Comparator.comparingDouble(Answer::confidence).reversed());
    int most = (int) Math.round(COVERED * direct.size());
    int sure = (int) direct.subList(0, most).stream().filter(Answer::right).count();
    scores.ratios().put("source of direct quotations, the surest 80 %", new Ratio(sure, most, direct.size()));
    scores.numbers().put("confidence: mean distance from what is right, in tenths", distance());
  }

  private Ratio ratio(Kind kind) {
    return new Ratio(right[kind.ordinal()], given[kind.ordinal()], all[kind.ordinal()]);
  }

  /** Expected calibration error: answers in ten bins by confidence, how far the mean of each lies from the share that is right. */
  private double distance() {
    double[] sums = new double[BINS];
    answers.forEach(a -> sums[Math.min(BINS - 1, (int) (a.confidence() * BINS))] += a.confidence() - (a.right() ? 1 : 0));
    double distance = 0;
    for (double sum : sums) {
      distance += Math.abs(sum);
    }
    return answers.isEmpty() ? 0 : distance / answers.size();
  }
}
