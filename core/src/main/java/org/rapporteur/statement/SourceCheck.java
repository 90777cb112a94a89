package org.rapporteur.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Span;

/**
 * Refuses sources that cannot speak: places and times, occasions ("the talks"), and whatever stands behind "in", "at" or "after". Where
 * a participle or a clause hangs on such a word, the subject of the clause that governs it speaks instead ("met in Oslo, saying ...";
 * "a pact the ministry left after accusing ..."). If nobody is found, a report by words alone is dropped and a quotation has no source.
 * Known miss: an occasion that stands for the people at it ("the conference urged").
 */
final class SourceCheck {
  private static final String RESOURCE = "non-sources.tsv";
  private static final Set<String> WHERE_AND_WHEN =
      Set.of(
          "in", "at", "near", "on", "during", "after", "before", "since", "until", "within", "outside", "inside", "across", "along",
          "over", "through", "throughout", "toward", "towards", "around", "between", "amid", "following", "into", "onto", "beyond");
  private static final Set<String> UTTERANCES =
      Set.of("comment", "remark", "statement", "tweet", "post", "letter", "message", "speech", "address", "testimony", "word");
  private static final int CLIMB = 8;

  private final Reading reading;
  private final Analysis analysis;
  private final Set<String> nouns;

  SourceCheck(Reading reading, Set<String> nouns) {
    this.reading = reading;
    this.analysis = reading.analysis();
    this.nouns = nouns;
  }

  /** Lemmas that are no sources. */
  static Set<String> load() {
    try (InputStream in = SourceCheck.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** The report with a source that can speak, where the sentence has one. */
  Report run(Report report) {
    if (report.source() < 0) {
      return report;
    }
    Report whole = report.withSource(author(owned(report.source(), report.cue())));
    if (speaks(whole.source())) {
      return whole;
    }
    int source = governor(whole);
    // A wrong tree may hang a preposition on a good source: without a better one it stays. On PolNeAR's development part 17 of 22 such
    // sources were right.
    return source < 0 ? report : whole.withSource(source);
  }

  /** "Remarks by the minister said", "remarks by the minister that said": whose they are. */
  private int author(int source) {
    boolean relative = reading.entities().at(source).isEmpty() && reading.isRelative(source);
    int noun = relative ? reading.antecedent(source) : source;
    if (noun < 0 || !reading.isNoun(noun) || !UTTERANCES.contains(analysis.lemma(noun))) {
      return source;
    }
    int by = reading.phrase(noun, "by");
    int author = by >= 0 ? by : reading.phrase(noun, "from");
    return author >= 0 && reading.entities().at(author).filter(r -> r.entity().type() != EntityType.PLACE).isPresent() ? author : source;
  }

  /** "Ukraine's military said": what the owner owns speaks, unless that is the cue itself ("Ukraine's claim"). */
  private int owned(int source, int cue) {
    if (source + 2 >= analysis.size() || !analysis.tag(source + 1).equals("POS") || cue < 0 || !reading.isVerb(cue)) {
      return source;
    }
    int head = analysis.head(source);
    boolean possessive = analysis.label(source).equals("nmod:poss") && head > source && head != cue && reading.isNoun(head);
    if (possessive) {
      return analysis.head(head) == cue ? head : source;
    }
    int next = source + 2;
    boolean beside = analysis.head(next) == cue && Reading.isLike(analysis.label(next), "nsubj");
    return beside ? next : source;
  }

  private boolean speaks(int token) {
    if (reading.entities().at(token).isEmpty() && reading.isRelative(token)) {
      int noun = reading.antecedent(token);
      return noun < 0 || isSpeaker(noun);
    }
    return isSpeaker(token) && !WHERE_AND_WHEN.contains(reading.introducer(token));
  }

  /** Whether the word itself can stand for somebody; a pronoun always can. */
  private boolean isSpeaker(int token) {
    if (reading.isPronoun(token)) {
      return true;
    }
    boolean place = reading.entities().at(token).filter(r -> r.entity().type() == EntityType.PLACE).isPresent();
    boolean occasion = analysis.tag(token).startsWith("NN") && !analysis.tag(token).startsWith("NNP") && nouns.contains(analysis.lemma(token));
    return !place && !occasion && !reading.isTime(token);
  }

  private int governor(Report report) {
    int wrong = report.source();
    int at = reading.isRelative(wrong) ? reading.antecedent(wrong) : wrong;
    int contact = report.cue() < 0 ? -1 : contactSubject(at, report);
    for (int step = 0; contact < 0 && step < CLIMB && at >= 0; step++) {
      at = analysis.head(at);
      int subject = at >= 0 && reading.isVerb(at) ? reading.childLike(at, "nsubj") : -1;
      if (subject >= 0 && fits(subject, report)) {
        return subject;
      }
    }
    return contact;
  }

  /** "a pact the ministry left after accusing": the subject of the clause between the noun and the cue. */
  private int contactSubject(int noun, Report report) {
    for (int child : analysis.children(noun)) {
      boolean clause = analysis.label(child).equals("acl:relcl") && child > noun && child < report.cue();
      int subject = clause ? reading.childLike(child, "nsubj") : -1;
      if (subject >= 0 && !reading.isRelative(subject) && fits(subject, report)) {
        return subject;
      }
    }
    return -1;
  }

  private boolean fits(int subject, Report report) {
    Span span = analysis.span(subject);
    return subject != report.source() && speaks(subject) && report.content().stream().noneMatch(c -> c.overlaps(span));
  }
}
