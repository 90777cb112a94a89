package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Span;

/**
 * Reads transcripts: paragraphs that open with who speaks, in capitals or as a bare Q or A, and a colon. All paragraphs up to the next
 * such label are one statement. An article counts as a transcript from two labels on.
 */
final class TranscriptFinder {
  /** The rule of all reports of a transcript. */
  static final String RULE = "transcript/1";

  private static final int LONGEST_LABEL = 10;
  private static final int LEAST_LABELS = 2;

  private final Reading reading;
  private final Analysis analysis;

  TranscriptFinder(Reading reading) {
    this.reading = reading;
    this.analysis = reading.analysis();
  }

  /** A label's tokens and where its paragraph begins. */
  private record Label(int first, int colon) {}

  List<Report> run() {
    List<Label> labels = labels();
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < labels.size() && labels.size() >= LEAST_LABELS; i++) {
      int end = i + 1 < labels.size() ? labels.get(i + 1).first() : analysis.size();
      report(labels.get(i), end).ifPresent(reports::add);
    }
    return reports;
  }

  private List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    int paragraph = -1;
    for (Sentence sentence : analysis.sentences()) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        int colon = colon(sentence.first());
        if (colon >= 0) {
          labels.add(new Label(sentence.first(), colon));
        }
      }
    }
    return labels;
  }

  /** The colon that closes a label beginning at {@code first}; -1 if none begins there. */
  private int colon(int first) {
    int paragraph = analysis.sentence(first).paragraph();
    for (int t = first; t < Math.min(analysis.size(), first + LONGEST_LABEL); t++) {
      if (reading.is(t, ":")) {
        return t > first && t + 1 < analysis.size() ? t : -1;
      }
      String form = analysis.form(t);
      boolean label = form.chars().noneMatch(Character::isLowerCase) || form.startsWith("Mc") || form.equals("Mr.") || form.equals("Ms.");
      if (!label || analysis.sentence(t).paragraph() != paragraph) {
        return -1;
      }
    }
    return -1;
  }

  /** One span for each paragraph, so that line breaks stay outside. */
  private Optional<Report> report(Label label, int end) {
    List<Span> content = new ArrayList<>();
    int from = label.colon() + 1;
    while (from < end) {
      int to = from;
      int paragraph = analysis.sentence(from).paragraph();
      while (to < end && analysis.sentence(to).paragraph() == paragraph) {
        to++;
      }
      reading.content(from, to).ifPresent(content::add);
      from = to;
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    int source = source(label);
    return Optional.of(
        new Report(
            -1, List.of(analysis.span(label.colon())), source, content, Report.NONE, Optional.empty(), "q", true, RULE));
  }

  private int source(Label label) {
    int source = label.colon() - 1;
    for (int t = label.first(); t < label.colon(); t++) {
      source = reading.entities().at(t).isPresent() ? t : source;
    }
    while (source > label.first() && reading.isPunctuation(source)) {
      source--;
    }
    return source;
  }
}
