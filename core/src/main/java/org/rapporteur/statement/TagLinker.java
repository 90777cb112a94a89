package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Span;

/**
 * Makes reports of what the tagger marked and the linker joined, and of what the rules found. Quotations beside a word of saying come first
 * and keep their cue. All other contents take the tagger's bounds and the linker's cue and source; what a
 * rule knows of that cue (frame, addressee) is kept. A report that a rule alone sees stays where the tagger marked its cue without a
 * content or its content without that cue, and inside what somebody else says, since the tagger does not see statements inside each
 * other. Of a transcript the rules know more than the tagger, which learned from news.
 */
final class TagLinker {
  private final Reading reading;
  private final Analysis analysis;
  private final TaggedSpans spans;
  private final List<StatementLinker.Link> links;
  private final Mood mood;
  private final InnerReports inner;
  private final boolean[] quoted;
  /** For each token, the numbers of words before it: all, those in tagged contents, those in quotations that come first. */
  private final int[] wordsBefore;

  private final int[] taggedBefore;
  private final int[] quotedBefore;
  private final boolean[] used;

  TagLinker(TaggedSpans spans, List<StatementLinker.Link> links) {
    this.reading = spans.reading;
    this.analysis = spans.analysis;
    this.spans = spans;
    this.links = links;
    this.mood = new Mood(reading);
    this.inner = new InnerReports(reading);
    this.quoted = new boolean[analysis.size()];
    this.wordsBefore = new int[analysis.size() + 1];
    this.taggedBefore = new int[analysis.size() + 1];
    this.quotedBefore = new int[analysis.size() + 1];
    this.used = new boolean[spans.contents.size()];
  }

  List<Report> run(List<Report> rules) {
    if (rules.stream().anyMatch(report -> report.rule().equals(TranscriptFinder.RULE))) {
      return rules;
    }
    List<Report> reports = new ArrayList<>();
    Set<Integer> cues = new HashSet<>();
    Map<Integer, StatementLinker.Link> byAnchor = new HashMap<>();
    links.stream().filter(link -> link.cue() >= 0).forEach(link -> byAnchor.put(spans.anchor(spans.cues.get(link.cue())), link));
    rules.stream().filter(TagLinker::comesFirst).forEach(this::markQuoted);
    countWords();
    for (Report report : rules) {
      if (comesFirst(report)) {
        boolean first = report.cue() >= 0 && cues.add(report.cue());
        reports.add(first && byAnchor.containsKey(report.cue()) ? widened(report, byAnchor.get(report.cue())) : report);
      }
    }
    for (StatementLinker.Link link : links) {
      int anchor = link.cue() < 0 ? -1 : spans.anchor(spans.cues.get(link.cue()));
      boolean free = anchor < 0 || !cues.contains(anchor);
      Optional<Report> report = free && isOfSomebody(link, anchor) ? report(link, anchor) : Optional.empty();
      report.ifPresent(r -> {
        reports.add(r);
        cues.add(anchor);
      });
    }
    for (Report report : rules) {
      if (!comesFirst(report) && (report.quoted() || !cues.contains(report.cue()))) {
        ruled(report).ifPresent(r -> {
          reports.add(r);
          cues.add(r.cue());
        });
      }
    }
    return reports;
  }

  /**
   * A quotation with the tagger's bounds where these hold all of it: "the two sides" in front of "do not expect a deal" is told as part of
   * what was said. Pieces without quoted words are left out, since most belong to the next telling.
   */
  private Report widened(Report report, StatementLinker.Link link) {
    int words = ranges(report).stream().mapToInt(this::words).sum();
    List<Span> content = new ArrayList<>();
    int held = 0;
    for (int c : link.contents()) {
      int shared = quotedWords(spans.contents.get(c));
      Optional<Span> span = shared == 0 ? Optional.empty() : span(spans.contents.get(c));
      span.ifPresent(content::add);
      held += shared;
    }
    if (held < words || content.stream().anyMatch(s -> s.contains(analysis.span(report.cue())))) {
      return report;
    }
    link.contents().stream().filter(c -> quotedWords(spans.contents.get(c)) > 0).forEach(c -> used[c] = true);
    return report.withContent(content);
  }

  private void countWords() {
    for (int t = 0; t < analysis.size(); t++) {
      int word = reading.isPunctuation(t) ? 0 : 1;
      wordsBefore[t + 1] = wordsBefore[t] + word;
      taggedBefore[t + 1] = taggedBefore[t] + (spans.contentAt[t] >= 0 ? word : 0);
      quotedBefore[t + 1] = quotedBefore[t] + (quoted[t] ? word : 0);
    }
  }

  private int words(Range range) {
    return wordsBefore[range.end()] - wordsBefore[range.first()];
  }

  private int quotedWords(Range range) {
    return quotedBefore[range.end()] - quotedBefore[range.first()];
  }

  /** The tokens of a report's contents, those without any left out. */
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

  /** Whether it tells who says it: without anybody, only a word of speech makes a statement of what is thought or known. */
  private boolean isOfSomebody(StatementLinker.Link link, int anchor) {
    Optional<CueLexicon.Entry> entry = anchor < 0 ? Optional.empty() : reading.entry(anchor);
    return link.source() >= 0 || entry.filter(e -> e.kind() == CueLexicon.Kind.SPEECH).isPresent();
  }

  /** A report that a rule alone sees: as it is inside what somebody else says and where the tagger missed it, otherwise within the tagger's bounds. */
  private Optional<Report> ruled(Report report) {
    boolean nested = inner.isOfAnother(report) && spans.contentAt[report.cue()] >= 0;
    return nested || isMissed(report) ? Optional.of(report) : bounded(report);
  }

  /** A report of the tree that the linker sees otherwise, with the contents the tagger marked where it has its own; empty for none. */
  private Optional<Report> bounded(Report report) {
    List<Span> content = new ArrayList<>();
    pieces(report).forEach(c -> {
      used[c] = true;
      span(spans.contents.get(c)).ifPresent(content::add);
    });
    boolean said = !content.isEmpty() && (report.cue() < 0 || isSaid(report.cue()));
    return said ? Optional.of(report.withContent(whole(report, content))) : Optional.empty();
  }

  /** The tagged contents that lie in a rule's content by half of their words or more. */
  private List<Integer> pieces(Report report) {
    List<Integer> pieces = new ArrayList<>();
    for (Range own : ranges(report)) {
      for (int c = firstContent(own.first()); c < spans.contents.size() && spans.contents.get(c).first() < own.end(); c++) {
        Range content = spans.contents.get(c);
        Range common = new Range(Math.max(own.first(), content.first()), Math.min(own.end(), content.end()));
        if (!used[c] && 2 * words(common) >= words(content) && !isTaken(content)) {
          pieces.add(c);
        }
      }
    }
    return pieces;
  }

  /** The first tagged content that ends behind a token. */
  private int firstContent(int token) {
    int low = 0;
    int high = spans.contents.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.contents.get(middle).end() > token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private void markQuoted(Report report) {
    ranges(report).forEach(range -> Arrays.fill(quoted, range.first(), range.end(), true));
  }

  /** Whether quotations that a rule has given to somebody hold half of the words of a tagged content or more. */
  private boolean isTaken(Range content) {
    return 2 * quotedWords(content) >= words(content);
  }

  /** The words of a report that the tagger holds for content too. */
  private int tagged(Report report) {
    return ranges(report).stream().mapToInt(range -> taggedBefore[range.end()] - taggedBefore[range.first()]).sum();
  }

  /** Where a word of saying stands beside it. A quotation that merely follows on goes to the right source half of the time. */
  private static boolean comesFirst(Report report) {
    return report.quoted() && report.cue() >= 0;
  }

  /** What is told by a cue that the tagger marked without a content, and a quotation of which it sees nothing. */
  private boolean isMissed(Report report) {
    if (report.quoted()) {
      return tagged(report) == 0;
    }
    int cue = report.cue() < 0 ? -1 : spans.cueAt[report.cue()];
    return cue >= 0 && spans.isTagged(spans.cues.get(cue), StatementTagger.CUE) && tagged(report) == 0;
  }

  private Optional<Span> span(Range range) {
    return reading.content(range.first(), range.end());
  }

  private Optional<Report> report(StatementLinker.Link link, int anchor) {
    List<Span> marked = new ArrayList<>();
    Set<Integer> own = new TreeSet<>(link.contents());
    Report rule = spans.ruled.get(anchor);
    if (rule != null && !rule.quoted()) {
      own.addAll(pieces(rule));
    }
    own.removeIf(c -> used[c] || isTaken(spans.contents.get(c)));
    own.forEach(c -> {
      used[c] = true;
      span(spans.contents.get(c)).ifPresent(marked::add);
    });
    if (marked.isEmpty() || anchor >= 0 && !isSaid(anchor)) {
      return Optional.empty();
    }
    List<Span> content = rule == null ? marked : whole(rule, marked);
    int source = link.source() < 0 ? Report.NONE : spans.headOf(spans.sources.get(link.source()));
    if (anchor < 0) {
      return Optional.of(new Report(anchor, List.of(), source, content, Report.NONE, Optional.empty(), "s", false, "tagged/1"));
    }
    Range range = spans.cues.get(link.cue());
    List<Span> cue = List.of(analysis.span(range.first(), range.end()));
    if (rule != null && rule.frame().equals("as")) {
      // "described the talks as frank": the tagger tends to stop at "as".
      return Optional.of(rule.withSource(source >= 0 ? source : rule.source()));
    }
    if (rule != null) {
      return Optional.of(
          new Report(anchor, cue, source, content, rule.addressee(), rule.entry(), rule.frame(), rule.quoted(), rule.rule()));
    }
    Optional<CueLexicon.Entry> entry = reading.entry(anchor);
    return Optional.of(new Report(anchor, cue, source, content, Report.NONE, entry, "s", false, rule(entry)));
  }

  /**
   * What was marked, and a piece on the other side of the cue that only the rule sees: of "The plan, the mayor said, will cost more" the
   * tagger tends to lose the beginning. Where it marks a piece of a clause without the word that carries it, the rule knows better.
   */
  private List<Span> whole(Report rule, List<Span> marked) {
    if (rule.quoted() || marked.isEmpty()) {
      return marked;
    }
    if (losesRoot(rule, marked)) {
      return rule.content();
    }
    List<Span> whole = new ArrayList<>(marked);
    if (rule.content().size() > 1) {
      rule.content().stream().filter(piece -> marked.stream().noneMatch(piece::overlaps)).forEach(whole::add);
      whole.sort(null);
    }
    return whole;
  }

  private boolean losesRoot(Report rule, List<Span> marked) {
    List<Range> ranges = ranges(rule);
    if (!rule.frame().equals("s") || ranges.size() != 1) {
      return false;
    }
    Span all = rule.content().get(0);
    Span root = analysis.span(spans.headOf(ranges.get(0)));
    return marked.stream().allMatch(all::contains) && marked.stream().noneMatch(piece -> piece.contains(root));
  }

  /**
   * Whether the article tells that it was said: nobody is to have said what he did not say or might say. A thought or a stance may stand
   * behind another verb ("is expected to want"), but not behind "not".
   */
  private boolean isSaid(int anchor) {
    if (!reading.isVerb(anchor)) {
      return true;
    }
    boolean spoken = reading.entry(anchor).map(entry -> entry.kind() == CueLexicon.Kind.SPEECH).orElse(true);
    return spoken ? mood.isReal(anchor) : !mood.isNegated(anchor);
  }

  private static String rule(Optional<CueLexicon.Entry> entry) {
    return "tagged" + entry.map(e -> "-" + e.kind().name().toLowerCase(Locale.ROOT)).orElse("") + "/1";
  }
}
