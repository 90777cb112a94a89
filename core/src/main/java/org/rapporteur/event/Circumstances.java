package org.rapporteur.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Status;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.When;

/** When and where an event took place and how large it was, from the clause that tells it. Made for one article. */
final class Circumstances {
  private static final List<String> PLACES =
      List.of("in", "at", "near", "outside", "inside", "across", "around", "on", "throughout");
  private static final Map<String, String> SIZES =
      Map.of("killed", "dead", "injured", "injured", "arrested", "arrested", "troops", "troops");
  /** A headline and the first sentence below it tell the news of the day. */
  private static final int LEAD_SENTENCES = 2;

  private final Analysis analysis;
  private final Tree tree;
  private final PartyFinder parties;
  private final Map<Integer, TimeExpression> timeOfClause = new HashMap<>();
  private final Map<Integer, List<Figure>> figuresOfSentence = new HashMap<>();

  Circumstances(AnnotatedArticle annotated, List<Figure> figures, PartyFinder parties) {
    this.parties = parties;
    this.analysis = annotated.analysis();
    this.tree = new Tree(analysis);
    for (TimeExpression time : annotated.times()) {
      int token = analysis.tokenAtOrAfter(time.span().start());
      if (token < analysis.size()) {
        timeOfClause.putIfAbsent(clause(head(token, time)), time);
      }
    }
    for (Figure figure : figures) {
      int token = analysis.tokenAtOrAfter(figure.span().start());
      if (token < analysis.size() && SIZES.containsKey(figure.what())) {
        figuresOfSentence.computeIfAbsent(analysis.sentence(token).index(), k -> new ArrayList<>()).add(figure);
      }
    }
  }

  /** A time in the same clause; else the article's day for what its lead tells as having happened. */
  Optional<When> when(Candidate candidate) {
    TimeExpression time = timeOfClause.get(clause(candidate.trigger()));
    if (time != null) {
      return Optional.of(new When.At(time.span()));
    }
    boolean lead = analysis.sentence(candidate.trigger()).index() < LEAD_SENTENCES;
    boolean news = candidate.standing().status() == Status.HAPPENED && isMain(candidate.trigger());
    return lead && news ? Optional.of(new When.OnPublication()) : Optional.empty();
  }

  /** The place or state in a phrase of place that hangs on the trigger, its light verb or its object. */
  Optional<EntityId> place(Candidate candidate) {
    int trigger = candidate.trigger();
    List<Integer> anchors = new ArrayList<>(List.of(trigger));
    int above = analysis.head(trigger);
    if (above >= 0 && tree.isNoun(trigger) && tree.isVerb(above)) {
      anchors.add(above);
    }
    int object = tree.isVerb(trigger) ? tree.patient(trigger) : -1;
    if (object >= 0) {
      anchors.add(object);
    }
    for (int anchor : anchors) {
      for (String preposition : PLACES) {
        for (int phrase : tree.phrases(anchor, preposition)) {
          if (preposition.equals("on") && candidate.parties().heads().contains(phrase)) {
            continue; // "called on Russia"
          }
          Optional<EntityId> place = parties.place(phrase).filter(p -> isPlace(parties.entity(p)));
          if (place.isPresent()) {
            return place;
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPlace(Entity entity) {
    return entity.type() == EntityType.PLACE || entity.type() == EntityType.STATE;
  }

  /** The figures of the sentence that a type of event can have. */
  Map<String, Long> magnitude(Candidate candidate) {
    Map<String, Long> sizes = new TreeMap<>();
    Sentence sentence = analysis.sentence(candidate.trigger());
    for (Figure figure : figuresOfSentence.getOrDefault(sentence.index(), List.of())) {
      String size = SIZES.get(figure.what());
      if (allowed(candidate.type()).contains(size)) {
        sizes.putIfAbsent(size, (long) figure.min().orElseGet(() -> figure.max().getAsDouble()));
      }
    }
    return sizes;
  }

  private static Set<String> allowed(EventType type) {
    return switch (type) {
      case ASSAULT -> Set.of("dead", "injured", "arrested");
      case PROTEST -> Set.of("dead", "injured", "arrested");
      case COERCE -> Set.of("arrested");
      case MOBILIZE, RETREAT, AID -> Set.of("troops");
      default -> Set.of();
    };
  }

  /** Whether a clause is the main one of its sentence, or the trigger stands in a headline without a verb. */
  private boolean isMain(int trigger) {
    return analysis.head(clause(trigger)) < 0;
  }

  /** The last word of the expression whose head lies outside it. */
  private int head(int token, TimeExpression time) {
    int at = token;
    for (int hop = 0; hop < Tree.HOPS; hop++) {
      int head = analysis.head(at);
      if (head < 0 || !time.span().contains(analysis.start(head))) {
        return at;
      }
      at = head;
    }
    return at;
  }

  /** The verb, or root, that a word hangs on through phrases only. */
  private int clause(int token) {
    int at = token;
    for (int hop = 0; hop < Tree.HOPS; hop++) {
      int head = analysis.head(at);
      if (head < 0 || hop > 0 && tree.isVerb(at) || hop == 0 && tree.isVerb(at)) {
        return at;
      }
      at = head;
    }
    return at;
  }
}
