package org.rapporteur.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Span;

/**
 * Finds what nouns of reporting take as content: "Russia's claim that", "a promise to", "demands for". The source is who owns the noun,
 * or the subject of the verb that gives or makes it ("issued a warning that"); a noun with neither is nobody's statement.
 */
final class NounFrames {
  /** Verbs that only carry the noun: who makes a claim claims. */
  private static final Set<String> LIGHT =
      Set.of(
          "make", "give", "issue", "offer", "deliver", "express", "voice", "repeat", "renew", "reiterate", "reaffirm", "raise", "have", "send",
          "release", "publish", "present", "submit", "lodge", "file", "level", "hurl", "demand", "extend", "convey", "restate", "put",
          "receive", "get", "win", "seek");
  private static final Set<String> PASSIVE_OF_RECEIVING = Set.of("receive", "get", "win");

  private final Reading reading;
  private final Analysis analysis;

  NounFrames(Reading reading) {
    this.reading = reading;
    this.analysis = reading.analysis();
  }

  Optional<Report> report(int cue, CueLexicon.Entry entry) {
    int source = source(cue);
    if (source < 0) {
      return Optional.empty();
    }
    for (int child : analysis.children(cue)) {
      String frame = frame(child, cue, entry);
      if (!frame.isEmpty()) {
        int first = contentStart(child, frame);
        Optional<Span> content = reading.content(first, analysis.right(child) + 1);
        boolean outside = content.isPresent() && !content.get().contains(analysis.span(source));
        if (outside) {
          String rule = "cue-noun-" + frame.replace(":", "-") + "/1";
          return Optional.of(
              new Report(
                  cue, List.of(analysis.span(cue)), source, List.of(content.get()), Report.NONE, Optional.of(entry), frame, false, rule));
        }
      }
    }
    return Optional.empty();
  }

  /** The frame by which a dependent is the noun's content; empty if it is not. */
  private String frame(int child, int noun, CueLexicon.Entry entry) {
    if (child < noun) {
      return "";
    }
    String label = analysis.label(child);
    String introducer = reading.introducer(child);
    boolean clause = label.equals("acl") || label.equals("ccomp") || label.equals("acl:relcl") && introducer.equals("that");
    if (clause && introducer.equals("that") && entry.takes("s")) {
      return "s";
    }
    boolean infinitive = introducer.equals("to") || analysis.tag(analysis.left(child)).equals("TO");
    if ((label.equals("acl") || label.equals("xcomp")) && infinitive && entry.takes("i")) {
      return "i";
    }
    boolean phrase = Reading.isLike(label, "nmod") || Reading.isLike(label, "obl") || label.equals("acl");
    return phrase && entry.takes("p:" + introducer) ? "p:" + introducer : "";
  }

  private int contentStart(int child, String frame) {
    int first = analysis.left(child);
    boolean drops = !frame.equals("i") && first < child && Set.of("of", "for", "about", "on", "to", "against", "at", "over").contains(analysis.lower(first));
    return drops ? first + 1 : first;
  }

  private int source(int noun) {
    int owner = analysis.child(noun, "nmod:poss");
    if (owner >= 0) {
      return owner;
    }
    int by = reading.phrase(noun, "by");
    by = by < 0 ? reading.phrase(noun, "from") : by;
    if (by >= 0) {
      return by;
    }
    int head = analysis.head(noun);
    String label = analysis.label(noun);
    boolean light = head >= 0 && reading.isVerb(head) && LIGHT.contains(analysis.lemma(head)) && label.equals("obj");
    if (light && !PASSIVE_OF_RECEIVING.contains(analysis.lemma(head)) && new Mood(reading).isReal(head)) {
      return reading.subject(head);
    }
    for (int child : analysis.children(noun)) {
      boolean adjective = child < noun && analysis.label(child).equals("amod") || analysis.label(child).equals("compound");
      if (adjective && child < noun && reading.entities().at(child).isPresent()) {
        return child;
      }
    }
    return -1;
  }
}
