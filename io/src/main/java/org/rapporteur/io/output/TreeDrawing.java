package org.rapporteur.io.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Name;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.UniversalTag;

/**
 * Draws a sentence's tree as SVG: the words in a row with tag and lemma under them, an arc above from each head to its dependent. Short arcs
 * lie under long ones, each as low as what it spans allows. Words are set apart so far that every label fits its arc; how wide a text is
 * can only be estimated here, generously, for the browser chooses the font.
 */
final class TreeDrawing {
  /** Of longer sentences nobody reads the drawing, and laying it out costs their length squared. */
  static final int MOST_TOKENS = 300;

  private static final double WORD_SIZE = 16;
  private static final double SMALL_SIZE = 11.5;
  private static final double GAP = 16;
  private static final double LABEL_ROOM = 14;
  private static final int STEP = 22;
  private static final int TOP = 26;
  private static final int FOOT = 62;
  /** How far from the middle of a head its arcs leave it, so that they do not meet the arc that reaches it. */
  private static final int ASIDE = 6;
  private static final int BEND = 7;
  private static final int LONG_ARC = 420;

  private final Analysis analysis;
  private final Sentence sentence;
  private final Name[] names;
  private final List<Arc> arcs = new ArrayList<>();
  private final double[] middles;
  private final int levels;

  /** From the left to the right token, counted in the sentence. */
  private static final class Arc {
    private final int left;
    private final int right;
    private final int dependent;
    private int level;

    private Arc(int head, int dependent) {
      this.left = Math.min(head, dependent);
      this.right = Math.max(head, dependent);
      this.dependent = dependent;
    }

    private int length() {
      return right - left;
    }
  }

  /**
   * @param names the name that each token of the article belongs to, or null
   */
  TreeDrawing(Analysis analysis, Sentence sentence, Name[] names) {
    this.analysis = analysis;
    this.sentence = sentence;
    this.names = names;
    this.middles = new double[sentence.length()];
    for (int token = 0; token < sentence.length(); token++) {
      int head = analysis.head(sentence.first() + token);
      if (head >= 0) {
        arcs.add(new Arc(head - sentence.first(), token));
      }
    }
    this.levels = stack();
    spread();
  }

  void write(Html html) throws IOException {
    int last = middles.length - 1;
    int width = (int) Math.ceil(middles[last] + width(last) / 2 + GAP);
    int base = TOP + levels * STEP;
    int height = base + FOOT;
    html.open("svg", "width", String.valueOf(width), "height", String.valueOf(height), "viewBox", "0 0 " + width + " " + height,
        "role", "img", "aria-label", "Dependency tree; the table below says the same").line();
    for (Arc arc : arcs) {
      write(arc, base, html);
    }
    for (int token = 0; token < middles.length; token++) {
      write(token, base, html);
    }
    html.close("svg");
  }

  /** Gives each arc its level, from 1, and returns the highest. */
  private int stack() {
    int[] above = new int[sentence.length()];
    int highest = 0;
    arcs.sort(Comparator.comparingInt(Arc::length).thenComparingInt(arc -> arc.left));
    for (Arc arc : arcs) {
      for (int gap = arc.left; gap < arc.right; gap++) {
        arc.level = Math.max(arc.level, above[gap] + 1);
      }
      java.util.Arrays.fill(above, arc.left, arc.right, arc.level);
      highest = Math.max(highest, arc.level);
    }
    return highest;
  }

  /** Finds the middle of each word from left to right: past the word before it, and far enough from where arcs that end here began. */
  private void spread() {
    List<List<Arc>> ending = new ArrayList<>();
    for (int token = 0; token < middles.length; token++) {
      ending.add(new ArrayList<>());
    }
    arcs.forEach(arc -> ending.get(arc.right).add(arc));
    for (int token = 0; token < middles.length; token++) {
      double middle = token == 0 ? GAP + width(0) / 2 : middles[token - 1] + (width(token - 1) + width(token)) / 2 + GAP;
      for (Arc arc : ending.get(token)) {
        double label = estimate(analysis.label(sentence.first() + arc.dependent), SMALL_SIZE);
        middle = Math.max(middle, middles[arc.left] + label + LABEL_ROOM + ASIDE);
      }
      middles[token] = middle;
    }
  }

  private double width(int token) {
    int at = sentence.first() + token;
    double small = Math.max(estimate(analysis.tag(at), SMALL_SIZE), estimate(analysis.lemma(at), SMALL_SIZE));
    return Math.max(estimate(analysis.form(at), WORD_SIZE), small);
  }

  private void write(Arc arc, int base, Html html) throws IOException {
    boolean fromLeft = arc.dependent == arc.right;
    long from = Math.round(middles[arc.left]) + (fromLeft ? ASIDE : 0);
    long to = Math.round(middles[arc.right]) - (fromLeft ? 0 : ASIDE);
    int top = base - arc.level * STEP;
    long tip = fromLeft ? to : from;
    html.open("g", "class", "arc", "data-h", String.valueOf(fromLeft ? arc.left : arc.right), "data-d", String.valueOf(arc.dependent));
    html.open("path", "d", "M" + from + " " + base + "V" + (top + BEND) + "Q" + from + " " + top + " " + (from + BEND) + " " + top + "H"
        + (to - BEND) + "Q" + to + " " + top + " " + to + " " + (top + BEND) + "V" + base).close("path");
    tip(tip, base, html);
    label(analysis.label(sentence.first() + arc.dependent), from, to, top + 4, html);
    html.close("g").line();
  }

  /** In the middle of its arc; at both ends of one so long that the middle may be out of sight. */
  private static void label(String label, long from, long to, int y, Html html) throws IOException {
    double half = estimate(label, SMALL_SIZE) / 2 + LABEL_ROOM;
    boolean isLong = to - from > LONG_ARC;
    html.element("text", label, "x", String.valueOf(isLong ? Math.round(from + half) : (from + to) / 2), "y", String.valueOf(y));
    if (isLong) {
      html.element("text", label, "x", String.valueOf(Math.round(to - half)), "y", String.valueOf(y), "aria-hidden", "true");
    }
  }

  private static void tip(long x, int base, Html html) throws IOException {
    html.open("path", "class", "tip", "d", "M" + (x - 4) + " " + (base - 6) + "h8l-4 7z").close("path");
  }

  private void write(int token, int base, Html html) throws IOException {
    int at = sentence.first() + token;
    String x = String.valueOf(Math.round(middles[token]));
    if (analysis.head(at) < 0) {
      html.open("g", "class", "arc root", "data-d", String.valueOf(token));
      html.open("path", "d", "M" + x + " " + (TOP - 8) + "V" + base).close("path");
      tip(Math.round(middles[token]), base, html);
      html.element("text", analysis.label(at), "x", x, "y", String.valueOf(TOP - 12)).close("g").line();
    }
    String name = names[at] == null ? "" : " n-" + names[at].type().name().toLowerCase(Locale.ROOT);
    html.open("g", "class", "token" + name, "data-i", String.valueOf(token)).element("title", describe(token));
    if (names[at] != null) {
      double width = estimate(analysis.form(at), WORD_SIZE) + 6;
      html.open("rect", "x", String.valueOf(Math.round(middles[token] - width / 2)), "y", String.valueOf(base + 5), "width",
          String.valueOf(Math.round(width)), "height", "20", "rx", "3").close("rect");
    }
    html.element("text", analysis.form(at), "class", "w", "x", x, "y", String.valueOf(base + 20));
    html.element("text", analysis.tag(at), "class", "tag", "x", x, "y", String.valueOf(base + 37));
    html.element("text", analysis.lemma(at), "class", "lemma", "x", x, "y", String.valueOf(base + 53));
    html.close("g").line();
  }

  private String describe(int token) {
    int at = sentence.first() + token;
    int head = analysis.head(at);
    String role = analysis.label(at) + (head < 0 ? "" : " of " + (head - sentence.first() + 1) + " " + analysis.form(head));
    String name = names[at] == null ? "" : ", " + AnalysisSection.word(names[at].type());
    return (token + 1) + " " + analysis.form(at) + ": " + UniversalTag.of(analysis, at) + " " + analysis.tag(at) + ", " + role + name;
  }

  /** About how wide a text is, in pixels, in a proportional font of that size. */
  static double estimate(String text, double size) {
    double ems = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if ("ijl.,:;'|!()[]\u2019\u2018`".indexOf(c) >= 0) {
        ems += 0.3;
      } else if ("mwMW@%\u2014".indexOf(c) >= 0) {
        ems += 0.92;
      } else if (c < 0x250) {
        ems += Character.isUpperCase(c) ? 0.7 : "frt-".indexOf(c) >= 0 ? 0.42 : 0.58;
      } else {
        ems += 1;
      }
    }
    return ems * size;
  }
}
