package org.rapporteur.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.EventType;

/** Fills the roles of a matched entry from the tree. Immutable, made for one article. */
final class RoleFinder {
  /**
   * Who does it to whom, with the tokens that head the phrases, for the span of evidence.
   *
   * @param actors in order; may be empty
   * @param recipients in order, none that is an actor too
   */
  record Parties(List<EntityId> actors, List<EntityId> recipients, Set<Integer> heads) {
    boolean isEmpty() {
      return actors.isEmpty() && recipients.isEmpty();
    }
  }

  /** What is said to somebody, or of somebody. */
  private static final Set<EventType> SPOKEN =
      EnumSet.of(EventType.SUPPORT, EventType.AGREE, EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.CONCEDE);
  /** Those who suffer these are more than who says "us". */
  private static final Set<EventType> GRAVE =
      EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.MOBILIZE);
  /** Of these, what is done for somebody in person. */
  private static final Set<EventType> PERSONAL = EnumSet.of(EventType.SUPPORT, EventType.AGREE);
  /** What an official does for his state towards others. */
  private static final Set<EventType> MILD =
      EnumSet.of(EventType.SUPPORT, EventType.AGREE, EventType.AID, EventType.COOPERATE, EventType.CONSULT);

  private final Analysis analysis;
  private final Tree tree;
  private final PartyFinder parties;
  private final RolePhrases phrases;
  private final Counterparts counterparts;
  private final Set<String> suffered;

  RoleFinder(AnnotatedArticle annotated, Governors governors, PartyFinder parties, Sayings sayings, Counterparts counterparts,
      EventLexicon lexicon) {
    this.suffered = lexicon.nouns("suffered");
    this.counterparts = counterparts;
    this.analysis = annotated.analysis();
    this.tree = new Tree(analysis);
    this.parties = parties;
    this.phrases = new RolePhrases(analysis, tree, governors, parties, sayings, lexicon);
  }

  Parties find(Entry entry, int trigger) {
    Set<Integer> heads = new LinkedHashSet<>();
    boolean symmetric = entry.roles().symmetric();
    Set<EntityId> actors = fill(entry.roles().actor(), trigger, heads, parties::doers);
    Function<Integer, List<EntityId>> towards = symmetric ? parties::doers : recipients(entry, trigger, actors);
    Set<EntityId> recipients = fill(entry.roles().recipient(), trigger, heads, towards);
    if (symmetric) {
      return mutual(entry.type(), trigger, actors, recipients, heads);
    }
    if (recipients.isEmpty() && isOfVictim(trigger)) {
      return new Parties(List.of(), List.copyOf(actors), heads);
    }
    return new Parties(List.copyOf(actors), List.copyOf(recipients), heads);
  }

  /** All who do it to each other, from the phrases of both roles and others. */
  private Parties mutual(EventType type, int trigger, Set<EntityId> actors, Set<EntityId> recipients, Set<Integer> heads) {
    actors.addAll(between(trigger, heads));
    if (type == EventType.CONSULT && isWithUnknown(trigger)) {
      return new Parties(List.of(), List.of(), heads);
    }
    if (recipients.isEmpty()) {
      recipients.addAll(drawnInto(trigger, heads));
    }
    if (actors.size() > 1 && tree.isVerb(trigger) && tree.lemma(trigger).equals("discuss") && tree.phrases(trigger, "with").isEmpty()) {
      recipients.clear(); // "the leaders discussed their talks with Chad"
    }
    if (actors.size() > 1 && tree.phrases(trigger, "with").isEmpty()) {
      recipients.removeIf(r -> !parties.entity(r).isNamed()); // "A and B met, the first talks of their ministers"
    }
    recipients.removeAll(actors);
    if (type == EventType.CONSULT && actors.size() == 1 && recipients.isEmpty()) {
      recipients.addAll(counterparts.othersThan(actors.iterator().next(), trigger));
    }
    if (!tree.isVerb(trigger) && actors.size() + recipients.size() == 1 && phrases.performer(trigger) < 0) {
      return new Parties(List.of(), List.of(), heads); // "peace talks in Mali" name no two who talk
    }
    boolean among = heads.stream().anyMatch(head -> tree.preposition(head).filter("of"::equals).isPresent());
    if (actors.isEmpty() && !among) {
      return new Parties(List.of(), List.of(), heads); // "meetings with Chad and Niger" are a third's
    }
    return split(new ArrayList<>(actors), new ArrayList<>(recipients), heads);
  }

  /** "met with the Kone camp": where nobody is known who is talked to, who else is there tells too little. */
  private boolean isWithUnknown(int trigger) {
    List<Integer> with = tree.isVerb(trigger) ? phrases.tokens("with", trigger) : List.of();
    return !with.isEmpty() && with.stream().allMatch(token -> token > trigger && parties.doers(token).isEmpty());
  }

  /** "her killing", "the journalist's arrest": whoever owns such a noun, if a person, suffers it. */
  private boolean isOfVictim(int noun) {
    int owner = tree.isNoun(noun) ? analysis.child(noun, "nmod:poss") : -1;
    if (owner < 0 || !suffered.contains(tree.lemma(noun)) || !tree.phrases(noun, "of").isEmpty()) {
      return false;
    }
    EntityId whose = parties.at(owner);
    return whose != null && parties.entity(whose).type() == EntityType.PERSON;
  }

  /** Whom a phrase says it is done to: not the doer, a place to talk to, the gift itself or, if it is grave, whoever says "us". */
  private Function<Integer, List<EntityId>> recipients(Entry entry, int trigger, Set<EntityId> actors) {
    int gift = entry.type() == EventType.AID && tree.isVerb(trigger) ? tree.patient(trigger) : -1;
    EntityId given = gift >= 0 && entry.pattern().objects().contains(tree.lemma(gift)) ? parties.at(gift) : null;
    boolean spoken = SPOKEN.contains(entry.type());
    boolean mild = MILD.contains(entry.type());
    boolean moving = entry.type() == EventType.MOBILIZE;
    Predicate<EntityId> excluded =
        id -> actors.contains(id) || id.equals(given) || mild && parties.isOwnState(id, actors)
            || moving && parties.isOfStateOf(id, actors);
    boolean blame = entry.type() == EventType.ACCUSE;
    return token -> {
      List<EntityId> blamed = blame ? parties.makers(token) : List.of();
      if (!blamed.isEmpty()) {
        return blamed;
      }
      EntityId own = parties.at(token);
      boolean doer = own != null && actors.contains(own) && parties.members(token).size() == 1;
      boolean addressed = own != null && parties.entity(own).isNamed() && !PERSONAL.contains(entry.type()); // "asked the West"
      Predicate<EntityId> nowhere = id -> spoken && parties.isNowhere(id) && !(addressed && id.equals(own));
      boolean nobody = doer || GRAVE.contains(entry.type()) && tree.isWe(token);
      return nobody ? List.of() : parties.recipients(token, excluded.or(nowhere));
    };
  }

  /** Two parties that do it to each other stand as one actor and one recipient, in the order of the text. */
  private static Parties split(List<EntityId> actors, List<EntityId> recipients, Set<Integer> heads) {
    if (recipients.isEmpty() && actors.size() > 1) {
      return new Parties(actors.subList(0, 1), actors.subList(1, actors.size()), heads);
    }
    if (actors.isEmpty() && recipients.size() > 1) {
      return new Parties(recipients.subList(0, 1), recipients.subList(1, recipients.size()), heads);
    }
    return new Parties(actors, recipients, heads);
  }

  /** "engaged the rebels in a battle": whom the verb that a noun depends on draws into it. */
  private List<EntityId> drawnInto(int noun, Set<Integer> heads) {
    int verb = tree.relation(noun).equals("obl") ? phrases.lightVerb(noun) : -1;
    int object = verb < 0 ? -1 : tree.patient(verb);
    if (object < 0) {
      return List.of();
    }
    heads.add(object);
    return parties.doers(object);
  }

  private Set<EntityId> between(int trigger, Set<Integer> heads) {
    Set<EntityId> found = new LinkedHashSet<>();
    for (String preposition : List.of("between", "among")) {
      for (int phrase : tree.phrases(trigger, preposition)) {
        heads.add(phrase);
        found.addAll(parties.doers(phrase));
      }
    }
    return found;
  }

  /** What {@code named} finds in the phrases of the first source in which it finds somebody. */
  private Set<EntityId> fill(List<String> sources, int trigger, Set<Integer> heads, Function<Integer, List<EntityId>> named) {
    for (String source : sources) {
      Set<EntityId> found = new LinkedHashSet<>();
      List<Integer> tokens = phrases.tokens(source, trigger);
      tokens.forEach(token -> found.addAll(named.apply(token)));
      if (!found.isEmpty()) {
        heads.addAll(tokens);
        return found;
      }
    }
    return new LinkedHashSet<>();
  }
}
