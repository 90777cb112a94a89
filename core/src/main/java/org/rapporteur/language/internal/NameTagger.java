package org.rapporteur.language.internal;

import java.util.Arrays;

/**
 * Marks the words of names, from left to right: {@code B-} and a {@link org.rapporteur.language.Name.Type} begins a name, {@code I-}
 * goes on with it, {@value #OUTSIDE} is outside. {@code I-} only follows its own type.
 */
public final class NameTagger {
  public static final String OUTSIDE = "O";

  private final Scorer scorer;
  private final int classes;
  private final int outside;
  /** For a class that goes on with a name, the class that begins it; otherwise -1. */
  private final int[] beginning;

  public NameTagger(Scorer scorer) {
    this.scorer = scorer;
    this.classes = scorer.classes().size();
    this.outside = scorer.classes().indexOf(OUTSIDE);
    this.beginning =
        scorer.classes().stream().mapToInt(c -> c.startsWith("I-") ? scorer.classes().indexOf("B-" + c.substring(2)) : -1).toArray();
  }

  /**
   * Writes the class of each token of a sentence.
   *
   * @param names by place in the article
   */
  public void mark(Words words, int first, int end, int[] names, Work work) {
    for (int token = first; token < end; token++) {
      int last = token > first ? names[token - 1] : outside;
      int count = features(words, first, end, token, last, token > first + 1 ? names[token - 2] : outside, work.features);
      scorer.score(count, work);
      names[token] = best(last, work.scores);
    }
  }

  /** The highest class that may follow {@code last}. */
  public int best(int last, int[] scores) {
    int best = outside;
    for (int c = 0; c < classes; c++) {
      if (scores[c] > scores[best] && (beginning[c] < 0 || last == c || last == beginning[c])) {
        best = c;
      }
    }
    return best;
  }

  /** All outside. */
  public void clear(int[] names) {
    Arrays.fill(names, outside);
  }

  /** Writes the features of one token, given the classes of the two before it; returns their number. */
  public static int features(Words w, int first, int end, int i, int last, int last2, int[] f) {
    int k = 0;
    f[k++] = Hash.of(300, last);
    f[k++] = Hash.of(301, last, last2);
    for (int place = -2; place <= 2; place++) {
      int at = i + place;
      boolean inside = at >= first && at < end;
      int word = inside ? w.word[at] : -1;
      int tag = inside ? w.tag[at] : -1;
      int shape = inside ? w.shape[at] : -1;
      int cluster = inside ? w.cluster[at] : -1;
      int base = 310 + (place + 2) * 10;
      f[k++] = Hash.of(base, word);
      f[k++] = Hash.of(base + 1, tag, shape);
      f[k++] = Hash.of(base + 2, last, word);
      f[k++] = Hash.of(base + 3, last, tag);
      f[k++] = Hash.of(base + 4, cluster);
      f[k++] = Hash.of(base + 5, inside ? w.clusterStart[at] : -1, shape);
      f[k++] = Hash.of(base + 6, inside ? w.suffix3[at] : -1);
    }
    boolean hasNext = i + 1 < end;
    boolean hasLast = i > first;
    int next = hasNext ? w.word[i + 1] : -2;
    int before = hasLast ? w.word[i - 1] : -1;
    f[k++] = Hash.of(370, w.word[i], w.shape[i]);
    f[k++] = Hash.of(371, w.suffix4[i], w.shape[i]);
    f[k++] = Hash.of(372, w.suffix2[i], w.shape[i]);
    f[k++] = Hash.of(373, w.prefix3[i], w.shape[i]);
    f[k++] = Hash.of(374, w.word[i], next);
    f[k++] = Hash.of(375, before, w.word[i]);
    f[k++] = Hash.of(376, before, w.shape[i], hasNext ? w.shape[i + 1] : -1);
    f[k++] = Hash.of(377, hasLast ? w.tag[i - 1] : -1, w.tag[i], hasNext ? w.tag[i + 1] : -1);
    f[k++] = Hash.of(378, hasLast ? 0 : 1, w.shape[i], w.tag[i]);
    f[k++] = Hash.of(379, w.cluster[i], hasNext ? w.cluster[i + 1] : -1, last);
    f[k++] = Hash.of(381, hasLast ? w.cluster[i - 1] : -1, w.cluster[i], last);
    f[k++] = Hash.of(382, w.cluster[i], w.shape[i], w.tag[i]);
    f[k++] = Hash.of(380, next, w.tag[i]);
    return k;
  }
}
