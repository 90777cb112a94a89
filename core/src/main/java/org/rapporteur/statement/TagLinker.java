package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Span;

/**
 * Makes reports of what the tagger marked and the linker joined, and of what the rules found. Quotations that a rule has given to somebody
 * come first and keep their marks. All other contents take the tagger's bounds and the linker's cue and source, if the judge finds them
 * likely; what a rule knows of that cue (frame, addressee) is kept. A report that a rule alone sees stays where the tagger marked its cue
 * without a content, and inside what somebody else says, since the tagger does not see statements inside each other. Of a transcript the rules know more than the tagger, which learned from news.
 */
final class TagLinker {
  /** Odds, as logarithms, at which a report is kept. F1 is best where the least likely one is right about one time in three. */
  private static final double LIKELY = Double.parseDouble(System.getProperty("lab.kept", "-0.7"));

  /** Where the word is not known to report what is said: readers take a thing that nobody said for worse than one left out. */
  private static final double SURE = Double.parseDouble(System.getProperty("lab.sure", "0.4"));

  private final Reading reading;
  private final Analysis analysis;
  private final TaggedSpans spans;
  private final List<StatementLinker.Link> links;
  private final ToDoubleFunction<StatementLinker.Link> judge;
  private final Mood mood;
  private final boolean[] quoted;

  TagLinker(TaggedSpans spans, List<StatementLinker.Link> links, ToDoubleFunction<StatementLinker.Link> judge) {
    this.reading = spans.reading;
    this.analysis = spans.analysis;
    this.spans = spans;
    this.links = links;
    this.judge = judge;
    this.mood = new Mood(reading);
    this.quoted = new boolean[analysis.size()];
  }

  List<Report> run(List<Report> rules) {
    if (rules.stream().anyMatch(report -> report.rule().equals(TranscriptFinder.RULE))) {
      return rules;
    }
    List<Report> reports = new ArrayList<>();
    Set<Integer> cues = new HashSet<>();
    Map<Integer, StatementLinker.Link> byAnchor = new HashMap<>();
    links.stream().filter(link -> link.cue() >= 0).forEach(link -> byAnchor.put(spans.anchor(spans.cues.get(link.cue())), link));
    rules.stream().filter(Report::quoted).forEach(this::markQuoted);
    for (Report report : rules) {
      if (report.quoted()) {
        boolean first = report.cue() >= 0 && cues.add(report.cue());
        reports.add(first && byAnchor.containsKey(report.cue()) ? joined(report, byAnchor.get(report.cue())) : report);
      }
    }
    for (StatementLinker.Link link : links) {
      int anchor = link.cue() < 0 ? -1 : spans.anchor(spans.cues.get(link.cue()));
      Optional<Report> report = isLikely(link, anchor) && !(anchor >= 0 && cues.contains(anchor)) ? report(link, anchor) : Optional.empty();
      report.ifPresent(r -> {
        reports.add(r);
        cues.add(anchor);
      });
    }
    for (Report report : rules) {
      if (!report.quoted() && (isNested(report) || isMissed(report)) && cues.add(report.cue())) {
        reports.add(report);
      }
    }
    return reports;
  }

  /** A quotation with what else its cue reports in the same sentence: A, he said, and that B. */
  private Report joined(Report report, StatementLinker.Link link) {
    List<Span> content = new ArrayList<>(report.content());
    for (int c : link.contents()) {
      Range range = spans.contents.get(c);
      boolean near = reading.sameSentence(range.first(), report.cue()) && !range.contains(report.cue()) && !isTaken(range);
      Optional<Span> span = near ? span(range) : Optional.empty();
      span.filter(s -> content.stream().noneMatch(s::overlaps)).ifPresent(content::add);
    }
    content.sort(Comparator.naturalOrder());
    return report.withContent(content);
  }

  private boolean isLikely(StatementLinker.Link link, int anchor) {
    boolean speech = anchor >= 0 && reading.entry(anchor).filter(e -> e.kind() == CueLexicon.Kind.SPEECH).isPresent();
    boolean known = speech || anchor >= 0 && spans.ruled.containsKey(anchor);
    return judge.applyAsDouble(link) >= (known ? LIKELY : SURE) && (speech || link.source() >= 0);
  }

  private void markQuoted(Report report) {
    for (Span span : report.content()) {
      for (int t = analysis.tokenAtOrAfter(span.start()); t < analysis.size() && analysis.start(t) < span.end(); t++) {
        quoted[t] = true;
      }
    }
  }

  /** Whether quotations that a rule has given to somebody hold half of the words of a tagged content or more. */
  private boolean isTaken(Range content) {
    int words = 0;
    int taken = 0;
    for (int t = content.first(); t < content.end(); t++) {
      words += reading.isPunctuation(t) ? 0 : 1;
      taken += reading.isPunctuation(t) || !quoted[t] ? 0 : 1;
    }
    return 2 * taken >= words;
  }

  /** The words of a report that the tagger holds for content too. */
  private int tagged(Report report) {
    int count = 0;
    for (Span span : report.content()) {
      for (int t = analysis.tokenAtOrAfter(span.start()); t < analysis.size() && analysis.start(t) < span.end(); t++) {
        count += reading.isPunctuation(t) || spans.contentAt[t] < 0 ? 0 : 1;
      }
    }
    return count;
  }

  /** What is told by a cue that the tagger marked without a content. */
  private boolean isMissed(Report report) {
    int cue = report.cue() < 0 ? -1 : spans.cueAt[report.cue()];
    return cue >= 0 && spans.isTagged(spans.cues.get(cue), StatementTagger.CUE) && tagged(report) == 0;
  }

  /** What is told inside something else that is told, which the tagger does not look for. */
  private boolean isNested(Report report) {
    boolean spoken = report.entry().filter(entry -> entry.kind() == CueLexicon.Kind.SPEECH).isPresent();
    return spoken && report.source() >= 0 && spans.contentAt[report.cue()] >= 0;
  }

  private Optional<Span> span(Range range) {
    return reading.content(range.first(), range.end());
  }

  private Optional<Report> report(StatementLinker.Link link, int anchor) {
    List<Span> content = new ArrayList<>();
    link.contents().stream().filter(c -> !isTaken(spans.contents.get(c))).forEach(c -> span(spans.contents.get(c)).ifPresent(content::add));
    if (content.isEmpty() || anchor >= 0 && !isSaid(anchor)) {
      return Optional.empty();
    }
    int source = link.source() < 0 ? Report.NONE : spans.headOf(spans.sources.get(link.source()));
    if (anchor < 0) {
      return Optional.of(new Report(anchor, List.of(), source, content, Report.NONE, Optional.empty(), "s", false, "tagged/1"));
    }
    Range range = spans.cues.get(link.cue());
    List<Span> cue = List.of(analysis.span(range.first(), range.end()));
    Report rule = spans.ruled.get(anchor);
    if (rule != null) {
      return Optional.of(new Report(anchor, cue, source, content, rule.addressee(), rule.entry(), rule.frame(), rule.quoted(), rule.rule()));
    }
    Optional<CueLexicon.Entry> entry = reading.entry(anchor);
    return Optional.of(new Report(anchor, cue, source, content, Report.NONE, entry, "s", false, rule(entry)));
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
