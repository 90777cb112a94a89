package org.rapporteur.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Status;

/**
 * Asks whether enough is known of who does it to whom for an event to be one: parties that a type cannot be without, somebody in
 * particular, a deed and not its mention. Further down a report it asks for more than in the lead, which tells the news.
 * Immutable, made for one article.
 */
final class Completeness {
  /**
   * These happen between two. In the lead of a report one of them may stand for the news; further down, where only one can be
   * named, the word was as often as not no event: of 53 such in a development sample of press articles 26 were wrong, of 97
   * others 15.
   */
  private static final Set<EventType> MUTUAL =
      EnumSet.of(
          EventType.CONSULT, EventType.SUPPORT, EventType.AGREE, EventType.SANCTION, EventType.COOPERATE, EventType.AID);
  /** The headline and the sentences that tell the news. */
  private static final int LEAD = 3;
  /** Of these those who do it or suffer it need not be known by more than "people". */
  private static final Set<EventType> LOOSE = EnumSet.of(EventType.ASSAULT, EventType.PROTEST);
  private static final Set<String> MANNER =
      Set.of(
          "consultation", "coordination", "co-ordination", "cooperation", "co-operation", "partnership", "collaboration",
          "agreement");
  /** Only persons and bodies do these, by saying so. */
  private static final Set<EventType> SPOKEN =
      EnumSet.of(
          EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.SUPPORT, EventType.AGREE, EventType.THREATEN,
          EventType.CONCEDE);
  private static final Set<EventType> GRAVE =
      EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.COERCE, EventType.SANCTION, EventType.PROTEST);

  /** Verbs of violence that are said of words and games as often. */
  private static final Set<String> FIGURATIVE = Set.of("attack", "assault", "hit", "strike", "target", "battle", "pound", "slaughter");
  /** Verbs that nobody uses without saying to whom. */
  private static final Set<String> TO_PERSONS = Set.of("congratulate", "thank", "greet");
  private static final Set<String> COURTESIES =
      Set.of("congratulation", "congratulations", "condolence", "condolences", "thanks", "gratitude", "tribute");
  private static final Set<String> REFLEXIVE = Set.of("itself", "himself", "herself", "themselves");
  private static final Set<String> HARMING = Set.of("wound", "injure", "maim", "murder", "torture", "behead");
  private static final Set<String> DEPLOYING = Set.of("deploy", "deployment");
  /** What laws do at any time, "are prohibited", and somebody at one. */
  private static final Set<EventType> RULED =
      EnumSet.of(EventType.COERCE, EventType.SANCTION, EventType.ACCUSE, EventType.REJECT, EventType.REQUEST);

  private final Analysis analysis;
  private final Tree tree;
  private final PartyFinder parties;
  private final Violence violence;
  private final Set<String> speaking;

  /**
   * @param speaking nouns for what is no party and says something for those who are: documents, gatherings
   */
  Completeness(Analysis analysis, PartyFinder parties, Violence violence, Set<String> speaking) {
    this.speaking = speaking;
    this.analysis = analysis;
    this.tree = new Tree(analysis);
    this.parties = parties;
    this.violence = violence;
  }

  /** What is missing; empty if nothing is. */
  Optional<Objection> objection(Candidate candidate) {
    return parties(candidate)
        .or(() -> isExpectedMeeting(candidate) ? Optional.empty() : place(candidate))
        .or(() -> isNoun(candidate) ? noun(candidate) : Optional.empty())
        .or(() -> kind(candidate));
  }

  /** Parties that the type, or the words, call for. */
  private Optional<Objection> parties(Candidate candidate) {
    List<EntityId> actors = candidate.parties().actors();
    int agent = isNoun(candidate) ? -1 : tree.agent(candidate.trigger());
    boolean expected = candidate.standing().status() == Status.PLANNED || candidate.standing().status() == Status.POSSIBLE;
    if (actors.isEmpty() && agent >= 0 && analysis.tag(agent).startsWith("PRP")) {
      return Objection.of(Reason.NOBODY_KNOWN_BEHIND, analysis.form(agent));
    }
    int owner = actors.isEmpty() && isNoun(candidate) ? analysis.child(candidate.trigger(), "nmod:poss") : -1;
    if (owner >= 0 && analysis.tag(owner).equals("PRP$") && candidate.type() == EventType.ASSAULT) {
      return Objection.of(Reason.NOBODY_KNOWN_BEHIND, analysis.form(owner)); // "its attacks"
    }
    if (!actors.isEmpty() && !GRAVE.contains(candidate.type()) && entities(actors).stream().allMatch(Counterparts::isAnaphor)) {
      return Objection.of(Reason.NOBODY_KNOWN_BEHIND, parties.entity(actors.get(0)).name());
    }
    if (isCourtesy(candidate)) {
      return Objection.of(Reason.NOBODY_IN_PARTICULAR);
    }
    if (candidate.parties().recipients().isEmpty() && isToPersons(candidate.trigger()) || isAlone(candidate)) {
      return Objection.of(Reason.NO_OTHER_PARTY);
    }
    if (actors.isEmpty() && GRAVE.contains(candidate.type()) && expected) {
      return Objection.of(Reason.NOBODY_WHO_WOULD);
    }
    boolean among = candidate.type() == EventType.CONSULT && everyone(candidate).size() == 1 && !everyone(candidate).get(0).isNamed();
    if (among && everyone(candidate).get(0).type() == EntityType.GROUP && !isNoun(candidate)) {
      return Objection.of(Reason.NO_OTHER_PARTY); // "officials discussed the effort"
    }
    if (!LOOSE.contains(candidate.type()) && isAnybody(candidate)) {
      return Objection.of(Reason.NOBODY_IN_PARTICULAR);
    }
    if (agent >= 0 && tree.isWe(agent) && !(SPOKEN.contains(candidate.type()) && !expected)) {
      return Objection.of(Reason.WE_NOT_THE_SPEAKER);
    }
    if (candidate.type() == EventType.COOPERATE && (actors.isEmpty() || candidate.parties().recipients().isEmpty())) {
      return Objection.of(Reason.NO_OTHER_PARTY);
    }
    return candidate.type() == EventType.AID && actors.isEmpty() ? Objection.of(Reason.NO_ACTOR) : Optional.empty();
  }

  /** "thanked", "offered congratulations": somebody must be thanked. */
  private boolean isToPersons(int trigger) {
    int object = tree.isVerb(trigger) ? tree.patient(trigger) : -1;
    return TO_PERSONS.contains(tree.lemma(trigger)) || object >= 0 && COURTESIES.contains(tree.lemma(object));
  }

  /** "talks held with the minister", "met with the Kone party": by, or with, nobody knows whom. */
  private boolean isAlone(Candidate candidate) {
    int trigger = candidate.trigger();
    if (candidate.type() != EventType.CONSULT || !tree.isVerb(trigger) || isExpectedMeeting(candidate)) {
      return false;
    }
    int object = tree.patient(trigger);
    boolean with = !tree.phrases(trigger, "with").isEmpty() || object >= 0 && !tree.phrases(object, "with").isEmpty();
    return (with || tree.isPassive(trigger)) && everyone(candidate).stream().distinct().count() < 2;
  }

  /** "Thank you": a courtesy of conversation. */
  private boolean isToYou(int trigger) {
    int object = tree.isVerb(trigger) ? tree.patient(trigger) : -1;
    return object >= 0 && tree.isOfConversation(object) && !tree.isFirstPerson(object);
  }

  /** What is asked for outside the lead. */
  private Optional<Objection> place(Candidate candidate) {
    if (isLead(candidate)) {
      return Optional.empty();
    }
    if (isAside(candidate)) {
      return Objection.of(Reason.ASIDE_FURTHER_DOWN);
    }
    List<EntityId> actors = candidate.parties().actors();
    if (isVague(candidate) || actors.stream().anyMatch(parties::isNowhere) || entities(actors).stream().anyMatch(Politics::isUnknown)) {
      return Objection.of(Reason.NOBODY_IN_PARTICULAR_FURTHER_DOWN);
    }
    return isLone(candidate) ? Objection.of(Reason.ONE_PARTY_FURTHER_DOWN) : Optional.empty();
  }

  private Optional<Objection> noun(Candidate candidate) {
    boolean manner = tree.preposition(candidate.trigger()).filter("in"::equals).isPresent();
    if (manner && MANNER.contains(tree.lemma(candidate.trigger()))) {
      return Objection.of(Reason.MANNER);
    }
    if (candidate.type() == EventType.ASSAULT || isExpectedMeeting(candidate)) {
      return Optional.empty();
    }
    if (candidate.standing().status() == Status.POSSIBLE && candidate.type() != EventType.PROTEST) {
      return Objection.of(Reason.ONLY_THOUGHT_OF, candidate.standing().cue().orElse(""));
    }
    boolean aid = candidate.type() == EventType.AID && candidate.parties().recipients().isEmpty();
    return aid ? Objection.of(Reason.NO_OTHER_PARTY) : Optional.empty();
  }

  /** What parties of that kind cannot do. */
  private Optional<Objection> kind(Candidate candidate) {
    boolean assault = candidate.type() == EventType.ASSAULT && candidate.parties().actors().isEmpty();
    if (assault && violence.isAccident(candidate.trigger())) {
      return Objection.of(Reason.ACCIDENT);
    }
    if (isWords(candidate)) {
      return Objection.of(Reason.NOBODY_IN_PARTICULAR);
    }
    if (assault && isByForce(candidate)) {
      return Objection.of(Reason.DONE_BY_A_THING, subject(candidate));
    }
    if (candidate.type() == EventType.THREATEN && isByThing(candidate)) {
      return Objection.of(Reason.THREAT_OF_A_THING, isNoun(candidate) ? "" : subject(candidate));
    }
    if (candidate.type() == EventType.CONSULT && everyone(candidate).stream().anyMatch(Politics::isPress)
        || (candidate.type() == EventType.AGREE || tree.lemma(candidate.trigger()).equals("tell")) && isToPress(candidate)) {
      return Objection.of(Reason.INTERVIEW);
    }
    if (isRemark(candidate) || isOfThing(candidate)) {
      return Objection.of(Reason.DONE_BY_A_THING, subject(candidate));
    }
    if (isPity(candidate) || isHabit(candidate) || isAim(candidate) || isRule(candidate) || isShown(candidate) || isOfTools(candidate)) {
      return Objection.of(Reason.NOTHING_DONE);
    }
    if (!GRAVE.contains(candidate.type()) && isToFamily(candidate)) {
      return Objection.of(Reason.NOBODY_IN_PUBLIC_LIFE);
    }
    boolean outing = candidate.mode().filter("visit"::equals).isPresent() && isOuting(candidate);
    return outing ? Objection.of(Reason.VISIT_TO_PRIVATE_LIFE) : Optional.empty();
  }

  /** Whether what only a statement tells is told of too few: nobody in particular, or further down to nobody. */
  boolean isLoose(Candidate candidate) {
    boolean bare = candidate.parties().recipients().isEmpty() && !isLead(candidate);
    return bare || !isLead(candidate) && isVague(candidate) || isAnybody(candidate);
  }

  /** "Thank you, Mr. Speaker": praise of whoever is spoken to, and nobody is named. */
  boolean isCourtesy(Candidate said) {
    return said.type() == EventType.SUPPORT && said.parties().recipients().isEmpty() && isToYou(said.trigger());
  }

  private boolean isNoun(Candidate candidate) {
    return !tree.isVerb(candidate.trigger()) && !tree.isAdjective(candidate.trigger());
  }

  private boolean isAnybody(Candidate candidate) {
    return !candidate.parties().isEmpty() && everyone(candidate).stream().allMatch(Politics::isAnybody);
  }

  private List<Entity> everyone(Candidate candidate) {
    List<Entity> all = new ArrayList<>(entities(candidate.parties().actors()));
    all.addAll(entities(candidate.parties().recipients()));
    return all;
  }

  private List<Entity> entities(List<EntityId> ids) {
    return ids.stream().map(parties::entity).toList();
  }

  /** "Another meeting is expected": who meets is clear from the report, not from the sentence. */
  boolean isExpectedMeeting(Candidate candidate) {
    return candidate.type() == EventType.CONSULT
        && candidate.standing().status() == Status.PLANNED
        && tree.relation(candidate.trigger()).equals("nsubj");
  }

  private boolean isLone(Candidate candidate) {
    if (isNoun(candidate) && SPOKEN.contains(candidate.type()) && candidate.parties().recipients().isEmpty()) {
      return true; // "the Russian demands are out of the question": said before, and here only spoken of
    }
    return MUTUAL.contains(candidate.type()) && everyone(candidate).stream().distinct().count() < 2;
  }

  private boolean isLead(Candidate candidate) {
    return analysis.sentence(candidate.trigger()).index() < LEAD;
  }

  /** What a report mentions on the way: an infinitive, a participle or an adjective that no verb of its own asserts. */
  private boolean isAside(Candidate candidate) {
    int trigger = candidate.trigger();
    if (tree.isAdjective(trigger)) {
      return candidate.type() == EventType.SUPPORT || candidate.type() == EventType.ACCUSE;
    }
    if (!tree.isVerb(trigger) || tree.isFinite(trigger)) {
      return false;
    }
    return tree.isInfinitive(trigger) || !GRAVE.contains(candidate.type());
  }

  /** Further down, where all who act are "experts" or "two sides", or where "attacks" are nobody's. */
  private boolean isVague(Candidate candidate) {
    List<EntityId> actors = candidate.parties().actors();
    if (actors.isEmpty()) {
      return candidate.type() == EventType.ASSAULT && tree.isNoun(candidate.trigger());
    }
    return !GRAVE.contains(candidate.type()) && entities(actors).stream().allMatch(Politics::isUnspecific);
  }

  /** "the war threatens supplies", "lives were threatened": neither end is a person or body. */
  private boolean isByThing(Candidate candidate) {
    int trigger = candidate.trigger();
    if (candidate.said().isPresent() || !tree.isVerb(trigger) || !tree.lemma(trigger).equals("threaten")) {
      return isDanger(candidate);
    }
    int subject = tree.surfaceSubject(trigger);
    return subject >= 0 && tree.isNoun(subject) && parties.isThing(subject);
  }

  /** "a threat to peace": what endangers something threatens nobody. */
  private boolean isDanger(Candidate candidate) {
    List<Integer> endangered = isNoun(candidate) ? tree.phrases(candidate.trigger(), "to") : List.of();
    boolean nobody = candidate.parties().recipients().isEmpty();
    return endangered.stream().anyMatch(token -> tree.isNoun(token) && (nobody || parties.isThing(token)));
  }

  /** "the bakers attacked the florists": where nobody known does it with no weapon to nobody known, it may be words. */
  private boolean isWords(Candidate candidate) {
    int trigger = candidate.trigger();
    return candidate.type() == EventType.ASSAULT && tree.isVerb(trigger) && FIGURATIVE.contains(tree.lemma(trigger))
        && (candidate.parties().recipients().isEmpty() ? isAnybody(candidate) : isToPress(candidate))
        && !violence.isArmed(trigger, FIGURATIVE);
  }

  /** "the virus killed", "the order targets": a thing that is neither a weapon nor a deed of somebody. */
  private boolean isByForce(Candidate candidate) {
    int trigger = candidate.trigger();
    if (!tree.isVerb(trigger) || tree.isPassive(trigger)) {
      return false;
    }
    int subject = tree.surfaceSubject(trigger);
    return subject >= 0 && tree.isCommonNoun(subject) && parties.isThing(subject) && !violence.isMeans(subject);
  }

  /** "imports are prohibited", "leaders are held accountable": how things are, done by nobody at no time. */
  private boolean isRule(Candidate candidate) {
    int trigger = candidate.trigger();
    int aux = tree.isVerb(trigger) && !isLead(candidate) ? analysis.child(trigger, "aux:pass") : -1;
    boolean present = aux >= 0 && (analysis.tag(aux).equals("VBZ") || analysis.tag(aux).equals("VBP"));
    return present && RULED.contains(candidate.type()) && candidate.parties().actors().isEmpty()
        && analysis.child(trigger, "aux") < 0;
  }

  /** "expressed concern about the people of Chad": who suffers is not blamed. */
  private boolean isPity(Candidate candidate) {
    List<EntityId> others = candidate.parties().recipients();
    int object = tree.isVerb(candidate.trigger()) ? tree.patient(candidate.trigger()) : -1;
    boolean worried = object >= 0 && tree.lemma(object).startsWith("concern");
    return worried && candidate.type() == EventType.ACCUSE && !others.isEmpty()
        && entities(others).stream().allMatch(e -> e.sector().filter("CVL"::equals).isPresent());
  }

  /** "companies export cars": trade that goes on at all times; or a verb of harm that harms nobody. */
  private boolean isHabit(Candidate candidate) {
    int trigger = candidate.trigger();
    if (HARMING.contains(tree.lemma(trigger)) && tree.isVerb(trigger) && !tree.isPassive(trigger) && tree.patient(trigger) < 0) {
      return true; // "he wound up being"
    }
    boolean present = analysis.tag(trigger).equals("VBZ") || analysis.tag(trigger).equals("VBP");
    return present && candidate.type() == EventType.COOPERATE && candidate.cameo().filter("061"::equals).isPresent();
  }

  /** "the figures demonstrate that", "the movement describes itself as": a proof, a name. */
  private boolean isShown(Candidate candidate) {
    int trigger = candidate.trigger();
    if (!tree.isVerb(trigger)) {
      return false;
    }
    int object = tree.patient(trigger);
    boolean self = object >= 0 && REFLEXIVE.contains(analysis.lower(object));
    return candidate.type() == EventType.PROTEST && analysis.child(trigger, "ccomp") > trigger
        || self && SPOKEN.contains(candidate.type());
  }

  /** "the deployment of a reactor": what is deployed is no force. */
  private boolean isOfTools(Candidate candidate) {
    int trigger = candidate.trigger();
    if (candidate.type() != EventType.MOBILIZE || !DEPLOYING.contains(tree.lemma(trigger))) {
      return false;
    }
    List<Integer> of = tree.isVerb(trigger) ? List.of() : tree.phrases(trigger, "of");
    int deployed = tree.isVerb(trigger) ? tree.patient(trigger) : of.isEmpty() ? -1 : of.get(0);
    return deployed >= 0 && tree.isNoun(deployed) && (parties.isThing(deployed) || isCivil(deployed)) && !violence.isForce(deployed);
  }

  /** What is said to, or done with, a family: of no weight in public. */
  boolean isToFamily(Candidate candidate) {
    List<EntityId> others = candidate.parties().recipients();
    return !others.isEmpty() && entities(others).stream().allMatch(Politics::isFamily);
  }

  private boolean isCivil(int token) {
    List<EntityId> those = parties.doers(token);
    return !those.isEmpty() && entities(those).stream().allMatch(Politics::isAnybody);
  }

  /** A meeting with the press to come, or what is said to be open to it. */
  private boolean isToPress(Candidate candidate) {
    List<EntityId> others = candidate.parties().recipients();
    return !others.isEmpty() && entities(others).stream().allMatch(Politics::isPress);
  }

  /** "the remarks will be open to", "the plan is supportive of": a thing has no such mind. */
  private boolean isRemark(Candidate candidate) {
    if (!tree.isAdjective(candidate.trigger()) || !SPOKEN.contains(candidate.type())) {
      return false;
    }
    int subject = tree.surfaceSubject(candidate.trigger());
    return subject >= 0 && tree.isCommonNoun(subject) && parties.isThing(subject);
  }

  /** "his trip supports", "the order allows": what only persons and bodies do, or documents that say so for them. */
  private boolean isOfThing(Candidate candidate) {
    int trigger = candidate.trigger();
    if (!tree.isVerb(trigger) || tree.isPassive(trigger) || candidate.said().isPresent() || !SPOKEN.contains(candidate.type())) {
      return false;
    }
    int subject = tree.surfaceSubject(trigger);
    return subject >= 0 && tree.isCommonNoun(subject) && parties.isThing(subject) && !parties.isNamedPerson(subject)
        && !speaking.contains(tree.lemma(subject));
  }

  /** "the order targets militants": to target is to attack only with a weapon, or where the sentence tells of one. */
  private boolean isAim(Candidate candidate) {
    return candidate.type() == EventType.ASSAULT && tree.isVerb(candidate.trigger()) && tree.lemma(candidate.trigger()).equals("target")
        && !violence.isArmed(candidate.trigger(), Set.of());
  }

  private String subject(Candidate candidate) {
    return analysis.form(tree.surfaceSubject(candidate.trigger()));
  }

  private boolean isOuting(Candidate candidate) {
    List<EntityId> visited = candidate.parties().recipients();
    Set<String> homes = new HashSet<>();
    candidate.parties().actors().forEach(a -> parties.entity(a).country().ifPresent(homes::add));
    return !visited.isEmpty() && visited.stream().map(parties::entity)
        .noneMatch(host -> Politics.isHost(host)
            && !(host.type() == EntityType.PLACE && host.country().filter(homes::contains).isPresent()));
  }
}
