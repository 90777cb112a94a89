package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;

/**
 * Questions that event coding asks of a dependency tree: subjects (also those a clause shares or is controlled by), objects,
 * phrases by
 * their preposition. Every walk towards the root stops after {@link #HOPS} steps: no sentence of a report is nested deeper, and a
 * longer walk for each word would make hostile input quadratic.
 */
final class Tree {
  static final int HOPS = 24;
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
  /** Heads of phrases that say when and are nobody's role: "called on Friday". */
  private static final Set<String> TEMPORAL =
      Set.of(
          "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
          "may",
          "june", "july", "august", "september", "october", "november", "december", "today", "yesterday", "tomorrow", "week",
          "weeks",
          "month", "months", "year", "years", "day", "days", "morning", "evening", "night", "weekend", "time", "hours", "hour");
  private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "myself", "we", "us", "our", "ourselves");
  private static final Set<String> WE = Set.of("we", "us", "our", "ourselves");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves");
  private static final Set<String> SECOND_PERSON = Set.of("you", "your", "yourself", "yourselves");

  private final Analysis analysis;
  private final Subjects subjects;

  Tree(Analysis analysis) {
    this.analysis = analysis;
    this.subjects = new Subjects(analysis, this);
  }

  boolean isVerb(int token) {
    return analysis.tag(token).startsWith("VB");
  }

  boolean isNoun(int token) {
    return analysis.tag(token).startsWith("NN");
  }

  /** A noun that is no name. */
  boolean isCommonNoun(int token) {
    return analysis.tag(token).equals("NN") || analysis.tag(token).equals("NNS");
  }

  boolean isNumber(int token) {
    return analysis.tag(token).equals("CD");
  }

  boolean isAdjective(int token) {
    return analysis.tag(token).startsWith("JJ");
  }

  /** The lemma in lower case. */
  String lemma(int token) {
    String lemma = analysis.lemma(token);
    return lemma.equals(analysis.form(token)) ? analysis.lower(token) : lemma;
  }

  /**
   * Ways to write the compound that {@code token} heads, "build-up" and "buildup" for what a tokeniser made three words of, or
   * "air-strike" and "airstrike" for "air strike"; empty if it heads none.
   */
  List<String> compoundLemmas(int token) {
    int first = token;
    int last = token;
    if (last + 2 < analysis.size() && isHyphen(last + 1)) {
      last += 2;
    } else if (first >= 2 && isHyphen(first - 1)) {
      first -= 2;
    } else if (isNoun(token) && first >= 1 && analysis.head(first - 1) == token && relation(first - 1).equals("compound")) {
      first--;
    } else {
      return List.of();
    }
    int other = first == token ? last : first;
    if (analysis.head(other) != token) {
      return List.of();
    }
    String end = lemma(last);
    return List.of(analysis.lower(first) + "-" + end, analysis.lower(first) + end);
  }

  /** Whether a token is a hyphen with no space on either side. */
  private boolean isHyphen(int token) {
    String form = analysis.form(token);
    return (form.equals("-") || form.equals("\u2010") || form.equals("\u2011"))
        && token > 0 && token + 1 < analysis.size()
        && analysis.end(token - 1) == analysis.start(token) && analysis.end(token) == analysis.start(token + 1);
  }

  /** The label without its subtype. */
  String relation(int token) {
    String label = analysis.label(token);
    int colon = label.indexOf(':');
    return colon < 0 ? label : label.substring(0, colon);
  }

  /** "we", "your": a pronoun for who speaks or is spoken to, whom only the conversation tells. */
  boolean isOfConversation(int token) {
    return analysis.tag(token).startsWith("PRP") && (isFirstPerson(token) || SECOND_PERSON.contains(analysis.lower(token)));
  }

  /** "they", "their": not one person or place. */
  boolean isPlural(int token) {
    return analysis.tag(token).startsWith("PRP") && PLURAL.contains(analysis.lower(token));
  }

  /** "we": more than the speaker, and nobody says who else. */
  boolean isWe(int token) {
    return analysis.tag(token).startsWith("PRP") && WE.contains(analysis.lower(token));
  }

  boolean isFirstPerson(int token) {
    return analysis.tag(token).startsWith("PRP") && FIRST_PERSON.contains(analysis.lower(token));
  }

  /** Whether a verb has a tense or an auxiliary, its own or one that it shares with the verb it is joined to. */
  boolean isFinite(int verb) {
    int at = verb;
    for (int hop = 0; hop < HOPS && at >= 0; hop++) {
      String tag = analysis.tag(at);
      boolean tensed = isMistaken(at) || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
      if (tensed || analysis.child(at, "aux") >= 0 || analysis.child(at, "aux:pass") >= 0) {
        return true;
      }
      if (!analysis.label(at).equals("conj") || isInfinitive(at)) {
        return false;
      }
      at = analysis.head(at);
    }
    return false;
  }

  boolean isRelative(int token) {
    return analysis.tag(token).startsWith("W") && RELATIVES.contains(analysis.lower(token));
  }

  /** The first word that marks {@code token} as a phrase of its head: "on", "against", "between"; empty when none does. */
  Optional<String> preposition(int token) {
    int mark = analysis.child(token, "case");
    return mark < 0 ? Optional.empty() : Optional.of(analysis.lower(mark));
  }

  /** Whether a dependent with that form is a particle, adverb or bare preposition of {@code token}. */
  boolean hasParticle(int token, String form) {
    for (int child : analysis.children(token)) {
      if (analysis.lower(child).equals(form)) {
        String relation = relation(child);
        if (relation.equals("compound") || relation.equals("advmod") || relation.equals("case") || relation.equals("mark")
            || relation.equals("obl") || relation.equals("xcomp")) {
          return true;
        }
      }
    }
    return particlePhrase(token, form) >= 0;
  }

  /** The phrase a parser made of a particle and what follows it, "handed (in their weapons)"; -1 if there is none. */
  int particlePhrase(int token, String form) {
    for (int child : analysis.children(token)) {
      String relation = relation(child);
      if (!relation.equals("obl") && !relation.equals("nmod")) {
        continue;
      }
      int mark = analysis.child(child, "case");
      if (mark == token + 1 && analysis.lower(mark).equals(form)) {
        return child;
      }
    }
    return -1;
  }

  /** Dependents of {@code token} in a phrase with that preposition, as obliques, modifiers or complements; in order. */
  List<Integer> phrases(int token, String preposition) {
    List<Integer> found = new ArrayList<>();
    for (int child : analysis.children(token)) {
      String relation = relation(child);
      boolean phrase = relation.equals("obl") || relation.equals("nmod") || relation.equals("advcl") || relation.equals("acl");
      boolean opened = preposition(child).filter(preposition::equals).isPresent() || isMarked(child, preposition);
      if (phrase && opened && !TEMPORAL.contains(analysis.lower(child))) {
        found.add(child);
      }
    }
    return found;
  }

  /** Whether a gerund clause is introduced by that preposition: "of violating". */
  private boolean isMarked(int child, String preposition) {
    int mark = analysis.child(child, "mark");
    return mark >= 0 && analysis.lower(mark).equals(preposition);
  }

  /** Whether a verb's surface subject is what it acts on. */
  boolean isPassive(int verb) {
    if (isLastOfPassives(verb)) {
      return true;
    }
    if (!analysis.tag(verb).equals("VBN") && !analysis.tag(verb).equals("VBD") || isMistaken(verb)) {
      return false;
    }
    int at = verb;
    for (int hop = 0; hop < HOPS; hop++) {
      if (analysis.child(at, "nsubj:pass") >= 0 || analysis.child(at, "aux:pass") >= 0) {
        return true;
      }
      if (at != verb && analysis.tag(verb).equals("VBN") && sharesBe(at)) {
        return true; // "are missing or detained"
      }
      if (analysis.child(at, "aux") >= 0 || analysis.child(at, "nsubj") >= 0 || !analysis.tag(verb).equals("VBN")) {
        return false;
      }
      String label = analysis.label(at);
      if (!label.equals("conj")) {
        return label.equals("acl") || label.equals("advcl") || label.equals("amod") || label.equals("xcomp");
      }
      at = analysis.head(at);
    }
    return false;
  }

  /** "was blocked, harassed and killed": the last, which a tagger may take for a past tense, is suffered like the first. */
  private boolean isLastOfPassives(int verb) {
    int first = analysis.label(verb).equals("conj") && analysis.tag(verb).equals("VBD") ? analysis.head(verb) : -1;
    return first >= 0 && analysis.tag(first).equals("VBN") && analysis.child(first, "aux:pass") >= 0
        && ownSubject(verb) < 0 && fullObject(verb) < 0;
  }

  /** Whether a word other than a past participle has "be" in front, which participles joined to it share. */
  private boolean sharesBe(int at) {
    int aux = analysis.child(at, "aux");
    boolean progressive = aux >= 0 && lemma(aux).equals("be") && analysis.tag(at).equals("VBG");
    return progressive || analysis.child(at, "cop") >= 0 && isAdjective(at);
  }

  /** "The group released 19 captives", read as a noun with a participle: one that has an object, in a sentence without a verb. */
  private boolean isMistaken(int verb) {
    int noun = analysis.head(verb);
    return analysis.label(verb).equals("acl") && analysis.tag(verb).equals("VBN") && noun >= 0 && analysis.head(noun) < 0
        && isNoun(noun) && analysis.child(noun, "cop") < 0 && analysis.child(verb, "obj") > verb;
  }

  /** Who does it: the subject, or the by-phrase of a passive; -1 if the sentence does not say. */
  int agent(int verb) {
    if (!isPassive(verb)) {
      return surfaceSubject(verb);
    }
    List<Integer> by = phrases(verb, "by");
    return by.isEmpty() ? -1 : by.get(0);
  }

  /** What it is done to: the object, or the subject of a passive; -1 if the sentence does not say. */
  int patient(int verb) {
    if (isPassive(verb)) {
      return surfaceSubject(verb);
    }
    int object = fullObject(verb);
    if (object >= 0) {
      return isRelative(object) ? subjects.antecedent(verb, object) : object;
    }
    boolean gap = analysis.label(verb).equals("acl:relcl") && hasOwnSubject(verb);
    return gap ? analysis.head(verb) : sharedObject(verb);
  }

  /** "invaded and occupied its neighbours": an object behind both verbs is that of both; or -1. */
  private int sharedObject(int verb) {
    int first = analysis.label(verb).equals("conj") && isVerb(verb) ? analysis.head(verb) : -1;
    int object = first >= 0 && isVerb(first) && !isPassive(first) ? fullObject(first) : -1;
    return object > verb && !isRelative(object) ? object : -1;
  }

  /** The object, rather one with a meaning of its own than the "that" of a clause that a parser took for one. */
  int fullObject(int verb) {
    int found = -1;
    for (int child : analysis.children(verb)) {
      if (analysis.label(child).equals("obj") && (found < 0 || isRelative(found))) {
        found = child;
      }
    }
    return found < 0 ? analysis.child(verb, "iobj") : found; // "asked Chad to leave"
  }

  boolean hasOwnSubject(int verb) {
    int subject = ownSubject(verb);
    return subject >= 0 && !isRelative(subject);
  }

  int ownSubject(int verb) {
    return subjects.own(verb);
  }

  /** The subject a reader understands: see {@link Subjects#surface}; -1 if there is none. */
  int surfaceSubject(int verb) {
    return subjects.surface(verb);
  }

  /** Whether {@code token} is at most {@link #HOPS} steps below {@code ancestor}. */
  boolean isUnder(int token, int ancestor) {
    int at = token;
    for (int hop = 0; hop < HOPS && at >= 0; hop++) {
      if (at == ancestor) {
        return true;
      }
      at = analysis.head(at);
    }
    return false;
  }

  boolean isInfinitive(int verb) {
    int mark = analysis.child(verb, "mark");
    return mark >= 0 && analysis.lower(mark).equals("to");
  }
}
