package org.rapporteur.statement;

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
 * Says what a speaker does by saying something, after docs/formats/speech-acts.md. The cue decides where it can only be used for one
 * act ("accused", "vowed"). Words of voicing ("expressed", "reiterated") leave it to the noun they voice ("gratitude", "opposition"), and
 * neutral ones ("said", "told") to the clauses of what is said: see {@link ClauseActs}. Known misses: irony, praise and blame that no
 * evaluating word carries, long speeches.
 */
final class ActFinder {
  private static final Set<String> NEUTRAL_FRAMES = Set.of("s", "q", "as", "o2", "o");
  private static final Set<String> PARTIES = Set.of("side", "party", "leader", "president", "minister", "country", "delegation", "both");
  /** What one may say of one's own future; only thought, it predicts. */
  private static final Set<Act> FUTURE = Set.of(Act.PROMISE, Act.THREATEN, Act.ANNOUNCE);
  private static final Set<String> NOT_YET = Set.of("will", "would", "'ll", "’ll", "shall", "wo");

  private final Reading reading;
  private final Analysis analysis;
  private final ActWords words;
  private final ContentClauses contents;
  private final ClauseActs clauses;
  private final Sides sides;

  ActFinder(Reading reading, CueLexicon cues, ActWords words) {
    this.reading = reading;
    this.analysis = reading.analysis();
    this.words = words;
    this.sides = new Sides(reading);
    this.contents = new ContentClauses(reading, words);
    this.clauses = new ClauseActs(reading, cues, words, sides, contents);
  }

  Act act(Report report, Optional<EntityId> speaker) {
    String lemma = report.entry().map(CueLexicon.Entry::lemma).orElse("");
    Act usual = report.entry().map(CueLexicon.Entry::act).orElse(Act.ASSERT);
    Optional<Act> special = special(lemma, report, speaker);
    if (special.isPresent()) {
      return special.get();
    }
    boolean voices = lemma.isEmpty() || words.has("voicing", lemma);
    Optional<Act> voiced = voices ? voiced(report, speaker) : Optional.empty();
    if (voiced.isPresent()) {
      return voiced.get();
    }
    boolean neutral = usual == Act.ASSERT && NEUTRAL_FRAMES.contains(report.frame());
    Act act = neutral ? clauses.act(report, speaker) : usual;
    boolean thought = report.entry().filter(entry -> entry.kind() == CueLexicon.Kind.THOUGHT).isPresent();
    return thought && FUTURE.contains(act) ? Act.PREDICT : act;
  }

  /** Words whose act hangs on what they take. */
  private Optional<Act> special(String lemma, Report report, Optional<EntityId> speaker) {
    String frame = report.frame();
    boolean clause = frame.equals("s") || frame.equals("q");
    return switch (lemma) {
      case "warn", "caution", "warning" -> Optional.of(warned(report, speaker));
      case "insist" -> frame.equals("p:on") ? Optional.of(Act.DEMAND) : Optional.empty();
      case "suggest" -> frame.equals("g") ? Optional.of(Act.PROPOSE) : Optional.empty();
      case "call" -> Optional.of(calls(report) ? Act.DEMAND : judged(report));
      case "claim", "tell" -> claimed(report);
      case "describe", "characterise", "characterize", "portray", "label", "brand", "dub", "depict", "term" ->
          Optional.of(judged(report));
      case "expect" -> isAddressed(report) ? Optional.of(Act.DEMAND) : Optional.empty();
      case "estimate", "speculate", "calculate", "reckon", "conjecture", "surmise" -> Optional.of(foreseen(report));
      case "regret", "rue" -> Optional.of(regretted(report, speaker));
      case "concern", "worry", "fear", "alarm" -> uneasy(report, speaker);
      case "decide", "resolve" -> isJoint(report) ? Optional.of(Act.AGREE) : Optional.empty();
      case "seek" -> frame.equals("i") ? Optional.of(Act.ANNOUNCE) : Optional.empty();
      case "want" -> frame.equals("i") ? Optional.of(clauses.act(report, speaker)) : Optional.empty();
      case "assure", "reassure" -> clause ? Optional.of(assured(report, speaker)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private boolean calls(Report report) {
    boolean on = reading.is(report.cue() + 1, "on") || reading.is(report.cue() + 1, "upon") || reading.is(report.cue() + 1, "for");
    return on || report.frame().equals("oi") || report.frame().equals("p:for");
  }

  /** "claims of fraud" accuse; told to do something, somebody is asked for it. */
  private Optional<Act> claimed(Report report) {
    if (report.frame().equals("oi")) {
      return Optional.of(Act.DEMAND);
    }
    int named = contents.noun(report);
    boolean deed = report.frame().startsWith("p:") && named >= 0 && words.has("deed", analysis.lemma(named));
    return deed ? Optional.of(Act.ACCUSE) : Optional.empty();
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
    return anyOf(NOT_YET, report) || anyOf(Set.of("could", "may", "might", "going"), report) ? Act.PREDICT : Act.ASSERT;
  }

  /** Whether the main clause of the content is about somebody who is surely not the speaker. */
  private boolean subjectIsOther(Report report, Optional<EntityId> speaker) {
    int root = contents.root(report);
    int subject = root < 0 ? -1 : reading.childLike(root, "nsubj");
    return subject >= 0 && !sides.isSelf(subject, speaker) && reading.entities().at(subject).isPresent();
  }

  private Act judged(Report report) {
    if (contains("criticise", report) || contains("untrue", report)) {
      return Act.CRITICISE;
    }
    return contains("praise", report) ? Act.PRAISE : Act.ASSERT;
  }

  /** "I expect you to": whoever hears it is to do it. */
  private boolean isAddressed(Report report) {
    int first = analysis.tokenAtOrAfter(report.content().get(0).start());
    return reading.is(first, "you") || reading.is(first, "that") && reading.is(first + 1, "you");
  }

  /** An estimate of what is or was asserts; one of what will be predicts. */
  private Act foreseen(Report report) {
    int root = contents.root(report);
    return root >= 0 && clauses.helped(root, NOT_YET) && !clauses.isPerfect(root) ? Act.PREDICT : Act.ASSERT;
  }

  /** Regret of one's own deed apologises, regret of what others do finds fault with them. */
  private Act regretted(Report report, Optional<EntityId> speaker) {
    int root = contents.root(report);
    int subject = root < 0 ? -1 : reading.childLike(root, "nsubj");
    boolean own = subject >= 0 ? sides.isSelf(subject, speaker) : contains("fault", report) && !namesOther(report, speaker);
    return own ? Act.APOLOGISE : Act.CRITICISE;
  }

  /** Whether the content names a state, an organisation or a person that is not the speaker's side. */
  private boolean namesOther(Report report, Optional<EntityId> speaker) {
    for (Span span : report.content()) {
      for (int t = analysis.tokenAtOrAfter(span.start()); t < analysis.size() && analysis.start(t) < span.end(); t++) {
        Optional<Entity> entity = reading.entities().at(t).map(reference -> reference.entity());
        if (entity.filter(Sides::isActor).isPresent() && !sides.isSelf(t, speaker)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Concern about what somebody does finds fault; concern about what just happens does not. */
  private Optional<Act> uneasy(Report report, Optional<EntityId> speaker) {
    boolean noun = report.entry().filter(entry -> !entry.verb()).isPresent();
    return noun ? Optional.of(namesOther(report, speaker) ? Act.CRITICISE : Act.ASSERT) : Optional.empty();
  }

  private boolean isJoint(Report report) {
    if (report.source() < 0) {
      return false;
    }
    boolean several = analysis.tag(report.source()).equals("NNS") || reading.is(report.source(), "both");
    Optional<Entity> entity = reading.entities().at(report.source()).map(reference -> reference.entity());
    boolean group = entity.isEmpty() || entity.get().type() == EntityType.GROUP;
    return several && group && PARTIES.contains(analysis.lemma(report.source()).toLowerCase(Locale.ROOT));
  }

  private Act assured(Report report, Optional<EntityId> speaker) {
    Act act = clauses.act(report, speaker);
    int root = contents.root(report);
    boolean able = root >= 0 && clauses.helped(root, Set.of("can", "could"));
    return act == Act.ASSERT && !able ? Act.PROMISE : act;
  }

  /** "expressed gratitude", "offered his condolences to": the noun that is voiced tells the act. */
  private Optional<Act> voiced(Report report, Optional<EntityId> speaker) {
    for (Span span : report.cueSpans()) {
      for (int t = analysis.tokenAtOrAfter(span.start()); t < analysis.size() && analysis.start(t) < span.end(); t++) {
        boolean voices = t == report.cue() || analysis.head(t) == report.cue() && analysis.label(t).startsWith("nsubj");
        Optional<Act> act = reading.isNoun(t) && !voices ? named(t, report, speaker) : Optional.empty();
        if (act.isPresent()) {
          return act;
        }
      }
    }
    // "expressed concern about X", cut down to X.
    int object = report.cue() < 0 ? -1 : analysis.child(report.cue(), "obj");
    Optional<Act> objects = object < 0 ? Optional.empty() : named(object, report, speaker);
    int noun = contents.noun(report);
    int none = noun < 0 ? -1 : analysis.child(noun, "det");
    if (none >= 0 && reading.is(none, "no")) {
      return Optional.empty();
    }
    return objects.or(() -> noun < 0 ? Optional.empty() : named(noun, report, speaker));
  }

  private Optional<Act> named(int noun, Report report, Optional<EntityId> speaker) {
    String lemma = analysis.lemma(noun).toLowerCase(Locale.ROOT);
    if (lemma.equals("regret")) {
      return Optional.of(regretted(report, speaker));
    }
    boolean given = report.entry().filter(entry -> entry.act() == Act.OFFER).isPresent();
    if (given && lemma.equals("support")) {
      return Optional.empty();
    }
    int of = words.has("position", lemma) ? reading.phrase(noun, "of") : -1;
    if (of >= 0 && words.has("deed", analysis.lemma(of))) {
      return Optional.of(Act.ACCUSE);
    }
    if (words.has("unease", lemma)) {
      return Optional.of(namesOther(report, speaker) ? Act.CRITICISE : Act.ASSERT);
    }
    return words.named(lemma);
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
    for (Span span : report.content()) {
      for (int t = analysis.tokenAtOrAfter(span.start()); t < analysis.size() && analysis.start(t) < span.end(); t++) {
        if (lowers.contains(analysis.lower(t))) {
          return true;
        }
      }
    }
    return false;
  }
}
