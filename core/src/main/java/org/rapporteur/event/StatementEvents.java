package org.rapporteur.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Act;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;

/** The events that consist in saying something: an accusation, a demand, a promise. Made for one article. */
final class StatementEvents {
  private static final Map<Act, EventType> TYPES = new EnumMap<>(Map.ofEntries(
      Map.entry(Act.ACCUSE, EventType.ACCUSE),
      Map.entry(Act.CRITICISE, EventType.ACCUSE),
      Map.entry(Act.DEMAND, EventType.REQUEST),
      Map.entry(Act.ASK, EventType.REQUEST),
      Map.entry(Act.THREATEN, EventType.THREATEN),
      Map.entry(Act.PROMISE, EventType.AGREE),
      Map.entry(Act.OFFER, EventType.AGREE),
      Map.entry(Act.AGREE, EventType.AGREE),
      Map.entry(Act.PROPOSE, EventType.AGREE),
      Map.entry(Act.REJECT, EventType.REJECT),
      Map.entry(Act.PRAISE, EventType.SUPPORT),
      Map.entry(Act.THANK, EventType.SUPPORT),
      Map.entry(Act.APOLOGISE, EventType.CONCEDE)));

  /** Praise and blame are events only where they are for somebody who acts in politics. */
  private static final Set<Act> JUDGING = EnumSet.of(Act.CRITICISE, Act.PRAISE, Act.THANK);

  /** Verbs that report any act; which one it is must be guessed from what is said. */
  private static final Set<String> NEUTRAL =
      Set.of(
          "say", "tell", "add", "state", "note", "write", "report", "explain", "tweet", "reply", "answer", "respond", "continue",
          "argue", "point", "comment", "remark", "have", "be");
  /** Advice is no offer: the lexicon knows what it asks for. */
  private static final Set<String> ADVISING = Set.of("encourage", "advise", "recommend", "urge", "suggest", "vote");
  /** Who knows or thinks something has not said it. */
  private static final Set<String> KNOWING =
      Set.of("know", "think", "believe", "see", "hear", "understand", "remember", "realise", "realize", "forget");
  /** What is accepted without agreeing with anybody. */
  private static final Set<String> TAKEN =
      Set.of(
          "application", "applications", "resignation", "award", "prize", "nomination", "submission", "submissions", "bid", "bids", "entry",
          "entries", "bribe", "bribes", "responsibility", "blame", "payment", "money", "job", "post", "position");
  private static final Set<String> OFFERED = Set.of("reward", "rewards", "bounty", "bounties", "prize", "prizes");
  private static final Set<String> ASKING = Set.of("if", "whether");
  private static final Set<String> WONDERING = Set.of("wonder", "question", "query", "quiz");
  private static final Set<String> WISHING = Set.of("want", "wish", "like", "hope", "need", "prefer", "seek", "desire");
  /** What says whom a feeling is for, the surest first. */
  private static final List<String> TOWARDS = List.of("to", "with", "for", "towards", "toward", "of", "about", "over", "at", "on");
  private static final Set<String> PRESS = Set.of("JRN", "MED");

  private final Analysis analysis;
  private final Tree tree;
  private final PartyFinder parties;
  private final Politics politics;
  private final Set<String> attitudes;
  private final List<Drop> drops;

  /** The type of event that an act is too, if it is one. */
  static Optional<EventType> typeOf(Act act) {
    return Optional.ofNullable(TYPES.get(act));
  }

  /**
   * @param lexicon names the nouns for feelings
   * @param drops gets the acts that are no events after all
   */
  StatementEvents(AnnotatedArticle annotated, PartyFinder parties, EventLexicon lexicon, List<Drop> drops) {
    this.drops = drops;
    this.attitudes = lexicon.nouns("attitude");
    this.parties = parties;
    this.politics = new Politics(parties, annotated.entities());
    this.tree = new Tree(annotated.analysis());
    this.analysis = annotated.analysis();
  }

  /** The event of a statement's act; empty where the act is none, or the statement has no cue to point at. */
  Optional<Candidate> of(Statement statement) {
    EventType type = TYPES.get(statement.act());
    if (type == null) {
      return Optional.empty();
    }
    if (statement.cue().isEmpty()) {
      return dropped(statement, statement.content().get(0), Reason.NO_CUE);
    }
    int trigger = trigger(statement.cue().get(0));
    Optional<EntityId> speaker = statement.speaker().entityId();
    if (trigger >= analysis.size() || speaker.isEmpty()) {
      return dropped(statement, statement.cue().get(0), speaker.isEmpty() ? Reason.SPEAKER_UNKNOWN : Reason.NO_CUE);
    }
    if (Counterparts.isAnaphor(parties.entity(speaker.get()))) {
      return dropped(statement, analysis.span(trigger), Reason.NOBODY_KNOWN_BEHIND);
    }
    List<EntityId> speakers = speakers(trigger, speaker.get());
    List<EntityId> recipients = recipients(statement, trigger, speakers);
    Optional<Reason> against = undone(statement, trigger, speaker.get()).or(() -> idle(statement, speaker.get(), recipients));
    if (against.isPresent()) {
      return dropped(statement, analysis.span(trigger), against.get());
    }
    Set<Integer> heads = new LinkedHashSet<>();
    statement.speaker().span().map(Span::start).map(analysis::tokenAtOrAfter).ifPresent(heads::add);
    Standing done = new Standing(Status.HAPPENED, Optional.empty(), false, -1);
    Optional<String> mode = statement.act() == Act.ACCUSE ? Optional.of("allege")
        : statement.act() == Act.CRITICISE ? Optional.of("disapprove") : Optional.empty();
    return Optional.of(new Candidate(
        trigger, type, mode, List.of(), Optional.empty(), new RoleFinder.Parties(speakers, recipients, heads), done,
        source(statement), Optional.of(statement)));
  }

  private Optional<Candidate> dropped(Statement statement, Span where, Reason reason) {
    drops.add(new Drop(where, TYPES.get(statement.act()), source(statement), reason, ""));
    return Optional.empty();
  }

  private static String source(Statement statement) {
    return "statement " + statement.act();
  }

  /** The word of a cue that the others hang on: "rejected" in "has rejected". */
  private int trigger(Span cue) {
    int first = analysis.tokenAtOrAfter(cue.start());
    int best = first;
    for (int token = first; token < analysis.size() && analysis.start(token) < cue.end(); token++) {
      boolean inside = analysis.head(token) >= first && analysis.start(Math.max(0, analysis.head(token))) < cue.end();
      if (!inside && tree.isVerb(token) || best == first && analysis.head(first) == token) {
        best = token;
      }
    }
    return best;
  }

  /** Why saying it does not do it: "demanded" does, "the demand", "said", "wants to leave" and "asked why" do not. */
  private Optional<Reason> undone(Statement statement, int trigger, EntityId speaker) {
    if (!tree.isVerb(trigger) && !tree.isAdjective(trigger)) {
      return Optional.of(Reason.NO_VERB);
    }
    if (NEUTRAL.contains(tree.lemma(trigger)) && !politics.anyKnown(List.of(speaker))) {
      return Optional.of(Reason.ACT_GUESSED);
    }
    if (KNOWING.contains(tree.lemma(trigger))) {
      return Optional.of(Reason.NO_VERB);
    }
    if (ADVISING.contains(tree.lemma(trigger))) {
      return Optional.of(Reason.ADVICE);
    }
    if (isQuestion(statement, trigger)) {
      return Optional.of(Reason.QUESTION);
    }
    return isOwnWish(trigger) ? Optional.of(Reason.OWN_WISH) : Optional.empty();
  }

  /** Why it is nothing in politics that such a speaker says so to these. */
  private Optional<Reason> idle(Statement statement, EntityId speaker, List<EntityId> recipients) {
    if (recipients.isEmpty() && statement.act() == Act.OFFER && !politics.anyKnown(List.of(speaker))) {
      return Optional.of(Reason.NOBODY_IN_PUBLIC_LIFE); // a society "offers tours"
    }
    int object = statement.cue().isEmpty() ? -1 : tree.patient(trigger(statement.cue().get(0)));
    boolean accepted = statement.act() == Act.AGREE && object >= 0 && TAKEN.contains(tree.lemma(object));
    if (accepted || statement.act() == Act.OFFER && object >= 0 && OFFERED.contains(tree.lemma(object))) {
      return Optional.of(Reason.NOTHING_DONE);
    }
    boolean judges = JUDGING.contains(statement.act()) && !politics.any(recipients);
    return judges ? Optional.of(Reason.JUDGES_NOBODY_POLITICAL) : Optional.empty();
  }

  /** "asked whether", "asked: Why?": who wants to know something requests nothing. */
  private boolean isQuestion(Statement statement, int trigger) {
    if (statement.act() != Act.ASK) {
      return false;
    }
    String content = statement.content().get(statement.content().size() - 1).of(analysis.text());
    int first = analysis.tokenAtOrAfter(statement.content().get(0).start());
    boolean asks = first < analysis.size() && (analysis.tag(first).startsWith("W") || ASKING.contains(analysis.lower(first)));
    return asks || content.stripTrailing().endsWith("?") || WONDERING.contains(tree.lemma(trigger));
  }

  /** "wants to leave": what somebody wishes to do himself he demands of nobody. */
  private boolean isOwnWish(int trigger) {
    if (!WISHING.contains(tree.lemma(trigger))) {
      return false;
    }
    int object = tree.patient(trigger);
    return object < 0 || analysis.tag(object).startsWith("W") || analysis.child(trigger, "xcomp") < 0;
  }

  /** Reporters are told things and asked for nothing. */
  private boolean isPress(EntityId id) {
    return parties.entity(id).sector().filter(PRESS::contains).isPresent();
  }

  /** The speaker, with those who say it together with him. */
  private List<EntityId> speakers(int trigger, EntityId speaker) {
    List<EntityId> subjects = parties.doers(tree.agent(trigger));
    return subjects.contains(speaker) ? subjects : List.of(speaker);
  }

  /**
   * The addressee, else of praise and blame whoever its object is or belongs to, "condemned the Russian attack", and of an accusation
   * whoever does what is said.
   */
  private List<EntityId> recipients(Statement statement, int trigger, List<EntityId> speakers) {
    Optional<EntityId> addressee = statement.addressee().filter(a -> !speakers.contains(a) && !isPress(a));
    boolean judging = JUDGING.contains(statement.act());
    if (addressee.isPresent() && (!judging || politics.any(List.of(addressee.get())))) {
      return List.of(addressee.get());
    }
    List<EntityId> meant = judging ? judged(trigger, speakers) : statement.act() == Act.ACCUSE ? accused(statement) : List.of();
    return meant.stream().filter(id -> !speakers.contains(id)).toList();
  }

  /** Whom praise or blame is for: the object, but of "expressed gratitude to" and "reiterated its respect for" what the feeling is for. */
  private List<EntityId> judged(int trigger, List<EntityId> speakers) {
    Predicate<EntityId> excluded =
        id -> speakers.contains(id) || parties.isNowhere(id) || parties.isOwnState(id, speakers);
    if (NEUTRAL.contains(tree.lemma(trigger))) {
      return List.of(); // "told the minister": whom it is told to is not judged
    }
    int object = tree.patient(trigger);
    if (object < 0 || !attitudes.contains(tree.lemma(object))) {
      return parties.recipients(object, excluded);
    }
    for (String preposition : TOWARDS) {
      for (int at : List.of(object, trigger)) {
        List<EntityId> found = tree.phrases(at, preposition).stream().flatMap(p -> parties.recipients(p, excluded).stream()).toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Whoever does what is said of him, if it is somebody in politics: the doer of the first clause of what is said. */
  private List<EntityId> accused(Statement statement) {
    Span content = statement.content().get(0);
    for (int token = analysis.tokenAtOrAfter(content.start()); token < analysis.size() && analysis.start(token) < content.end(); token++) {
      if (tree.relation(token).equals("nsubj") && !tree.isRelative(token)) {
        int clause = analysis.head(token);
        List<EntityId> doers = parties.doers(tree.isVerb(clause) ? tree.agent(clause) : token);
        return politics.any(doers) ? doers : List.of();
      }
    }
    return List.of();
  }
}
