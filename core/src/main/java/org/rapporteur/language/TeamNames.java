package org.rapporteur.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.language.internal.SportWords;

/**
 * In a report on sport a place that plays is its team: "Brazil beat Chile", "against Chile", "Chile's goalkeeper". Such names are
 * organisations, as annotation schemes of names have it (OntoNotes, GUM, Universal NER). A name that plays once in a report is a team wherever it
 * stands, unless a preposition of place is before it ("in Chile").
 */
final class TeamNames {
  /** So many words of sport and such a part of all words make a report one on sport. */
  private static final int LEAST = 6;
  private static final double PART = 0.02;

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "obj", "obl:agent");
  private static final Set<String> POSSESSIVES = Set.of("nmod:poss", "compound", "nmod");
  private static final Set<String> OPPOSING = Set.of("against", "over", "versus", "vs", "vs.", "v", "with", "to", "by");

  private final Analysis analysis;
  private final SportWords words;

  private TeamNames(Analysis analysis, SportWords words) {
    this.analysis = analysis;
    this.words = words;
  }

  /** The names of the analysis, those of teams as organisations. */
  static List<Name> of(Analysis analysis, SportWords words) {
    TeamNames names = new TeamNames(analysis, words);
    return names.isOnSport() ? names.settled() : analysis.names();
  }

  private boolean isOnSport() {
    long found = IntStream.range(0, analysis.size()).filter(token -> words.isContext(analysis.lemma(token))).count();
    return found >= LEAST && found >= PART * analysis.size();
  }

  private List<Name> settled() {
    Set<String> teams = new HashSet<>();
    for (Name name : analysis.names()) {
      if (name.type() == Name.Type.PLACE && plays(PlaceUse.head(analysis, name))) {
        teams.add(text(name));
      }
    }
    List<Name> settled = new ArrayList<>();
    for (Name name : analysis.names()) {
      boolean team = name.type() == Name.Type.PLACE && teams.contains(text(name)) && !PlaceUse.isPlace(analysis, PlaceUse.head(analysis, name));
      settled.add(team ? new Name(name.first(), name.end(), Name.Type.ORGANIZATION) : name);
    }
    return settled;
  }

  private String text(Name name) {
    return analysis.span(name.first(), name.end()).of(analysis.text());
  }

  private boolean plays(int token) {
    int head = analysis.head(token);
    if (head < 0 || PlaceUse.isPlace(analysis, token)) {
      return false;
    }
    String label = analysis.label(token);
    String lemma = analysis.lemma(head);
    boolean verb = analysis.tag(head).startsWith("VB") && words.isVerb(lemma);
    if (verb && SUBJECTS.contains(label)) {
      return true;
    }
    int preposition = analysis.child(token, "case");
    boolean opposing = preposition >= 0 && OPPOSING.contains(analysis.lower(preposition));
    if (opposing && (verb || words.isContest(lemma))) {
      return true;
    }
    return POSSESSIVES.contains(label) && !opposing && words.isMember(lemma);
  }
}
