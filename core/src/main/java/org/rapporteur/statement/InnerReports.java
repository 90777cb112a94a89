package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Span;

/**
 * What somebody tells inside something else that is told: "The minister said the mayor had promised help" is a statement of the minister's
 * with one of the mayor's in it.
 */
final class InnerReports {
  private static final int NOWHERE = -1;
  /** Frames of the lexicon whose content tells what is said: clauses, infinitives, "accused X of", "described X as". */
  private static final Set<String> CLAUSES = Set.of("s", "i", "oi", "of", "as");
  /** Deeper ones nobody reads; without an end the contents of a sentence as long as a book would be walked once for each. */
  private static final int DEPTH = 3;

  private final Reading reading;
  private final Analysis analysis;

  InnerReports(Reading reading) {
    this.reading = reading;
    this.analysis = reading.analysis();
  }

  /**
   * Whether somebody named or described says it. A pronoun inside a content is most often the outer speaker, who tells what he said or
   * thinks.
   */
  boolean isOfAnother(Report report) {
    boolean spoken = report.entry().filter(entry -> entry.kind() == CueLexicon.Kind.SPEECH).isPresent();
    int source = report.source();
    return spoken && source >= 0 && !reading.isPronoun(source) && !reading.isRelative(source);
  }

  /** Whether a clause with a subject of its own tells what is said; a mere topic ("his comments about women") is none. */
  private boolean isTold(Report report) {
    boolean verb = reading.isVerb(report.cue());
    boolean own = !verb || reading.childLike(report.cue(), "nsubj") >= 0;
    return isOfAnother(report) && own && (report.frame().equals("s") || verb && CLAUSES.contains(report.frame()));
  }

  /**
   * The given reports and behind them those of {@code inner} that lie whole in one content of another speaker's, at most {@value #DEPTH}
   * inside each other.
   *
   * @param inner in order of cue
   */
  List<Report> add(List<Report> inner, List<Report> reports) {
    int[] owners = owners(reports);
    int[] depths = new int[analysis.size()];
    boolean[] cues = new boolean[analysis.size()];
    reports.stream().filter(report -> report.cue() >= 0).forEach(report -> cues[report.cue()] = true);
    List<Report> all = new ArrayList<>(reports);
    for (Report report : inner) {
      boolean free = !cues[report.cue()] && depths[report.cue()] < DEPTH;
      if (free && isTold(report) && isInside(report, owners)) {
        all.add(report);
        report.content().forEach(span -> deepen(span, depths));
      }
    }
    return all;
  }

  /** Whether cue, source and all that is said lie in one content. */
  private boolean isInside(Report report, int[] owners) {
    int owner = owners[report.cue()];
    return owner != NOWHERE && owners[report.source()] == owner
        && report.content().stream().allMatch(span -> owners[first(span)] == owner && owners[last(span)] == owner);
  }

  private void deepen(Span span, int[] depths) {
    for (int t = first(span); t <= last(span); t++) {
      depths[t]++;
    }
  }

  /** For each token the number of the content that holds it, of several the last one's. */
  private int[] owners(List<Report> reports) {
    int[] owners = new int[analysis.size()];
    Arrays.fill(owners, NOWHERE);
    int number = 0;
    for (Report report : reports) {
      for (Span span : report.content()) {
        Arrays.fill(owners, first(span), last(span) + 1, number++);
      }
    }
    return owners;
  }

  private int first(Span span) {
    return analysis.tokenAtOrAfter(span.start());
  }

  private int last(Span span) {
    return analysis.tokenAtOrAfter(span.end()) - 1;
  }
}
