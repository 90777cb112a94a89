package org.rapporteur.language.internal;

import java.util.Arrays;
import java.util.List;

/**
 * Marks the words of names, from left to right: {@code B-} and a {@link org.rapporteur.language.Name.Type} begins a name, {@code I-}
 * goes on with it, {@value #OUTSIDE} is outside. {@code I-} only follows its own type. Goes over an article twice with the same weights: at
 * first sentence by sentence, then with a {@link NameMemory} of what it found in the whole article.
 */
public final class NameTagger {
  public static final String OUTSIDE = "O";

  /** What a class is of; the order is that of the weights' features. */
  enum Kind {
    OUTSIDE,
    PERSON,
    ORGANIZATION,
    PLACE,
    NATIONALITY,
    OTHER,
    TITLE
  }

  private final Scorer scorer;
  private final int classes;
  private final int outside;
  /** For a class that goes on with a name, the class that begins it; otherwise -1. */
  private final int[] beginning;
  private final Kind[] kinds;
  private final boolean[] begins;

  public NameTagger(Scorer scorer) {
    List<String> names = scorer.classes();
    this.scorer = scorer;
    this.classes = names.size();
    this.outside = names.indexOf(OUTSIDE);
    this.beginning = names.stream().mapToInt(c -> c.startsWith("I-") ? names.indexOf("B-" + c.substring(2)) : -1).toArray();
    this.kinds = names.stream().map(c -> c.equals(OUTSIDE) ? Kind.OUTSIDE : Kind.valueOf(c.substring(2))).toArray(Kind[]::new);
    this.begins = new boolean[classes];
    for (int c = 0; c < classes; c++) {
      begins[c] = names.get(c).startsWith("B-");
    }
  }

  Kind kind(int name) {
    return kinds[name];
  }

  boolean begins(int name) {
    return begins[name];
  }

  boolean goesOn(int name) {
    return beginning[name] >= 0;
  }

  /**
   * Writes the class of each token of a sentence.
   *
   * @param memory of the article, or null in the first pass
   * @param names by place in the article
   */
  public void mark(Words words, NameMemory memory, int first, int end, int[] names, Work work) {
    for (int token = first; token < end; token++) {
      int last = token > first ? names[token - 1] : outside;
      int last2 = token > first + 1 ? names[token - 2] : outside;
      int count = features(words, memory, first, end, token, last, last2, work.features);
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

  /** All from {@code first} to {@code end} outside. */
  public void clear(int[] names, int first, int end) {
    Arrays.fill(names, first, end, outside);
  }

  /** Whether a name among those from {@code first} to {@code end} has two words or more. */
  public boolean hasLongName(int[] names, int first, int end) {
    for (int token = first; token < end; token++) {
      if (goesOn(names[token])) {
        return true;
      }
    }
    return false;
  }

  /**
   * Writes the features of one token, given the classes of the two before it; returns their number.
   *
   * @param memory null in the first pass
   */
  public static int features(Words w, NameMemory memory, int first, int end, int i, int last, int last2, int[] f) {
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
    k = pairs(w, first, end, i, last, f, k);
    k = lists(w, first, end, i, last, f, k);
    if (memory == null) {
      return k;
    }
    k = memories(w, memory, first, end, i, last, f, k);
    k = firstPass(w, memory, first, end, i, last, f, k);
    return tree(w, memory, first, end, i, last, f, k);
  }

  private static int pairs(Words w, int first, int end, int i, int last, int[] f, int from) {
    int k = from;
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

  /** What the {@link Gazetteer} says. */
  private static int lists(Words w, int first, int end, int i, int last, int[] f, int from) {
    int k = from;
    int listed = w.listed[i];
    int next = i + 1 < end ? w.listed[i + 1] : -1;
    int before = i > first ? w.listed[i - 1] : -1;
    f[k++] = Hash.of(383, listed, w.shape[i]);
    f[k++] = Hash.of(384, listed, last);
    f[k++] = Hash.of(385, listed, next, w.tag[i]);
    f[k++] = Hash.of(386, before, listed, last);
    f[k++] = Hash.of(387, next, w.shape[i], w.tag[i]);
    f[k++] = Hash.of(388, before, w.shape[i], w.tag[i]);
    int persons = listed & Gazetteer.PERSONS;
    f[k++] = Hash.of(389, persons, i + 1 < end ? next & Gazetteer.PERSONS : -1, i > first ? before & Gazetteer.PERSONS : -1, w.shape[i]);
    f[k++] = Hash.of(390, listed & Gazetteer.ORGANIZATIONS, w.shape[i], last);
    f[k++] = Hash.of(391, listed & Gazetteer.PLACES, w.shape[i], last);
    f[k++] = Hash.of(392, listed & Gazetteer.PLACES, i > first ? w.word[i - 1] : -1);
    return k;
  }

  /** What the words are elsewhere in the article. */
  private static int memories(Words w, NameMemory m, int first, int end, int i, int last, int[] f, int from) {
    int k = from;
    boolean hasNext = i + 1 < end;
    boolean hasLast = i > first;
    int name = m.name[i];
    int next = hasNext ? m.name[i + 1] : -1;
    f[k++] = Hash.of(400, m.kinds[i]);
    f[k++] = Hash.of(401, m.kinds[i], last);
    f[k++] = Hash.of(402, name, last);
    f[k++] = Hash.of(403, name, w.tag[i], w.shape[i]);
    f[k++] = Hash.of(404, m.places[i]);
    f[k++] = Hash.of(405, m.places[i], last);
    f[k++] = Hash.of(406, m.small[i], w.shape[i]);
    f[k++] = Hash.of(407, name, hasLast ? m.name[i - 1] : -1, next);
    f[k++] = Hash.of(408, next, last, name);
    f[k++] = Hash.of(409, name, next > 0 ? 1 : 0, w.tag[i]);
    f[k++] = Hash.of(410, hasLast ? m.kinds[i - 1] : -1, last);
    f[k++] = Hash.of(411, hasNext ? m.kinds[i + 1] : -1, w.shape[i]);
    return k;
  }

  /** What the first pass made of the word and its neighbours. */
  private static int firstPass(Words w, NameMemory m, int first, int end, int i, int last, int[] f, int from) {
    int k = from;
    int mark = m.mark[i];
    int next = i + 1 < end ? m.mark[i + 1] : -1;
    int next2 = i + 2 < end ? m.mark[i + 2] : -1;
    int before = i > first ? m.mark[i - 1] : -1;
    f[k++] = Hash.of(420, mark);
    f[k++] = Hash.of(421, mark, last);
    f[k++] = Hash.of(422, mark, next, last);
    f[k++] = Hash.of(423, mark, next, next2);
    f[k++] = Hash.of(424, mark, before, last);
    f[k++] = Hash.of(425, mark, w.word[i]);
    f[k++] = Hash.of(426, mark, w.tag[i], w.shape[i]);
    f[k++] = Hash.of(427, mark, w.listed[i]);
    f[k++] = Hash.of(428, mark, w.cluster[i]);
    f[k++] = Hash.of(429, mark, m.name[i], last);
    f[k++] = Hash.of(430, mark, i > first ? w.word[i - 1] : -1);
    f[k++] = Hash.of(431, mark, i + 1 < end ? w.word[i + 1] : -1);
    return k;
  }

  /** Where the word stands in the tree. */
  private static int tree(Words w, NameMemory m, int first, int end, int i, int last, int[] f, int from) {
    int k = from;
    int head = w.head[i];
    int grand = head >= 0 ? w.head[head] : -1;
    int label = w.label[i];
    int headLabel = head >= 0 ? w.label[head] : -1;
    f[k++] = Hash.of(440, label, last);
    f[k++] = Hash.of(441, label, head >= 0 ? w.word[head] : -1);
    f[k++] = Hash.of(442, label, head >= 0 ? w.cluster[head] : -1, w.shape[i]);
    f[k++] = Hash.of(443, label, headLabel, grand >= 0 ? w.word[grand] : -1);
    f[k++] = Hash.of(444, label, headLabel, grand >= 0 ? w.cluster[grand] : -1);
    f[k++] = Hash.of(445, label, m.mark[i], last);
    f[k++] = Hash.of(446, label, w.listed[i], head >= 0 ? w.cluster[head] : -1);
    f[k++] = Hash.of(447, label, head >= 0 ? m.mark[head] : -1, m.mark[i]);
    return k;
  }
}
