package org.rapporteur.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.internal.Hash;
import org.rapporteur.model.Span;

/**
 * What the linker looks at when it asks whether a content belongs to a cue, or a cue to a source: the way between them in the tree and in
 * the order of words, what stands between, quote marks, the words themselves, and whether a rule says so. All numbers are hashes.
 */
final class LinkFeatures {
  private static final int MOST = 64;
  private static final int CLIMB = 25;
  private static final int SOURCES = 500;
  private static final int CUES = 400;
  private static final int WHOLE = 600;

  private final TaggedSpans spans;
  private final Reading reading;
  private final Analysis analysis;
  private final CueTable table;
  private final Mood mood;
  private final int[] out = new int[MOST];
  private final int[] contentsBefore;
  private final int[] cuesBefore;
  private final int[] sourcesBefore;
  private int count;

  LinkFeatures(TaggedSpans spans, CueTable table) {
    this.spans = spans;
    this.reading = spans.reading;
    this.analysis = spans.analysis;
    this.table = table;
    this.mood = new Mood(spans.reading);
    this.contentsBefore = before(spans.contents);
    this.cuesBefore = before(spans.cues);
    this.sourcesBefore = before(spans.sources);
  }

  /** For each token, the number of ranges that begin before it. */
  private int[] before(List<Range> ranges) {
    int[] before = new int[analysis.size() + 1];
    for (Range range : ranges) {
      before[range.first() + 1]++;
    }
    for (int t = 1; t < before.length; t++) {
      before[t] += before[t - 1];
    }
    return before;
  }

  /** Of a content that belongs to no cue at hand. */
  int[] noCue(Range content) {
    count = 0;
    add(Hash.of(CUES + 90, quote(content.first())));
    add(Hash.of(CUES + 91, quote(content.first()), opens(content) ? 1 : 0));
    add(Hash.of(CUES + 92, cuesIn(content)));
    return Arrays.copyOf(out, count);
  }

  private int cuesIn(Range content) {
    return Math.min(3, cuesBefore[analysis.sentence(content.end() - 1).end()] - cuesBefore[analysis.sentence(content.first()).first()]);
  }

  private boolean opens(Range content) {
    int first = content.first();
    while (first > 0 && reading.isPunctuation(first - 1) && reading.sameSentence(first - 1, first)) {
      first--;
    }
    return analysis.sentence(first).first() == first;
  }

  /** Of a content and a cue it may belong to. */
  int[] cue(Range content, Range cue) {
    count = 0;
    int anchor = spans.anchor(cue);
    int side = side(content, cue);
    int arc = arc(spans.headOf(content), anchor);
    between(CUES, content, cue, side);
    words(CUES, cue, anchor, arc * 4 + side);
    add(Hash.of(CUES + 40, arc, side));
    add(Hash.of(CUES + 41, edge(content, cue), side, arc));
    add(Hash.of(CUES + 42, lower(content.first()), side, near(content, cue)));
    add(Hash.of(CUES + 43, quote(content.first()), quote(anchor), side, near(content, cue)));
    add(Hash.of(CUES + 44, opens(content) ? 1 : 0, quote(content.first()), side, sentences(content, cue)));
    add(Hash.of(CUES + 45, inContent(cue), side, arc));
    Report report = spans.ruled.get(anchor);
    int ruled = report == null ? 0 : overlaps(report.content(), content) ? 2 : 1;
    add(Hash.of(CUES + 46, ruled, side));
    add(Hash.of(CUES + 47, ruled, Hash.of(report == null ? "" : report.rule()), side));
    add(Hash.of(CUES + 48, ruled, arc, near(content, cue)));
    add(Hash.of(CUES + 49, spans.isTagged(cue, StatementTagger.CUE) ? 1 : 0, ruled));
    return Arrays.copyOf(out, count);
  }

  private static int near(Range a, Range b) {
    return Math.min(4, distance(a, b));
  }

  private boolean overlaps(List<Span> content, Range range) {
    Span span = analysis.span(range.first(), range.end());
    return content.stream().anyMatch(span::overlaps);
  }

  private int inContent(Range range) {
    return spans.contentAt[range.first()] >= 0 ? 1 : 0;
  }

  /** Of a cue that no source at hand belongs to. */
  int[] noSource(Range cue, List<Range> contents) {
    count = 0;
    int anchor = spans.anchor(cue);
    words(SOURCES + 50, cue, anchor, 0);
    add(Hash.of(SOURCES + 90, reading.isPassive(anchor) ? 1 : 0, Hash.of(analysis.tag(anchor))));
    add(Hash.of(SOURCES + 91, sourcesIn(cue)));
    add(Hash.of(SOURCES + 92, contents.isEmpty() ? 0 : side(contents.get(0), cue), sourcesIn(cue)));
    return Arrays.copyOf(out, count);
  }

  private int sourcesIn(Range cue) {
    return Math.min(3, sourcesBefore[analysis.sentence(cue.first()).end()] - sourcesBefore[analysis.sentence(cue.first()).first()]);
  }

  /** Of a cue, its contents and a source it may belong to. */
  int[] source(Range cue, List<Range> contents, Range source) {
    count = 0;
    int anchor = spans.anchor(cue);
    int head = spans.headOf(source);
    int side = side(source, cue);
    int arc = arc(head, anchor);
    boolean tagged = spans.isTagged(source, StatementTagger.SOURCE);
    between(SOURCES, source, cue, side);
    words(SOURCES, cue, anchor, arc * 4 + side);
    int subject = reading.isVerb(anchor) && source.contains(reading.subject(anchor)) ? 1 : 0;
    add(Hash.of(SOURCES + 40, arc, side));
    add(Hash.of(SOURCES + 41, subject, tagged ? 1 : 0, side));
    add(Hash.of(SOURCES + 42, Hash.of(analysis.tag(head)), side, near(source, cue)));
    add(Hash.of(SOURCES + 43, Hash.of(analysis.label(head)), side, arc));
    add(Hash.of(SOURCES + 44, Hash.of(reading.introducer(head)), side, arc));
    add(Hash.of(SOURCES + 45, inContents(source, contents), inContent(source), quote(head)));
    add(Hash.of(SOURCES + 46, inContents(source, contents), tagged ? 1 : 0, side));
    add(Hash.of(SOURCES + 47, order(source, cue, contents), near(source, cue)));
    Report report = spans.ruled.get(anchor);
    int ruled = report == null ? 0 : source.contains(report.source()) ? 3 : report.source() < 0 ? 1 : 2;
    add(Hash.of(SOURCES + 48, ruled, tagged ? 1 : 0));
    add(Hash.of(SOURCES + 49, ruled, Hash.of(report == null ? "" : report.rule())));
    add(Hash.of(SOURCES + 30, entity(head), side, tagged ? 1 : 0));
    add(Hash.of(SOURCES + 31, Hash.of(analysis.lower(head)), side));
    add(Hash.of(SOURCES + 32, sentences(source, cue), tagged ? 1 : 0, subject));
    return Arrays.copyOf(out, count);
  }

  private int entity(int head) {
    return reading.entities().at(head).map(reference -> reference.entity().type().ordinal() + 1).orElse(0);
  }

  private static int inContents(Range source, List<Range> contents) {
    return contents.stream().anyMatch(c -> c.contains(source.first())) ? 1 : 0;
  }

  /** In which order content, cue and source stand. */
  private static int order(Range source, Range cue, List<Range> contents) {
    if (contents.isEmpty()) {
      return 0;
    }
    Range content = contents.get(0);
    return 1 + (content.first() < cue.first() ? 1 : 0) + (source.first() < content.first() ? 2 : 0) + (source.first() < cue.first() ? 4 : 0);
  }

  /**
   * Of a whole attribution, to judge whether it is one: how sure its links are, the cue's word, what the content is made of and whether
   * its bounds are those of a part of the tree.
   */
  int[] whole(StatementLinker.Link link) {
    count = 0;
    List<Range> contents = link.contents().stream().map(spans.contents::get).toList();
    Range content = contents.get(0);
    int cue = link.cue() < 0 ? 0 : 1;
    int source = link.source() < 0 ? 0 : 1 + entity(spans.headOf(spans.sources.get(link.source())));
    int words = Math.min(7, 32 - Integer.numberOfLeadingZeros(contents.stream().mapToInt(c -> c.end() - c.first()).sum()));
    add(Hash.of(WHOLE, cue, source));
    add(Hash.of(WHOLE + 1, step(link.sure()), cue));
    add(Hash.of(WHOLE + 2, step(link.shares()[link.shares().length - 1]), cue));
    add(Hash.of(WHOLE + 3, words, quote(content.first()), cue));
    add(Hash.of(WHOLE + 4, Math.min(4, contents.size()), cue));
    shape(content, words);
    if (cue > 0) {
      cued(link, contents, words);
    }
    return Arrays.copyOf(out, count);
  }

  private static int step(double probability) {
    return (int) (probability * 8);
  }

  private void shape(Range content, int words) {
    int head = spans.headOf(content);
    int last = content.end() - 1;
    int next = Math.min(analysis.size() - 1, content.end());
    boolean begins = analysis.left(head) >= content.first() - 1 && analysis.left(head) <= content.first();
    boolean ends = analysis.right(head) <= content.end() && analysis.right(head) >= last - 1;
    int bounds = (begins ? 1 : 0) + (ends ? 2 : 0);
    add(Hash.of(WHOLE + 10, bounds, Hash.of(analysis.tag(head))));
    add(Hash.of(WHOLE + 11, Hash.of(analysis.tag(content.first())), Hash.of(analysis.tag(head))));
    add(Hash.of(WHOLE + 12, Hash.of(analysis.tag(last)), reading.isPunctuation(next) ? lower(next) : 1));
    add(Hash.of(WHOLE + 13, lower(content.first())));
    add(Hash.of(WHOLE + 14, Hash.of(analysis.label(head)), bounds));
    add(Hash.of(WHOLE + 15, hasVerb(content) ? 1 : 0, words));
    add(Hash.of(WHOLE + 16, Hash.of(analysis.tag(next)), Hash.of(analysis.label(next))));
    add(Hash.of(WHOLE + 17, opens(content) ? 1 : 0, bounds, quote(content.first()), quote(last)));
  }

  private boolean hasVerb(Range range) {
    for (int t = range.first(); t < range.end(); t++) {
      if (reading.isVerb(t)) {
        return true;
      }
    }
    return false;
  }

  private void cued(StatementLinker.Link link, List<Range> contents, int words) {
    Range cue = spans.cues.get(link.cue());
    int anchor = spans.anchor(cue);
    int head = spans.headOf(contents.get(0));
    int arc = arc(head, anchor);
    int side = side(contents.get(0), cue);
    int tagged = spans.isTagged(cue, StatementTagger.CUE) ? 1 : 0;
    int source = link.source() < 0 ? 0 : spans.isTagged(spans.sources.get(link.source()), StatementTagger.SOURCE) ? 2 : 1;
    String lemma = analysis.lemma(anchor);
    int likely = table.of(lemma.toLowerCase(Locale.ROOT), analysis.tag(anchor).charAt(0));
    int real = reading.isVerb(anchor) && mood.isReal(anchor) ? 1 : 0;
    words(WHOLE + 20, cue, anchor, arc * 4 + side);
    words(WHOLE + 40, cue, anchor, source * 4 + tagged);
    Report report = spans.ruled.get(anchor);
    int ruled = report == null ? 0 : overlaps(report.content(), contents.get(0)) ? 2 : 1;
    add(Hash.of(WHOLE + 60, ruled, tagged, source));
    add(Hash.of(WHOLE + 61, ruled, Hash.of(report == null ? "" : report.rule()), tagged));
    add(Hash.of(WHOLE + 62, ruled, agreement(report, contents), words));
    add(Hash.of(WHOLE + 63, arc, side, near(contents.get(0), cue)));
    add(Hash.of(WHOLE + 64, Hash.of(analysis.tag(anchor)), Hash.of(analysis.label(anchor)), real));
    add(Hash.of(WHOLE + 65, inContent(cue), quote(anchor), side));
    add(Hash.of(WHOLE + 66, Hash.of(analysis.tag(head)), Hash.of(lemma)));
    add(Hash.of(WHOLE + 67, Hash.of(analysis.tag(head)), likely, side));
    add(Hash.of(WHOLE + 68, Math.min(3, cue.end() - cue.first()), tagged, source));
  }

  /** How much of what a rule and the tagger hold for content is the same, in five steps. */
  private int agreement(Report report, List<Range> contents) {
    if (report == null) {
      return -1;
    }
    int same = 0;
    int all = 0;
    for (Range range : contents) {
      all += analysis.end(range.end() - 1) - analysis.start(range.first());
      Span span = analysis.span(range.first(), range.end());
      for (Span own : report.content()) {
        same += Math.max(0, Math.min(own.end(), span.end()) - Math.max(own.start(), span.start()));
      }
    }
    all += report.content().stream().mapToInt(Span::length).sum() - same;
    return all == 0 ? 0 : 5 * same / all;
  }

  /** What holds of any pair: distance, what stands between, sentences, quote marks. */
  private void between(int base, Range one, Range cue, int side) {
    int near = near(one, cue);
    int far = Math.min(8, 32 - Integer.numberOfLeadingZeros(distance(one, cue)));
    int sentences = sentences(one, cue);
    int from = Math.min(one.end(), cue.end());
    int to = Math.max(from, Math.max(one.first(), cue.first()));
    int contents = Math.min(3, contentsBefore[to] - contentsBefore[from]);
    int cues = Math.min(3, cuesBefore[to] - cuesBefore[from]);
    int sources = Math.min(3, sourcesBefore[to] - sourcesBefore[from]);
    add(Hash.of(base, side));
    add(Hash.of(base + 1, far, side));
    add(Hash.of(base + 2, near, side, sentences));
    add(Hash.of(base + 3, sentences, side));
    add(Hash.of(base + 4, contents, cues, sources, side));
    add(Hash.of(base + 5, cues, side, sentences));
    add(Hash.of(base + 6, contents, side, near));
    add(Hash.of(base + 7, sources, side, near));
    add(Hash.of(base + 8, paragraphs(one, cue), side, quote(one.first())));
  }

  private void words(int base, Range cue, int anchor, int arc) {
    Optional<CueLexicon.Entry> entry = reading.entry(anchor);
    int kind = entry.isEmpty() ? 0 : entry.get().kind().ordinal() + 1;
    String lemma = analysis.lemma(anchor).toLowerCase(Locale.ROOT);
    int likely = table.of(lemma, analysis.tag(anchor).charAt(0));
    add(Hash.of(base + 10, Hash.of(lemma), arc));
    add(Hash.of(base + 11, Hash.of(lemma)));
    add(Hash.of(base + 12, likely, kind, arc));
    add(Hash.of(base + 13, Hash.of(analysis.tag(anchor)), arc));
    add(Hash.of(base + 14, lower(cue.first()), lower(cue.end() - 1), arc));
  }

  private int lower(int token) {
    return Hash.of(analysis.lower(token));
  }

  private static int side(Range one, Range cue) {
    return one.end() <= cue.first() ? 0 : one.first() >= cue.end() ? 1 : 2;
  }

  private static int distance(Range a, Range b) {
    return Math.max(0, Math.max(a.first() - b.end(), b.first() - a.end()));
  }

  private int sentences(Range a, Range b) {
    int apart = analysis.sentence(a.first()).index() - analysis.sentence(b.first()).index();
    return Math.max(-3, Math.min(3, apart));
  }

  private int paragraphs(Range a, Range b) {
    int apart = analysis.sentence(a.first()).paragraph() - analysis.sentence(b.first()).paragraph();
    return Math.max(-2, Math.min(2, apart));
  }

  private int quote(int token) {
    return reading.quotationOf(token) < 0 ? 0 : reading.isMark(token) ? 2 : 1;
  }

  /** The punctuation at the edges of a content that look at the cue, as a hash. */
  private int edge(Range content, Range cue) {
    int at = content.first() >= cue.end() ? content.first() - 1 : content.end();
    return at < 0 || at >= analysis.size() ? 0 : reading.isPunctuation(at) ? lower(at) : 1;
  }

  /** The arc by which one token hangs below the other, whichever is above; 0 if neither is. */
  private int arc(int token, int anchor) {
    int down = below(token, anchor);
    return down != 0 ? down : 31 * below(anchor, token);
  }

  private int below(int token, int above) {
    int arc = 1;
    int at = token;
    for (int step = 0; step < CLIMB && at >= 0; step++) {
      if (at == above) {
        return arc;
      }
      arc = Hash.of(analysis.label(at));
      at = analysis.head(at);
    }
    return 0;
  }

  private void add(int feature) {
    out[count++] = feature;
  }
}
