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
  /** "Chad's war of aggression": whose act it is does what the noun behind "of" names. */
  private static final Set<String> ACTS = Set.of("war", "act", "campaign", "policy", "wave", "series", "threat");
  private static final int MATTER_HOPS = 3;
  /** Tokens that a shared subject can be away; bounded so that hostile sentences stay linear. */
  private static final int CLAUSE = 40;

  private final Analysis analysis;
  private final Tree tree;
  private final PartyFinder parties;
  private final Governors governors;
  private final Sayings sayings;
  private final Counterparts counterparts;
  private final Set<String> suffered;
  private final Set<String> documents;

  RoleFinder(AnnotatedArticle annotated, Governors governors, PartyFinder parties, Sayings sayings, Counterparts counterparts,
      EventLexicon lexicon) {
    this.suffered = lexicon.nouns("suffered");
    this.documents = lexicon.nouns("document");
    this.counterparts = counterparts;
    this.analysis = annotated.analysis();
    this.tree = new Tree(analysis);
    this.parties = parties;
    this.sayings = sayings;
    this.governors = governors;
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
    if (recipients.isEmpty()) {
      recipients.addAll(drawnInto(trigger, heads));
    }
    if (actors.size() > 1 && tree.isVerb(trigger) && tree.lemma(trigger).equals("discuss") && tree.phrases(trigger, "with").isEmpty()) {
      recipients.clear(); // "the leaders discussed their talks with Chad"
    }
    if (actors.size() > 1) {
      recipients.removeIf(r -> !parties.entity(r).isNamed()); // "A and B met, the first talks of their ministers"
    }
    recipients.removeAll(actors);
    if (type == EventType.CONSULT && actors.size() == 1 && recipients.isEmpty()) {
      recipients.addAll(counterparts.othersThan(actors.iterator().next(), trigger));
    }
    if (!tree.isVerb(trigger) && actors.size() + recipients.size() == 1 && performer(trigger) < 0) {
      return new Parties(List.of(), List.of(), heads); // "peace talks in Mali" name no two who talk
    }
    return split(new ArrayList<>(actors), new ArrayList<>(recipients), heads);
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
    return token -> {
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
    int verb = tree.relation(noun).equals("obl") ? lightVerb(noun) : -1;
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
      List<Integer> tokens = tokens(source, trigger);
      tokens.forEach(token -> found.addAll(named.apply(token)));
      if (!found.isEmpty()) {
        heads.addAll(tokens);
        return found;
      }
    }
    return new LinkedHashSet<>();
  }

  private List<Integer> tokens(String source, int trigger) {
    return switch (source) {
      case "s" -> subjects(trigger);
      case "o" -> objects(trigger);
      case "agent" -> agents(trigger);
      case "that" -> clauseSubjects(trigger);
      default -> phrases(source, trigger);
    };
  }

  /** The subject, with others of the same verb before it: headlines list them without "and", "US, Chad ministers meet". */
  private List<Integer> subjects(int trigger) {
    int subject = subject(trigger);
    int head = subject < 0 ? -1 : analysis.head(subject);
    List<Integer> found = new ArrayList<>(one(subject));
    if (head >= 0 && analysis.label(subject).equals("nsubj")) {
      for (int child : analysis.children(head)) {
        if (child != subject && child < head && analysis.label(child).equals("nsubj") && tree.isNoun(child)) {
          found.add(child);
        }
      }
    }
    return found;
  }

  private int subject(int trigger) {
    return author(trigger, said(trigger, tree.isVerb(trigger) ? tree.agent(trigger) : tree.surfaceSubject(trigger)));
  }

  /** "Kenya issued a statement condemning": what a document says, whoever puts it out says. */
  private int author(int trigger, int subject) {
    boolean document = subject >= 0 && analysis.label(trigger).equals("acl") && documents.contains(tree.lemma(subject));
    int verb = document && parties.doers(subject).isEmpty() ? analysis.head(subject) : -1;
    boolean issued = verb >= 0 && tree.isVerb(verb) && tree.patient(verb) == subject;
    return issued ? tree.agent(verb) : subject;
  }

  /**
   * The subject inside what somebody says, where the tree gives one outside: "he repeated that it never attacked and had no plans
   * to" is about what "it" plans, even if a parser takes "had" for his.
   */
  private int said(int trigger, int subject) {
    var saying = sayings.at(trigger);
    if (subject < 0 || saying.isEmpty() || sayings.at(subject).equals(saying)) {
      return subject;
    }
    int first = Math.max(analysis.sentence(trigger).first(), trigger - CLAUSE);
    for (int token = trigger - 1; token >= first && sayings.at(token).equals(saying); token--) {
      if (tree.relation(token).equals("nsubj") && !tree.isRelative(token) && analysis.head(token) < trigger) {
        return token;
      }
    }
    return subject;
  }

  private List<Integer> objects(int trigger) {
    int indirect = analysis.child(trigger, "iobj");
    int patient = tree.patient(trigger);
    List<Integer> found = new ArrayList<>();
    if (indirect >= 0) {
      found.add(indirect);
    }
    int named = freeRelative(trigger, patient);
    if (named >= 0) {
      found.add(named);
    } else if (patient >= 0) {
      found.add(patient);
    }
    return found;
  }

  /** "what he called Russian meddling" stands for the meddling; -1 if the object is no such clause. */
  private int freeRelative(int trigger, int patient) {
    boolean what = patient >= 0 && analysis.lower(patient).equals("what");
    int clause = what ? analysis.child(patient, "acl:relcl") : patient < 0 ? analysis.child(trigger, "ccomp") : -1;
    if (clause < 0 || !what && !hasWhat(clause)) {
      return -1;
    }
    int named = analysis.child(clause, "xcomp");
    for (int child : analysis.children(clause)) {
      boolean object = analysis.label(child).equals("obj") && !analysis.lower(child).equals("what");
      named = named < 0 && object ? child : named;
    }
    return named;
  }

  private boolean hasWhat(int clause) {
    for (int child : analysis.children(clause)) {
      if (analysis.lower(child).equals("what")) {
        return true;
      }
    }
    return false;
  }

  /** Subjects of the clause that is the verb's complement: "demanded that Iran release", "urged (him) to leave". */
  private List<Integer> clauseSubjects(int trigger) {
    List<Integer> own = subjectsOfClause(trigger);
    int object = own.isEmpty() && tree.isVerb(trigger) ? tree.patient(trigger) : -1;
    return object < 0 ? own : subjectsOfClause(object); // "demanded guarantees that NATO leave"
  }

  private List<Integer> subjectsOfClause(int trigger) {
    for (String label : tree.isVerb(trigger) ? List.of("ccomp", "xcomp", "advcl") : List.of("ccomp", "acl")) {
      int clause = analysis.child(trigger, label);
      if (clause > trigger) {
        int subject = tree.isPassive(clause) ? tree.agent(clause) : tree.ownSubject(clause);
        if (subject >= 0) {
          return one(subject);
        }
        int patient = tree.isPassive(clause) ? tree.patient(clause) : -1;
        return one(patient);
      }
    }
    return List.of();
  }

  /** Who a noun names as its doer, or whoever a light verb says performs it. */
  private List<Integer> agents(int noun) {
    List<Integer> by = byPhrases(noun);
    if (!by.isEmpty()) {
      return by.subList(0, 1);
    }
    int owner = analysis.child(noun, "nmod:poss");
    if (owner >= 0 && !parties.doers(owner).isEmpty()) {
      return one(owner);
    }
    List<Integer> modifiers = modifiers(noun);
    if (!modifiers.isEmpty()) {
      return modifiers;
    }
    int act = tree.preposition(noun).filter("of"::equals).isPresent() ? analysis.head(noun) : -1;
    int doer = act >= 0 && ACTS.contains(tree.lemma(act)) ? analysis.child(act, "nmod:poss") : -1;
    return doer >= 0 && !parties.doers(doer).isEmpty() ? one(doer) : one(performer(noun));
  }

  /** The doer's phrase, on the noun or on a phrase of it: "the withdrawal of troops by France". */
  private List<Integer> byPhrases(int noun) {
    List<Integer> by = tree.phrases(noun, "by");
    for (int child : analysis.children(noun)) {
      if (by.isEmpty() && tree.relation(child).equals("nmod")) {
        by = tree.phrases(child, "by");
      }
    }
    return by;
  }

  /** Names and demonyms before the noun: "US airstrikes", "Israeli-Palestinian talks". */
  private List<Integer> modifiers(int noun) {
    List<Integer> found = new ArrayList<>();
    for (int child : analysis.children(noun)) {
      String relation = tree.relation(child);
      if (child < noun && (relation.equals("compound") || relation.equals("amod") || relation.equals("nmod"))
          && !parties.doers(child).isEmpty()) {
        found.add(child);
      }
    }
    return found;
  }

  /** The subject of the light verb that a noun depends on: "launched an attack", "held talks". */
  private int performer(int noun) {
    int at = noun;
    for (int hop = 0; hop < Tree.HOPS; hop++) {
      int head = analysis.head(at);
      if (head < 0) {
        return -1;
      }
      String relation = tree.relation(at);
      if (tree.isVerb(head)) {
        boolean performs = governors.passesSubject(tree, head, relation);
        return performs ? tree.agent(head) : -1;
      }
      boolean same = relation.equals("conj") || relation.equals("nmod") && governors.isTransparent(tree.lemma(head));
      if (!same) {
        return -1;
      }
      at = head;
    }
    return -1;
  }

  /** Phrases of the trigger, then of its light verb, then of its object, then of the clause it complements. */
  private List<Integer> phrases(String preposition, int trigger) {
    List<Integer> own = tree.phrases(trigger, preposition);
    List<Integer> behind = own.stream().filter(phrase -> phrase > trigger).toList();
    if (!own.isEmpty()) {
      return behind.isEmpty() ? own : behind; // "on the eve of the vote, Chad called on Niger"
    }
    if (preposition.equals("with") && tree.isVerb(trigger)) {
      for (int child : analysis.children(trigger)) {
        boolean later = child > trigger && tree.relation(child).equals("obl");
        List<Integer> nested = later ? tree.phrases(child, preposition) : List.of();
        if (!nested.isEmpty()) {
          return nested; // "met in Washington with the minister": a parser may hang it on the place
        }
      }
    }
    int other = tree.isVerb(trigger) ? tree.patient(trigger) : lightVerb(trigger);
    List<Integer> outer = other < 0 ? List.of() : tree.phrases(other, preposition);
    return outer.isEmpty() && !tree.isVerb(trigger) ? phrasesOfMatter(preposition, trigger) : outer;
  }

  /** "a build-up of tens of thousands of troops on the border": the phrase may hang on what the noun is about. */
  private List<Integer> phrasesOfMatter(String preposition, int noun) {
    int at = noun;
    for (int hop = 0; hop < MATTER_HOPS; hop++) {
      List<Integer> of = tree.phrases(at, "of");
      if (of.isEmpty() || preposition.equals("of")) {
        return List.of();
      }
      at = of.get(0);
      List<Integer> found = tree.phrases(at, preposition);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private int lightVerb(int noun) {
    int head = analysis.head(noun);
    return head >= 0 && tree.isVerb(head) && governors.passesSubject(tree, head, tree.relation(noun)) ? head : -1;
  }

  private static List<Integer> one(int token) {
    return token < 0 ? List.of() : List.of(token);
  }
}
