package org.rapporteur.statement;

import java.util.List;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.internal.Hash;

/**
 * What the tagger of sources, cues and contents looks at, token by token: words and tags around it, quote marks, the nearest likely
 * cues in order and in the tree, and what the rules say. All numbers are hashes, so a feature costs one multiplication. A form of the
 * templates of a study on PolNeAR; longer than a page because it is a flat list.
 */
final class TaggingFeatures {
  /** Room that {@link #write} needs at most. */
  static final int MOST = 160;

  /** Seen as a cue now and then: see {@link CueTable}. */
  private static final int SELDOM = 3;

  private static final int SHORT_PATH = 3;
  private static final int LONG_PATH = 8;

  private final Analysis analysis;
  private final int size;
  private final TokenTable tokens;
  private final Surroundings around;

  private int[] out;
  private int count;

  TaggingFeatures(Reading reading, List<Report> reports, CueTable table) {
    this.analysis = reading.analysis();
    this.size = analysis.size();
    this.tokens = new TokenTable(reading, reports, table);
    this.around = new Surroundings(reading, tokens::isLikelyCue, tokens::isRuledContent);
  }

  /** What decides how likely one label follows another at this token: 0 to 15. */
  int context(int token) {
    Sentence sentence = analysis.sentence(token);
    boolean first = sentence.first() == token;
    boolean paragraph = first && (token == 0 || analysis.sentence(token - 1).paragraph() != sentence.paragraph());
    return (first ? 1 : 0) + 2 * tokens.quotes[token] + (paragraph ? 8 : 0);
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
    int c = tokens.cues[t];
    int q = tokens.quotes[t];
    String form = analysis.form(t);
    boolean first = analysis.sentence(t).first() == t;
    add(Hash.of(0, 0));
    add(Hash.of(1, tokens.words[t]));
    add(Hash.of(2, tokens.lemmas[t], tokens.tags[t]));
    add(Hash.of(3, tokens.tags[t]));
    add(Hash.of(4, tokens.names[t], tokens.tags[t]));
    add(Hash.of(5, c));
    add(Hash.of(6, q));
    add(Hash.of(7, c, tokens.tags[t], q));
    add(Hash.of(8, Character.isUpperCase(form.charAt(0)) ? 1 : 0, first ? 1 : 0));
    add(Hash.of(9, Hash.of(analysis.lower(t).substring(Math.max(0, analysis.lower(t).length() - 3)))));
    add(Hash.of(10, tokens.kinds[t], tokens.tags[t]));
    add(Hash.of(11, tokens.words[t], q));
  }

  private void window(int t) {
    for (int k = -3; k <= 3; k++) {
      if (k != 0) {
        int j = t + k;
        add(Hash.of(20 + k, at(tokens.words, j)));
        add(Hash.of(30 + k, at(tokens.tags, j)));
        add(Hash.of(40 + k, at(tokens.cues, j)));
        add(Hash.of(50 + k, at(tokens.quotes, j)));
      }
    }
    add(Hash.of(60, at(tokens.names, t - 1), at(tokens.names, t + 1)));
    add(Hash.of(61, at(tokens.words, t - 1), tokens.words[t]));
    add(Hash.of(62, tokens.words[t], at(tokens.words, t + 1)));
    add(Hash.of(63, at(tokens.tags, t - 1), tokens.tags[t]));
    add(Hash.of(64, tokens.tags[t], at(tokens.tags, t + 1)));
    add(Hash.of(65, at(tokens.tags, t - 1), tokens.tags[t], at(tokens.tags, t + 1)));
    add(Hash.of(66, at(tokens.tags, t - 2), at(tokens.tags, t - 1), tokens.tags[t]));
    add(Hash.of(67, at(tokens.words, t - 2), at(tokens.words, t - 1), tokens.words[t]));
  }

  private void order(int t) {
    int left = tokens.leftCue[t];
    int right = tokens.rightCue[t];
    int leftLemma = left < 0 ? 1 : tokens.lemmas[left];
    int rightLemma = right < 0 ? 1 : tokens.lemmas[right];
    int leftFar = left < 0 ? 99 : Math.min(10, t - left);
    int rightFar = right < 0 ? 99 : Math.min(10, right - t);
    Sentence sentence = analysis.sentence(t);
    add(Hash.of(70, leftFar, tokens.tags[t]));
    add(Hash.of(71, rightFar, tokens.tags[t]));
    add(Hash.of(72, leftLemma, leftFar == 1 ? 1 : 0));
    add(Hash.of(73, rightLemma, rightFar == 1 ? 1 : 0));
    add(Hash.of(74, left < 0 ? -1 : tokens.cues[left], right < 0 ? -1 : tokens.cues[right], tokens.quotes[t]));
    add(Hash.of(75, leftLemma, tokens.quotes[t]));
    add(Hash.of(76, rightLemma, tokens.quotes[t]));
    add(Hash.of(77, tokens.opening[sentence.index()], tokens.quotes[t]));
    add(Hash.of(78, context(t)));
    add(Hash.of(79, Math.min(6, t - sentence.first()), tokens.tags[t]));
  }

  private void tree(int t) {
    int head = analysis.head(t);
    int headLemma = head < 0 ? 2 : tokens.lemmas[head];
    int near = tokens.nearest[t];
    int top = tokens.topmost[t];
    int side = near < 0 ? 0 : near < t ? 1 : 2;
    int topSide = top < 0 ? 0 : top < t ? 1 : 2;
    int nearLemma = near < 0 ? 1 : tokens.lemmas[near];
    add(Hash.of(80, tokens.labels[t]));
    add(Hash.of(81, headLemma));
    add(Hash.of(82, tokens.labels[t], head < 0 ? 9 : tokens.cues[head]));
    add(Hash.of(83, tokens.labels[t], headLemma));
    add(Hash.of(84, head < 0 ? 2 : tokens.tags[head], tokens.tags[t]));
    add(Hash.of(85, tokens.nearestArc[t], side));
    add(Hash.of(86, tokens.nearestArc[t], side, near < 0 ? 0 : tokens.cues[near], tokens.quotes[t]));
    add(Hash.of(87, tokens.nearestArc[t], side, nearLemma));
    add(Hash.of(88, tokens.nearestArc[t], tokens.tags[t]));
    add(Hash.of(89, path(t, SHORT_PATH), near < 0 ? 0 : tokens.cues[near]));
    add(Hash.of(90, tokens.topmostArc[t], topSide, top < 0 ? 0 : tokens.cues[top]));
    add(Hash.of(91, tokens.nearestArc[t], tokens.topmostArc[t]));
    boolean before = t > 0 && analysis.sentence(t).first() != t;
    add(Hash.of(92, before ? tokens.nearestArc[t - 1] : 5, tokens.nearestArc[t]));
    if (tokens.cues[t] >= SELDOM || tokens.kinds[t] > 0) {
      dependents(t);
    }
  }

  /** The labels on the way up to the nearest likely cue, the first {@code most} of them. */
  private int path(int t, int most) {
    int path = 17;
    int at = t;
    for (int step = 0; step < most && at >= 0 && at != tokens.nearest[t]; step++) {
      path = path * 31 + tokens.labels[at];
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
    add(Hash.of(93, found, tokens.cues[t]));
    add(Hash.of(94, found, tokens.lemmas[t]));
    add(Hash.of(95, found, tokens.kinds[t]));
  }

  private void ruled(int t) {
    add(Hash.of(100, tokens.rules[t]));
    add(Hash.of(101, tokens.rules[t], tokens.ruleNames[t]));
    add(Hash.of(102, at(tokens.rules, t - 1), tokens.rules[t], at(tokens.rules, t + 1)));
    add(Hash.of(103, tokens.rules[t], tokens.words[t]));
    add(Hash.of(104, tokens.rules[t], tokens.tags[t], at(tokens.tags, t + 1)));
    add(Hash.of(105, tokens.rules[t], tokens.quotes[t], tokens.cues[t]));
    for (int k = -4; k <= 4; k++) {
      if (k != 0) {
        add(Hash.of(110 + k, at(tokens.rules, t + k)));
      }
    }
    add(Hash.of(106, at(tokens.rules, t - 1), tokens.ruleNames[t], tokens.words[t]));
  }

  /** What begins here and what ended just before, as the tree has it. */
  private void bounds(int t) {
    int begun = tokens.begins[t];
    int ended = t == 0 ? -1 : tokens.ends[t - 1];
    add(Hash.of(120, arc(begun), ofHead(begun, tokens.cues)));
    add(Hash.of(121, arc(begun), ofHead(begun, tokens.lemmas)));
    add(Hash.of(122, arc(ended), ofHead(ended, tokens.cues)));
    add(Hash.of(123, arc(ended), ofHead(ended, tokens.lemmas)));
    add(Hash.of(124, arc(begun), arc(ended), tokens.quotes[t]));
    add(Hash.of(125, arc(begun), arc(ended), tokens.words[t]));
    add(Hash.of(126, begun < 0 ? 0 : tokens.tags[begun], ofHead(begun, tokens.cues), begun < 0 ? 0 : tokens.labels[begun]));
    add(Hash.of(127, t + 1 < size ? arc(tokens.begins[t + 1]) : 0, arc(tokens.ends[t])));
  }

  private int arc(int node) {
    return node < 0 ? 0 : tokens.labels[node] * 31 + (analysis.head(node) < node ? 1 : 2);
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
    add(Hash.of(151, paragraph, tokens.tags[t]));
    add(Hash.of(152, before == null ? -1 : tokens.opening[before.index()], same, tokens.quotes[t]));
    add(Hash.of(153, tokens.words[sentence.first()], tokens.quotes[t]));
    add(Hash.of(154, tokens.words[sentence.end() - 1], tokens.quotes[sentence.end() - 1], tokens.quotes[t]));
    add(Hash.of(155, tokens.opening[sentence.index()], before == null ? -1 : tokens.quotes[before.end() - 1], same));
  }

  /** The classes of the words here, above and beside. */
  private void classes(int t) {
    int[] number = around.number;
    int[] start = around.start;
    int[] longer = around.longStart;
    int head = analysis.head(t);
    int near = tokens.nearest[t];
    int side = near < 0 ? 0 : near < t ? 1 : 2;
    add(Hash.of(160, number[t]));
    add(Hash.of(161, start[t], tokens.tags[t]));
    add(Hash.of(162, at(start, t - 1), start[t]));
    add(Hash.of(163, start[t], at(start, t + 1)));
    add(Hash.of(164, head < 0 ? 0 : number[head], tokens.labels[t]));
    add(Hash.of(165, near < 0 ? 0 : number[near], tokens.nearestArc[t], side));
    add(Hash.of(183, number[t], at(tokens.quotes, t - 1), at(tokens.quotes, t + 1)));
    add(Hash.of(184, at(start, t - 1), start[t], at(start, t + 1)));
    add(Hash.of(185, head < 0 ? 0 : start[head], start[t], tokens.labels[t]));
    add(Hash.of(186, longer[t], tokens.tags[t]));
    add(Hash.of(187, head < 0 ? 0 : longer[head], tokens.labels[t]));
    add(Hash.of(188, near < 0 ? 0 : longer[near], tokens.nearestArc[t], side));
    add(Hash.of(189, at(longer, t - 1), longer[t]));
  }

  /** The whole way up to the nearest likely cue, what else hangs on that, and the top of the tree. */
  private void clause(int t) {
    int near = tokens.nearest[t];
    int side = near < 0 ? 0 : near < t ? 1 : 2;
    int head = analysis.head(t);
    int above = head < 0 ? -1 : analysis.head(head);
    int root = around.root[t];
    int frame = near < 0 ? 0 : around.frame[near];
    add(Hash.of(166, near < 0 ? 0 : path(t, LONG_PATH), side));
    add(Hash.of(167, frame, tokens.nearestArc[t], side));
    add(Hash.of(168, near < 0 ? 0 : tokens.tags[near], tokens.nearestArc[t], side));
    add(Hash.of(170, tokens.labels[t], head < 0 ? 0 : tokens.labels[head], above < 0 ? -1 : tokens.cues[above]));
    add(Hash.of(171, tokens.cues[root], tokens.rules[t], tokens.quotes[t]));
    add(Hash.of(174, around.depth[t], around.rootArc[t], tokens.cues[root], root < t ? 1 : 0));
    add(Hash.of(175, around.rootArc[t], tokens.lemmas[root], root < t ? 1 : 0));
    add(Hash.of(177, frame & Surroundings.MOOD, near < 0 ? 0 : tokens.lemmas[near], tokens.nearestArc[t]));
    add(Hash.of(182, around.frame[t], tokens.cues[t], tokens.tags[t]));
  }

  /** What the sentence holds, commas between here and the likely cues beside, and who is named here. */
  private void sentence(int t) {
    int left = tokens.leftCue[t];
    int right = tokens.rightCue[t];
    int sentence = analysis.sentence(t).index();
    int head = analysis.head(t);
    int ruled = around.isRuled(sentence) ? 1 : 0;
    int before = sentence == 0 ? -1 : around.isRuled(sentence - 1) ? 1 : 0;
    int comma = (left >= 0 && around.hasComma(left, t) ? 1 : 0) + (right >= 0 && around.hasComma(t + 1, right) ? 2 : 0);
    int entity = around.entity[t];
    add(Hash.of(169, comma, left < 0 ? -1 : tokens.cues[left], right < 0 ? -1 : tokens.cues[right], tokens.quotes[t]));
    add(Hash.of(172, ruled, tokens.rules[t], tokens.quotes[t]));
    add(Hash.of(173, around.isPersonal(sentence) ? 1 : 0, context(t)));
    add(Hash.of(176, before, ruled, tokens.quotes[t]));
    add(Hash.of(178, at(tokens.words, t - 1), tokens.cues[t], at(tokens.words, t + 1)));
    add(Hash.of(179, entity, tokens.labels[t]));
    add(Hash.of(180, entity, head < 0 ? 0 : tokens.cues[head], tokens.labels[t]));
    add(Hash.of(181, at(tokens.lemmas, t - 1), at(tokens.cues, t + 1), tokens.tags[t]));
  }

  private static int at(int[] values, int index) {
    return index < 0 || index >= values.length ? -7 : values[index];
  }

  private void add(int feature) {
    out[count++] = feature;
  }
}
