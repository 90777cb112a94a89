package org.rapporteur.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.annotation.ArticleEntities;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;

/** The entities that a noun phrase stands for as party to an event. Immutable, made for one article. */
final class PartyFinder {
  private static final int STEPS = 12;
  private static final Set<String> INTERNATIONAL = Set.of("IGO", "EUR", "UNO");
  /** "ministers of", "delegations from". */
  private static final Set<String> OF_WHOM = Set.of("of", "from");
  private static final Set<String> TO_DOER = Set.of("of", "by", "from", "between", "to");
  private static final Set<String> TO_RECIPIENT =
      Set.of("of", "by", "from", "against", "on", "with", "for", "to", "in", "at", "between", "near", "into", "towards");

  private final Analysis analysis;
  private final ArticleEntities entities;
  private final Tree tree;
  private final ListMembers lists;
  private final Set<String> relationalPlaces;
  private final Set<String> diseases;
  private final FirstPersons firstPersons;
  private final Dateline dateline;
  private final Counterparts counterparts;

  PartyFinder(
      AnnotatedArticle annotated, Set<String> relationalPlaces, Sayings sayings, Counterparts counterparts, EventLexicon lexicon) {
    this.diseases = lexicon.nouns("disease");
    this.counterparts = counterparts;
    this.relationalPlaces = relationalPlaces;
    this.analysis = annotated.analysis();
    this.entities = annotated.entities();
    this.tree = new Tree(analysis);
    this.lists = new ListMembers(analysis, entities, tree);
    this.firstPersons = new FirstPersons(annotated, tree, sayings);
    this.dateline = new Dateline(analysis, tree);
  }

  /**
   * Those who do what the phrase headed by {@code token} is the doer of; one for each member of a coordination, without
   * repeats.
   */
  List<EntityId> doers(int token) {
    return of(token, TO_DOER, id -> false);
  }

  /** Those to whom it is done. A place inside the phrase counts: "a base in Mali". */
  List<EntityId> recipients(int token) {
    return of(token, TO_RECIPIENT, id -> false);
  }

  /**
   * Those to whom it is done.
   *
   * @param excluded who cannot be meant, so that what else the phrase names is
   */
  List<EntityId> recipients(int token, Predicate<EntityId> excluded) {
    return of(token, TO_RECIPIENT, excluded);
  }

  private List<EntityId> of(int token, Set<String> ways, Predicate<EntityId> excluded) {
    if (token < 0) {
      return List.of();
    }
    Set<EntityId> found = new LinkedHashSet<>();
    boolean plain = at(token) != null;
    for (int member : members(token)) {
      if (isEpithet(member, token)) {
        break; // "Greece, our ally and partner"
      }
      if (plain && isOtherMatter(member) || isOfficeOfNext(member, token) || isSecondOffice(member, token)) {
        continue; // "the war in Chad and the leaders' summit": parties are joined to parties
      }
      List<EntityId> named = group(member);
      if (named.isEmpty()) {
        named = between(member);
      }
      if (!named.isEmpty()) {
        found.addAll(named);
        found.removeIf(excluded);
        continue;
      }
      int inside = one(member, ways, excluded);
      found.addAll(inside < 0 ? List.of() : together(inside, inside == member, excluded));
    }
    return new ArrayList<>(found);
  }

  /** The party at a token, with those joined to it where it stands inside of another's phrase: "the security of Chad and Niger". */
  private List<EntityId> together(int token, boolean outermost, Predicate<EntityId> excluded) {
    List<EntityId> all = new ArrayList<>(List.of(at(token)));
    if (outermost) {
      return all;
    }
    List<Integer> others = members(token);
    for (int side : new int[] {token - 2, token + 2}) {
      if (isPair(Math.min(side, token))) {
        others.add(side);
      }
    }
    for (int other : others) {
      EntityId joined = at(other);
      boolean alike = joined != null && !all.contains(joined) && isAlike(entity(joined), entity(all.get(0)));
      if (alike && !excluded.test(joined)) {
        all.add(joined);
      }
    }
    return all;
  }

  /** Whether two entities of one list are both what acts for a country, or for several, or both groups that are only described. */
  private static boolean isAlike(Entity one, Entity other) {
    return isOfACountry(one) && isOfACountry(other) && (one.type() == EntityType.PERSON) == (other.type() == EntityType.PERSON)
        || one.type() == EntityType.GROUP && other.type() == EntityType.GROUP;
  }

  /** "Chad-Niger", "Chadian-Nigerien": whether a token and the next but one are joined by a hyphen. */
  private boolean isPair(int first) {
    return first >= 0 && first + 2 < analysis.size() && analysis.form(first + 1).equals("-")
        && analysis.end(first) == analysis.start(first + 1) && analysis.end(first + 1) == analysis.start(first + 2);
  }

  /** "Deputy Premier and Foreign Minister Awa Diop": the first of two offices of one whom the second names. */
  private boolean isOfficeOfNext(int member, int token) {
    int next = member == token ? analysis.child(token, "conj") : -1;
    boolean bare = next > token && !isNamedPerson(token) && analysis.child(token, "det") < 0 && analysis.child(token, "nmod:poss") < 0
        && entities.at(token).filter(r -> r.entity().type() == EntityType.PERSON).isPresent();
    return bare && isNamedPerson(next) && !analysis.form(analysis.left(next)).equals(",");
  }

  /** "Deputy Premier and Foreign Minister of Chad, Awa Diop": the second of two offices of one whom an apposition names. */
  private boolean isSecondOffice(int member, int token) {
    int name = analysis.child(token, "appos");
    boolean second = member != token && analysis.head(member) == token && name > member && isNamedPerson(name);
    boolean bare = analysis.child(member, "det") < 0 && analysis.child(member, "nmod:poss") < 0 && !isNamedPerson(member);
    return second && bare && analysis.child(name, "cc") < 0
        && entities.at(member).filter(r -> r.entity().type() == EntityType.PERSON).isPresent();
  }

  /** "Greece, our ally": a description behind a comma of the name before it, which a parser joined to it. */
  private boolean isEpithet(int member, int token) {
    boolean described = member != token && tree.isNoun(member) && analysis.child(member, "nmod:poss") >= 0 && !isNamedPerson(member);
    boolean named = described && entities.at(token).filter(r -> r.entity().isNamed()).isPresent();
    int left = analysis.left(member);
    return named && analysis.form(left).equals(",") && analysis.child(member, "cc") < 0 && analysis.label(member).equals("conj");
  }

  /** A thing that is somebody's, or concerns him, where parties are listed; not "the Reform movement", which a name tells. */
  private boolean isOtherMatter(int member) {
    boolean thing = tree.isCommonNoun(member) || analysis.child(member, "nmod:poss") >= 0;
    int name = analysis.child(member, "compound");
    boolean named = name >= 0 && entities.at(name).filter(r -> r.entity().type() == EntityType.ORGANIZATION).isPresent();
    return thing && !named && at(member) == null && group(member).isEmpty();
  }

  /** Those by whom a deed is said to be done, in its phrase or in that of whom it is done to: "the abuse of migrants by the police". */
  List<EntityId> makers(int deed) {
    if (at(deed) != null) {
      return List.of();
    }
    List<Integer> by = tree.phrases(deed, "by");
    for (int of : by.isEmpty() ? tree.phrases(deed, "of") : List.<Integer>of()) {
      by = by.isEmpty() ? tree.phrases(of, "by") : by;
    }
    int verb = by.isEmpty() && analysis.label(deed).equals("obj") ? analysis.head(deed) : -1;
    if (verb >= 0 && !tree.isPassive(verb)) {
      by = tree.phrases(verb, "by"); // "condemned the abuse by soldiers": an active verb has no doer behind "by"
    }
    return by.stream().flatMap(phrase -> doers(phrase).stream()).distinct().toList();
  }

  /** The token and those coordinated with it, also one below the other, in that order. */
  List<Integer> members(int token) {
    return lists.of(token);
  }

  boolean isNamedPerson(int token) {
    return lists.isNamedPerson(token);
  }

  /** Both sides of "the cooperation between Chad and Niger", which is itself no party; empty for other phrases. */
  private List<EntityId> between(int token) {
    List<Integer> phrases = at(token) == null ? tree.phrases(token, "between") : List.of();
    List<EntityId> sides = phrases.isEmpty() ? List.of() : parts(phrases.get(0), "nmod");
    return sides.size() > 1 ? sides : List.of();
  }

  /** Whether a state is the one that a member of its government acts for, so that he cannot be acting towards it. */
  boolean isOwnState(EntityId state, Collection<EntityId> actors) {
    Entity other = entity(state);
    return other.type() == EntityType.STATE && other.country().isPresent()
        && actors.stream().map(this::entity).anyMatch(actor -> actor.type() == EntityType.PERSON
            && actor.sector().filter("GOV"::equals).isPresent() && actor.country().equals(other.country()));
  }

  /** Whether a state or place belongs to the country of one of them: an army moves in its own country towards nobody. */
  boolean isOfStateOf(EntityId state, Collection<EntityId> actors) {
    Entity other = entity(state);
    boolean land = other.type() == EntityType.STATE || other.type() == EntityType.PLACE;
    return land && other.country().isPresent() && actors.stream().anyMatch(actor -> entity(actor).country().equals(other.country()));
  }

  /** A place of no country known, which nobody can promise, thank or blame. */
  boolean isNowhere(EntityId id) {
    return entity(id).type() == EntityType.PLACE && entity(id).country().isEmpty();
  }

  /** The entity of a phrase's head; of a part of a state, the state. */
  Optional<EntityId> place(int token) {
    int meant = isPartOfState(token) ? one(token, TO_RECIPIENT, id -> false) : token;
    return meant < 0 ? Optional.empty() : Optional.ofNullable(at(meant));
  }

  /**
   * Two or more whom a described group consists of, where the phrase names them: "the foreign ministers of Chad and Niger", "top
   * US, Russia diplomats"; empty where it names fewer.
   */
  private List<EntityId> group(int token) {
    List<EntityId> met = counterparts.of(token);
    if (!met.isEmpty()) {
      return met;
    }
    boolean described =
        entities.at(token).filter(r -> !r.entity().isNamed() && r.entity().sector().filter("BUS"::equals).isEmpty()).isPresent();
    if (!described || !analysis.tag(token).equals("NNS")) {
      return List.of();
    }
    Set<EntityId> represented = new LinkedHashSet<>();
    Set<EntityId> modifiers = new LinkedHashSet<>();
    for (int child : analysis.children(token)) {
      int whom = represented(child, !represented.isEmpty());
      if (whom >= 0) {
        represented.addAll(parts(whom, tree.relation(whom).equals("obj") ? "nmod" : tree.relation(whom)));
      } else if (child < token) {
        modifiers.addAll(parts(child, tree.relation(child)));
      }
    }
    if (represented.size() > 1) {
      return List.copyOf(represented);
    }
    return modifiers.size() > 1 ? List.copyOf(modifiers) : List.of();
  }

  /**
   * Whom a group is "of", "from" or "representing", or whose names follow it; -1 if a dependent does not say.
   *
   * @param begun whether an earlier one does, so that a bare noun behind a comma goes on with the list
   */
  private int represented(int child, boolean begun) {
    return switch (tree.relation(child)) {
      case "appos" -> child;
      case "nmod" -> {
        boolean named = tree.preposition(child).filter(OF_WHOM::contains).isPresent();
        boolean next = begun && tree.preposition(child).isEmpty() && analysis.form(analysis.left(child)).equals(",");
        yield named || next ? child : -1;
      }
      case "acl" -> tree.lemma(child).equals("represent") ? tree.patient(child) : -1;
      default -> -1;
    };
  }

  /** The named ones of a coordination inside a group's phrase. */
  private List<EntityId> parts(int token, String relation) {
    if (!Set.of("appos", "nmod", "compound", "amod").contains(relation) || analysis.label(token).equals("nmod:poss")) {
      return List.of();
    }
    List<EntityId> parts = new ArrayList<>();
    for (int member : members(token)) {
      EntityId part = at(member);
      boolean other = part != null && entities.get(part).isNamed() && isOfACountry(entities.get(part));
      if (other && !parts.contains(part)) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** The entity of a token itself, if it is one; of "I" and "we" whoever speaks. */
  EntityId at(int token) {
    if (analysis.lower(token).equals("rights") || diseases.contains(analysis.lower(token))) {
      return null; // the right is a party, rights are not, nor are epidemics
    }
    if (tree.isOfConversation(token)) {
      boolean speaker = tree.isFirstPerson(token) && !(tree.isWe(token) && analysis.tag(token).equals("PRP$"));
      return speaker ? firstPersons.at(token).orElse(null) : null;
    }
    return entities.at(token)
        .filter(r -> !tree.isPlural(token) || r.entity().type() != EntityType.PERSON && r.entity().type() != EntityType.PLACE)
        .filter(r -> r.entity().type() != EntityType.PLACE || !dateline.holds(token))
        .filter(r -> r.entity().isNamed() || tree.phrases(token, "between").isEmpty()) // "the alliance between" is a relation
        .map(r -> r.entity().id())
        .or(() -> entities.demonym(token).map(Entity::id))
        .orElse(null);
  }

  /** Whether a noun is no person, body or state itself, whoever it belongs to. */
  boolean isThing(int token) {
    return members(token).stream().allMatch(member -> entities.at(member).isEmpty() && group(member).isEmpty());
  }

  Entity entity(EntityId id) {
    return entities.get(id);
  }

  /** The token of the phrase's own entity, else of the nearest inside: possessor, name or apposition, then phrases; -1 if there is none. */
  private int one(int token, Set<String> ways, Predicate<EntityId> excluded) {
    Deque<Integer> queue = new ArrayDeque<>(List.of(token));
    int fallback = -1;
    for (int step = 0; step < STEPS && !queue.isEmpty(); step++) {
      int at = queue.removeFirst();
      boolean near = at == token || analysis.head(at) == token;
      EntityId own = near || entities.demonym(at).isEmpty() ? at(at) : null; // further down it tells of what the topic is about
      own = own == null || excluded.test(own) ? null : own;
      boolean part = ways == TO_RECIPIENT && isPartOfState(at);
      if (own != null && !part) {
        return at;
      }
      inside(at, queue, ways);
      if (part) {
        fallback = fallback < 0 && own != null && !isReciprocal(at) ? at : fallback;
        tree.phrases(at, "with").forEach(queue::addFirst); // "its border with Chad" is meant by its other side
      }
    }
    return fallback;
  }

  /** "each other's capitals" are whose the actors are, so nobody else's. */
  private boolean isReciprocal(int token) {
    int owner = analysis.child(token, "nmod:poss");
    return owner >= 0 && (analysis.lower(owner).equals("other") || analysis.lower(owner).equals("another"));
  }

  /** A state, somebody of one, or a body of several; two chambers or two towns make no two parties of a group. */
  private static boolean isOfACountry(Entity entity) {
    return entity.type() == EntityType.STATE || entity.type() == EntityType.PERSON
        || entity.isNamed() && entity.sector().filter(INTERNATIONAL::contains).isPresent();
  }

  /** "Chad's border", "its coast": a noun for part of a state, not a name of its own. */
  private boolean isPartOfState(int token) {
    return relationalPlaces.contains(tree.lemma(token)) && entities.at(token).filter(r -> r.entity().isNamed()).isEmpty();
  }

  private void inside(int token, Deque<Integer> queue, Set<String> ways) {
    List<Integer> later = new ArrayList<>();
    int seen = 0;
    for (int child : analysis.children(token)) {
      if (++seen > ListMembers.MOST) {
        break;
      }
      switch (tree.relation(child)) {
        case "nmod" -> {
          if (analysis.label(child).equals("nmod:poss")) {
            queue.addFirst(child);
          } else if (tree.preposition(child).filter(ways::contains).isPresent()) {
            later.add(child);
          }
        }
        case "appos" -> {
          if (isNamedPerson(child)) {
            queue.addFirst(child); // "his counterpart Awa Diop" is not him
          } else {
            queue.addLast(child);
          }
        }
        case "compound", "amod", "flat" -> queue.addLast(child);
        default -> { }
      }
    }
    queue.addAll(later);
  }
}
