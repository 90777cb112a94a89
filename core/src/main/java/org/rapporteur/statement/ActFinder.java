package org.rapporteur.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.annotation.ArticleEntities;
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

  private static final Set<String> STAYS = Set.of("remain", "stay", "stand", "be", "seem");
  private static final Set<String> ASPECTS =
      Set.of("continue", "keep", "start", "begin", "try", "attempt", "prepare", "use", "dare", "aim", "conspire", "collude", "decide");
  private static final Set<String> PLANS = Set.of("plan", "intention", "plot", "aim", "goal");
  private static final Set<String> DOES =
      Set.of("commit", "carry", "conduct", "launch", "wage", "mount", "stage", "perpetrate", "prepare", "plan", "plot", "spread", "tell",
          "break", "breach", "violate", "escalate", "stoke", "fuel");
  private static final Set<String> OPEN = Set.of("could", "may", "might", "would", "should", "can", "must", "will");

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
    boolean clause = report.frame().equals("s") || report.frame().equals("q");
    boolean harm = contains("harm", report) && (!clause || !subjectIsOther(report, speaker));
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
    if (!negated && accuses(root, subject, lemma, speaker)) {
      return Act.ACCUSE;
    }
    boolean obliges = subject >= 0 && reading.entities().at(subject).isPresent() && helped(root, OBLIGATIONS);
    return obliges ? Act.DEMAND : Act.ASSERT;
  }

  /** Whether a political actor is said by another one to do, have done or intend a hostile deed. */
  private boolean accuses(int root, int subject, String lemma, Optional<EntityId> speaker) {
    boolean actors = speaker.filter(id -> reading.entities().get(id).type() != EntityType.GROUP).isPresent() && subject >= 0
        && reading.entities().at(subject).filter(r -> isActor(r.entity())).isPresent();
    if (!actors || analysis.child(root, "aux:pass") >= 0 || helped(root, OPEN)) {
      return false;
    }
    int below = analysis.child(root, "xcomp");
    int object = analysis.child(root, "obj");
    below = below < 0 && object >= 0 && PLANS.contains(analysis.lemma(object)) ? analysis.child(object, "acl") : below;
    boolean intends = below >= 0 && (HOSTILE.contains(lemma) || ASPECTS.contains(lemma) || object >= 0);
    boolean commits = object >= 0 && words.has("deed", analysis.lemma(object)) && DOES.contains(lemma);
    return words.has("accuse", lemma) || commits || intends && words.has("accuse", analysis.lemma(below));
  }

  /** Whether an entity acts in politics: a state, an organisation, or a person or group that a state stands behind. */
  private static boolean isActor(Entity entity) {
    return entity.type() == EntityType.STATE || entity.type() == EntityType.ORGANIZATION
        || entity.type() != EntityType.PLACE && entity.country().isPresent();
  }

  private Act bySelf(int root, String lemma, boolean negated) {
    if (words.has("thanks", lemma)) {
      return Act.THANK;
    }
    if (words.has("sorry", lemma)) {
      return Act.APOLOGISE;
    }
    if (isWilling(root, lemma)) {
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

  /** "is ready", "is prepared", "remains open"; not the verb "open". */
  private boolean isWilling(int root, String lemma) {
    int complement = analysis.child(root, "xcomp");
    boolean state = analysis.child(root, "cop") >= 0 || reading.is(root, "prepared") && reading.childLike(root, "aux") >= 0;
    boolean stays = complement >= 0 && STAYS.contains(lemma) && words.has("willing", analysis.lower(complement));
    return state && words.has("willing", analysis.lower(root)) || stays;
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
    Optional<ArticleEntities.Reference> reference = reading.entities().at(subject);
    boolean third = reference.isEmpty() && Set.of("it", "they", "he", "she").contains(lower) && reading.quotationOf(subject) < 0;
    return third || speaker.isPresent() && reference.filter(r -> isSide(r.entity(), speaker.get())).isPresent();
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
