package org.rapporteur.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Act;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;

/**
 * What is done by the clauses of what somebody says: of the first few sentences the first that does more than assert. A question
 * asks; a verb of speaking in the first person does what it names ("we condemn"); the speaker's own future promises, threatens or
 * announces; an obligation laid on others demands; a hostile deed of others accuses; {@link Judgements} praise or criticise.
 */
final class ClauseActs {
  private static final int DEPTH = 4;
  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll", "’ll", "wo", "going");
  private static final Set<String> OPEN = Set.of("could", "may", "might", "would", "should", "can", "must", "will");
  private static final Set<String> HEDGES = Set.of("want", "like", "wish", "let", "have", "need", "love", "must");
  private static final Set<String> THINKS = Set.of("think", "believe", "know", "understand", "feel", "say", "hope", "mean", "see");
  private static final Set<String> HOSTILE = Set.of("threaten", "plan", "intend", "intention", "plot", "seek", "want");
  private static final Set<String> STAYS = Set.of("remain", "stay", "stand", "be", "seem");
  private static final Set<String> ASPECTS =
      Set.of("continue", "keep", "start", "begin", "try", "attempt", "prepare", "use", "dare", "aim", "conspire", "collude", "decide");
  private static final Set<String> PLANS = Set.of("plan", "intention", "plot", "aim", "goal");
  private static final Set<String> DOES =
      Set.of("commit", "carry", "conduct", "launch", "wage", "mount", "stage", "perpetrate", "prepare", "plan", "plot", "spread", "tell",
          "break", "breach", "violate", "escalate", "stoke", "fuel");
  private static final Set<String> UNDERGOES = Set.of("pay", "face", "suffer", "bear");
  private static final Set<String> INFLICTS = Set.of("impose", "inflict", "deliver", "apply", "take", "introduce");

  private final Reading reading;
  private final Analysis analysis;
  private final CueLexicon cues;
  private final ActWords words;
  private final Sides sides;
  private final Judgements judgements;
  private final ContentClauses contents;

  ClauseActs(Reading reading, CueLexicon cues, ActWords words, Sides sides, ContentClauses contents) {
    this.reading = reading;
    this.analysis = reading.analysis();
    this.cues = cues;
    this.words = words;
    this.sides = sides;
    this.judgements = new Judgements(reading, words);
    this.contents = contents;
  }

  Act act(Report report, Optional<EntityId> speaker) {
    int position = contents.noun(report);
    if (position >= 0 && words.has("position", lemma(position))) {
      int held = reading.childLike(position, "acl");
      return held < 0 ? Act.ASSERT : clause(held, speaker, DEPTH);
    }
    if (contents.isQuestion(report)) {
      return Act.ASK;
    }
    for (int root : contents.roots(report)) {
      Act act = clause(root, speaker, DEPTH);
      if (act != Act.ASSERT) {
        return act;
      }
    }
    return Act.ASSERT;
  }

  private Act clause(int root, Optional<EntityId> speaker, int depth) {
    int subject = reading.childLike(root, "nsubj");
    if (subject < 0 && words.has("thanks", lemma(root))) {
      return Act.THANK;
    }
    if (subject < 0 && isImperative(root)) {
      return told(root);
    }
    boolean self = subject >= 0 && sides.isSelf(subject, speaker) && !isEmpty(root, subject);
    return self ? own(root, subject, speaker, depth) : others(root, subject, speaker);
  }

  /** "it" that stands for the clause behind an evaluating word: "it is unacceptable to". "It was ready to" is about somebody. */
  private boolean isEmpty(int root, int subject) {
    boolean clause = analysis.child(root, "xcomp") >= 0 || analysis.child(root, "ccomp") >= 0
        || reading.childLike(root, "csubj") >= 0 || reading.childLike(root, "advcl") >= 0;
    return reading.is(subject, "it") && clause && judgements.evaluates(root);
  }

  /** A verb in its plain form that opens a quoted sentence, "please" aside. */
  private boolean isImperative(int root) {
    if (!analysis.tag(root).equals("VB") || reading.quotationOf(root) < 0 || helped(root, OPEN)) {
      return false;
    }
    for (int t = analysis.sentence(root).first(); t < root; t++) {
      if (!reading.isPunctuation(t) && !Set.of("please", "so", "and", "do", "just", "now").contains(analysis.lower(t))) {
        return false;
      }
    }
    return true;
  }

  /** "Let us", "please accept my thanks", "please wait", "stop". */
  private Act told(int root) {
    boolean us = reading.is(root + 1, "us") || reading.is(root + 1, "'s") || reading.is(root + 1, "’s");
    if (lemma(root).equals("let") && us) {
      return Act.PROPOSE;
    }
    Act named = words.has("voicing", lemma(root)) ? named(root) : Act.ASSERT;
    boolean please = reading.is(root - 1, "please") || reading.is(root + 1, "please");
    return named != Act.ASSERT ? named : please ? Act.ASK : Act.DEMAND;
  }

  private String lemma(int token) {
    return analysis.lemma(token).toLowerCase(Locale.ROOT);
  }

  private Act own(int root, int subject, Optional<EntityId> speaker, int depth) {
    boolean negated = new Mood(reading).isNegated(root);
    Optional<Act> performed = performed(root, speaker, depth, negated);
    if (performed.isPresent()) {
      return performed.get();
    }
    if (isWilling(root, lemma(root))) {
      return negated ? Act.REJECT : Act.OFFER;
    }
    if (helped(root, FUTURE) && !isPerfect(root)) {
      return future(root, negated);
    }
    boolean we = reading.is(subject, "we");
    if (we && helped(root, Set.of("must", "should", "ought"))) {
      return helped(root, Set.of("must")) ? Act.DEMAND : Act.PROPOSE;
    }
    boolean noPlan = negated || deniesObject(root);
    boolean hostile = words.has("accuse", lemma(root)) || HOSTILE.contains(lemma(root)) || deniesObject(root);
    return noPlan && hostile ? Act.DENY : judgements.feeling(root);
  }

  /** Acts that the first person performs by naming them: "we condemn", "I would like to thank". */
  private Optional<Act> performed(int root, Optional<EntityId> speaker, int depth, boolean negated) {
    String lemma = lemma(root);
    if (words.has("thanks", lemma)) {
      return Optional.of(Act.THANK);
    }
    if (words.has("sorry", lemma) && !negated) {
      return isSympathy(root) ? Optional.of(Act.PRAISE) : Optional.of(Act.APOLOGISE);
    }
    int inner = analysis.child(root, "xcomp");
    if (HEDGES.contains(lemma) && inner >= 0 && depth > 0) {
      return Optional.of(named(inner)).filter(act -> act != Act.ASSERT);
    }
    int told = analysis.child(root, "ccomp");
    if (THINKS.contains(lemma) && told > root && depth > 0) {
      return Optional.of(clause(told, speaker, depth - 1)).filter(act -> act != Act.ASSERT);
    }
    boolean now = analysis.tag(root).equals("VBP") || analysis.tag(root).equals("VBZ") || analysis.tag(root).equals("VBG");
    boolean reported = reading.quotationOf(root) < 0 && analysis.tag(root).equals("VBD");
    boolean plain = !negated && !helped(root, OPEN) && !helped(root, FUTURE) && (now || reported);
    return plain ? Optional.of(named(root)).filter(act -> act != Act.ASSERT) : Optional.empty();
  }

  /** The act that a verb of speaking names, or the noun it voices. */
  private Act named(int verb) {
    if (words.has("thanks", lemma(verb))) {
      return Act.THANK;
    }
    int object = analysis.child(verb, "obj");
    if (words.has("voicing", lemma(verb)) && object >= 0) {
      return words.named(lemma(object)).orElse(Act.ASSERT);
    }
    return cues.verb(lemma(verb)).filter(entry -> entry.kind() == CueLexicon.Kind.SPEECH || isPolitical(entry))
        .map(CueLexicon.Entry::act).orElse(Act.ASSERT);
  }

  private static boolean isPolitical(CueLexicon.Entry entry) {
    return Set.of("support", "oppose", "expect", "anticipate").contains(entry.lemma());
  }

  /** "sorry for your loss", "sorry that you had to wait": no fault of the own side. */
  private boolean isSympathy(int sorry) {
    for (int t = sorry + 1; t < Math.min(analysis.size(), sorry + 5); t++) {
      if (reading.is(t, "you") || reading.is(t, "your") || reading.is(t, "loss")) {
        return true;
      }
    }
    return false;
  }

  private Act future(int root, boolean negated) {
    if (negated) {
      return words.has("bear", lemma(root)) ? Act.THREATEN : Act.REJECT;
    }
    int also = analysis.child(root, "conj");
    if (threatens(root) || also >= 0 && threatens(also)) {
      return Act.THREATEN;
    }
    return words.has("event", lemma(root)) && hasTime(root) ? Act.ANNOUNCE : Act.PROMISE;
  }

  private boolean threatens(int verb) {
    String lemma = lemma(verb);
    if (lemma.equals("respond") || lemma.equals("act")) {
      int how = analysis.child(verb, "advmod");
      return how >= 0 && words.has("firmly", analysis.lower(how));
    }
    int object = analysis.child(verb, "obj");
    boolean harm = object >= 0 && words.has("harm", lemma(object)) && !lemma(object).equals("measures");
    boolean inflicts = INFLICTS.contains(lemma) && harm;
    return inflicts || words.has("harm", lemma) || words.has("accuse", lemma);
  }

  private boolean hasTime(int verb) {
    Sentence sentence = analysis.sentence(verb);
    for (int t = sentence.first(); t < sentence.end(); t++) {
      if (reading.isTime(t)) {
        return true;
      }
    }
    return false;
  }

  private Act others(int root, int subject, Optional<EntityId> speaker) {
    String lemma = lemma(root);
    boolean negated = new Mood(reading).isNegated(root);
    if (refuses(root, subject, lemma)) {
      return Act.REJECT;
    }
    if (threatened(root, subject, lemma, negated)) {
      return Act.THREATEN;
    }
    Optional<Act> obliged = obliged(root, subject);
    if (obliged.isPresent()) {
      return obliged.get();
    }
    if (!negated && accuses(root, subject, lemma, speaker)) {
      return Act.ACCUSE;
    }
    return helped(root, OPEN) ? Act.ASSERT : judgements.about(root);
  }

  /** "The demand is unacceptable", "that is out of the question". */
  private boolean refuses(int root, int subject, String lemma) {
    boolean question = lemma.equals("question") && reading.is(root - 3, "out");
    boolean asked = subject >= 0 && words.has("asked", lemma(subject));
    return question || words.has("refuse", lemma) || asked && words.has("refuse-asked", lemma);
  }

  /** "There will be consequences", "they will pay a price", "this will not be tolerated". */
  private boolean threatened(int root, int subject, String lemma, boolean negated) {
    boolean coming = helped(root, Set.of("will", "would", "must", "shall", "'ll"));
    if (!coming) {
      return false;
    }
    int object = analysis.child(root, "obj");
    boolean harm = words.has("harm", lemma) || subject >= 0 && words.has("harm", lemma(subject));
    boolean there = harm && (analysis.child(root, "expl") >= 0 || subject >= 0 && reading.is(subject, "there"));
    boolean undergoes = UNDERGOES.contains(lemma) && object >= 0 && words.has("harm", lemma(object));
    return there || undergoes || negated && words.has("bear", lemma);
  }

  private Optional<Act> obliged(int root, int subject) {
    boolean must = helped(root, Set.of("must")) || Set.of("need", "have").contains(lemma(root)) && analysis.child(root, "xcomp") >= 0;
    boolean should = helped(root, Set.of("should", "ought"));
    if (subject < 0 || !must && !should || reading.is(subject, "it") || reading.is(subject, "there")) {
      return Optional.empty();
    }
    boolean known = reading.entities().at(subject).isPresent();
    if (isPerfect(root)) {
      return should && known ? Optional.of(Act.CRITICISE) : Optional.empty();
    }
    boolean people = known || reading.is(subject, "you") || reading.is(subject, "they");
    if (people || helped(root, Set.of("must")) && reading.isPassive(root)) {
      return Optional.of(Act.DEMAND);
    }
    return should && reading.isPassive(root) ? Optional.of(Act.PROPOSE) : Optional.empty();
  }

  /** Whether a political actor is said by another one to do, have done or intend a hostile deed. */
  private boolean accuses(int root, int subject, String lemma, Optional<EntityId> speaker) {
    boolean passive = analysis.child(root, "aux:pass") >= 0 || helped(root, OPEN);
    boolean quoted = subject >= 0 && reading.quotationOf(subject) >= 0 && Set.of("they", "he", "she").contains(analysis.lower(subject));
    if (quoted && !passive && words.has("crime", lemma)) {
      return true;
    }
    boolean actors = speaker.filter(id -> reading.entities().get(id).type() != EntityType.GROUP).isPresent() && subject >= 0
        && reading.entities().at(subject).filter(r -> Sides.isActor(r.entity())).isPresent();
    if (!actors || passive) {
      return false;
    }
    int below = analysis.child(root, "xcomp");
    int object = analysis.child(root, "obj");
    below = below < 0 && object >= 0 && PLANS.contains(analysis.lemma(object)) ? analysis.child(object, "acl") : below;
    boolean intends = below >= 0 && (HOSTILE.contains(lemma) || ASPECTS.contains(lemma) || object >= 0);
    boolean commits = object >= 0 && words.has("deed", analysis.lemma(object)) && DOES.contains(lemma);
    return words.has("accuse", lemma) || commits || intends && words.has("accuse", analysis.lemma(below));
  }

  /** "is ready", "is prepared", "remains open"; not the verb "open". */
  private boolean isWilling(int root, String lemma) {
    int complement = analysis.child(root, "xcomp");
    boolean state = analysis.child(root, "cop") >= 0 || reading.is(root, "prepared") && reading.childLike(root, "aux") >= 0;
    boolean stays = complement >= 0 && STAYS.contains(lemma) && words.has("willing", analysis.lower(complement));
    return state && words.has("willing", analysis.lower(root)) || stays;
  }

  /** "has no plans to", "had no intention of". */
  private boolean deniesObject(int verb) {
    int object = analysis.child(verb, "obj");
    boolean plan = object >= 0 && Set.of("plan", "intention", "role", "part", "knowledge").contains(analysis.lemma(object));
    return plan && analysis.child(object, "det") >= 0 && reading.is(analysis.child(object, "det"), "no");
  }

  /** Whether a verb stands with "have": what is over, or did not come about. */
  boolean isPerfect(int verb) {
    return helped(verb, Set.of("have"));
  }

  boolean helped(int verb, Set<String> helpers) {
    for (int child : analysis.children(verb)) {
      if (child < verb && analysis.label(child).startsWith("aux") && helpers.contains(analysis.lower(child))) {
        return true;
      }
    }
    return false;
  }
}
