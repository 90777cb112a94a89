package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Span;

/**
 * Finds reports by phrase: "according to X", "in X's words", "in the view of X". What is said is the rest of the sentence, or of the
 * part of it that the phrase closes. Works on the order of words, because parsers disagree on such phrases.
 */
final class PhraseFinder {
  private static final Set<String> WORDS = Set.of("words", "view", "opinion", "account", "telling", "estimate", "estimation");
  private static final Set<String> ENDS = Set.of(",", ";", ".", ":", "–", "—", "--", "-", "!", "?");

  private final Reading reading;
  private final Analysis analysis;
  private final int[] clauseStarts;

  PhraseFinder(Reading reading) {
    this.reading = reading;
    this.analysis = reading.analysis();
    this.clauseStarts = clauseStarts(reading);
  }

  List<Report> run() {
    List<Report> reports = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      for (int t = sentence.first(); t + 2 < sentence.end(); t++) {
        if (reading.quotationOf(t) < 0) {
          report(t, sentence).ifPresent(reports::add);
        }
      }
    }
    return reports;
  }

  private Optional<Report> report(int t, Sentence sentence) {
    if (reading.is(t, "according") && reading.is(t + 1, "to")) {
      return build(t, t + 2, t + 2, "according-to/1", sentence);
    }
    if (reading.is(t, "in")) {
      return words(t, sentence);
    }
    return Optional.empty();
  }

  /** "in X's words", "in the words of X". */
  private Optional<Report> words(int in, Sentence sentence) {
    for (int t = in + 2; t < Math.min(sentence.end(), in + 8); t++) {
      if (WORDS.contains(analysis.lower(t))) {
        int owner = analysis.child(t, "nmod:poss");
        if (owner > in) {
          return buildWith(in, in, t + 1, owner, "in-words-of/1", sentence);
        }
        boolean of = t == in + 2 && reading.is(in + 1, "the") && reading.is(t + 1, "of") && t + 2 < sentence.end();
        return of ? build(in, t + 2, t + 2, "in-words-of/1", sentence) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Report> build(int from, int cueEnd, int sourceStart, String rule, Sentence sentence) {
    int head = headOf(sourceStart, sentence);
    if (head < 0) {
      return Optional.empty();
    }
    int end = phraseEnd(sourceStart, head, sentence);
    return buildWith(from, cueEnd, end, head, rule, sentence);
  }

  /** Climbs from the first word of a phrase to its head without leaving the phrase to the left. */
  private int headOf(int start, Sentence sentence) {
    int at = start;
    while (at < sentence.end() && analysis.head(at) >= start && !reading.isVerb(analysis.head(at))) {
      at = analysis.head(at);
    }
    while (at + 1 < sentence.end() && reading.isNoun(at) && reading.isNoun(at + 1)) {
      at++;
    }
    return at < sentence.end() && !reading.isPunctuation(at) ? at : -1;
  }

  private int phraseEnd(int start, int head, Sentence sentence) {
    int end = Math.max(head, analysis.right(head)) + 1;
    boolean first = start - 2 == sentence.first() || reading.isPunctuation(start - 3);
    if (first) {
      int t = start;
      while (t < end && !reading.is(t, ",")) {
        t++;
      }
      boolean clauseFollows = t < sentence.end() && t > head;
      return clauseFollows ? t : end;
    }
    return Math.min(end, sentence.end());
  }

  private Optional<Report> buildWith(int from, int cueEnd, int end, int source, String rule, Sentence sentence) {
    List<Span> content = new ArrayList<>();
    boolean leads = from == sentence.first() || from == sentence.first() + 1 && !reading.isPunctuation(sentence.first());
    int start = clauseStarts[from];
    if (leads || start == from) {
      reading.content(end, sentence.end()).ifPresent(content::add);
    } else {
      reading.content(start, from).ifPresent(content::add);
      boolean inserted = reading.isPunctuation(from - 1) && end < sentence.end() && reading.is(end, ",");
      if (inserted) {
        reading.content(end, sentence.end()).ifPresent(content::add);
      }
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    List<Span> cue = cueEnd > from ? List.of(analysis.span(from, cueEnd)) : List.of(analysis.span(end - 1));
    return Optional.of(new Report(from, cue, source, content, Report.NONE, Optional.empty(), "s", false, rule));
  }

  /** For each token, the start of its sentence, or of its last part after a semicolon, or after "but" and a comma. */
  private static int[] clauseStarts(Reading reading) {
    Analysis analysis = reading.analysis();
    int[] starts = new int[analysis.size()];
    for (Sentence sentence : analysis.sentences()) {
      int start = sentence.first();
      for (int t = sentence.first(); t < sentence.end(); t++) {
        boolean joins = start == t && (reading.is(t, "but") || reading.is(t, "and")) && t > sentence.first();
        start = joins ? t + 1 : start;
        starts[t] = Math.min(start, t);
        boolean breaks = reading.is(t, ";") || ENDS.contains(analysis.lower(t)) && reading.is(t + 1, "but");
        start = breaks && reading.quotationOf(t) < 0 ? t + 1 : start;
      }
    }
    return starts;
  }
}
