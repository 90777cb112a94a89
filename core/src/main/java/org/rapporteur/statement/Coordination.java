package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Span;

/** Takes apart what is said twice over: "said that A but that B" is two statements by one speaker. */
final class Coordination {
  private Coordination() {}

  /** The report itself, or the two that stand before and behind "but that" outside quote marks. */
  static List<Report> split(Reading reading, Report report) {
    Analysis analysis = reading.analysis();
    if (report.quoted() || report.content().size() != 1) {
      return List.of(report);
    }
    Span content = report.content().get(0);
    int first = analysis.tokenAtOrAfter(content.start());
    int end = analysis.tokenAtOrAfter(content.end());
    for (int t = first + 2; t + 3 < end; t++) {
      if (reading.is(t, "but") && reading.is(t + 1, "that") && reading.quotationOf(t) < 0) {
        List<Report> halves = new ArrayList<>();
        part(reading, report, first, t).ifPresent(halves::add);
        part(reading, report, t + 1, end).ifPresent(halves::add);
        return halves;
      }
    }
    return List.of(report);
  }

  private static Optional<Report> part(Reading reading, Report report, int first, int end) {
    return reading.content(first, end).map(span -> report.withContent(List.of(span)));
  }
}
