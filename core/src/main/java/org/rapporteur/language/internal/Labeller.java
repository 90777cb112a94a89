package org.rapporteur.language.internal;

/**
 * Names the arcs of a finished tree, each for itself: from the word, its head, their dependents and neighbours. The root is always
 * {@value #ROOT}.
 */
public final class Labeller {
  public static final String ROOT = "root";

  private static final int FAR = 6;

  private final Scorer scorer;
  private final int classes;
  private final int root;

  public Labeller(Scorer scorer) {
    this.scorer = scorer;
    this.classes = scorer.classes().size();
    this.root = scorer.classes().indexOf(ROOT);
  }

  /** Fills in the labels of tokens {@code first} to {@code end} (outside), whose heads are known. */
  public void label(Words words, int first, int end, Tree tree, Work work) {
    tree.set(words, first, end);
    for (int token = first; token < end; token++) {
      if (words.head[token] < 0) {
        words.label[token] = root;
      } else {
        int count = features(words, first, end, token, tree, work.features);
        scorer.score(count, work);
        words.label[token] = Scorer.best(work.scores, classes);
      }
    }
  }

  /** What the labeller asks about a tree again and again; scratch space of one run. */
  public static final class Tree {
    private static final int MANY = 3;

    final int[] lefts;
    final int[] rights;
    /** The word of the first dependent to the left, 0 if there is none: mostly a preposition or a conjunction. */
    final int[] opening;
    /** Bits for auxiliaries and markers among the dependents to the left. */
    final int[] helpers;

    public Tree(int size) {
      lefts = new int[size];
      rights = new int[size];
      opening = new int[size];
      helpers = new int[size];
    }

    /** Reads the heads of a sentence. */
    public void set(Words words, int first, int end) {
      for (int token = first; token < end; token++) {
        lefts[token] = 0;
        rights[token] = 0;
        opening[token] = 0;
        helpers[token] = 0;
      }
      for (int token = first; token < end; token++) {
        int head = words.head[token];
        if (head > token) {
          lefts[head] = Math.min(lefts[head] + 1, MANY);
          opening[head] = opening[head] == 0 ? words.word[token] : opening[head];
          helpers[head] |= HelperWords.bit(words.word[token]);
        } else if (head >= 0) {
          rights[head] = Math.min(rights[head] + 1, MANY);
        }
      }
    }
  }

  /** Writes the features of one arc; returns their number. */
  public static int features(Words w, int first, int end, int i, Tree tree, int[] f) {
    int g = w.head[i];
    int word = w.word[i];
    int tag = w.tag[i];
    int headWord = w.word[g];
    int headTag = w.tag[g];
    int direction = g < i ? 1 : 0;
    int distance = Math.min(Math.abs(g - i), FAR);
    int opening = tree.opening[i];
    int above = w.head[g] < 0 ? -1 : w.tag[w.head[g]];
    int lastTag = i > first ? w.tag[i - 1] : -1;
    int nextTag = i + 1 < end ? w.tag[i + 1] : -1;
    int k = 0;
    f[k++] = Hash.of(200, tag, headTag, direction);
    f[k++] = Hash.of(201, word, headTag, direction);
    f[k++] = Hash.of(202, tag, headWord, direction);
    f[k++] = Hash.of(203, word, headWord, direction);
    f[k++] = Hash.of(204, word, direction);
    f[k++] = Hash.of(205, headWord, direction);
    f[k++] = Hash.of(206, tag, headTag, distance * 3 + direction);
    f[k++] = Hash.of(207, opening, headTag, direction);
    f[k++] = Hash.of(208, opening, tag, headTag);
    f[k++] = Hash.of(209, above, headTag, tag);
    f[k++] = Hash.of(212, i > first ? w.word[i - 1] : -1, tag, headTag);
    f[k++] = Hash.of(213, i + 1 < end ? w.word[i + 1] : -1, tag, headTag);
    f[k++] = Hash.of(214, lastTag, tag, nextTag);
    f[k++] = Hash.of(215, tree.lefts[i], tree.rights[i], tag, headTag);
    f[k++] = Hash.of(216, tree.lefts[g], tree.rights[g], tag, headTag);
    f[k++] = Hash.of(217, w.suffix3[i], headTag, direction);
    f[k++] = Hash.of(218, opening, headWord, direction);
    f[k++] = Hash.of(219, direction, tag);
    f[k++] = Hash.of(220, tree.helpers[i], tag, direction);
    f[k++] = Hash.of(221, tree.helpers[g], tag, headTag, direction);
    f[k++] = Hash.of(210, w.cluster[i], w.cluster[g], direction);
    f[k++] = Hash.of(211, w.clusterStart[i], w.clusterStart[g], direction);
    f[k++] = Hash.of(223, w.cluster[i], headTag, direction);
    f[k++] = Hash.of(224, tag, w.cluster[g], direction);
    f[k++] = Hash.of(222, w.shape[i], w.shape[g], tag, headTag);
    return k;
  }
}
