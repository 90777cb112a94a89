package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Span;

/**
 * The contents, cues and sources of one article that are to be linked: what the tagger marked, and beside it cues and sources that only
 * the rules see. All three are sorted; those of one kind do not overlap.
 */
final class TaggedSpans {
  final Reading reading;
  final Analysis analysis;
  final List<Range> contents;
  final List<Range> cues;
  final List<Range> sources;
  final int[] contentAt;
  final int[] cueAt;
  final int[] sourceAt;
  /** The rules' report of a cue's carrying word. */
  final Map<Integer, Report> ruled = new HashMap<>();

  private final int[] classes;

  TaggedSpans(Reading reading, int[] classes, List<Report> rules) {
    this.reading = reading;
    this.analysis = reading.analysis();
    this.classes = classes;
    this.contents = ranges(classes, StatementTagger.CONTENT);
    this.contentAt = places(contents);
    List<Range> ruleCues = new ArrayList<>();
    List<Range> ruleSources = new ArrayList<>();
    for (Report report : rules) {
      if (report.cue() >= 0) {
        ruled.putIfAbsent(report.cue(), report);
        ruleCues.add(range(report));
      }
      if (report.source() >= 0) {
        ruleSources.add(reading.nounPhrase(report.source()));
      }
    }
    this.cues = with(ranges(classes, StatementTagger.CUE), ruleCues);
    this.cueAt = places(cues);
    this.sources = with(ranges(classes, StatementTagger.SOURCE), subjects(ruleSources));
    this.sourceAt = places(sources);
  }

  /** The rules' sources and the subjects of all cues. */
  private List<Range> subjects(List<Range> ruleSources) {
    List<Range> all = new ArrayList<>(ruleSources);
    for (Range cue : cues) {
      int anchor = anchor(cue);
      int subject = reading.isVerb(anchor) ? reading.subject(anchor) : -1;
      if (subject >= 0 && (reading.isNoun(subject) || reading.isPronoun(subject) || reading.isRelative(subject))) {
        all.add(reading.nounPhrase(subject));
      }
    }
    return all;
  }

  private Range range(Report report) {
    int first = report.cue();
    int end = report.cue() + 1;
    for (Span span : report.cueSpans()) {
      int token = analysis.tokenAtOrAfter(span.start());
      boolean joins = token == end;
      end = joins ? analysis.tokenAtOrAfter(span.end()) : end;
    }
    return new Range(first, Math.max(first + 1, end));
  }

  /** The given ranges and those of {@code more} that touch none before them, in order. */
  private List<Range> with(List<Range> given, List<Range> more) {
    List<Range> all = new ArrayList<>(given);
    int[] taken = places(given);
    for (Range range : more) {
      boolean free = true;
      for (int t = range.first(); t < range.end(); t++) {
        free &= taken[t] < 0;
      }
      if (free) {
        Arrays.fill(taken, range.first(), range.end(), all.size());
        all.add(range);
      }
    }
    all.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return all;
  }

  static List<Range> ranges(int[] classes, int base) {
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

  /** Whether the tagger marked the range as {@code base}, not only a rule. */
  boolean isTagged(Range range, int base) {
    return classes[range.first()] == base;
  }

  /** The word of a cue that carries it: its last verb, else its noun, else its first word. */
  int anchor(Range cue) {
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

  /** The word that the others of a range hang on. */
  int headOf(Range range) {
    for (int t = range.first(); t < range.end(); t++) {
      boolean leaves = !range.contains(analysis.head(t)) && !reading.isPunctuation(t);
      if (leaves && !analysis.tag(t).equals("IN") && !analysis.tag(t).equals("DT")) {
        return t;
      }
    }
    return range.first();
  }
}
