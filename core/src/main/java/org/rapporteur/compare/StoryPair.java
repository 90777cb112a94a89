package org.rapporteur.compare;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.annotation.Fingerprint;
import org.rapporteur.model.Period;
import org.rapporteur.model.Published;

/** What tells whether two articles report the same happenings, as numbers; the same for either order of the two. */
public final class StoryPair {
  /** Names of the features, in order. */
  public static final List<String> FEATURES =
      List.of(
          "bias", "words", "names", "lead", "leadNames", "leadInBody", "numbers", "leadTimesWords", "dayKnown", "sameDay", "nextDay",
          "withinThreeDays", "withinWeek", "later", "noLeadName", "short",
          "sharedNames", "sharedLeadNames");

  private static final int SHORT = 60;

  private StoryPair() {}

  /** Shared names count by how telling they are, each a little less than the one before. */
  private static double dampened(double sum) {
    return Math.log1p(sum) / 4;
  }

  /** One article's side of a pair, computed once. */
  public record Side(
      TermVector words, TermVector names, TermVector lead, TermVector leadNames, TermVector numbers,
      Map<String, Double> nameWords, Map<String, Double> leadNameWords, Optional<LocalDate> day) {
    /** @param weights how telling each term is */
    public static Side of(ArticleFacts facts, TermWeights weights) {
      Fingerprint print = facts.fingerprint();
      List<String> leadNames = print.lead().stream().filter(new HashSet<>(print.names())::contains).toList();
      List<String> numbers = print.terms().keySet().stream().filter(t -> Character.isDigit(t.charAt(0))).toList();
      return new Side(
          TermVector.of(print.terms(), print.terms().keySet(), weights::of),
          TermVector.of(print.terms(), print.names(), weights::of),
          TermVector.of(Map.of(), print.lead(), weights::of),
          TermVector.of(Map.of(), leadNames, weights::of),
          TermVector.of(Map.of(), numbers, weights::of),
          telling(print.names(), weights),
          telling(leadNames, weights),
          facts.published().map(Published::period).flatMap(Side::firstDay));
    }

    /** Single words of names: spellings of a first name must not hide a shared surname. */
    private static Map<String, Double> telling(List<String> names, TermWeights weights) {
      Map<String, Double> telling = new TreeMap<>();
      names.stream().filter(n -> n.indexOf(' ') < 0).forEach(n -> telling.put(n, weights.of(n)));
      return telling;
    }

    private static Optional<LocalDate> firstDay(Period period) {
      return period.start().or(period::end);
    }
  }

  /** Days between two articles; empty unless both are dated. */
  public static Optional<Long> daysApart(Side one, Side other) {
    return one.day().flatMap(a -> other.day().map(b -> Math.abs(a.toEpochDay() - b.toEpochDay())));
  }

  /** The values of {@link #FEATURES}. */
  public static double[] features(Side one, Side other) {
    double words = one.words().cosine(other.words());
    double lead = one.lead().cosine(other.lead());
    long days = daysApart(one, other).orElse(-1L);
    boolean noLeadName = one.leadNames().isEmpty() || other.leadNames().isEmpty();
    return new double[] {
      1,
      words,
      one.names().cosine(other.names()),
      lead,
      one.leadNames().cosine(other.leadNames()),
      (one.lead().cosine(other.words()) + other.lead().cosine(one.words())) / 2,
      one.numbers().cosine(other.numbers()),
      Math.sqrt(lead * words),
      days >= 0 ? 1 : 0,
      days == 0 ? 1 : 0,
      days == 1 ? 1 : 0,
      days > 1 && days <= 3 ? 1 : 0,
      days > 3 && days <= 7 ? 1 : 0,
      days > 7 ? 1 : 0,
      noLeadName ? 1 : 0,
      Math.min(one.words().size(), other.words().size()) < SHORT ? 1 : 0,
      dampened(shared(one.nameWords(), other.nameWords())),
      dampened(shared(one.leadNameWords(), other.leadNameWords()))
    };
  }

  private static double shared(Map<String, Double> one, Map<String, Double> other) {
    return one.entrySet().stream().filter(e -> other.containsKey(e.getKey())).mapToDouble(Map.Entry::getValue).sum();
  }
}
