package org.rapporteur.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.model.ArticleId;

/**
 * Finds articles whose text has one origin: at least {@value #CONTAINED} of the shorter one's shingles stand in the other one too
 * (containment, after Broder 1997). Candidates come from an index of shingles, never from all pairs: articles that share a shingle are
 * paired with each other when few have it, and with the first that has it and their predecessor when many do, so that a wire report
 * run by a thousand outlets costs a thousand comparisons. Being a copy is passed on.
 *
 * <p>Known misses: translations, and rewritten copies. A short official text quoted in full by a longer report counts as its copy.
 */
public final class CopyFinder {
  static final double CONTAINED = 0.6;
  /** Fewer words than this cannot tell a copy from a common phrase. */
  private static final int LEAST_SHINGLES = 12;
  private static final int FEW = 12;

  /**
   * @param articles in the order of the record
   * @return groups of two or more, members and groups in the order of the record
   */
  public List<List<ArticleId>> find(List<ArticleFacts> articles) {
    int[][] shingles = articles.stream().map(a -> a.fingerprint().shingles()).toArray(int[][]::new);
    Groups groups = new Groups(articles.size());
    for (long pair : candidates(shingles)) {
      int one = (int) (pair >>> 32);
      int other = (int) pair;
      if (groups.of(one) != groups.of(other) && isCopy(shingles[one], shingles[other])) {
        groups.join(one, other);
      }
    }
    return groups.all().stream()
        .filter(g -> g.size() > 1)
        .map(g -> g.stream().map(i -> articles.get(i).article().id()).toList())
        .toList();
  }

  /** How much of the shorter text stands in the other one too, from 0 to 1; both sorted, without repeats. */
  static double containment(int[] one, int[] other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      int order = Integer.compare(one[i], other[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared == 0 ? 0 : (double) shared / Math.min(one.length, other.length);
  }

  private static boolean isCopy(int[] one, int[] other) {
    return Math.min(one.length, other.length) >= LEAST_SHINGLES && containment(one, other) >= CONTAINED;
  }

  /** Pairs of articles, the earlier one's index in the upper half. */
  private static Set<Long> candidates(int[][] shingles) {
    long[] index = new long[Math.toIntExact(Arrays.stream(shingles).mapToLong(s -> s.length).sum())];
    int size = 0;
    for (int a = 0; a < shingles.length; a++) {
      for (int shingle : shingles[a]) {
        index[size++] = ((long) shingle << 32) | a;
      }
    }
    Arrays.sort(index);
    Set<Long> pairs = new TreeSet<>();
    for (int start = 0; start < size; ) {
      int end = start + 1;
      while (end < size && index[end] >> 32 == index[start] >> 32) {
        end++;
      }
      pair(Arrays.copyOfRange(index, start, end), pairs);
      start = end;
    }
    return pairs;
  }

  private static void pair(long[] run, Set<Long> pairs) {
    for (int later = 1; later < run.length; later++) {
      if (run.length <= FEW) {
        for (int earlier = 0; earlier < later; earlier++) {
          pairs.add(pair(run[earlier], run[later]));
        }
      } else {
        pairs.add(pair(run[0], run[later]));
        pairs.add(pair(run[later - 1], run[later]));
      }
    }
  }

  private static long pair(long earlier, long later) {
    return (earlier << 32) | (later & 0xffffffffL);
  }
}
