package org.rapporteur.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Name;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.internal.Hash;
import org.rapporteur.model.Span;

/**
 * The tokens of one article as columns of numbers, mostly hashes: words, tags, likely cues, quote marks, names, what the rules say, and the
 * nearest likely cues in order and in the tree. {@link TaggingFeatures} makes the features of these.
 */
final class TokenTable {
  /** The code of a quote mark that closes: see {@link #quotes}. */
  static final int CLOSES = 3;

  private static final int CLIMB = 25;
  /** The least code of a rule's content: see {@link #readRules}. */
  private static final int RULED_CONTENT = 6;

  private final Analysis analysis;
  private final int size;
  final int[] words;
  final int[] lemmas;
  final int[] tags;
  final int[] labels;
  final int[] cues;
  /** 0 outside, 1 inside, 2 for a mark that opens, {@value #CLOSES} for one that closes. */
  final int[] quotes;

  final int[] names;
  final int[] rules;
  final int[] ruleNames;
  final int[] kinds;
  final int[] leftCue;
  final int[] rightCue;
  final int[] nearest;
  final int[] nearestArc;
  final int[] topmost;
  final int[] topmostArc;
  final int[] opening;
  /** The topmost node whose subtree begins at a token, and the topmost whose subtree ends there. */
  final int[] begins;

  final int[] ends;

  TokenTable(Reading reading, List<Report> reports, CueTable table) {
    this.analysis = reading.analysis();
    this.size = analysis.size();
    this.words = new int[size];
    this.lemmas = new int[size];
    this.tags = new int[size];
    this.labels = new int[size];
    this.cues = new int[size];
    this.quotes = new int[size];
    this.names = new int[size];
    this.rules = new int[size];
    this.ruleNames = new int[size];
    this.kinds = new int[size];
    this.leftCue = new int[size];
    this.rightCue = new int[size];
    this.nearest = new int[size];
    this.nearestArc = new int[size];
    this.topmost = new int[size];
    this.topmostArc = new int[size];
    this.opening = new int[analysis.sentences().size()];
    this.begins = new int[size];
    this.ends = new int[size];
    readBounds();
    readWords(reading, table);
    readNames();
    readRules(reading, reports);
    readSentences();
    for (int t = 0; t < size; t++) {
      climb(t);
    }
  }

  private void readWords(Reading reading, CueTable table) {
    for (int t = 0; t < size; t++) {
      String lemma = analysis.lemma(t).toLowerCase(Locale.ROOT);
      words[t] = Hash.of(analysis.lower(t));
      lemmas[t] = Hash.of(lemma);
      tags[t] = Hash.of(analysis.tag(t));
      labels[t] = Hash.of(analysis.label(t));
      cues[t] = table.of(lemma, analysis.tag(t).charAt(0));
      Optional<CueLexicon.Entry> entry = reading.entry(t);
      kinds[t] = entry.isEmpty() ? 0 : entry.get().kind().ordinal() + (entry.get().verb() ? 1 : 8);
      int quotation = reading.quotationOf(t);
      boolean opens = reading.isMark(t) && (t == 0 || reading.quotationOf(t - 1) != quotation);
      quotes[t] = quotation < 0 ? 0 : !reading.isMark(t) ? 1 : opens ? 2 : CLOSES;
    }
  }

  private void readBounds() {
    Arrays.fill(begins, -1);
    Arrays.fill(ends, -1);
    for (int t = 0; t < size; t++) {
      int left = analysis.left(t);
      int right = analysis.right(t);
      begins[left] = begins[left] < 0 || analysis.isUnder(begins[left], t) ? t : begins[left];
      ends[right] = ends[right] < 0 || analysis.isUnder(ends[right], t) ? t : ends[right];
    }
  }

  private void readNames() {
    for (Name name : analysis.names()) {
      for (int t = name.first(); t < name.end(); t++) {
        names[t] = name.type().ordinal() + 1;
      }
    }
  }

  /** 0 outside, else 2 for source, 4 for cue, 6 for content, and one more where it begins. */
  private void readRules(Reading reading, List<Report> reports) {
    for (Report report : reports) {
      int rule = Hash.of(report.rule());
      for (Span span : report.content()) {
        rule(span, RULED_CONTENT, rule);
      }
      for (Span span : report.cueSpans()) {
        rule(span, 4, rule);
      }
      if (report.source() >= 0) {
        Range phrase = reading.nounPhrase(report.source());
        rule(analysis.span(phrase.first(), phrase.end()), 2, rule);
      }
    }
  }

  private void rule(Span span, int code, int rule) {
    int first = analysis.tokenAtOrAfter(span.start());
    for (int t = first; t < size && analysis.start(t) < span.end(); t++) {
      boolean free = rules[t] < code || code < RULED_CONTENT;
      rules[t] = free ? code + (t == first ? 1 : 0) : rules[t];
      ruleNames[t] = free ? rule : ruleNames[t];
    }
  }

  private void readSentences() {
    for (Sentence sentence : analysis.sentences()) {
      int last = -1;
      boolean any = false;
      for (int t = sentence.first(); t < sentence.end(); t++) {
        leftCue[t] = last;
        last = cues[t] >= CueTable.LIKELY ? t : last;
        any |= cues[t] >= 7;
      }
      last = -1;
      for (int t = sentence.end() - 1; t >= sentence.first(); t--) {
        rightCue[t] = last;
        last = cues[t] >= CueTable.LIKELY ? t : last;
      }
      opening[sentence.index()] = quotes[sentence.first()] * 2 + (any ? 1 : 0);
    }
  }

  /** Finds the nearest and the topmost likely cue above a token, and the arc by which it hangs on each. */
  private void climb(int token) {
    nearest[token] = -1;
    topmost[token] = -1;
    int arc = 0;
    int at = token;
    for (int step = 0; step < CLIMB && at >= 0; step++) {
      if (at != token && cues[at] >= CueTable.LIKELY) {
        if (nearest[token] < 0) {
          nearest[token] = at;
          nearestArc[token] = arc;
        }
        topmost[token] = at;
        topmostArc[token] = arc;
      }
      arc = labels[at];
      at = analysis.head(at);
    }
  }

  boolean isLikelyCue(int token) {
    return cues[token] >= CueTable.LIKELY || kinds[token] > 0;
  }

  /** Whether a rule finds content at a token. */
  boolean isRuledContent(int token) {
    return rules[token] >= RULED_CONTENT;
  }
}
