package org.rapporteur.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.annotation.ArticleEntities;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.EventType;

/**
 * Whom "the two leaders", "both sides" or "they" are, after a report has said who met: the parties of the last meeting told, as
 * long as the next sentences go on about it. Made for one article and told of its sentences in order.
 */
final class Counterparts {
  /** Sentences without a meeting after which such words mean somebody else. */
  private static final int REACH = 10;
  private static final Set<String> WORDS =
      Set.of(
          "leader", "president", "minister", "secretary", "side", "party", "country", "nation", "state", "counterpart",
          "diplomat", "official", "government", "head", "premier", "chancellor", "delegation", "ally", "partner", "pair",
          "envoy", "chief");
  /** Of these the plural may also be meant by itself: "officials agreed". */
  private static final Set<String> DESCRIBING =
      Set.of("government", "governments", "officials", "states", "nations", "delegation", "delegations", "envoys");
  private static final Set<String> DETERMINERS = Set.of("the", "both", "two", "these", "all", "our", "their", "other");
  private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");

  private final Analysis analysis;
  private final ArticleEntities entities;
  private final Tree tree;
  private List<EntityId> met = List.of();
  private int sentence = -1;

  Counterparts(AnnotatedArticle annotated) {
    this.analysis = annotated.analysis();
    this.entities = annotated.entities();
    this.tree = new Tree(analysis);
  }

  /** Remembers who met in a sentence that was coded. */
  void told(int sentenceIndex, List<Candidate> events) {
    for (Candidate event : events) {
      Set<EntityId> all = new LinkedHashSet<>(event.parties().actors());
      all.addAll(event.parties().recipients());
      boolean several = all.size() > 1 && all.stream().map(entities::get).allMatch(Counterparts::isOneParty);
      if (event.type() == EventType.CONSULT && several) {
        met = new ArrayList<>(all);
        sentence = sentenceIndex;
      } else if (all.equals(new LinkedHashSet<>(met))) {
        sentence = sentenceIndex;
      }
    }
  }

  private static boolean isOneParty(Entity entity) {
    return entity.type() == EntityType.PERSON || entity.type() == EntityType.STATE || entity.type() == EntityType.ORGANIZATION;
  }

  /** The others of the last meeting, for somebody who is said to have talked and not with whom; empty where he was not there. */
  List<EntityId> othersThan(EntityId one, int token) {
    int at = analysis.sentence(token).index();
    boolean body = entities.get(one).type() == EntityType.ORGANIZATION; // may meet by itself
    if (body || !met.contains(one) || at - sentence > REACH) {
      return List.of();
    }
    return met.stream().filter(id -> !id.equals(one)).toList();
  }

  /** Those meant by a word; empty where it says by itself who they are, or nobody has met. */
  List<EntityId> of(int token) {
    int at = analysis.sentence(token).index();
    if (met.isEmpty() || at <= sentence || at - sentence > REACH) {
      return List.of();
    }
    boolean meant = THEY.contains(analysis.lower(token)) ? isOpen(token) && !isBehindOthers(token) : isBarePlural(token);
    boolean two = analysis.lower(token).equals("both") || !hasNumber(token) || met.size() == 2;
    return meant && two ? met : List.of();
  }

  /** Whether a plural pronoun is not known to stand for several others: one name is no "they"; "the leaders" we ask for. */
  private boolean isOpen(int token) {
    return entities.at(token).map(r -> r.entity())
        .filter(e -> e.type() == EntityType.GROUP && !isAboutLeaders(e))
        .isEmpty();
  }

  /** "the promise by Diop and Kone in their call": a possessive behind names in the same sentence is about them. */
  private boolean isBehindOthers(int token) {
    boolean behind = false;
    for (int at = analysis.sentence(token).first(); at < token && analysis.tag(token).equals("PRP$"); at++) {
      behind |= entities.at(at).filter(r -> r.entity().isNamed() && !met.contains(r.entity().id())).isPresent();
    }
    return behind;
  }

  /** "the leaders", "the President": a description that only the text before it can fill, and did not. */
  static boolean isAnaphor(Entity entity) {
    String[] words = entity.name().toLowerCase(Locale.ROOT).split(" ");
    boolean bare = Arrays.stream(words, 0, words.length - 1).allMatch(DETERMINERS::contains);
    return entity.type() == EntityType.GROUP && isAboutLeaders(entity) && entity.country().isEmpty() && bare
        && !DESCRIBING.contains(words[words.length - 1]);
  }

  private static boolean isAboutLeaders(Entity entity) {
    String name = entity.name().toLowerCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return !entity.isNamed() && WORDS.contains(singular(last));
  }

  private static String singular(String noun) {
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  private boolean isBarePlural(int token) {
    if (!analysis.tag(token).equals("NNS") && !analysis.tag(token).equals("NNPS") || !WORDS.contains(tree.lemma(token))) {
      return false;
    }
    boolean determined = false;
    for (int child : analysis.children(token)) {
      switch (tree.relation(child)) {
        case "det", "nummod" -> {
          if (!DETERMINERS.contains(analysis.lower(child))) {
            return false;
          }
          determined = true;
        }
        case "case", "cc", "punct", "advmod" -> { }
        default -> {
          return false;
        }
      }
    }
    return determined;
  }

  private boolean hasNumber(int token) {
    return analysis.child(token, "nummod") >= 0;
  }
}
