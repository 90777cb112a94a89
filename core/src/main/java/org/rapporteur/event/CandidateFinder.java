package org.rapporteur.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.EventType;

/** Finds the words of a sentence that may tell an event, with roles and standing. Immutable, made for one article. */
final class CandidateFinder {
  private final Analysis analysis;
  private final Tree tree;
  private final FrameMatcher matcher;
  private final RoleFinder roles;
  private final StandingFinder standings;
  private final List<Drop> drops;

  /**
   * @param drops gets the words whose object tells their event
   */
  CandidateFinder(
      AnnotatedArticle annotated, EventLexicon lexicon, RoleFinder roles, Governors governors, List<Drop> drops) {
    this.drops = drops;
    this.analysis = annotated.analysis();
    this.tree = new Tree(analysis);
    this.matcher = new FrameMatcher(lexicon, annotated);
    this.roles = roles;
    this.standings = new StandingFinder(analysis, governors);
  }

  /** Candidates in order of their triggers; those that are the content of another still among them. */
  List<Candidate> find(Sentence sentence) {
    Map<Integer, Entry> entries = new TreeMap<>();
    Map<Integer, EventType> types = new HashMap<>();
    for (int token = sentence.first(); token < sentence.end(); token++) {
      Optional<Entry> entry = matcher.match(token);
      if (entry.isPresent()) {
        entries.put(token, entry.get());
        types.put(token, entry.get().type());
      }
    }
    Map<Integer, Integer> consumed = consumed(entries, types);
    List<Candidate> found = new ArrayList<>();
    entries.forEach((token, entry) -> found.add(candidate(token, entry, types, consumed)));
    return found;
  }

  /**
   * Objects that are part of an expression, "violated the ceasefire", by the trigger of the expression. Joint exercises
   * count themselves.
   */
  private Map<Integer, Integer> consumed(Map<Integer, Entry> entries, Map<Integer, EventType> types) {
    Map<Integer, Integer> consumed = new HashMap<>();
    for (int token : List.copyOf(entries.keySet())) {
      Pattern pattern = entries.get(token).pattern();
      int object = pattern.part() == 'v' && !pattern.objects().isEmpty() ? tree.patient(token) : -1;
      if (object < 0 || !entries.containsKey(object)) {
        continue;
      }
      if (types.get(object) == EventType.COOPERATE && types.get(token) == EventType.MOBILIZE) {
        Entry entry = entries.remove(token);
        types.remove(token);
        drops.add(new Drop(
            analysis.span(token), entry.type(), entry.place(), Reason.TOLD_BY_OBJECT, analysis.form(object)));
      } else {
        consumed.put(object, token);
      }
    }
    return consumed;
  }

  private Candidate candidate(int token, Entry entry, Map<Integer, EventType> types, Map<Integer, Integer> consumed) {
    Standing standing = standings.find(token, types);
    if (standing.absorber() < 0 && consumed.containsKey(token)) {
      standing = new Standing(standing.status(), standing.cue(), standing.negated(), consumed.get(token));
    }
    return new Candidate(
        token, entry.type(), entry.mode(), entry.contexts(), entry.cameo(), roles.find(entry, token), standing, entry.place(),
        Optional.empty());
  }
}
