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
