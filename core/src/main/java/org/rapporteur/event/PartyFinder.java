package org.rapporteur.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.annotation.ArticleEntities;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;

/** The entities that a noun phrase stands for as party to an event. Immutable, made for one article. */
final class PartyFinder {
  /** No report lists more members of one coordination; the walk stops there so that hostile lists stay linear. */
  private static final int MEMBERS = 64;
  private static final int STEPS = 12;
  private static final Set<String> TO_DOER = Set.of("of", "by", "from", "between", "to");
  private static final Set<String> TO_RECIPIENT =
      Set.of("of", "by", "from", "against", "on", "with", "for", "to", "in", "at", "between", "near", "into", "towards");

  private final Analysis analysis;
  private final ArticleEntities entities;
  private final Tree tree;

  PartyFinder(AnnotatedArticle annotated) {
    this.analysis = annotated.analysis();
    this.entities = annotated.entities();
    this.tree = new Tree(analysis);
  }

  /**
   * Those who do what the phrase headed by {@code token} is the doer of; one for each member of a coordination, without
   * repeats.
   */
  List<EntityId> doers(int token) {
    return of(token, TO_DOER);
  }

  /** Those to whom it is done. A place inside the phrase counts: "a base in Mali". */
  List<EntityId> recipients(int token) {
    return of(token, TO_RECIPIENT);
  }

  private List<EntityId> of(int token, Set<String> ways) {
    if (token < 0) {
      return List.of();
    }
    Set<EntityId> found = new LinkedHashSet<>();
    for (int member : members(token)) {
      EntityId one = one(member, ways);
      if (one != null) {
        found.add(one);
      }
    }
    return new ArrayList<>(found);
  }

  /** The token and those coordinated with it. */
  List<Integer> members(int token) {
    List<Integer> members = new ArrayList<>(List.of(token));
    for (int child : analysis.children(token)) {
      boolean member = analysis.label(child).equals("conj") && !tree.isVerb(child) || isHyphenated(child, token);
      if (member && members.size() < MEMBERS) {
        members.add(child);
      }
    }
    return members;
  }

  /** "US" in "US-Russian". */
  private boolean isHyphenated(int child, int token) {
    return analysis.label(child).equals("compound") && child + 2 == token && analysis.form(child + 1).equals("-");
  }

  /** The entity of a token itself, if it is one. */
  EntityId at(int token) {
    return entities.at(token).map(r -> r.entity().id()).orElse(null);
  }

  Entity entity(EntityId id) {
    return entities.get(id);
  }

  /** The token's own entity, else the nearest one inside its phrase: possessor, name or apposition, then phrases. */
  private EntityId one(int token, Set<String> ways) {
    Deque<Integer> queue = new ArrayDeque<>(List.of(token));
    for (int step = 0; step < STEPS && !queue.isEmpty(); step++) {
      int at = queue.removeFirst();
      EntityId own = at(at);
      if (own != null) {
        return own;
      }
      inside(at, queue, ways);
    }
    return null;
  }

  private void inside(int token, Deque<Integer> queue, Set<String> ways) {
    List<Integer> later = new ArrayList<>();
    int seen = 0;
    for (int child : analysis.children(token)) {
      if (++seen > MEMBERS) {
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
        case "appos", "compound", "amod", "flat" -> queue.addLast(child);
        default -> { }
      }
    }
    queue.addAll(later);
  }
}
