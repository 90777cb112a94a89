package org.rapporteur.language.internal;

/**
 * What a {@link Guide} says about a parser state: where it puts the heads of the words on top of the stack and next to be read, and whether it
 * has more dependents for them (Nivre and McDonald 2008; Attardi and Dell'Orletta 2009 for a parser revised from right to left).
 */
final class GuideFeatures {
  private static final int NONE = -1;
  private static final int NEXT = 1;
  private static final int TOP = 2;
  private static final int SECOND = 3;
  private static final int BEFORE = 4;
  private static final int BEHIND = 5;
  private static final int ROOT = 6;

  private GuideFeatures() {}

  /** Writes the features from place {@code start} on and returns where they end. */
  static int write(Words w, ParserState c, Guide guide, int template, int[] f, int start) {
    int s0 = c.stack(0);
    int s1 = c.stack(1);
    int b0 = c.next < c.end ? c.next : NONE;
    int top = place(c, guide, s0, s1, s0, b0);
    int next = place(c, guide, b0, s1, s0, b0);
    int second = place(c, guide, s1, s1, s0, b0);
    int labelTop = at(guide.label, s0);
    int labelNext = at(guide.label, b0);
    int labelSecond = at(guide.label, s1);
    int open = open(c, guide, s0) + 2 * open(c, guide, s1) + 4 * waiting(guide, s0, b0);
    int both = top * 8 + next;
    int tagTop = at(w.tag, s0);
    int tagNext = at(w.tag, b0);
    int tagSecond = at(w.tag, s1);
    int k = start;
    f[k++] = Hash.of(template, both, open);
    f[k++] = Hash.of(template + 1, top, labelTop);
    f[k++] = Hash.of(template + 2, both, open, second);
    f[k++] = Hash.of(template + 3, both, labelTop, labelNext);
    f[k++] = Hash.of(template + 4, both, tagTop, tagNext);
    f[k++] = Hash.of(template + 5, both, open, tagTop, tagNext);
    f[k++] = Hash.of(template + 6, both * 8 + second, tagSecond, tagTop, tagNext);
    f[k++] = Hash.of(template + 7, top, open, at(w.word, s0));
    f[k++] = Hash.of(template + 8, both, at(w.word, b0));
    f[k++] = Hash.of(template + 9, next, labelNext, tagTop, tagNext);
    f[k++] = Hash.of(template + 10, both, labelSecond, labelTop);
    f[k++] = Hash.of(template + 11, both, open, labelTop, labelNext);
    f[k++] = Hash.of(template + 12, both * 8 + second, open, labelSecond, labelTop);
    return k;
  }

  /** Where the guide puts the head of a word. */
  private static int place(ParserState c, Guide guide, int token, int s1, int s0, int b0) {
    if (token < 0 || guide.head[token] == Guide.UNKNOWN) {
      return 0;
    }
    int head = guide.head[token];
    if (head < 0) {
      return ROOT;
    }
    if (head == b0) {
      return NEXT;
    }
    if (head == s0) {
      return TOP;
    }
    return head == s1 ? SECOND : head < c.next ? BEFORE : BEHIND;
  }

  /** Whether the guide has a dependent for a word among those not read. */
  private static int open(ParserState c, Guide guide, int token) {
    return token >= 0 && guide.lastChild[token] >= c.next ? 1 : 0;
  }

  /** Whether the guide has a dependent for the next word before the top of the stack. */
  private static int waiting(Guide guide, int s0, int b0) {
    return s0 >= 0 && b0 >= 0 && guide.firstChild[b0] < s0 ? 1 : 0;
  }

  private static int at(int[] values, int token) {
    return token < 0 ? NONE : values[token];
  }
}
