package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Span;

/**
 * Makes reports of what the tagger marked and the linker joined, and of what the rules found. Contents take the tagger's bounds and the
 * linker's cue and source; what a rule knows of that cue (frame, addressee) is kept. A report that a rule alone sees stays in two cases:
 * a quotation of which the tagger does not see half, and what lies inside something that somebody else says, since the tagger does not
 * see statements inside each other. Of a transcript the rules know more than the tagger, which learned from news.
 */
final class TagLinker {
  private final Reading reading;
  private final Analysis analysis;
  private final TaggedSpans spans;
  private final List<StatementLinker.Link> links;
  private final Mood mood;

  /** @param links those to be kept */
  TagLinker(TaggedSpans spans, List<StatementLinker.Link> links) {
    this.reading = spans.reading;
    this.analysis = spans.analysis;
    this.spans = spans;
    this.links = links;
    this.mood = new Mood(reading);
  }

  List<Report> run(List<Report> rules) {
    if (rules.stream().anyMatch(report -> report.rule().equals(TranscriptFinder.RULE))) {
      return rules;
    }
    List<Report> reports = new ArrayList<>();
    Set<Integer> cues = new HashSet<>();
    for (StatementLinker.Link link : links) {
      int anchor = link.cue() < 0 ? -1 : spans.anchor(spans.cues.get(link.cue()));
      report(link, anchor).ifPresent(
          r -> {
            reports.add(r);
            cues.add(anchor);
          });
    }
    for (Report report : rules) {
      boolean own = report.quoted() ? 2 * tagged(report) < words(report) : isNested(report);
      if (own && (report.cue() < 0 || cues.add(report.cue()))) {
        reports.add(report);
      }
    }
    return reports;
  }

  private int words(Report report) {
    return count(report, false);
  }

  /** The words of a report that the tagger holds for content too. */
  private int tagged(Report report) {
    return count(report, true);
  }

  private int count(Report report, boolean tagged) {
    int count = 0;
    for (Span span : report.content()) {
      for (int t = analysis.tokenAtOrAfter(span.start()); t < analysis.size() && analysis.start(t) < span.end(); t++) {
        count += reading.isPunctuation(t) || tagged && spans.contentAt[t] < 0 ? 0 : 1;
      }
    }
    return count;
  }

  /** What is told inside something else that is told, which the tagger does not look for. */
  private boolean isNested(Report report) {
    return report.cue() >= 0 && spans.contentAt[report.cue()] >= 0;
  }

  private Optional<Span> span(Range range) {
    return reading.content(range.first(), range.end());
  }

  private Optional<Report> report(StatementLinker.Link link, int anchor) {
    List<Span> content = new ArrayList<>();
    link.contents().forEach(c -> span(spans.contents.get(c)).ifPresent(content::add));
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

  /** Whether the article does not deny or leave open that a word of reporting took place: nobody is to have said what he did not say. */
  private boolean isSaid(int anchor) {
    String o = System.getProperty("lab.opt", "");
    if (o.contains("0")) {
      return true;
    }
    boolean known = reading.isVerb(anchor) && reading.entry(anchor).isPresent();
    if (o.contains("1")) {
      return !known || mood.isReal(anchor);
    }
    if (o.contains("2")) {
      return !known || reading.entry(anchor).get().kind() != CueLexicon.Kind.SPEECH || mood.isReal(anchor);
    }
    return !known || !mood.isNegated(anchor);
  }

  private static String rule(Optional<CueLexicon.Entry> entry) {
    return "tagged" + entry.map(e -> "-" + e.kind().name().toLowerCase(Locale.ROOT)).orElse("") + "/1";
  }
}
