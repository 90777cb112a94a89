package org.rapporteur.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;

/**
 * Decides which candidates of a sentence are events, one for each happening. Made for one article; collects why others are
 * none.
 */
final class Screen {
  /** Sport, business and show speak of these figuratively; the other types only rarely. */
  private static final Set<EventType> FIGURATIVE =
      EnumSet.of(
          EventType.ASSAULT, EventType.RETREAT, EventType.THREATEN, EventType.MOBILIZE, EventType.CONSULT, EventType.AGREE,
          EventType.SUPPORT, EventType.COOPERATE, EventType.SANCTION, EventType.COERCE, EventType.REJECT, EventType.AID,
          EventType.ACCUSE, EventType.CONCEDE, EventType.PROTEST, EventType.REQUEST);

  private static final Set<String> SPECULATIVE =
      Set.of("could", "can", "ca", "should", "must", "any", "if", "unless", "whether", "would", "until");
  /** "wants to join": nobody has decided to. */
  private static final String WISH = "want";
  /** What is only a subject of talk. */
  private static final Set<String> TOPICAL =
      Set.of(
          "discuss", "debate", "explore", "prospect", "possibility", "opportunity", "potential", "option", "idea", "possible",
          "consider", "interest", "desire");
  /** Only persons and bodies do these; of the others a thing may be the subject. */
  private static final Set<EventType> VERBAL =
      EnumSet.of(
          EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.SUPPORT, EventType.AGREE, EventType.THREATEN,
          EventType.CONSULT, EventType.CONCEDE);
  /** What is refused for these is refused as an act of speech too. */
  private static final Set<Reason> FINAL =
      EnumSet.of(Reason.NOTHING_DONE, Reason.DONE_BY_A_THING);
  /** Of these, what one sentence tells of one doer is mostly directed at the same. */
  private static final Set<EventType> ARMED = EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE);
  private static final Set<EventType> GRAVE =
      EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.COERCE, EventType.SANCTION, EventType.PROTEST);

  private final Analysis analysis;
  private final Tree tree;
  private final Settings settings;
  private final Sayings sayings;
  private final PartyFinder parties;
  private final Politics politics;
  private final Completeness completeness;
  private final Questions questions;
  private final List<Drop> drops;

  Screen(AnnotatedArticle annotated, Settings settings, Sayings sayings, PartyFinder parties, EventLexicon lexicon, List<Drop> drops) {
    this.analysis = annotated.analysis();
    this.tree = new Tree(analysis);
    this.questions = new Questions(analysis, tree);
    this.settings = settings;
    this.sayings = sayings;
    this.parties = parties;
    this.politics = new Politics(parties, annotated.entities());
    Set<String> speaking = new HashSet<>(lexicon.nouns("document"));
    speaking.addAll(lexicon.nouns("gathering"));
    this.completeness = new Completeness(analysis, parties, new Violence(analysis, lexicon), speaking);
    this.drops = drops;
  }

  /**
   * @param found by the lexicon, in order
   * @param said by statements
   */
  List<Candidate> keep(Sentence sentence, List<Candidate> found, List<Candidate> said) {
    if (found.isEmpty() && said.isEmpty()) {
      return List.of();
    }
    Map<Integer, Candidate> byTrigger = settled(found);
    Optional<String> setting = settings.of(analysis, sentence);
    Map<Integer, Candidate> kept = new TreeMap<>();
    Map<Integer, EventType> refused = new HashMap<>();
    for (Candidate candidate : byTrigger.values()) {
      Optional<Objection> objection = objection(candidate, byTrigger, setting);
      if (objection.isPresent()) {
        drop(candidate, objection.get());
        if (FINAL.contains(objection.get().reason())) {
          refused.put(candidate.trigger(), candidate.type());
        }
      } else {
        kept.put(candidate.trigger(), candidate);
      }
    }
    List<Candidate> open = said.stream().filter(s -> s.type() != refused.get(s.trigger())).toList();
    addSaid(done(open, byTrigger), kept, setting);
    return single(new ArrayList<>(kept.values()));
  }

  /** With modes from their contents, then types as PLOVER's rules for future and refusal have them. */
  private Map<Integer, Candidate> settled(List<Candidate> found) {
    Map<Integer, Candidate> byTrigger = new TreeMap<>();
    found.forEach(c -> byTrigger.put(c.trigger(), c));
    for (Candidate inner : found) {
      Candidate outer = byTrigger.get(inner.standing().absorber());
      if (outer != null) {
        byTrigger.put(outer.trigger(), ContentRules.withContent(completed(outer, inner), inner.type()));
      }
    }
    byTrigger.replaceAll((trigger, candidate) -> ContentRules.settled(byProtesters(shared(candidate, found)), isOwn(candidate)));
    return byTrigger;
  }

  /** PLOVER's protests with vandalism: what protesters destroy. */
  private Candidate byProtesters(Candidate candidate) {
    List<EntityId> actors = candidate.parties().actors();
    boolean destroying = candidate.type() == EventType.ASSAULT && candidate.mode().filter("destroy"::equals).isPresent();
    return destroying && !actors.isEmpty() && actors.stream().map(parties::entity).allMatch(Politics::isProtester)
        ? candidate.as(EventType.PROTEST, Optional.of("vandalize"), candidate.standing())
        : candidate;
  }

  /** "has troops near the border of Chad but denies an invasion": the same who is threatened before, where nobody else is named. */
  private Candidate shared(Candidate candidate, List<Candidate> found) {
    RoleFinder.Parties own = candidate.parties();
    if (!ARMED.contains(candidate.type()) || !own.recipients().isEmpty() || own.actors().isEmpty()) {
      return candidate;
    }
    return found.stream()
        .filter(other -> other.trigger() < candidate.trigger() && ARMED.contains(other.type()))
        .map(Candidate::parties)
        .filter(other -> other.actors().equals(own.actors()) && !other.recipients().isEmpty())
        .reduce((first, last) -> last)
        .map(other -> candidate.with(new RoleFinder.Parties(own.actors(), other.recipients(), own.heads())))
        .orElse(candidate);
  }

  /** "condemned the attack by X", "rejected talks with X": who the content is about is who the outer event is directed at. */
  private static Candidate completed(Candidate outer, Candidate inner) {
    RoleFinder.Parties own = outer.parties();
    if (!own.recipients().isEmpty()) {
      return outer;
    }
    if (inner.type() == outer.type()) {
      return outer; // "reaffirmed its support": whose support it is is nobody it is given to
    }
    boolean judged = outer.type() == EventType.ACCUSE || outer.type() == EventType.REQUEST || outer.type() == EventType.SUPPORT;
    List<EntityId> others = new ArrayList<>(judged ? inner.parties().actors() : inner.parties().recipients());
    if (others.isEmpty() && outer.type() != EventType.ACCUSE) {
      others.addAll(judged ? inner.parties().recipients() : inner.parties().actors());
    }
    others.removeAll(own.actors());
    Set<Integer> heads = new HashSet<>(own.heads());
    heads.add(inner.trigger());
    return outer.with(new RoleFinder.Parties(own.actors(), others, heads));
  }

  /** Whether the doer himself, or somebody of his country, says so. */
  private boolean isOwn(Candidate candidate) {
    Optional<EntityId> speaker = sayings.at(candidate.trigger()).map(Statement::speaker).flatMap(s -> s.entityId());
    if (speaker.isEmpty() || candidate.parties().actors().isEmpty()) {
      return false;
    }
    EntityId actor = candidate.parties().actors().get(0);
    Optional<String> country = parties.entity(actor).country();
    return speaker.get().equals(actor) || country.isPresent() && country.equals(parties.entity(speaker.get()).country());
  }

  private Optional<Objection> objection(Candidate candidate, Map<Integer, Candidate> all, Optional<String> setting) {
    return notTold(candidate, all)
        .or(() -> nobody(candidate))
        .or(() -> setting.filter(s -> FIGURATIVE.contains(candidate.type())).flatMap(s -> Objection.of(Reason.OTHER_SETTING, s)));
  }

  /** Why the words do not tell that it is done: another event's content, a negation, an aim, a wish, a question. */
  private Optional<Objection> notTold(Candidate candidate, Map<Integer, Candidate> all) {
    Standing standing = candidate.standing();
    if (standing.absorber() >= 0 && all.containsKey(standing.absorber())) {
      return Objection.of(Reason.CONTENT_OF_EVENT, all.get(standing.absorber()).type());
    }
    if (standing.negated() && !isDenial(candidate)) {
      return Objection.of(Reason.DID_NOT_HAPPEN, standing.cue().orElse("not"));
    }
    if (standing.cue().filter("to"::equals).isPresent()) {
      return Objection.of(Reason.PURPOSE);
    }
    Optional<EventType> spoken = sayings.at(candidate.trigger()).map(Statement::act).flatMap(StatementEvents::typeOf);
    if (spoken.isPresent() && spoken.get() != candidate.type() && standing.status() != Status.HAPPENED
        && standing.status() != Status.ONGOING) {
      return Objection.of(Reason.CONTENT_OF_STATEMENT, spoken.get());
    }
    if (standing.status() != Status.HAPPENED && standing.cue().filter(WISH::equals).isPresent()) {
      return Objection.of(Reason.OWN_WISH);
    }
    if (questions.isAsked(candidate.trigger()) || questions.isQuery(candidate)) {
      return Objection.of(Reason.QUESTION);
    }
    return Optional.empty();
  }

  /** Why its parties make no event of it: none, too few, or nobody in politics. */
  private Optional<Objection> nobody(Candidate candidate) {
    if (candidate.parties().isEmpty() && !completeness.isExpectedMeeting(candidate)) {
      return Objection.of(Reason.NOBODY_NAMED);
    }
    if (candidate.parties().actors().isEmpty() && needsActor(candidate)) {
      return Objection.of(Reason.NO_ACTOR);
    }
    Optional<Objection> incomplete = completeness.objection(candidate);
    if (incomplete.isPresent()) {
      return incomplete;
    }
    if (isSpeculation(candidate)) {
      return Objection.of(Reason.ONLY_THOUGHT_OF, candidate.standing().cue().get());
    }
    if (!candidate.parties().isEmpty() && !politics.anyDoer(candidate.parties().actors())
        && !politics.any(candidate.parties().recipients())) {
      return Objection.of(Reason.NO_POLITICAL_ACTOR);
    }
    if (isOfPrivateLife(candidate)) {
      return Objection.of(Reason.NOBODY_IN_PUBLIC_LIFE);
    }
    return Optional.empty();
  }

  /** Whether none of those named holds public power or seeks it; of violence and arrests anybody may be the victim. */
  private boolean isOfPrivateLife(Candidate candidate) {
    List<EntityId> all = List.copyOf(Retelling.everyone(candidate));
    if (all.isEmpty()) {
      return politics.isPrivate();
    }
    if (politics.isPrivate()) {
      return !politics.anyKnown(all);
    }
    return !GRAVE.contains(candidate.type()) && !isOfPower(candidate) && !politics.anyPublic(all);
  }

  /** A truce, a pardon: only those do it who have power, whether they are known or not. */
  private static boolean isOfPower(Candidate candidate) {
    return candidate.type() == EventType.RETREAT && candidate.mode().filter("ceasefire"::equals).isPresent()
        || candidate.type() == EventType.CONCEDE && candidate.cameo().filter("081"::equals).isPresent();
  }

  /**
   * All but assaults, what a passive without agent tells ("was arrested") and what a name or pronoun does that resolves to
   * nobody.
   */
  private boolean needsActor(Candidate candidate) {
    if (candidate.type() == EventType.ASSAULT || completeness.isExpectedMeeting(candidate)) {
      return false;
    }
    if (!tree.isVerb(candidate.trigger())) {
      return true;
    }
    if (candidate.type() == EventType.AGREE && tree.isPassive(candidate.trigger())) {
      return true; // "has been invited": by nobody knows whom
    }
    int subject = tree.agent(candidate.trigger());
    boolean somebody = subject >= 0
        && !tree.isOfConversation(subject)
        && (!VERBAL.contains(candidate.type())
            || analysis.tag(subject).startsWith("PRP")
            || analysis.tag(subject).startsWith("NNP"));
    return !somebody && !tree.isPassive(candidate.trigger());
  }

  private List<Candidate> done(List<Candidate> said, Map<Integer, Candidate> words) {
    List<Candidate> done = new ArrayList<>();
    for (Candidate candidate : said) {
      if (isUndone(words.get(candidate.trigger()))) {
        drop(candidate, new Objection(Reason.ITS_WORD_IS_UNDONE, ""));
      } else {
        done.add(candidate);
      }
    }
    return done;
  }

  /** Whether a word was read as only meant, denied or part of something else: what a statement adds there is no more done. */
  private static boolean isUndone(Candidate word) {
    if (word == null) {
      return false;
    }
    Standing standing = word.standing();
    return standing.absorber() >= 0 || standing.negated() || standing.cue().filter("to"::equals).isPresent();
  }

  /** "could work together", "if it agrees": words of cooperation and of demand that nobody has spoken yet. */
  private static boolean isSpeculation(Candidate candidate) {
    return candidate.standing().status() == Status.POSSIBLE
        && candidate.standing().cue().filter(c -> isOpen(c, candidate)).isPresent();
  }

  /** What an "if" opens nobody expects; violence that "could" come somebody does, if it is said from whom. */
  private static boolean isOpen(String cue, Candidate candidate) {
    if (Questions.CONDITIONS.contains(cue)) {
      return true;
    }
    boolean grave = GRAVE.contains(candidate.type()) && !candidate.parties().actors().isEmpty();
    return !grave && (SPECULATIVE.contains(cue) || TOPICAL.contains(cue));
  }

  private boolean isDenial(Candidate candidate) {
    return candidate.standing().status() == Status.DENIED
        || sayings.isDenied(candidate.trigger())
        || isOwn(candidate) && (GRAVE.contains(candidate.type()) || candidate.type() == EventType.THREATEN);
  }

  private void addSaid(List<Candidate> said, Map<Integer, Candidate> kept, Optional<String> setting) {
    for (Candidate candidate : said) {
      boolean coded = kept.containsKey(candidate.trigger())
          || kept.values().stream().anyMatch(k -> k.type() == candidate.type() && !java.util.Collections.disjoint(
              k.parties().actors(), candidate.parties().actors()));
      Optional<Objection> objection = coded ? Objection.of(Reason.CODED_BY_A_WORD) : objection(candidate, setting);
      if (objection.isPresent()) {
        drop(candidate, objection.get());
      } else {
        kept.put(candidate.trigger(), candidate);
      }
    }
  }

  /** What speaks against the event of a statement's act. */
  private Optional<Objection> objection(Candidate said, Optional<String> setting) {
    if (politics.isPrivate() && !politics.anyKnown(List.copyOf(Retelling.everyone(said)))) {
      return Objection.of(Reason.NOBODY_IN_PUBLIC_LIFE);
    }
    if (!politics.isPrivate() && !politics.any(said.parties().actors()) && !politics.any(said.parties().recipients())) {
      return Objection.of(Reason.NO_POLITICAL_ACTOR);
    }
    return setting.flatMap(s -> Objection.of(Reason.OTHER_SETTING, s))
        .or(() -> completeness.isToFamily(said) ? Objection.of(Reason.NOBODY_IN_PUBLIC_LIFE) : Optional.empty())
        .or(() -> completeness.isLoose(said) || completeness.isCourtesy(said) ? Objection.of(Reason.TOO_LITTLE_KNOWN) : Optional.empty());
  }

  /**
   * One of those that tell the same: same type, one within the other's phrase or the same parties. The one with more parties
   * stays.
   */
  private List<Candidate> single(List<Candidate> kept) {
    List<Candidate> ranked = new ArrayList<>(kept);
    ranked.sort(Comparator.comparingInt((Candidate c) -> -Retelling.size(c)).thenComparingInt(Candidate::trigger));
    List<Candidate> chosen = new ArrayList<>();
    Map<EventType, List<Candidate>> byType = new HashMap<>();
    for (Candidate candidate : ranked) {
      List<Candidate> same = byType.computeIfAbsent(candidate.type(), k -> new ArrayList<>());
      if (same.stream().limit(Tree.HOPS).anyMatch(other -> Retelling.isSame(tree, other, candidate))) {
        drop(candidate, new Objection(Reason.TOLD_BY_ANOTHER_WORD, ""));
      } else {
        same.add(candidate);
        chosen.add(denied(candidate));
      }
    }
    chosen.sort(Comparator.comparingInt(Candidate::trigger));
    return chosen;
  }

  private Candidate denied(Candidate candidate) {
    if (candidate.standing().negated() || sayings.isDenied(candidate.trigger())) {
      String cue = candidate.standing().cue().orElse("denied");
      return candidate.with(new Standing(Status.DENIED, Optional.of(cue), false, -1));
    }
    return candidate;
  }

  private void drop(Candidate candidate, Objection objection) {
    drops.add(new Drop(
        analysis.span(candidate.trigger()), candidate.type(), candidate.source(), objection.reason(), objection.detail()));
  }
}
