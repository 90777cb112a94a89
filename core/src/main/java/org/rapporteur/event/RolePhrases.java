package org.rapporteur.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.Analysis;

/**
 * Finds the words that stand where an entry of the lexicon says that its roles are: subjects, objects, whoever a noun names as its
 * doer, phrases. Who they are tells {@link PartyFinder}. Immutable, made for one article.
 */
final class RolePhrases {
  /** "Chad's war of aggression": whose act it is does what the noun behind "of" names. */
  private static final Set<String> ACTS = Set.of("war", "act", "campaign", "policy", "wave", "series", "threat");
  private static final int MATTER_HOPS = 3;
  /** Tokens that a shared subject can be away; bounded so that hostile sentences stay linear. */
  private static final int CLAUSE = 40;

  private final Analysis analysis;
  private final Tree tree;
  private final Governors governors;
  private final PartyFinder parties;
  private final Sayings sayings;
  private final Set<String> documents;

  RolePhrases(Analysis analysis, Tree tree, Governors governors, PartyFinder parties, Sayings sayings, EventLexicon lexicon) {
    this.analysis = analysis;
    this.tree = tree;
    this.governors = governors;
    this.parties = parties;
    this.sayings = sayings;
    this.documents = lexicon.nouns("document");
  }

  /** Those of a source that an entry names ({@link Entry.Roles}), in order; empty where the words have none. */
  List<Integer> tokens(String source, int trigger) {
    return switch (source) {
      case "s" -> subjects(trigger);
      case "o" -> objects(trigger);
      case "agent" -> agents(trigger);
      case "that" -> clauseSubjects(trigger);
      default -> phrases(source, trigger);
    };
  }

  /** The subject, with others of the same verb before it: headlines list them without "and", "US, Chad ministers meet". */
  private List<Integer> subjects(int trigger) {
    int subject = subject(trigger);
    int head = subject < 0 ? -1 : analysis.head(subject);
    List<Integer> found = new ArrayList<>(one(subject));
    if (head >= 0 && analysis.label(subject).equals("nsubj") && tree.isNoun(subject)) {
      for (int child : analysis.children(head)) {
        if (child != subject && child < head && analysis.label(child).equals("nsubj") && tree.isNoun(child)) {
          found.add(child);
        }
      }
    }
    return found;
  }

  private int subject(int trigger) {
    return author(trigger, said(trigger, tree.isVerb(trigger) ? tree.agent(trigger) : tree.surfaceSubject(trigger)));
  }

  /** "Kenya issued a statement condemning": what a document says, whoever puts it out says. */
  private int author(int trigger, int subject) {
    boolean document = subject >= 0 && analysis.label(trigger).equals("acl") && documents.contains(tree.lemma(subject));
    int verb = document && parties.doers(subject).isEmpty() ? analysis.head(subject) : -1;
    boolean issued = verb >= 0 && tree.isVerb(verb) && tree.patient(verb) == subject;
    return issued ? tree.agent(verb) : subject;
  }

  /**
   * The subject inside what somebody says, where the tree gives one outside: "he repeated that it never attacked and had no plans
   * to" is about what "it" plans, even if a parser takes "had" for his.
   */
  private int said(int trigger, int subject) {
    var saying = sayings.at(trigger);
    if (subject < 0 || saying.isEmpty() || sayings.at(subject).equals(saying)) {
      return subject;
    }
    int first = Math.max(analysis.sentence(trigger).first(), trigger - CLAUSE);
    for (int token = trigger - 1; token >= first && sayings.at(token).equals(saying); token--) {
      if (tree.relation(token).equals("nsubj") && !tree.isRelative(token) && analysis.head(token) < trigger) {
        return isLater(trigger, analysis.head(token)) ? subject : token;
      }
    }
    return subject;
  }

  /** "stressed that Chad needs aid and briefed the group": a past tense beside another tells what the speaker did next. */
  private boolean isLater(int trigger, int clause) {
    String tag = analysis.tag(clause);
    return analysis.tag(trigger).equals("VBD") && (tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VB"));
  }

  private List<Integer> objects(int trigger) {
    int indirect = analysis.child(trigger, "iobj");
    int patient = tree.patient(trigger);
    List<Integer> found = new ArrayList<>();
    if (indirect >= 0) {
      found.add(indirect);
    }
    int named = freeRelative(trigger, patient);
    if (named >= 0) {
      found.add(named);
    } else if (patient >= 0) {
      found.add(patient);
      found.addAll(makers(trigger, patient));
    }
    return found;
  }

  /** "welcomed the decision this week by Chad": whose deed an active verb's object is, where a parser hung the phrase on the verb. */
  private List<Integer> makers(int trigger, int patient) {
    boolean deed = tree.isVerb(trigger) && !tree.isPassive(trigger) && tree.isCommonNoun(patient);
    return deed && parties.recipients(patient).isEmpty() ? tree.phrases(trigger, "by") : List.of();
  }

  /** "what he called Russian meddling" stands for the meddling; -1 if the object is no such clause. */
  private int freeRelative(int trigger, int patient) {
    boolean what = patient >= 0 && analysis.lower(patient).equals("what");
    int clause = what ? analysis.child(patient, "acl:relcl") : patient < 0 ? analysis.child(trigger, "ccomp") : -1;
    if (clause < 0 || !what && !hasWhat(clause)) {
      return -1;
    }
    int named = analysis.child(clause, "xcomp");
    for (int child : analysis.children(clause)) {
      boolean object = analysis.label(child).equals("obj") && !analysis.lower(child).equals("what");
      named = named < 0 && object ? child : named;
    }
    return named;
  }

  private boolean hasWhat(int clause) {
    for (int child : analysis.children(clause)) {
      if (analysis.lower(child).equals("what")) {
        return true;
      }
    }
    return false;
  }

  /** Subjects of the clause that is the verb's complement: "demanded that Iran release", "urged (him) to leave". */
  private List<Integer> clauseSubjects(int trigger) {
    List<Integer> own = subjectsOfClause(trigger);
    int object = own.isEmpty() && tree.isVerb(trigger) ? tree.patient(trigger) : -1;
    return object < 0 ? own : subjectsOfClause(object); // "demanded guarantees that NATO leave"
  }

  private List<Integer> subjectsOfClause(int trigger) {
    for (String label : tree.isVerb(trigger) ? List.of("ccomp", "xcomp", "advcl") : List.of("ccomp", "acl")) {
      int clause = analysis.child(trigger, label);
      if (clause > trigger) {
        int subject = tree.isPassive(clause) ? tree.agent(clause) : tree.ownSubject(clause);
        if (subject >= 0) {
          return one(subject);
        }
        int patient = tree.isPassive(clause) ? tree.patient(clause) : -1;
        return one(patient);
      }
    }
    return List.of();
  }

  /** Who a noun names as its doer, or whoever a light verb says performs it. */
  private List<Integer> agents(int noun) {
    List<Integer> by = byPhrases(noun);
    if (!by.isEmpty()) {
      return by.subList(0, 1);
    }
    int owner = analysis.child(noun, "nmod:poss");
    if (owner >= 0 && !parties.doers(owner).isEmpty()) {
      return one(owner);
    }
    List<Integer> modifiers = modifiers(noun);
    if (!modifiers.isEmpty()) {
      return modifiers;
    }
    int act = tree.preposition(noun).filter("of"::equals).isPresent() ? analysis.head(noun) : -1;
    int doer = act >= 0 && ACTS.contains(tree.lemma(act)) ? analysis.child(act, "nmod:poss") : -1;
    return doer >= 0 && !parties.doers(doer).isEmpty() ? one(doer) : one(performer(noun));
  }

  /** The doer's phrase, on the noun or on a phrase of it: "the withdrawal of troops by France". */
  private List<Integer> byPhrases(int noun) {
    List<Integer> by = tree.phrases(noun, "by");
    for (int child : analysis.children(noun)) {
      if (by.isEmpty() && tree.relation(child).equals("nmod")) {
        by = tree.phrases(child, "by");
      }
    }
    return by;
  }

  /** Names and demonyms before the noun: "US airstrikes", "Israeli-Palestinian talks". */
  private List<Integer> modifiers(int noun) {
    List<Integer> found = new ArrayList<>();
    for (int child : analysis.children(noun)) {
      String relation = tree.relation(child);
      if (child < noun && (relation.equals("compound") || relation.equals("amod") || relation.equals("nmod"))
          && !parties.doers(child).isEmpty()) {
        found.add(child);
      }
    }
    return found;
  }

  /** The subject of the light verb that a noun depends on: "launched an attack", "held talks". */
  int performer(int noun) {
    int at = noun;
    for (int hop = 0; hop < Tree.HOPS; hop++) {
      int head = analysis.head(at);
      if (head < 0) {
        return -1;
      }
      String relation = tree.relation(at);
      if (tree.isVerb(head)) {
        boolean performs = governors.passesSubject(tree, head, relation);
        return performs ? tree.agent(head) : -1;
      }
      boolean same = relation.equals("conj") || relation.equals("nmod") && governors.isTransparent(tree.lemma(head));
      if (!same) {
        return -1;
      }
      at = head;
    }
    return -1;
  }

  /** Phrases of the trigger, then of its light verb, then of its object, then of the clause it complements. */
  private List<Integer> phrases(String preposition, int trigger) {
    List<Integer> own = tree.phrases(trigger, preposition);
    List<Integer> behind = own.stream().filter(phrase -> phrase > trigger).toList();
    if (!own.isEmpty()) {
      return behind.isEmpty() ? own : behind; // "on the eve of the vote, Chad called on Niger"
    }
    if (preposition.equals("with") && tree.isVerb(trigger)) {
      for (int child : analysis.children(trigger)) {
        boolean later = child > trigger && tree.relation(child).equals("obl");
        List<Integer> nested = later ? tree.phrases(child, preposition) : List.of();
        if (!nested.isEmpty()) {
          return nested; // "met in Washington with the minister": a parser may hang it on the place
        }
      }
    }
    int other = tree.isVerb(trigger) ? tree.patient(trigger) : lightVerb(trigger);
    List<Integer> outer = other < 0 ? List.of() : tree.phrases(other, preposition);
    return outer.isEmpty() && !tree.isVerb(trigger) ? phrasesOfMatter(preposition, trigger) : outer;
  }

  /** "a build-up of tens of thousands of troops on the border": the phrase may hang on what the noun is about. */
  private List<Integer> phrasesOfMatter(String preposition, int noun) {
    int at = noun;
    for (int hop = 0; hop < MATTER_HOPS; hop++) {
      List<Integer> of = tree.phrases(at, "of");
      if (of.isEmpty() || preposition.equals("of")) {
        return List.of();
      }
      at = of.get(0);
      List<Integer> found = tree.phrases(at, preposition);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The light verb that a noun depends on, whose subject performs the noun; or -1. */
  int lightVerb(int noun) {
    int head = analysis.head(noun);
    return head >= 0 && tree.isVerb(head) && governors.passesSubject(tree, head, tree.relation(noun)) ? head : -1;
  }

  private static List<Integer> one(int token) {
    return token < 0 ? List.of() : List.of(token);
  }
}
