package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Span;

/**
 * Finds what verbs and nouns of reporting take as content, from the tree: clauses, infinitives, objects and phrases as the lexicon
 * allows each word. A verb without a subject shares that of the clause it hangs on. Known misses: contents that the parser attaches
 * elsewhere; reports whose word is not in the lexicon.
 */
final class ClauseFinder {
  private static final Set<String> CARRIED_ON = Set.of("if", "unless", "because", "until", "so", "although", "even", "when", "since");
  private static final Set<String> EMPTY_OBJECTS =
      Set.of("it", "that", "this", "them", "him", "her", "me", "us", "you", "what", "which", "who", "so", "himself", "herself");
  private static final Set<String> MARKS = Set.of("as", "of", "for");

  private final Reading reading;
  private final Analysis analysis;
  private final Mood mood;
  private final NounFrames nouns;
  private final int[] cutFrom;

  ClauseFinder(Reading reading) {
    this.reading = reading;
    this.analysis = reading.analysis();
    this.mood = new Mood(reading);
    this.nouns = new NounFrames(reading);
    this.cutFrom = cuts(reading);
  }

  /** What {@code content} a cue takes, by which frame, and whom it addresses (-1 for nobody). */
  private record Found(List<Range> content, String frame, int addressee) {
    static Found of(Range content, String frame) {
      return new Found(List.of(content), frame, Report.NONE);
    }
  }

  /**
   * @param taken cues that a quotation already has
   * @return in order of cue
   */
  List<Report> run(Set<Integer> taken) {
    List<Report> reports = new ArrayList<>();
    for (int t = 0; t < analysis.size(); t++) {
      if (!taken.contains(t) && reading.quotationOf(t) < 0) {
        int cue = t;
        reading.entry(t).flatMap(entry -> report(cue, entry)).ifPresent(reports::add);
      }
    }
    return reports;
  }

  private Optional<Report> report(int cue, CueLexicon.Entry entry) {
    if (!entry.verb()) {
      return nouns.report(cue, entry);
    }
    boolean reports = !reading.isPassive(cue) || reading.phrase(cue, "by") >= 0;
    if (!reports || !mood.isReal(cue) || isNamePart(cue)) {
      return Optional.empty();
    }
    return frame(cue, entry).filter(found -> isMeant(cue, entry, found)).flatMap(found -> assemble(cue, entry, found));
  }

  private boolean isNamePart(int cue) {
    return analysis.tag(cue).equals("VBN") && analysis.label(cue).equals("amod");
  }

  /** Thoughts, wishes and findings count where they are told as somebody's position, not as the way of a story. */
  private boolean isMeant(int cue, CueLexicon.Entry entry, Found found) {
    int subject = reading.subject(cue);
    return switch (entry.kind()) {
      case SPEECH -> true;
      case STANCE -> subject >= 0 && (found.frame().equals("oi") || found.frame().equals("i") || found.frame().equals("o"));
      case THOUGHT, SHOW -> subject >= 0 && found.frame().equals("s");
      case ACT -> found.frame().equals("s");
    };
  }

  private Optional<Report> assemble(int cue, CueLexicon.Entry entry, Found found) {
    List<Span> content = new ArrayList<>();
    for (Range range : found.content()) {
      reading.content(range.first(), range.end()).ifPresent(content::add);
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    int subject = reading.subject(cue);
    if (subject >= 0 && found.content().stream().anyMatch(r -> r.contains(subject))) {
      return Optional.empty();
    }
    List<Span> spans = new ArrayList<>(List.of(analysis.span(cue)));
    int particle = reading.particle(cue);
    if (particle > cue && content.stream().noneMatch(s -> s.overlaps(analysis.span(particle)))) {
      spans.add(analysis.span(particle));
    }
    String rule = "cue-verb-" + found.frame().replace(":", "-") + "/1";
    return Optional.of(new Report(cue, spans, subject, content, found.addressee(), Optional.of(entry), found.frame(), false, rule));
  }

  private Optional<Found> frame(int cue, CueLexicon.Entry entry) {
    return clause(cue, entry)
        .or(() -> around(cue, entry))
        .or(() -> objectAndPhrase(cue, entry))
        .or(() -> objectAndInfinitive(cue, entry))
        .or(() -> infinitive(cue, entry))
        .or(() -> objectAndName(cue, entry))
        .or(() -> phrase(cue, entry))
        .or(() -> object(cue, entry));
  }

  private Optional<Found> clause(int cue, CueLexicon.Entry entry) {
    for (int child : analysis.children(cue)) {
      boolean clause = analysis.label(child).equals("ccomp") || analysis.label(child).equals("csubj") && child > cue;
      if (clause && takesClause(child, entry)) {
        boolean before = child < cue;
        List<Range> ranges = before ? beforeCue(cue, child) : afterCue(cue, child);
        int addressee = addressee(cue, entry);
        return ranges.isEmpty() ? Optional.empty() : Optional.of(new Found(ranges, "s", addressee));
      }
    }
    return Optional.empty();
  }

  private boolean takesClause(int clause, CueLexicon.Entry entry) {
    boolean gerund = analysis.tag(clause).equals("VBG") && analysis.child(clause, "aux") < 0;
    return gerund ? entry.takes("g") || entry.takes("s") : entry.takes("s") || entry.takes("w") || entry.takes("q") || entry.takes("oi");
  }

  private List<Range> afterCue(int cue, int clause) {
    int first = Math.max(cue + 1, analysis.left(clause));
    int end = carriedOn(cue, analysis.right(clause) + 1);
    first = skipMarks(first, clause);
    List<Range> ranges = new ArrayList<>(fronted(cue, clause));
    ranges.addAll(ranges(first, end));
    return ranges;
  }

  /** "The bridge, the mayor said, will open": the subject of what is said where the parser gives it to the cue, as a second one. */
  private List<Range> fronted(int cue, int clause) {
    int own = reading.subject(cue);
    int front = analysis.child(cue, "nsubj");
    boolean subject = reading.childLike(clause, "nsubj") >= 0 || analysis.child(clause, "expl") >= 0;
    if (subject || front < 0 || front >= own || own >= cue) {
      return List.of();
    }
    int end = analysis.right(front) + 1;
    boolean setOff = reading.isPunctuation(end - 1) || reading.isPunctuation(end);
    return setOff ? ranges(analysis.left(front), end) : List.of();
  }

  /** "The talks failed, the minister said": the clause before the cue, and what the cue's commas cut off after it. */
  private List<Range> beforeCue(int cue, int clause) {
    int left = analysis.left(clause);
    int cut = cueClauseStart(cue);
    List<Range> ranges = new ArrayList<>(ranges(left, Math.min(cut, analysis.right(clause) + 1)));
    if (analysis.right(clause) > cue) {
      int after = cueClauseEnd(cue);
      ranges.addAll(ranges(after, analysis.right(clause) + 1));
    }
    return ranges;
  }

  /** First token of the cue's own words: its subject and helpers, not its content. */
  private int cueClauseStart(int cue) {
    int first = cue;
    for (int child : analysis.children(cue)) {
      String label = analysis.label(child);
      if (child < cue && !label.equals("ccomp") && !label.equals("punct") && !label.equals("parataxis")) {
        int left = analysis.left(child);
        boolean near = Reading.isLike(label, "nsubj") || label.startsWith("aux") || label.equals("advmod");
        first = near ? Math.min(first, left) : first;
      }
    }
    return first;
  }

  private int cueClauseEnd(int cue) {
    int end = cue + 1;
    for (int child : analysis.children(cue)) {
      String label = analysis.label(child);
      boolean own = child > cue && !label.equals("ccomp") && !label.equals("punct") && !label.equals("parataxis");
      if (own && analysis.right(child) - child < 12) {
        end = Math.max(end, analysis.right(child) + 1);
      }
    }
    return end;
  }

  private int skipMarks(int first, int clause) {
    boolean mark = first < clause && MARKS.contains(analysis.lower(first)) && analysis.label(first).equals("mark");
    return mark ? first + 1 : first;
  }

  /** Conditions and reasons that the parser hangs on the cue though they belong to what is said. */
  private int carriedOn(int cue, int end) {
    int last = end;
    for (int child : analysis.children(cue)) {
      boolean goesOn = child >= last && analysis.label(child).startsWith("advcl") && CARRIED_ON.contains(reading.introducer(child));
      if (goesOn) {
        last = Math.max(last, analysis.right(child) + 1);
      }
    }
    return last;
  }

  /** "The talks, the minister said, failed": the cue hangs on what is said. */
  private Optional<Found> around(int cue, CueLexicon.Entry entry) {
    int head = analysis.head(cue);
    boolean hangs = head >= 0 && analysis.label(cue).equals("parataxis") && (entry.takes("s") || entry.takes("q"));
    if (!hangs || reading.childLike(cue, "nsubj") < 0 || reading.childLike(cue, "obj") >= 0 || reading.quotationOf(head) >= 0) {
      return Optional.empty();
    }
    int left = analysis.left(cue);
    int right = analysis.right(cue) + 1;
    boolean setOff = left > 0 && reading.isPunctuation(left) || left > 0 && reading.isPunctuation(left - 1);
    if (!setOff) {
      return Optional.empty();
    }
    List<Range> ranges = new ArrayList<>(ranges(analysis.left(head), left));
    ranges.addAll(ranges(right, analysis.right(head) + 1));
    return ranges.isEmpty() ? Optional.empty() : Optional.of(new Found(ranges, "s", addressee(cue, entry)));
  }

  private Optional<Found> objectAndPhrase(int cue, CueLexicon.Entry entry) {
    int object = analysis.child(cue, "obj");
    for (String preposition : List.of("of", "as", "for", "with")) {
      if (object > cue && entry.takes(preposition)) {
        int phrase = reading.phrase(cue, preposition);
        phrase = phrase < 0 ? reading.phrase(object, preposition) : phrase;
        if (phrase > object) {
          int end = Math.max(analysis.right(object), analysis.right(phrase)) + 1;
          return ranges(analysis.left(object), end).stream().findFirst()
              .map(r -> new Found(List.of(r), preposition, object));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found> objectAndInfinitive(int cue, CueLexicon.Entry entry) {
    if (!entry.takes("oi")) {
      return Optional.empty();
    }
    int object = analysis.child(cue, "obj");
    int on = object < 0 ? reading.phrase(cue, "on") : object;
    on = on < 0 ? reading.phrase(cue, "for") : on;
    on = on < 0 ? analysis.child(cue, "iobj") : on;
    int infinitive = infinitive(cue);
    infinitive = infinitive < 0 && on > cue ? infinitive(on) : infinitive;
    if (on < cue || infinitive < on) {
      return Optional.empty();
    }
    int first = introducedLeft(on);
    int end = carriedOn(cue, analysis.right(infinitive) + 1);
    return Optional.of(new Found(ranges(first, end), "oi", on));
  }

  /** First token of a phrase after its preposition. */
  private int introducedLeft(int head) {
    int first = analysis.left(head);
    for (int child : analysis.children(head)) {
      boolean outside = child < head && (analysis.label(child).equals("case") || analysis.label(child).equals("mark"));
      if (outside) {
        first = Math.max(first, analysis.right(child) + 1);
      }
    }
    return first;
  }

  private int infinitive(int head) {
    for (int child : analysis.children(head)) {
      String label = analysis.label(child);
      boolean fits = label.equals("xcomp") || Reading.isLike(label, "advcl") || Reading.isLike(label, "acl") || label.equals("ccomp");
      if (fits && child > head && startsWithTo(child)) {
        return child;
      }
    }
    return -1;
  }

  private boolean startsWithTo(int verb) {
    for (int child : analysis.children(verb)) {
      if (child < verb && analysis.tag(child).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Found> infinitive(int cue, CueLexicon.Entry entry) {
    int to = infinitive(cue);
    if (to > cue && (entry.takes("i") || entry.takes("oi") && analysis.child(cue, "obj") < 0) && !Reading.isLike(analysis.label(to), "advcl")) {
      return ranges(analysis.left(to), carriedOn(cue, analysis.right(to) + 1)).stream().findFirst().map(r -> Found.of(r, "i"));
    }
    int complement = analysis.child(cue, "xcomp");
    if (complement > cue && entry.takes("g") && analysis.tag(complement).equals("VBG")) {
      return ranges(analysis.left(complement), analysis.right(complement) + 1).stream().findFirst().map(r -> Found.of(r, "g"));
    }
    return Optional.empty();
  }

  private Optional<Found> objectAndName(int cue, CueLexicon.Entry entry) {
    int object = analysis.child(cue, "obj");
    int name = analysis.child(cue, "xcomp");
    if (!entry.takes("o2") || object < cue || name < object || startsWithTo(name)) {
      return Optional.empty();
    }
    return Optional.of(new Found(ranges(analysis.left(object), analysis.right(name) + 1), "o2", object));
  }

  private Optional<Found> phrase(int cue, CueLexicon.Entry entry) {
    for (int child : analysis.children(cue)) {
      String preposition = reading.introducer(child);
      if (child > cue && !preposition.isEmpty() && entry.takes("p:" + preposition)) {
        int first = introducedLeft(child);
        int end = carriedOn(cue, analysis.right(child) + 1);
        int addressee = addressee(cue, entry);
        return Optional.of(new Found(ranges(first, end), "p:" + preposition, addressee));
      }
    }
    return Optional.empty();
  }

  private Optional<Found> object(int cue, CueLexicon.Entry entry) {
    int object = analysis.child(cue, "obj");
    if (!entry.takes("o") || object < cue || EMPTY_OBJECTS.contains(analysis.lower(object))) {
      return Optional.empty();
    }
    return Optional.of(new Found(ranges(analysis.left(object), analysis.right(object) + 1), "o", addressee(cue, entry)));
  }

  /** Head of the phrase the cue addresses; -1 for none. */
  private int addressee(int cue, CueLexicon.Entry entry) {
    if (entry.takes("a")) {
      int object = analysis.child(cue, "iobj");
      object = object < 0 ? analysis.child(cue, "obj") : object;
      if (object > cue) {
        return object;
      }
    }
    for (String preposition : List.of("to", "on", "from", "with")) {
      int phrase = entry.takes("a:" + preposition) || preposition.equals("to") ? reading.phrase(cue, preposition) : -1;
      if (phrase > cue && !reading.isVerb(phrase)) {
        return phrase;
      }
    }
    return Report.NONE;
  }

  /** The tokens as a range, without a report by participle at their end ("..., adding that"); empty for none. */
  private List<Range> ranges(int first, int end) {
    int to = first + 1 < end ? Math.min(end, cutFrom[first + 1] - 1) : end;
    return first < to ? List.of(new Range(first, to)) : List.of();
  }

  /** For each token, the first one from there on that begins a report by participle after a comma. */
  private static int[] cuts(Reading reading) {
    Analysis analysis = reading.analysis();
    int[] cuts = new int[analysis.size() + 1];
    cuts[analysis.size()] = Integer.MAX_VALUE;
    for (int t = analysis.size() - 1; t >= 0; t--) {
      boolean participle = analysis.tag(t).equals("VBG") && reading.is(t - 1, ",") && reading.quotationOf(t) < 0;
      boolean cut = participle && reading.entry(t).filter(e -> e.kind() == CueLexicon.Kind.SPEECH && e.takes("q")).isPresent();
      cuts[t] = cut ? t : cuts[t + 1];
    }
    return cuts;
  }
}
