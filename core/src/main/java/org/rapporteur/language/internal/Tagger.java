package org.rapporteur.language.internal;

/** Gives each word its part-of-speech tag, from left to right, with the two tags before it among the features. */
public final class Tagger {
  private static final int BEFORE = -1;
  private static final int AFTER = -2;

  private final Scorer scorer;
  private final int classes;

  public Tagger(Scorer scorer) {
    this.scorer = scorer;
    this.classes = scorer.classes().size();
  }

  /** Tags the sentence of tokens {@code first} to {@code end} (outside). {@code work} is scratch space of this thread. */
  public void tag(Words words, int first, int end, Work work) {
    for (int token = first; token < end; token++) {
      int count = features(words, first, end, token, work.features);
      scorer.score(count, work);
      words.tag[token] = Scorer.best(work.scores, classes);
    }
  }

  /** Writes the features of one token, given the tags of those before it; returns their number. */
  public static int features(Words w, int first, int end, int i, int[] f) {
    boolean hasLast = i > first;
    boolean hasNext = i + 1 < end;
    int last = hasLast ? w.word[i - 1] : BEFORE;
    int last2 = i > first + 1 ? w.word[i - 2] : BEFORE;
    int next = hasNext ? w.word[i + 1] : AFTER;
    int next2 = i + 2 < end ? w.word[i + 2] : AFTER;
    int tag1 = hasLast ? w.tag[i - 1] : BEFORE;
    int tag2 = i > first + 1 ? w.tag[i - 2] : AFTER;
    int nextSuffix = hasNext ? w.suffix3[i + 1] : AFTER;
    int word = w.word[i];
    int shape = w.shape[i];
    int k = 0;
    f[k++] = Hash.of(0, 0);
    f[k++] = Hash.of(1, word);
    f[k++] = Hash.of(2, word, shape);
    f[k++] = Hash.of(3, w.suffix3[i]);
    f[k++] = Hash.of(4, w.suffix2[i]);
    f[k++] = Hash.of(5, w.prefix1[i]);
    f[k++] = Hash.of(6, shape);
    f[k++] = Hash.of(7, tag1);
    f[k++] = Hash.of(8, tag1, tag2);
    f[k++] = Hash.of(9, last);
    f[k++] = Hash.of(10, last2);
    f[k++] = Hash.of(11, next);
    f[k++] = Hash.of(12, next2);
    f[k++] = Hash.of(13, tag1, word);
    f[k++] = Hash.of(14, last, word);
    f[k++] = Hash.of(15, word, next);
    f[k++] = Hash.of(16, hasLast ? w.suffix3[i - 1] : BEFORE);
    f[k++] = Hash.of(17, nextSuffix);
    f[k++] = Hash.of(18, hasLast ? 0 : 1, shape);
    f[k++] = Hash.of(19, w.suffix4[i]);
    f[k++] = Hash.of(20, w.prefix3[i]);
    f[k++] = Hash.of(21, tag1, nextSuffix);
    f[k++] = Hash.of(22, hasNext ? w.shape[i + 1] : AFTER);
    f[k++] = Hash.of(23, w.suffix3[i], shape);
    f[k++] = Hash.of(24, tag1, tag2, w.suffix2[i]);
    f[k++] = Hash.of(25, tag1, w.suffix3[i], nextSuffix);
    int cluster = w.cluster[i];
    int lastCluster = hasLast ? w.cluster[i - 1] : BEFORE;
    int nextCluster = hasNext ? w.cluster[i + 1] : AFTER;
    f[k++] = Hash.of(27, cluster);
    f[k++] = Hash.of(28, w.clusterStart[i], shape);
    f[k++] = Hash.of(29, lastCluster);
    f[k++] = Hash.of(30, nextCluster);
    f[k++] = Hash.of(31, cluster, nextCluster);
    f[k++] = Hash.of(32, lastCluster, cluster);
    f[k++] = Hash.of(33, tag1, cluster);
    f[k++] = Hash.of(34, tag1, tag2, cluster);
    f[k++] = Hash.of(26, hasLast ? w.shape[i - 1] : BEFORE, shape);
    return k;
  }
}
