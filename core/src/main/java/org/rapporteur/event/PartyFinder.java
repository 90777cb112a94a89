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
  private static final Set<String> WAYS =
      Set.of("of", "by", "from", "against", "on", "with", "for", "to", "in", "at", "between", "loyal", "near", "into", "towards");

  private final Analysis analysis;
  private final ArticleEntities entities;
  private final Tree tree;

  PartyFinder(AnnotatedArticle annotated) {
    this.analysis = annotated.analysis();
    this.entities = annotated.entities();
    this.tree = new Tree(analysis);
  }

  /** All entities of a phrase headed by {@code token}, one for each member of a coordination; in order, without repeats. */
  List<EntityId> of(int token) {
    if (token < 0) {
      return List.of();
    }
    Set<EntityId> found = new LinkedHashSet<>();
    for (int member : members(token)) {
      EntityId one = one(member);
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
      if (members.size() < MEMBERS && analysis.label(child).equals("conj") && !tree.isVerb(child)) {
        members.add(child);
      }
    }
    return members;
  }

  /** The entity of a token itself, if it is one. */
  EntityId at(int token) {
    return entities.at(token).map(r -> r.entity().id()).orElse(null);
  }

  Entity entity(EntityId id) {
    return entities.get(id);
  }

  /** The token's own entity, else the nearest one inside its phrase: possessor, name or apposition, then phrases. */
  private EntityId one(int token) {
    Deque<Integer> queue = new ArrayDeque<>(List.of(token));
    for (int step = 0; step < STEPS && !queue.isEmpty(); step++) {
      int at = queue.removeFirst();
      EntityId own = at(at);
      if (own != null) {
        return own;
      }
      inside(at, queue);
    }
    return null;
  }

  private void inside(int token, Deque<Integer> queue) {
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
          } else if (tree.preposition(child).filter(WAYS::contains).isPresent()) {
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
