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
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Span;

/**
 * Makes reports of what the tagger marked and the linker joined, and of what the rules found. Quotations that a rule has given to a cue
 * keep their marks and their cue. All other contents take the tagger's bounds and the linker's cue and source; what a rule knows of that
 * cue (frame, addressee) is kept. A report that a rule alone sees stays where it lies inside what somebody else says, since the tagger
 * does not see statements inside each other.
 */
final class TagLinker {
  private final Reading reading;
  private final Analysis analysis;
  private final TaggedSpans spans;
  private final List<StatementLinker.Link> links;
  private final Mood mood;
  static final String OPT = System.getProperty("lab.opt", "");

  TagLinker(TaggedSpans spans, List<StatementLinker.Link> links) {
    this.reading = spans.reading;
    this.analysis = spans.analysis;
    this.spans = spans;
    this.links = links;
    this.mood = new Mood(reading);
  }

  List<Report> run(List<Report> rules) {
    List<Report> quoted = rules.stream().filter(Report::quoted).toList();
    Set<Integer> taken = OPT.contains("B") ? Set.of() : taken(quoted);
    Map<Integer, Report> byCue = new HashMap<>();
    List<Report> reports = new ArrayList<>();
    if (!OPT.contains("B")) {
      for (Report report : quoted) {
        reports.add(report);
      }
    }
    Map<Integer, Integer> place = new HashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      if (reports.get(i).cue() >= 0) {
        place.putIfAbsent(reports.get(i).cue(), i);
      }
    }
    Set<Integer> cues = new HashSet<>(place.keySet());
    for (StatementLinker.Link link : links) {
      List<Integer> free = link.contents().stream().filter(c -> !taken.contains(c)).toList();
      int anchor = link.cue() < 0 ? -1 : spans.anchor(spans.cues.get(link.cue()));
      Integer known = place.get(anchor);
      if (known != null) {
        Report report = reports.get(known);
        report = OPT.contains("S") && report.source() >= 0 ? report : sourced(report, link);
        reports.set(known, free.isEmpty() ? report : join(report, free));
      } else if (!free.isEmpty()) {
        report(link, anchor, free).ifPresent(r -> {
          reports.add(r);
          cues.add(anchor);
        });
      }
    }
    for (Report report : rules) {
      if (!report.quoted() && !cues.contains(report.cue()) && isNested(report)) {
        reports.add(report);
      }
    }
    return reports;
  }

  private Report sourced(Report report, StatementLinker.Link link) {
    return link.source() < 0 ? report : report.withSource(spans.headOf(spans.sources.get(link.source())));
  }

  private boolean isNested(Report report) {
    return !OPT.contains("N") && report.cue() >= 0 && spans.contentAt[report.cue()] >= 0;
  }

  /** The tagged contents of which a report has half the words or more. */
  private Set<Integer> taken(List<Report> reports) {
    Set<Integer> taken = new HashSet<>();
    int[] shared = new int[spans.contents.size()];
    boolean[] seen = new boolean[analysis.size()];
    for (Report report : reports) {
      for (Span span : report.content()) {
        for (int t = analysis.tokenAtOrAfter(span.start()); t < analysis.size() && analysis.start(t) < span.end(); t++) {
          int content = spans.contentAt[t];
          if (content >= 0 && !seen[t] && !reading.isPunctuation(t)) {
            shared[content]++;
          }
          seen[t] = true;
        }
      }
    }
    for (int c = 0; c < shared.length; c++) {
      if (2 * shared[c] >= words(spans.contents.get(c))) {
        taken.add(c);
      }
    }
    return taken;
  }

  private int words(Range range) {
    int words = 0;
    for (int t = range.first(); t < range.end(); t++) {
      words += reading.isPunctuation(t) ? 0 : 1;
    }
    return Math.max(1, words);
  }

  /** Further pieces of what a quotation's cue reports. */
  private Report join(Report report, List<Integer> more) {
    List<Span> content = new ArrayList<>(report.content());
    for (int c : more) {
      span(spans.contents.get(c)).filter(s -> content.stream().noneMatch(s::overlaps)).ifPresent(content::add);
    }
    content.sort(Comparator.naturalOrder());
    return report.withContent(content);
  }

  private Optional<Span> span(Range range) {
    return reading.content(range.first(), range.end());
  }

  private Optional<Report> report(StatementLinker.Link link, int anchor, List<Integer> contents) {
    List<Span> content = new ArrayList<>();
    contents.forEach(c -> span(spans.contents.get(c)).ifPresent(content::add));
    if (content.isEmpty() || anchor < 0 && !OPT.contains("A")) {
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
      return Optional.of(new Report(anchor, cue, source, content, rule.addressee(), rule.entry(), rule.frame(), false, rule.rule()));
    }
    Optional<CueLexicon.Entry> entry = reading.entry(anchor);
    boolean told = entry.filter(e -> e.kind() != CueLexicon.Kind.THOUGHT).isPresent();
    if (OPT.contains("T") && !told || OPT.contains("M") && reading.isVerb(anchor) && !mood.isReal(anchor)) {
      return Optional.empty();
    }
    return Optional.of(new Report(anchor, cue, source, content, Report.NONE, entry, "s", false, rule(entry)));
  }

  private static String rule(Optional<CueLexicon.Entry> entry) {
    return "tagged" + entry.map(e -> "-" + e.kind().name().toLowerCase(Locale.ROOT)).orElse("") + "/1";
  }
}
