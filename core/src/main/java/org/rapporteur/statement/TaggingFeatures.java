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
 * What the tagger of sources, cues and contents looks at, token by token: words and tags around it, quote marks, the nearest likely
 * cues in order and in the tree, and what the rules say. All numbers are hashes, so a feature costs one multiplication. A form of the
 * templates of a study on PolNeAR; longer than a page because it is a flat list.
 */
final class TaggingFeatures {
  /** Room that {@link #write} needs at most. */
  static final int MOST = 160;

  private static final int CLIMB = 25;
  private static final int NOTHING = 3;
  private static final int SHORT_PATH = 3;
  private static final int LONG_PATH = 8;
  /** The least code of a rule's content: see {@link #readRules}. */
  private static final int RULED_CONTENT = 6;

  private final Analysis analysis;
  private final int size;
  private final int[] words;
  private final int[] lemmas;
  private final int[] tags;
  private final int[] labels;
  private final int[] cues;
  private final int[] quotes;
  private final int[] names;
  private final int[] rules;
  private final int[] ruleNames;
  private final int[] kinds;
  private final int[] leftCue;
  private final int[] rightCue;
  private final int[] nearest;
  private final int[] nearestArc;
  private final int[] topmost;
  private final int[] topmostArc;
  private final int[] opening;
  /** The topmost node whose subtree begins at a token, and the topmost whose subtree ends there. */
  private final int[] begins;

  private final int[] ends;
  private final Surroundings around;

  private int[] out;
  private int count;

  TaggingFeatures(Reading reading, List<Report> reports, CueTable table) {
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
    this.around = new Surroundings(reading, t -> cues[t] >= CueTable.LIKELY || kinds[t] > 0, t -> rules[t] >= RULED_CONTENT);
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
      quotes[t] = quotation < 0 ? 0 : !reading.isMark(t) ? 1 : opens ? 2 : NOTHING;
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

  /** What decides how likely one label follows another at this token: 0 to 15. */
  int context(int token) {
    Sentence sentence = analysis.sentence(token);
    boolean first = sentence.first() == token;
    boolean paragraph = first && (token == 0 || analysis.sentence(token - 1).paragraph() != sentence.paragraph());
    return (first ? 1 : 0) + 2 * quotes[token] + (paragraph ? 8 : 0);
  }

  /** Writes the features of a token. Not thread-safe: each thread has its own. */
  int write(int token, int[] target) {
    out = target;
    count = 0;
    own(token);
    window(token);
    order(token);
    tree(token);
    ruled(token);
    bounds(token);
    place(token);
    classes(token);
    clause(token);
    sentence(token);
    return count;
  }

  private void own(int t) {
    int c = cues[t];
    int q = quotes[t];
    String form = analysis.form(t);
    boolean first = analysis.sentence(t).first() == t;
    add(Hash.of(0, 0));
    add(Hash.of(1, words[t]));
    add(Hash.of(2, lemmas[t], tags[t]));
    add(Hash.of(3, tags[t]));
    add(Hash.of(4, names[t], tags[t]));
    add(Hash.of(5, c));
    add(Hash.of(6, q));
    add(Hash.of(7, c, tags[t], q));
    add(Hash.of(8, Character.isUpperCase(form.charAt(0)) ? 1 : 0, first ? 1 : 0));
    add(Hash.of(9, Hash.of(analysis.lower(t).substring(Math.max(0, analysis.lower(t).length() - 3)))));
    add(Hash.of(10, kinds[t], tags[t]));
    add(Hash.of(11, words[t], q));
  }

  private void window(int t) {
    for (int k = -3; k <= 3; k++) {
      if (k != 0) {
        int j = t + k;
        add(Hash.of(20 + k, at(words, j)));
        add(Hash.of(30 + k, at(tags, j)));
        add(Hash.of(40 + k, at(cues, j)));
        add(Hash.of(50 + k, at(quotes, j)));
      }
    }
    add(Hash.of(60, at(names, t - 1), at(names, t + 1)));
    add(Hash.of(61, at(words, t - 1), words[t]));
    add(Hash.of(62, words[t], at(words, t + 1)));
    add(Hash.of(63, at(tags, t - 1), tags[t]));
    add(Hash.of(64, tags[t], at(tags, t + 1)));
    add(Hash.of(65, at(tags, t - 1), tags[t], at(tags, t + 1)));
    add(Hash.of(66, at(tags, t - 2), at(tags, t - 1), tags[t]));
    add(Hash.of(67, at(words, t - 2), at(words, t - 1), words[t]));
  }

  private void order(int t) {
    int left = leftCue[t];
    int right = rightCue[t];
    int leftLemma = left < 0 ? 1 : lemmas[left];
    int rightLemma = right < 0 ? 1 : lemmas[right];
    int leftFar = left < 0 ? 99 : Math.min(10, t - left);
    int rightFar = right < 0 ? 99 : Math.min(10, right - t);
    Sentence sentence = analysis.sentence(t);
    add(Hash.of(70, leftFar, tags[t]));
    add(Hash.of(71, rightFar, tags[t]));
    add(Hash.of(72, leftLemma, leftFar == 1 ? 1 : 0));
    add(Hash.of(73, rightLemma, rightFar == 1 ? 1 : 0));
    add(Hash.of(74, left < 0 ? -1 : cues[left], right < 0 ? -1 : cues[right], quotes[t]));
    add(Hash.of(75, leftLemma, quotes[t]));
    add(Hash.of(76, rightLemma, quotes[t]));
    add(Hash.of(77, opening[sentence.index()], quotes[t]));
    add(Hash.of(78, context(t)));
    add(Hash.of(79, Math.min(6, t - sentence.first()), tags[t]));
  }

  private void tree(int t) {
    int head = analysis.head(t);
    int headLemma = head < 0 ? 2 : lemmas[head];
    int near = nearest[t];
    int top = topmost[t];
    int side = near < 0 ? 0 : near < t ? 1 : 2;
    int topSide = top < 0 ? 0 : top < t ? 1 : 2;
    int nearLemma = near < 0 ? 1 : lemmas[near];
    add(Hash.of(80, labels[t]));
    add(Hash.of(81, headLemma));
    add(Hash.of(82, labels[t], head < 0 ? 9 : cues[head]));
    add(Hash.of(83, labels[t], headLemma));
    add(Hash.of(84, head < 0 ? 2 : tags[head], tags[t]));
    add(Hash.of(85, nearestArc[t], side));
    add(Hash.of(86, nearestArc[t], side, near < 0 ? 0 : cues[near], quotes[t]));
    add(Hash.of(87, nearestArc[t], side, nearLemma));
    add(Hash.of(88, nearestArc[t], tags[t]));
    add(Hash.of(89, path(t, SHORT_PATH), near < 0 ? 0 : cues[near]));
    add(Hash.of(90, topmostArc[t], topSide, top < 0 ? 0 : cues[top]));
    add(Hash.of(91, nearestArc[t], topmostArc[t]));
    boolean before = t > 0 && analysis.sentence(t).first() != t;
    add(Hash.of(92, before ? nearestArc[t - 1] : 5, nearestArc[t]));
    if (cues[t] >= NOTHING || kinds[t] > 0) {
      dependents(t);
    }
  }

  /** The labels on the way up to the nearest likely cue, the first {@code most} of them. */
  private int path(int t, int most) {
    int path = 17;
    int at = t;
    for (int step = 0; step < most && at >= 0 && at != nearest[t]; step++) {
      path = path * 31 + labels[at];
      at = analysis.head(at);
    }
    return path;
  }

  private void dependents(int t) {
    int found = 0;
    int shown = 0;
    for (int child : analysis.children(t)) {
      if (shown++ > 50) {
        break;
      }
      String label = analysis.label(child);
      found |= Reading.isLike(label, "nsubj") ? 1 : 0;
      found |= label.equals("ccomp") || label.equals("parataxis") ? 2 : 0;
      found |= label.equals("xcomp") ? 4 : 0;
      found |= label.equals("obj") ? 8 : 0;
      found |= Reading.isLike(label, "obl") || Reading.isLike(label, "nmod") ? 16 : 0;
    }
    add(Hash.of(93, found, cues[t]));
    add(Hash.of(94, found, lemmas[t]));
    add(Hash.of(95, found, kinds[t]));
  }

  private void ruled(int t) {
    add(Hash.of(100, rules[t]));
    add(Hash.of(101, rules[t], ruleNames[t]));
    add(Hash.of(102, at(rules, t - 1), rules[t], at(rules, t + 1)));
    add(Hash.of(103, rules[t], words[t]));
    add(Hash.of(104, rules[t], tags[t], at(tags, t + 1)));
    add(Hash.of(105, rules[t], quotes[t], cues[t]));
    for (int k = -4; k <= 4; k++) {
      if (k != 0) {
        add(Hash.of(110 + k, at(rules, t + k)));
      }
    }
    add(Hash.of(106, at(rules, t - 1), ruleNames[t], words[t]));
  }

  /** What begins here and what ended just before, as the tree has it. */
  private void bounds(int t) {
    int begun = begins[t];
    int ended = t == 0 ? -1 : ends[t - 1];
    add(Hash.of(120, arc(begun), ofHead(begun, cues)));
    add(Hash.of(121, arc(begun), ofHead(begun, lemmas)));
    add(Hash.of(122, arc(ended), ofHead(ended, cues)));
    add(Hash.of(123, arc(ended), ofHead(ended, lemmas)));
    add(Hash.of(124, arc(begun), arc(ended), quotes[t]));
    add(Hash.of(125, arc(begun), arc(ended), words[t]));
    add(Hash.of(126, begun < 0 ? 0 : tags[begun], ofHead(begun, cues), begun < 0 ? 0 : labels[begun]));
    add(Hash.of(127, t + 1 < size ? arc(begins[t + 1]) : 0, arc(ends[t])));
  }

  private int arc(int node) {
    return node < 0 ? 0 : labels[node] * 31 + (analysis.head(node) < node ? 1 : 2);
  }

  private int ofHead(int node, int[] values) {
    int head = node < 0 ? -1 : analysis.head(node);
    return head < 0 ? -1 : values[head];
  }

  /** Where in the article the token stands, and how its sentence and the one before it look. */
  private void place(int t) {
    Sentence sentence = analysis.sentence(t);
    int paragraph = Math.min(4, sentence.paragraph());
    Sentence before = sentence.index() == 0 ? null : analysis.sentences().get(sentence.index() - 1);
    int same = before != null && before.paragraph() == sentence.paragraph() ? 1 : 0;
    add(Hash.of(150, paragraph));
    add(Hash.of(151, paragraph, tags[t]));
    add(Hash.of(152, before == null ? -1 : opening[before.index()], same, quotes[t]));
    add(Hash.of(153, words[sentence.first()], quotes[t]));
    add(Hash.of(154, words[sentence.end() - 1], quotes[sentence.end() - 1], quotes[t]));
    add(Hash.of(155, opening[sentence.index()], before == null ? -1 : quotes[before.end() - 1], same));
  }

  /** The classes of the words here, above and beside. */
  private void classes(int t) {
    int[] number = around.number;
    int[] start = around.start;
    int[] longer = around.longStart;
    int head = analysis.head(t);
    int near = nearest[t];
    int side = near < 0 ? 0 : near < t ? 1 : 2;
    add(Hash.of(160, number[t]));
    add(Hash.of(161, start[t], tags[t]));
    add(Hash.of(162, at(start, t - 1), start[t]));
    add(Hash.of(163, start[t], at(start, t + 1)));
    add(Hash.of(164, head < 0 ? 0 : number[head], labels[t]));
    add(Hash.of(165, near < 0 ? 0 : number[near], nearestArc[t], side));
    add(Hash.of(183, number[t], at(quotes, t - 1), at(quotes, t + 1)));
    add(Hash.of(184, at(start, t - 1), start[t], at(start, t + 1)));
    add(Hash.of(185, head < 0 ? 0 : start[head], start[t], labels[t]));
    add(Hash.of(186, longer[t], tags[t]));
    add(Hash.of(187, head < 0 ? 0 : longer[head], labels[t]));
    add(Hash.of(188, near < 0 ? 0 : longer[near], nearestArc[t], side));
    add(Hash.of(189, at(longer, t - 1), longer[t]));
  }

  /** The whole way up to the nearest likely cue, what else hangs on that, and the top of the tree. */
  private void clause(int t) {
    int near = nearest[t];
    int side = near < 0 ? 0 : near < t ? 1 : 2;
    int head = analysis.head(t);
    int above = head < 0 ? -1 : analysis.head(head);
    int root = around.root[t];
    int frame = near < 0 ? 0 : around.frame[near];
    add(Hash.of(166, near < 0 ? 0 : path(t, LONG_PATH), side));
    add(Hash.of(167, frame, nearestArc[t], side));
    add(Hash.of(168, near < 0 ? 0 : tags[near], nearestArc[t], side));
    add(Hash.of(170, labels[t], head < 0 ? 0 : labels[head], above < 0 ? -1 : cues[above]));
    add(Hash.of(171, cues[root], rules[t], quotes[t]));
    add(Hash.of(174, around.depth[t], around.rootArc[t], cues[root], root < t ? 1 : 0));
    add(Hash.of(175, around.rootArc[t], lemmas[root], root < t ? 1 : 0));
    add(Hash.of(177, frame & Surroundings.MOOD, near < 0 ? 0 : lemmas[near], nearestArc[t]));
    add(Hash.of(182, around.frame[t], cues[t], tags[t]));
  }

  /** What the sentence holds, commas between here and the likely cues beside, and who is named here. */
  private void sentence(int t) {
    int left = leftCue[t];
    int right = rightCue[t];
    int sentence = analysis.sentence(t).index();
    int head = analysis.head(t);
    int ruled = around.isRuled(sentence) ? 1 : 0;
    int before = sentence == 0 ? -1 : around.isRuled(sentence - 1) ? 1 : 0;
    int comma = (left >= 0 && around.hasComma(left, t) ? 1 : 0) + (right >= 0 && around.hasComma(t + 1, right) ? 2 : 0);
    int entity = around.entity[t];
    add(Hash.of(169, comma, left < 0 ? -1 : cues[left], right < 0 ? -1 : cues[right], quotes[t]));
    add(Hash.of(172, ruled, rules[t], quotes[t]));
    add(Hash.of(173, around.isPersonal(sentence) ? 1 : 0, context(t)));
    add(Hash.of(176, before, ruled, quotes[t]));
    add(Hash.of(178, at(words, t - 1), cues[t], at(words, t + 1)));
    add(Hash.of(179, entity, labels[t]));
    add(Hash.of(180, entity, head < 0 ? 0 : cues[head], labels[t]));
    add(Hash.of(181, at(lemmas, t - 1), at(cues, t + 1), tags[t]));
  }

  private static int at(int[] values, int index) {
    return index < 0 || index >= values.length ? -7 : values[index];
  }

  private void add(int feature) {
    out[count++] = feature;
  }
}
