package org.rapporteur.language.coreference;

import java.util.Set;
import org.rapporteur.language.Analysis;

/**
 * Tells a capital that stands for its government ("Moscow denies it", "Moscow's position", "talks with Moscow") from the city ("in
 * Moscow", "Moscow's streets"). Judges by syntax and a few closed word classes; what it cannot tell is the city. Stateless.
 */
final class StateUse {
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:xsubj", "nsubj:outer");
  private static final Set<String> PARTNER = Set.of("with", "by", "between", "against", "toward", "towards", "for", "of", "on", "than", "among", "via");
  private static final Set<String> TO = Set.of("to", "from");
  private static final Set<String> MOTION =
      Set.of("go", "come", "travel", "fly", "return", "arrive", "move", "head", "drive", "trip", "visit", "journey", "flight", "train", "bus",
          "back", "march", "rush", "depart", "leave", "airlift", "evacuate", "road", "route", "plane", "close", "near", "next", "way", "tour",
          "bring", "take", "fight", "advance", "ship", "mile", "kilometer", "kilometre", "km", "hour", "north", "south", "east",
          "west", "recall", "summon", "transfer", "deport", "extradite", "relocate", "escape", "flee", "invite");
  private static final Set<String> OF_THE_CITY =
      Set.of("street", "mayor", "resident", "airport", "suburb", "outskirts", "population", "metro", "subway", "university", "court", "police",
          "center", "centre", "district", "weather", "museum", "theater", "theatre", "hotel", "hospital", "station", "square", "zoo", "embassy",
          "school", "bureau", "stadium", "region", "area", "night", "time", "correspondent", "office", "city", "road", "traffic", "river",
          "summit", "conference", "meeting", "talk", "bridge", "stock", "exchange", "citizen", "inhabitant", "house", "church", "park",
          "neighborhood", "neighbourhood", "hall", "council", "skyline", "map", "agreement", "protocol", "accord", "treaty", "olympics", "club");
  private static final Set<String> OF_THE_STATE =
      Set.of("official", "government", "regime", "leadership", "administration", "authority", "policy", "position", "stance", "response",
          "demand", "claim", "proposal", "diplomat", "ambassador", "envoy", "policymaker", "politician", "ally", "troop", "force");
  private static final Set<String> TOLD =
      Set.of("press", "urge", "accuse", "tell", "ask", "warn", "call", "blame", "criticize", "criticise", "condemn", "threaten", "persuade",
          "pressure", "push", "back", "support", "help", "allow", "force", "join", "irk", "anger", "prompt", "convince", "assure", "deny",
          "sanction", "punish", "isolate", "provoke", "defy", "challenge", "thank", "praise", "give", "oblige", "lobby", "deter", "want",
          "require", "inform", "notify", "embarrass", "please", "offend", "enrage", "oppose", "accommodate", "appease", "consult");
  private static final Set<String> CITY_PREDICATE =
      Set.of("city", "capital", "town", "metropolis", "host", "lie", "center", "centre", "home", "place", "venue", "scene", "sleep", "wake");

  private StateUse() {}

  /** Whether the capital named by {@code head}, which may follow other conjuncts, acts as its government. */
  static boolean isActor(Analysis analysis, int head) {
    int token = firstConjunct(analysis, head);
    String label = analysis.label(token);
    int governor = analysis.head(token);
    if (governor < 0) {
      return false;
    }
    String lemma = analysis.lemma(governor);
    if (SUBJECT.contains(label)) {
      return !CITY_PREDICATE.contains(lemma);
    }
    if (label.equals("nmod:poss")) {
      return !OF_THE_CITY.contains(lemma) && !analysis.tag(governor).startsWith("NNP");
    }
    if (label.equals("compound") || label.equals("nmod:desc")) {
      return OF_THE_STATE.contains(lemma);
    }
    return label.equals("obj") || label.equals("iobj") ? TOLD.contains(lemma) : isPartner(analysis, token, label, lemma);
  }

  private static boolean isPartner(Analysis analysis, int token, String label, String governor) {
    if (!label.startsWith("obl") && !label.startsWith("nmod")) {
      return false;
    }
    int marker = analysis.child(token, "case");
    if (marker < 0 || analysis.child(token, "det") >= 0) {
      return false;
    }
    String preposition = analysis.lower(marker);
    if (PARTNER.contains(preposition)) {
      return !OF_THE_CITY.contains(governor) && !CITY_PREDICATE.contains(governor)
          && !(preposition.equals("for") && MOTION.contains(governor));
    }
    return TO.contains(preposition) && !MOTION.contains(governor) && !OF_THE_CITY.contains(governor)
        && (label.startsWith("nmod") || TOLD.contains(governor) || governor.equals("offer") || governor.equals("appeal"));
  }

  /** The first of the coordinated names, whose role all share. */
  private static int firstConjunct(Analysis analysis, int token) {
    int at = token;
    int steps = 0;
    while (analysis.label(at).equals("conj") && steps++ < 20 && analysis.tag(analysis.head(at)).startsWith("NN")) {
      at = analysis.head(at);
    }
    return at;
  }
}
