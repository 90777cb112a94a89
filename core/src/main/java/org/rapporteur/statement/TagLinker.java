package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Span;

/**
 * Joins what the rules found with what the tagger marked. A quotation keeps its marks and its cue; a report of the tree keeps its cue
 * and takes its content's bounds from the tagger, and is dropped where the tagger sees no content at all; what only the tagger sees is
 * linked to the nearest cue above it in the tree, or else beside it, and that cue to its subject.
 */
final class TagLinker {
  private static final int CLIMB = 25;
  private static final double LEAST = 0.2;

  private final Reading reading;
  private final Analysis analysis;
  private final List<Range> contents;
  private final List<Range> cues;
  private final List<Range> sources;
  private final int[] contentAt;
  private final int[] cueAt;
  private final int[] sourceAt;
  private final boolean[] used;
  private final int[] nextFree;
  private final int[] wordsBefore;
  private final int[] taggedBefore;
  private final Mood mood;

  TagLinker(Reading reading, int[] classes) {
    this.reading = reading;
    this.analysis = reading.analysis();
    this.contents = ranges(classes, StatementTagger.CONTENT);
    this.cues = ranges(classes, StatementTagger.CUE);
    this.sources = ranges(classes, StatementTagger.SOURCE);
    this.contentAt = places(contents);
    this.cueAt = places(cues);
    this.sourceAt = places(sources);
    this.used = new boolean[contents.size()];
    this.nextFree = new int[contents.size()];
    this.wordsBefore = new int[analysis.size() + 1];
    this.taggedBefore = new int[analysis.size() + 1];
    for (int t = 0; t < analysis.size(); t++) {
      int word = reading.isPunctuation(t) ? 0 : 1;
      wordsBefore[t + 1] = wordsBefore[t] + word;
      taggedBefore[t + 1] = taggedBefore[t] + (contentAt[t] >= 0 ? word : 0);
    }
    this.mood = new Mood(reading);
  }

  private static List<Range> ranges(int[] classes, int base) {
    List<Range> ranges = new ArrayList<>();
    int first = -1;
    for (int t = 0; t <= classes.length; t++) {
      int label = t < classes.length ? classes[t] : 0;
      if (first >= 0 && label != base + 1) {
        ranges.add(new Range(first, t));
        first = -1;
      }
      first = label == base ? t : first;
    }
    return ranges;
  }

  private int[] places(List<Range> ranges) {
    int[] places = new int[analysis.size()];
    Arrays.fill(places, -1);
    for (int i = 0; i < ranges.size(); i++) {
      Arrays.fill(places, ranges.get(i).first(), ranges.get(i).end(), i);
    }
    return places;
  }

  List<Report> run(List<Report> rules) {
    List<Report> reports = new ArrayList<>();
    for (Report report : rules) {
      if (report.quoted()) {
        reports.add(resourced(report));
        consume(report);
      }
    }
    for (Report report : rules) {
      if (!report.quoted()) {
        bounded(report).map(this::resourced).ifPresent(reports::add);
      }
    }
    return merged(reports, tagged());
  }

  private void consume(Report report) {
    overlaps(report).forEach((content, shared) -> used[content] = used[content] || 2 * shared >= words(contents.get(content)));
  }

  /** Further pieces of what a known cue reports join its report ("A, he said, but B"); leftovers without a verb behind it do not. */
  private List<Report> merged(List<Report> known, List<Report> found) {
    Map<Integer, Report> byCue = new TreeMap<>();
    known.stream().filter(r -> r.cue() >= 0).forEach(r -> byCue.merge(r.cue(), r, (a, b) -> a));
    Map<Report, Report> joined = new IdentityHashMap<>();
    List<Report> apart = new ArrayList<>();
    for (Report report : found) {
      Report first = byCue.get(report.cue());
      if (first == null) {
        apart.add(report);
      } else {
        joined.put(first, join(joined.getOrDefault(first, first), report));
      }
    }
    List<Report> all = new ArrayList<>(known.stream().map(r -> joined.getOrDefault(r, r)).toList());
    all.addAll(apart);
    return all;
  }

  private Report join(Report report, Report rest) {
    List<Span> content = new ArrayList<>(report.content());
    for (Span span : rest.content()) {
      boolean piece = span.end() <= analysis.start(report.cue()) || hasVerb(span);
      if (piece && content.stream().noneMatch(span::overlaps) && !span.contains(analysis.span(report.cue()))) {
        content.add(span);
      }
    }
    content.sort(Comparator.naturalOrder());
    return report.withContent(content);
  }

  private boolean hasVerb(Span span) {
    for (int t = analysis.tokenAtOrAfter(span.start()); t < analysis.size() && analysis.start(t) < span.end(); t++) {
      if (reading.isVerb(t)) {
        return true;
      }
    }
    return false;
  }

  private static int length(Range range) {
    return range.end() - range.first();
  }

  private int words(Range range) {
    return wordsBefore[range.end()] - wordsBefore[range.first()];
  }

  /**
   * For each tagged content that no report has yet, the number of words it shares with a report's. Reports lie inside each other, so the
   * contents that are taken are skipped and not walked again.
   */
  private Map<Integer, Integer> overlaps(Report report) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (Range own : ranges(report)) {
      for (int c = free(firstContent(own.first())); c < contents.size() && contents.get(c).first() < own.end(); c = free(c + 1)) {
        Range content = contents.get(c);
        int common = words(new Range(Math.max(own.first(), content.first()), Math.min(own.end(), content.end())));
        if (common > 0) {
          shared.merge(c, common, Integer::sum);
        }
      }
    }
    return shared;
  }

  private List<Range> ranges(Report report) {
    List<Range> ranges = new ArrayList<>();
    for (Span span : report.content()) {
      int first = analysis.tokenAtOrAfter(span.start());
      int end = analysis.tokenAtOrAfter(span.end());
      if (first < end) {
        ranges.add(new Range(first, end));
      }
    }
    return ranges;
  }

  /** The first tagged content that ends behind a token. */
  private int firstContent(int token) {
    int place = Collections.binarySearch(contents, new Range(token, token + 1), Comparator.comparingInt(Range::first));
    int at = place < 0 ? -place - 1 : place;
    return at > 0 && contents.get(at - 1).end() > token ? at - 1 : at;
  }

  /** The first content from {@code content} on that no report has. */
  private int free(int content) {
    int at = content;
    while (at < contents.size() && used[at]) {
      nextFree[at] = Math.max(nextFree[at], at + 1);
      int next = nextFree[at];
      nextFree[at] = next < contents.size() ? Math.max(next, nextFree[next]) : next;
      at = next;
    }
    return at;
  }

  /** The report with the tagger's bounds; empty if the tagger sees no content there or another report has it. */
  private Optional<Report> bounded(Report report) {
    Map<Integer, Integer> shared = overlaps(report);
    int own = 0;
    int together = 0;
    for (Range range : ranges(report)) {
      own += words(range);
      together += taggedBefore[range.end()] - taggedBefore[range.first()];
    }
    if (together < LEAST * own) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
      int most = Math.min(own, words(contents.get(entry.getKey())));
      if (contents.get(entry.getKey()).contains(report.cue())) {
        return Optional.of(report);
      }
      boolean mine = !used[entry.getKey()] && 2 * entry.getValue() >= most;
      if (mine) {
        used[entry.getKey()] = true;
        span(contents.get(entry.getKey())).ifPresent(content::add);
      }
    }
    return content.isEmpty() ? Optional.empty() : Optional.of(report.withContent(content));
  }

  private Optional<Span> span(Range range) {
    boolean that = length(range) > 2 && reading.is(range.first(), "that") && analysis.tag(range.first()).equals("IN");
    return reading.content(that ? range.first() + 1 : range.first(), range.end());
  }

  /** The report with the tagger's source where the rules have none, or one that the tagger contradicts. */
  private Report resourced(Report report) {
    if (report.source() >= 0 && sourceAt[report.source()] >= 0 || report.cue() < 0 && report.source() >= 0) {
      return report;
    }
    int anchor = report.cue() >= 0 ? report.cue() : -1;
    int source = anchor < 0 ? -1 : nearestSource(anchor);
    return source < 0 ? report : report.withSource(source);
  }

  /** Contents that only the tagger sees, by cue; those whose cue is a thought or no known word of reporting are left out. */
  private List<Report> tagged() {
    Map<Integer, List<Integer>> byCue = new TreeMap<>();
    for (int c = 0; c < contents.size(); c++) {
      int cue = used[c] ? -1 : cueOf(contents.get(c));
      if (cue >= 0) {
        byCue.computeIfAbsent(cue, key -> new ArrayList<>()).add(c);
      }
    }
    List<Report> reports = new ArrayList<>();
    byCue.forEach((cue, list) -> report(cue, list).ifPresent(reports::add));
    return reports;
  }

  private Optional<Report> report(int cue, List<Integer> list) {
    Range range = cues.get(cue);
    int anchor = anchor(range);
    Optional<CueLexicon.Entry> entry = reading.entry(anchor);
    boolean told = entry.filter(e -> e.kind() != CueLexicon.Kind.THOUGHT).isPresent();
    if (!told || reading.isVerb(anchor) && !mood.isReal(anchor)) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    list.stream().filter(c -> !isPronoun(contents.get(c))).forEach(c -> span(contents.get(c)).ifPresent(content::add));
    if (content.isEmpty()) {
      return Optional.empty();
    }
    int source = reading.isVerb(anchor) ? reading.subject(anchor) : -1;
    boolean agreed = source >= 0 && sourceAt[source] >= 0;
    int near = agreed ? source : nearestSource(anchor);
    source = near >= 0 ? near : outside(source, list);
    List<Span> spans = List.of(analysis.span(range.first(), range.end()));
    return Optional.of(new Report(anchor, spans, source, content, Report.NONE, entry, "s", false, rule(entry.get())));
  }

  private boolean isPronoun(Range range) {
    return length(range) == 1 && (reading.isPronoun(range.first()) || analysis.tag(range.first()).equals("WDT"));
  }

  private static String rule(CueLexicon.Entry entry) {
    return "tagged-" + entry.kind().name().toLowerCase(Locale.ROOT) + "/1";
  }

  private int outside(int source, List<Integer> list) {
    boolean inside = source < 0 || list.stream().anyMatch(c -> contents.get(c).contains(source));
    return inside ? -1 : source;
  }

  /** The word of a cue that carries it: its last verb, else its noun, else its first word. */
  private int anchor(Range cue) {
    for (int t = cue.end() - 1; t >= cue.first(); t--) {
      if (reading.isVerb(t) && !analysis.label(t).startsWith("aux")) {
        return t;
      }
    }
    for (int t = cue.first(); t < cue.end(); t++) {
      if (reading.isNoun(t)) {
        return t;
      }
    }
    return cue.first();
  }

  /** The cue of a content: above it in the tree, else the nearest one in its first or last sentence; -1 for none. */
  private int cueOf(Range content) {
    int at = headOf(content);
    for (int step = 0; step < CLIMB && at >= 0; step++) {
      if (cueAt[at] >= 0) {
        return cueAt[at];
      }
      at = analysis.head(at);
    }
    return nearest(cues, content.first(), content.end());
  }

  /** The range before or after some tokens that is nearest to them, in the sentence of either end; -1 for none. */
  private int nearest(List<Range> ranges, int first, int end) {
    int place = Collections.binarySearch(ranges, new Range(first, first + 1), (a, b) -> Integer.compare(a.first(), b.first()));
    int after = place < 0 ? -place - 1 : place;
    int before = after - 1;
    int left = before >= 0 && reading.sameSentence(ranges.get(before).end() - 1, first) ? first - ranges.get(before).end() : Integer.MAX_VALUE;
    while (after < ranges.size() && ranges.get(after).first() < end) {
      after++;
    }
    int right = after < ranges.size() && reading.sameSentence(ranges.get(after).first(), end - 1) ? ranges.get(after).first() - end : Integer.MAX_VALUE;
    if (left == Integer.MAX_VALUE && right == Integer.MAX_VALUE) {
      return -1;
    }
    return left <= right ? before : after;
  }

  private int nearestSource(int anchor) {
    int near = nearest(sources, anchor, anchor + 1);
    return near < 0 ? -1 : headOf(sources.get(near));
  }

  /** The word that the others of a range hang on. */
  private int headOf(Range range) {
    for (int t = range.first(); t < range.end(); t++) {
      boolean leaves = !range.contains(analysis.head(t)) && !reading.isPunctuation(t);
      if (leaves && !analysis.tag(t).equals("IN") && !analysis.tag(t).equals("DT")) {
        return t;
      }
    }
    return range.first();
  }
}
