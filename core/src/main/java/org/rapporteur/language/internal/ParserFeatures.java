package org.rapporteur.language.internal;

import java.util.List;

/**
 * The features of a parser state: the words and tags on top of the stack and next to be read, alone and in pairs and triples, with
 * their outermost dependents, distance and number of dependents (after Zhang and Nivre 2011). Longer than our methods should be: a table of
 * templates, each line alike.
 */
public final class ParserFeatures {
  private static final int NONE = -1;
  private static final int AFTER = -2;
  private static final int FAR = 8;

  private ParserFeatures() {}

  private static final int GUIDE = 400;
  private static final int GUIDE_ROOM = 20;

  /** Writes the features of a state and of what each guide says about it; returns their number. */
  public static int write(Words w, ParserState c, List<Guide> guides, int[] f) {
    int k = write(w, c, f);
    for (int g = 0; g < guides.size(); g++) {
      k = GuideFeatures.write(w, c, guides.get(g), GUIDE + g * GUIDE_ROOM, f, k);
    }
    return k;
  }

  /** Writes the features of a state alone and returns their number. */
  public static int write(Words w, ParserState c, int[] f) {
    int s0 = c.stack(0);
    int s1 = c.stack(1);
    int s2 = c.stack(2);
    int b0 = c.next < c.end ? c.next : NONE;
    int b1 = c.next + 1 < c.end ? c.next + 1 : NONE;
    int b2 = c.next + 2 < c.end ? c.next + 2 : NONE;
    int k = words(w, s0, s1, b0, b1, f, 0);
    k = tags(w, s0, s1, s2, b0, b1, b2, f, k);
    k = dependents(w, c, s0, s1, b0, f, k);
    k = counts(w, c, s0, s1, b0, f, k);
    k = clusters(w, s0, s1, b0, f, k);
    f[k++] = Hash.of(160, c.next == c.first ? 1 : 0, c.depth == 1 ? 1 : 0, b0 < 0 ? 1 : 0);
    return k;
  }

  private static int words(Words w, int s0, int s1, int b0, int b1, int[] f, int start) {
    int ws0 = at(w.word, s0);
    int ws1 = at(w.word, s1);
    int wb0 = after(w.word, b0);
    int wb1 = after(w.word, b1);
    int ts0 = at(w.tag, s0);
    int ts1 = at(w.tag, s1);
    int tb0 = after(w.tag, b0);
    int k = start;
    f[k++] = Hash.of(101, ws0);
    f[k++] = Hash.of(103, ws0, ts0);
    f[k++] = Hash.of(104, ws1, ts1);
    f[k++] = Hash.of(106, wb0, tb0);
    f[k++] = Hash.of(108, wb0);
    f[k++] = Hash.of(109, wb1, after(w.tag, b1));
    f[k++] = Hash.of(113, ws0, wb0);
    f[k++] = Hash.of(114, ws0, ts0, tb0);
    f[k++] = Hash.of(115, wb0, ts0, tb0);
    f[k++] = Hash.of(116, ws0, tb0);
    f[k++] = Hash.of(117, ts0, wb0);
    f[k++] = Hash.of(119, ws1, ws0);
    f[k++] = Hash.of(120, ws1, ts0);
    f[k++] = Hash.of(121, ts1, ws0);
    f[k++] = Hash.of(126, ts1, ws0, tb0);
    f[k++] = Hash.of(127, ws1, ts0, tb0);
    f[k++] = Hash.of(128, ts1, ts0, wb0);
    f[k++] = Hash.of(156, ws1, ws0, tb0);
    f[k++] = Hash.of(157, ws1, wb0);
    return k;
  }

  private static int tags(Words w, int s0, int s1, int s2, int b0, int b1, int b2, int[] f, int start) {
    int ts0 = at(w.tag, s0);
    int ts1 = at(w.tag, s1);
    int tb0 = after(w.tag, b0);
    int tb1 = after(w.tag, b1);
    int tb2 = after(w.tag, b2);
    int k = start;
    f[k++] = Hash.of(100, 0);
    f[k++] = Hash.of(102, ts0);
    f[k++] = Hash.of(105, ts1);
    f[k++] = Hash.of(107, tb0);
    f[k++] = Hash.of(110, tb1);
    f[k++] = Hash.of(111, tb2);
    f[k++] = Hash.of(112, ts0, tb0);
    f[k++] = Hash.of(118, ts1, ts0);
    f[k++] = Hash.of(122, ts1, ts0, tb0);
    f[k++] = Hash.of(123, at(w.tag, s2), ts1, ts0);
    f[k++] = Hash.of(124, ts0, tb0, tb1);
    f[k++] = Hash.of(125, tb0, tb1, tb2);
    f[k++] = Hash.of(158, ts1, tb0);
    f[k++] = Hash.of(163, ts1, ts0, tb0, tb1);
    return k;
  }

  private static int dependents(Words w, ParserState c, int s0, int s1, int b0, int[] f, int start) {
    int left0 = at(c.firstChild, s0);
    int right0 = at(c.lastChild, s0);
    int right1 = at(c.lastChild, s1);
    int leftNext = at(c.firstChild, b0);
    int ts0 = at(w.tag, s0);
    int ts1 = at(w.tag, s1);
    int tb0 = after(w.tag, b0);
    int tagRight0 = at(w.tag, right0);
    int wordRight0 = at(w.word, right0);
    int k = start;
    f[k++] = Hash.of(129, ts0, tb0, at(w.tag, leftNext));
    f[k++] = Hash.of(130, ts0, tagRight0, tb0);
    f[k++] = Hash.of(131, ts0, at(w.tag, left0), tb0);
    f[k++] = Hash.of(132, ts1, at(w.tag, right1), ts0);
    f[k++] = Hash.of(133, ts1, at(w.tag, at(c.firstChild, s1)), ts0);
    f[k++] = Hash.of(134, ts1, ts0, tagRight0);
    f[k++] = Hash.of(135, ts1, ts0, at(w.tag, left0));
    f[k++] = Hash.of(151, at(w.word, s0), wordRight0);
    f[k++] = Hash.of(152, at(w.word, s0), at(w.word, left0));
    f[k++] = Hash.of(153, after(w.word, b0), at(w.word, leftNext));
    f[k++] = Hash.of(154, at(w.word, s1), at(w.word, right1));
    f[k++] = Hash.of(161, wordRight0, ts0, tb0);
    f[k++] = Hash.of(162, ts0, at(w.tag, at(c.lastButOne, s0)), tagRight0);
    f[k++] = Hash.of(164, at(w.word, s1), at(w.word, left0), ts0);
    return k;
  }

  private static int counts(Words w, ParserState c, int s0, int s1, int b0, int[] f, int start) {
    int ts0 = at(w.tag, s0);
    int ts1 = at(w.tag, s1);
    int tb0 = after(w.tag, b0);
    int ws0 = at(w.word, s0);
    int valency0 = valency(c, s0);
    int valency1 = valency(c, s1);
    int toNext = s0 < 0 || b0 < 0 ? 0 : Math.min(b0 - s0, FAR);
    int toTop = s0 < 0 || s1 < 0 ? 0 : Math.min(s0 - s1, FAR);
    int k = start;
    f[k++] = Hash.of(136, ws0, valency0);
    f[k++] = Hash.of(137, ts0, valency0);
    f[k++] = Hash.of(138, at(w.word, s1), valency1);
    f[k++] = Hash.of(139, ts1, valency1);
    f[k++] = Hash.of(140, tb0, b0 < 0 ? 0 : Math.min(c.lefts[b0], 3));
    f[k++] = Hash.of(141, ts0, tb0, toNext);
    f[k++] = Hash.of(142, ts1, ts0, toTop);
    f[k++] = Hash.of(143, ws0, toNext);
    f[k++] = Hash.of(144, after(w.word, b0), toNext);
    return k;
  }

  private static int clusters(Words w, int s0, int s1, int b0, int[] f, int start) {
    int cs0 = at(w.cluster, s0);
    int cs1 = at(w.cluster, s1);
    int cb0 = after(w.cluster, b0);
    int ds0 = at(w.clusterStart, s0);
    int ds1 = at(w.clusterStart, s1);
    int db0 = after(w.clusterStart, b0);
    int k = start;
    f[k++] = Hash.of(145, cs0, cb0);
    f[k++] = Hash.of(146, cs1, cs0);
    f[k++] = Hash.of(147, ds0, db0, at(w.tag, s1));
    f[k++] = Hash.of(148, ds1, ds0, db0);
    f[k++] = Hash.of(149, cs0, after(w.tag, b0));
    f[k++] = Hash.of(150, at(w.tag, s0), cb0);
    f[k++] = Hash.of(155, cs0, db0, at(w.tag, s1));
    f[k++] = Hash.of(159, cs1, cb0);
    f[k++] = Hash.of(165, cs1, at(w.tag, s0));
    return k;
  }

  private static int valency(ParserState c, int token) {
    return token < 0 ? 0 : Math.min(c.lefts[token], 3) * 4 + Math.min(c.rights[token], 3);
  }

  private static int at(int[] values, int token) {
    return token < 0 ? NONE : values[token];
  }

  private static int after(int[] values, int token) {
    return token < 0 ? AFTER : values[token];
  }
}
