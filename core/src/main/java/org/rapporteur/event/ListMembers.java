package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotation.ArticleEntities;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.EntityType;

/**
 * The members of a list of parties: those that the tree joins, and those of lists that a parser often breaks. Immutable, made for one
 * article.
 */
final class ListMembers {
  /** No report lists more members of one coordination; the walk stops there so that hostile lists stay linear. */
  static final int MOST = 64;

  private final Analysis analysis;
  private final ArticleEntities entities;
  private final Tree tree;

  ListMembers(Analysis analysis, ArticleEntities entities, Tree tree) {
    this.analysis = analysis;
    this.entities = entities;
    this.tree = tree;
  }

  /** The token and those coordinated with it, also one below the other, in that order. */
  List<Integer> of(int token) {
    int name = bearer(token);
    if (name >= 0) {
      return List.of(name);
    }
    List<Integer> members = new ArrayList<>(List.of(token));
    for (int next = 0; next < members.size(); next++) {
      int at = members.get(next);
      for (int child : analysis.children(at)) {
        boolean member = analysis.label(child).equals("conj") && !tree.isVerb(child) || isHyphenated(child, at);
        if (member && members.size() < MOST) {
          members.add(child);
        } else if (tree.relation(child).equals("flat")) {
          addConjuncts(child, members);
        } else if (isNamedPerson(at)) {
          addStray(child, members);
        }
      }
    }
    addLoose(token, members);
    return members;
  }

  /**
   * "met Prime Minister Diop of Chad, President Kone of Niger, and": persons of a list of persons that a parser joined to the country
   * of one, or took for another name of one although "and" precedes them.
   */
  private void addStray(int child, List<Integer> members) {
    boolean country = tree.relation(child).equals("nmod") && tree.preposition(child).filter("of"::equals).isPresent();
    if (country && entities.at(child).filter(r -> r.entity().type() == EntityType.PERSON).isEmpty()) {
      for (int next : analysis.children(child)) {
        boolean joined = analysis.label(next).equals("conj") || analysis.label(next).equals("appos");
        if (joined && isNamedPerson(next) && members.size() < MOST) {
          members.add(next);
        }
      }
    }
    boolean last = analysis.label(child).equals("appos") && isNamedPerson(child) && isLastOfList(child);
    if (last && members.size() < MOST) {
      members.add(child);
    }
  }

  /** "met the minister, and the staff": one more of a list that a parser hung on the verb, with no preposition of its own. */
  private void addLoose(int token, List<Integer> members) {
    int verb = analysis.head(token);
    boolean argument = verb >= 0 && tree.isVerb(verb) && verb < token;
    for (int child : argument ? analysis.children(verb) : new int[0]) {
      boolean argued = tree.relation(child).equals("obl") || analysis.label(child).equals("conj");
      boolean bare = argued && tree.isNoun(child) && tree.preposition(child).isEmpty();
      if (child > token && bare && entities.at(child).filter(r -> r.entity().type() != EntityType.PLACE).isPresent() && isListed(child)
          && members.size() < MOST) {
        members.add(child);
      } else if (child > token && !tree.relation(child).equals("punct")) {
        return;
      }
    }
  }

  /** Whether a phrase opens with a comma or "and". */
  private boolean isListed(int token) {
    int left = analysis.left(token);
    return left < token && (analysis.form(left).equals(",") || analysis.label(left).equals("cc"));
  }

  private boolean isLastOfList(int name) {
    int next = analysis.child(name, "conj");
    return analysis.child(name, "cc") >= 0 || next > name && analysis.child(next, "cc") >= 0;
  }

  /** "the envoy, Awa Diop, has": the name that a parser joined to the description before it as if it were another; or -1. */
  private int bearer(int token) {
    int name = -1;
    for (int child : analysis.children(token)) {
      if (analysis.label(child).equals("conj")) {
        if (name >= 0 || analysis.child(child, "cc") >= 0 || analysis.child(child, "conj") >= 0) {
          return -1;
        }
        name = child;
      }
    }
    boolean person = name > 0 && analysis.form(name - 1).equals(",")
        && entities.at(name).filter(r -> r.entity().type() == EntityType.PERSON && r.entity().isNamed()).isPresent();
    boolean described = person && !tree.isPlural(token) && !analysis.tag(token).endsWith("S")
        && entities.at(token).filter(r -> r.entity().type() == EntityType.PERSON && !r.entity().isNamed()).isPresent();
    return described ? name : -1;
  }

  /** "Secretary of State Diop and Minister Kone": the coordination may hang on the name after an office. */
  private void addConjuncts(int name, List<Integer> members) {
    for (int child : analysis.children(name)) {
      if (analysis.label(child).equals("conj") && !tree.isVerb(child) && members.size() < MOST) {
        members.add(child);
      }
    }
  }

  /** Whether a token or a name that follows it as part of one phrase names a person. */
  boolean isNamedPerson(int token) {
    if (entities.at(token).filter(r -> r.entity().type() == EntityType.PERSON && r.entity().isNamed()).isPresent()) {
      return true;
    }
    int name = Math.max(analysis.child(token, "flat"), analysis.child(token, "appos"));
    return name >= 0 && entities.at(name).filter(r -> r.entity().type() == EntityType.PERSON && r.entity().isNamed()).isPresent();
  }

  /** "US" in "US-Russian". */
  private boolean isHyphenated(int child, int token) {
    return analysis.label(child).equals("compound") && child + 2 == token && analysis.form(child + 1).equals("-");
  }
}
