package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Span;

/**
 * Says who speaks each quotation, by the words around it. A cue after the quotation ("…," she said) goes before one in front of it (she
 * said: "…"); a quotation that follows in the same paragraph, or opens the next one, goes on with the statement before it. Quotations
 * inside a clause that a tree rule reads, and short ones that are titles or words held at a distance, are left alone.
 */
final class QuoteAttributor {
  private static final Set<String> GOES_ON = Set.of(",", "?", "!", "—", "–", "-", "--", "…", "...");
  private static final Set<String> TIMES = Set.of("then", "also", "later", "once", "now", "again", "recently", "previously");
  private static final int REACH = 30;
  private static final int MIN_WORDS = 3;

  private final Reading reading;
  private final Analysis analysis;
  private final List<Draft> drafts = new ArrayList<>();
  private final boolean[] done;

  QuoteAttributor(Reading reading) {
    this.reading = reading;
    this.analysis = reading.analysis();
    this.done = new boolean[reading.quotations().size()];
  }

  /** A statement that later quotations may join. */
  private static final class Draft {
    final int cue;
    final int source;
    final String rule;
    final List<Integer> quotations = new ArrayList<>();
    int lastToken;

    Draft(int cue, int source, String rule, int quotation, int lastToken) {
      this.cue = cue;
      this.source = source;
      this.rule = rule;
      this.quotations.add(quotation);
      this.lastToken = lastToken;
    }
  }

  /** Where a quotation is attributed: the cue (or -1 for a colon alone), the source and the last token of the attribution. */
  private record Frame(int cue, int source, String rule, int lastToken) {}

  /** One report for each run of quotations with one cue, in order of position. */
  List<Report> run() {
    List<Quotation> quotations = reading.quotations();
    for (int q = 0; q < quotations.size(); q++) {
      Optional<Range> tokens = reading.tokens(quotations.get(q));
      if (tokens.isPresent() && isSpeech(q, tokens.get())) {
        attribute(q, tokens.get());
      }
    }
    return drafts.stream().map(this::report).toList();
  }

  /** Whether the quotation with that number belongs to a report of {@link #run}. */
  boolean isDone(int quotation) {
    return done[quotation];
  }

  /** Whether a quotation is one or more whole sentences that no cue stands beside. */
  boolean isFloating(int quotation) {
    Optional<Range> tokens = reading.tokens(reading.quotations().get(quotation));
    return tokens.isPresent() && isSpeech(quotation, tokens.get()) && startsSentence(tokens.get().first());
  }

  private void attribute(int q, Range tokens) {
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    Optional<Frame> after = after(q, tokens);
    Optional<Frame> before = after.isPresent() ? Optional.empty() : before(q, tokens);
    if (before.isPresent() && last != null && before.get().cue() >= 0 && before.get().cue() == last.cue) {
      join(last, q, tokens);
    } else if (after.isPresent() || before.isPresent()) {
      Frame frame = after.orElseGet(before::get);
      int lastToken = Math.max(frame.lastToken(), tokens.end());
      drafts.add(new Draft(frame.cue(), frame.source(), frame.rule(), q, lastToken));
      done[q] = true;
    } else if (last != null && follows(last, tokens)) {
      join(last, q, tokens);
    }
  }

  private void join(Draft draft, int q, Range tokens) {
    draft.quotations.add(q);
    draft.lastToken = Math.max(draft.lastToken, tokens.end());
    done[q] = true;
  }

  /** Whether nothing but the attribution's own sentence stands between the last statement and these tokens. */
  private boolean follows(Draft last, Range tokens) {
    int from = last.lastToken;
    int first = tokens.first();
    if (from > first || from >= analysis.size()) {
      return false;
    }
    int paragraphs = analysis.sentence(first).paragraph() - analysis.sentence(Math.max(0, from - 1)).paragraph();
    int sentenceEnd = analysis.sentence(Math.max(0, from - 1)).end();
    for (int t = Math.max(from, sentenceEnd); t < first; t++) {
      if (!reading.isPunctuation(t)) {
        return false;
      }
    }
    boolean opens = first == 0 || reading.isMark(first - 1);
    return paragraphs <= 1 && opens && startsSentence(first);
  }

  private boolean startsSentence(int first) {
    int t = first;
    while (t > 0 && reading.isPunctuation(t - 1) && reading.sameSentence(t - 1, t)) {
      t--;
    }
    return analysis.sentence(t).first() == t || t > 0 && reading.is(t - 1, ".");
  }

  /** Whether a quotation is what somebody said rather than a title, a nickname or a word held at a distance. */
  private boolean isSpeech(int q, Range tokens) {
    int words = 0;
    boolean verb = false;
    for (int t = tokens.first(); t < tokens.end(); t++) {
      words += reading.isPunctuation(t) ? 0 : 1;
      verb |= reading.isVerb(t) || analysis.tag(t).equals("MD");
    }
    boolean ends = endsLikeSpeech(q, tokens);
    return ends && (verb || words >= MIN_WORDS || startsSentence(tokens.first())) || verb && words > MIN_WORDS && introduced(tokens);
  }

  private boolean endsLikeSpeech(int q, Range tokens) {
    int last = tokens.end() - 1;
    boolean inside = reading.isPunctuation(last) && !reading.isMark(last);
    int next = afterMarks(q, tokens.end());
    boolean comma = next < analysis.size() && (reading.is(next, ",") || reading.is(next, "."));
    return inside || comma || !reading.quotations().get(q).closed();
  }

  private boolean introduced(Range tokens) {
    int t = tokens.first() - 1;
    while (t >= 0 && reading.isMark(t)) {
      t--;
    }
    return t >= 0 && (reading.is(t, ",") || reading.is(t, ":"));
  }

  private int afterMarks(int q, int token) {
    int t = token;
    while (t < analysis.size() && reading.isMark(t) && reading.quotationOf(t) == q) {
      t++;
    }
    return t;
  }

  /** The attribution behind a quotation: its cue must stand near, before the sentence ends or the next quotation opens. */
  private Optional<Frame> after(int q, Range tokens) {
    int t = afterMarks(q, tokens.end());
    boolean comma = reading.is(t, ",");
    int last = tokens.end() - 1;
    boolean full = reading.is(last, ".") && !reading.is(last, "...");
    if (full && !comma || t >= analysis.size() || !sameParagraph(last, t)) {
      return Optional.empty();
    }
    int first = comma ? t + 1 : t;
    boolean goesOn = comma || GOES_ON.contains(analysis.lower(last)) || !reading.isPunctuation(last);
    for (int at = first; at < Math.min(analysis.size(), first + REACH); at++) {
      if (!goesOn || reading.quotationOf(at) >= 0 || isEnd(at) || !sameParagraph(at, first)) {
        return Optional.empty();
      }
      if (isCue(at) && new Mood(reading).isReal(at)) {
        return afterFrame(first, at);
      }
    }
    return Optional.empty();
  }

  private Optional<Frame> afterFrame(int first, int cue) {
    int source = sourceOf(cue, first);
    if (source < 0 && cue - first <= 2) {
      source = nounAfter(cue);
    }
    if (source < 0) {
      return Optional.empty();
    }
    int end = Math.max(cue, source) + 1;
    return Optional.of(new Frame(cue, source, "quote-cue-after/1", end));
  }

  private boolean sameParagraph(int a, int b) {
    return analysis.sentence(a).paragraph() == analysis.sentence(b).paragraph();
  }

  private boolean isEnd(int t) {
    return reading.is(t, ".") || reading.is(t, ";");
  }

  private boolean isCue(int t) {
    boolean finite = reading.isVerb(t) && !analysis.tag(t).equals("VB");
    return finite && reading.entry(t).filter(e -> e.takes("q")).isPresent();
  }

  /** The attribution in front of a quotation. */
  private Optional<Frame> before(int q, Range tokens) {
    int t = tokens.first() - 1;
    while (t >= 0 && reading.isMark(t) && reading.quotationOf(t) == q) {
      t--;
    }
    if (t < 0 || !sameParagraph(t, tokens.first()) && !reading.is(t, ":")) {
      return Optional.empty();
    }
    boolean colon = reading.is(t, ":");
    boolean pause = colon || reading.is(t, ",");
    boolean bare = isCue(t) || reading.is(t, "that");
    if (!pause && !bare) {
      return Optional.empty();
    }
    Optional<Frame> cued = cueBefore(t);
    return cued.isPresent() || !colon ? cued : colonFrame(t);
  }

  private Optional<Frame> cueBefore(int from) {
    for (int at = from; at >= 0 && at > from - REACH; at--) {
      boolean stops = reading.quotationOf(at) >= 0 || at < from && isEnd(at) || !sameParagraph(at, from);
      if (stops) {
        return Optional.empty();
      }
      if (isCue(at) && new Mood(reading).isReal(at)) {
        int source = sourceOf(at, 0);
        source = source < 0 ? nounAfter(at) : source;
        return source < 0 ? Optional.empty() : Optional.of(new Frame(at, source, "quote-cue-before/1", from + 1));
      }
    }
    return Optional.empty();
  }

  /** "The minister went further: “…”": whoever the sentence before the colon is about. */
  private Optional<Frame> colonFrame(int colon) {
    Sentence sentence = analysis.sentence(colon);
    for (int t = sentence.first(); t < colon; t++) {
      if (Reading.isLike(analysis.label(t), "nsubj") && reading.quotationOf(t) < 0) {
        boolean speaks = reading.entities().at(t).isPresent() || analysis.tag(t).startsWith("PRP");
        return speaks ? Optional.of(new Frame(-1, t, "quote-colon/1", colon + 1)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The cue's subject by the tree, unless that lies inside a quotation. */
  private int sourceOf(int cue, int from) {
    int subject = reading.subject(cue);
    return subject >= from && subject >= 0 && reading.quotationOf(subject) < 0 ? subject : -1;
  }

  /** Head of the phrase right behind a cue ("said the minister"), read by the order of words. */
  private int nounAfter(int cue) {
    int t = cue + 1;
    while (t < analysis.size() && TIMES.contains(analysis.lower(t))) {
      t++;
    }
    if (t >= analysis.size() || reading.isPunctuation(t) || analysis.tag(t).equals("IN") || reading.quotationOf(t) >= 0) {
      return -1;
    }
    int at = t;
    while (analysis.head(at) > cue && reading.isNoun(analysis.head(at)) && reading.sameSentence(at, cue)) {
      at = analysis.head(at);
    }
    return reading.isNoun(at) || reading.isPronoun(at) ? at : -1;
  }

  private Report report(Draft draft) {
    List<Span> content = new ArrayList<>();
    for (int q : draft.quotations) {
      content.add(trimmed(reading.quotations().get(q)));
    }
    Optional<CueLexicon.Entry> entry = draft.cue < 0 ? Optional.empty() : reading.entry(draft.cue);
    List<Span> cue = draft.cue < 0 ? List.of() : List.of(analysis.span(draft.cue));
    int addressee = draft.cue < 0 ? Report.NONE : addressee(draft.cue, entry);
    return new Report(draft.cue, cue, draft.source, content, addressee, entry, "q", true, draft.rule);
  }

  private int addressee(int cue, Optional<CueLexicon.Entry> entry) {
    if (entry.filter(e -> e.takes("a")).isPresent()) {
      int object = analysis.child(cue, "iobj");
      object = object < 0 ? analysis.child(cue, "obj") : object;
      if (object > cue && reading.quotationOf(object) < 0) {
        return object;
      }
    }
    int to = reading.phrase(cue, "to");
    return to > cue && reading.quotationOf(to) < 0 ? to : Report.NONE;
  }

  private Span trimmed(Quotation quotation) {
    String text = analysis.text();
    int end = quotation.inner().end();
    while (end > quotation.inner().start() + 1 && ",.;".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(quotation.inner().start(), end);
  }
}
