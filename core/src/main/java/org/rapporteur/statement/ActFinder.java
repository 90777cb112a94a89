package org.rapporteur.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Act;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Span;

/**
 * Says what a speaker does by saying something. The cue decides where it can only be used for one act ("accused", "vowed"); for
 * the neutral ones ("said", "told") the main clause of what is said does: an obligation laid on others demands, readiness offers, a
 * denied deed of one's own denies. Known misses: irony, questions that demand, praise and blame by whole sentences.
 */
final class ActFinder {
  private static final Set<String> OBLIGATIONS = Set.of("must", "should", "ought");
  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll", "’ll", "wo", "going");
  private static final Set<String> NEUTRAL_FRAMES = Set.of("s", "q", "as", "o2", "o");
  private static final Set<String> HOSTILE = Set.of("threaten", "plan", "intend", "intention", "plot", "seek", "want");

  private final Reading reading;
  private final Analysis analysis;
  private final ActWords words;

  ActFinder(Reading reading, ActWords words) {
    this.reading = reading;
    this.analysis = reading.analysis();
    this.words = words;
  }

  Act act(Report report, Optional<EntityId> speaker) {
    String lemma = report.entry().map(CueLexicon.Entry::lemma).orElse("");
    Act usual = report.entry().map(CueLexicon.Entry::act).orElse(Act.ASSERT);
    Optional<Act> special = special(lemma, report, speaker);
    if (special.isPresent()) {
      return special.get();
    }
    boolean neutral = usual == Act.ASSERT && NEUTRAL_FRAMES.contains(report.frame());
    return neutral ? byContent(report, speaker) : usual;
  }

  /** Words whose act hangs on what they take. */
  private Optional<Act> special(String lemma, Report report, Optional<EntityId> speaker) {
    String frame = report.frame();
    return switch (lemma) {
      case "warn", "caution", "warning" -> Optional.of(warned(report, speaker));
      case "insist" -> frame.equals("p:on") ? Optional.of(Act.DEMAND) : Optional.empty();
      case "suggest" -> frame.equals("g") ? Optional.of(Act.PROPOSE) : Optional.empty();
      case "ask", "request" -> Optional.of(frame.equals("s") || frame.equals("q") || frame.equals("w") ? Act.ASK : Act.DEMAND);
      case "call" -> Optional.of(calls(report) ? Act.DEMAND : judged(report));
      case "claim", "tell" -> frame.equals("oi") ? Optional.of(Act.DEMAND) : Optional.empty();
      case "agree" -> frame.equals("s") || frame.equals("q") ? Optional.of(Act.ASSERT) : Optional.empty();
      case "describe", "characterise", "characterize", "portray", "label", "brand", "dub", "depict", "term" ->
          Optional.of(judged(report));
      default -> Optional.empty();
    };
  }

  private boolean calls(Report report) {
    boolean on = reading.is(report.cue() + 1, "on") || reading.is(report.cue() + 1, "upon") || reading.is(report.cue() + 1, "for");
    return on || report.frame().equals("oi") || report.frame().equals("p:for");
  }

  private Act warned(Report report, Optional<EntityId> speaker) {
    if (report.frame().equals("oi") || report.frame().equals("p:against")) {
      return Act.DEMAND;
    }
    boolean harm = contains("harm", report) && !subjectIsOther(report, speaker);
    if (harm) {
      return Act.THREATEN;
    }
    return anyOf(FUTURE, report) || anyOf(Set.of("could", "may", "might"), report) ? Act.PREDICT : Act.ASSERT;
  }

  /** Whether the main clause of the content is about somebody who is surely not the speaker. */
  private boolean subjectIsOther(Report report, Optional<EntityId> speaker) {
    int root = root(report);
    int subject = root < 0 ? -1 : reading.childLike(root, "nsubj");
    return subject >= 0 && !isSelf(subject, speaker) && reading.entities().at(subject).isPresent();
  }

  private Act judged(Report report) {
    if (contains("criticise", report)) {
      return Act.CRITICISE;
    }
    return contains("praise", report) ? Act.PRAISE : Act.ASSERT;
  }

  private Act byContent(Report report, Optional<EntityId> speaker) {
    int root = root(report);
    if (root < 0) {
      return Act.ASSERT;
    }
    int subject = reading.childLike(root, "nsubj");
    boolean self = subject >= 0 && isSelf(subject, speaker);
    boolean negated = new Mood(reading).isNegated(root);
    String lemma = analysis.lemma(root).toLowerCase(Locale.ROOT);
    if (self) {
      return bySelf(root, lemma, negated);
    }
    if (words.has("refuse", lemma) || lemma.equals("question") && reading.is(root - 3, "out")) {
      return Act.REJECT;
    }
    boolean obliges = subject >= 0 && reading.entities().at(subject).isPresent() && helped(root, OBLIGATIONS);
    return obliges ? Act.DEMAND : Act.ASSERT;
  }

  private Act bySelf(int root, String lemma, boolean negated) {
    if (words.has("thanks", lemma)) {
      return Act.THANK;
    }
    if (words.has("sorry", lemma)) {
      return Act.APOLOGISE;
    }
    if (words.has("willing", lemma)) {
      return negated ? Act.REJECT : Act.OFFER;
    }
    boolean future = helped(root, FUTURE);
    if (future) {
      return negated ? Act.REJECT : promised(lemma);
    }
    boolean noPlan = negated || deniesObject(root);
    boolean hostile = words.has("accuse", lemma) || HOSTILE.contains(lemma) || deniesObject(root);
    return noPlan && hostile ? Act.DENY : Act.ASSERT;
  }

  private Act promised(String lemma) {
    return words.has("harm", lemma) || words.has("accuse", lemma) ? Act.THREATEN : Act.PROMISE;
  }

  /** "has no plans to", "had no intention of". */
  private boolean deniesObject(int verb) {
    int object = analysis.child(verb, "obj");
    boolean plan = object >= 0 && Set.of("plan", "intention", "role", "part", "knowledge").contains(analysis.lemma(object));
    return plan && analysis.child(object, "det") >= 0 && reading.is(analysis.child(object, "det"), "no");
  }

  private boolean helped(int verb, Set<String> helpers) {
    for (int child : analysis.children(verb)) {
      if (child < verb && analysis.label(child).startsWith("aux") && helpers.contains(analysis.lower(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSelf(int subject, Optional<EntityId> speaker) {
    String lower = analysis.lower(subject);
    if (lower.equals("i") || lower.equals("we")) {
      return true;
    }
    return speaker.isPresent() && reading.entities().at(subject).filter(r -> isSide(r.entity(), speaker.get())).isPresent();
  }

  /** Whether an entity is the speaker, or the state that the speaker speaks for. */
  private boolean isSide(Entity entity, EntityId speaker) {
    Optional<String> country = reading.entities().get(speaker).country();
    boolean state = entity.type() == EntityType.STATE && country.isPresent() && entity.country().equals(country);
    return state || entity.id().equals(speaker);
  }

  /** The word that all others of the first stretch of content hang on; -1 if there is none. */
  private int root(Report report) {
    Span first = report.content().get(0);
    int from = analysis.tokenAtOrAfter(first.start());
    for (int t = from; t < analysis.size() && analysis.start(t) < first.end(); t++) {
      int head = analysis.head(t);
      boolean outside = head < 0 || analysis.start(head) < first.start() || analysis.start(head) >= first.end();
      if (outside && !reading.isPunctuation(t) && (reading.isVerb(t) || reading.childLike(t, "nsubj") >= 0)) {
        return t;
      }
    }
    return -1;
  }

  private boolean contains(String group, Report report) {
    for (Span span : report.content()) {
      for (int t = analysis.tokenAtOrAfter(span.start()); t < analysis.size() && analysis.start(t) < span.end(); t++) {
        if (words.has(group, analysis.lemma(t).toLowerCase(Locale.ROOT)) || words.has(group, analysis.lower(t))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean anyOf(Set<String> lowers, Report report) {
    List<Span> spans = report.content();
    for (Span span : spans) {
      for (int t = analysis.tokenAtOrAfter(span.start()); t < analysis.size() && analysis.start(t) < span.end(); t++) {
        if (lowers.contains(analysis.lower(t))) {
          return true;
        }
      }
    }
    return false;
  }
}
