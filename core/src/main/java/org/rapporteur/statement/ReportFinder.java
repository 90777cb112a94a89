package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Span;

/** Runs all finders of reports over one article and settles which of them wins where two claim the same words. */
final class ReportFinder {
  /**
   * @param reports in order of content; no two with the same content
   * @param inner what a clause tells in words that another report has for its content, in order of cue
   */
  record Found(List<Report> reports, List<Report> inner) {}

  private final Reading reading;
  private final Analysis analysis;

  ReportFinder(Reading reading) {
    this.reading = reading;
    this.analysis = reading.analysis();
  }

  Found run() {
    List<Report> transcript = new TranscriptFinder(reading).run();
    if (!transcript.isEmpty()) {
      return new Found(transcript, List.of());
    }
    QuoteAttributor attributor = new QuoteAttributor(reading);
    List<Report> reports = new ArrayList<>(attributor.run());
    Set<Integer> taken = new HashSet<>();
    reports.forEach(report -> taken.add(report.cue()));
    List<Report> others = new ArrayList<>(new HeadlineFinder(reading).run());
    others.addAll(new ClauseFinder(reading).run(taken));
    others.addAll(new PhraseFinder(reading).run());
    List<Report> kept = settle(reports, others);
    others.removeAll(kept);
    kept.addAll(floating(attributor, kept));
    kept.sort(Comparator.comparing(Report::contentCover));
    return new Found(kept, others.stream().filter(report -> report.cue() >= 0).toList());
  }

  /** Keeps what is quoted, and of the others those that do not claim the words of a quotation or of a report of the same kind. */
  private List<Report> settle(List<Report> quoted, List<Report> others) {
    Claims claims = new Claims(analysis);
    List<Report> kept = new ArrayList<>(quoted);
    quoted.forEach(claims::add);
    for (Report report : others) {
      if (claims.share(report) < 0.5) {
        kept.add(report);
        claims.add(report);
      }
    }
    return kept;
  }

  /** Whole-sentence quotations without words of reporting of their own: they go on with who spoke just before. */
  private List<Report> floating(QuoteAttributor attributor, List<Report> reports) {
    List<Report> sorted = new ArrayList<>(reports);
    sorted.sort(Comparator.comparing(Report::contentCover));
    List<Report> found = new ArrayList<>();
    int next = 0;
    for (int q = 0; q < reading.quotations().size(); q++) {
      Quotation quotation = reading.quotations().get(q);
      while (next < sorted.size() && sorted.get(next).contentCover().start() < quotation.marks().start()) {
        next++;
      }
      Optional<Report> before = next == 0 ? Optional.empty() : Optional.of(sorted.get(next - 1));
      boolean free = !attributor.isDone(q) && attributor.isFloating(q);
      if (free && before.isPresent() && before.get().source() >= 0 && isNear(before.get(), quotation)) {
        found.add(floating(before.get(), quotation));
      }
    }
    return found;
  }

  /** Whether the report stands in the same paragraph's sentence before, or in the last sentence of the paragraph before. */
  private boolean isNear(Report report, Quotation quotation) {
    if (report.contentCover().end() > quotation.marks().start()) {
      return false;
    }
    int from = analysis.tokenAtOrAfter(report.contentCover().end() - 1);
    int to = analysis.tokenAtOrAfter(quotation.inner().start());
    if (from >= analysis.size() || to >= analysis.size()) {
      return false;
    }
    int sentences = analysis.sentence(to).index() - analysis.sentence(from).index();
    return sentences >= 0 && sentences <= 1;
  }

  private Report floating(Report before, Quotation quotation) {
    Span inner = quotation.inner();
    return new Report(
        -1, List.of(), before.source(), List.of(inner), Report.NONE, Optional.empty(), "q", true, "quote-floating/1");
  }
}
