package org.rapporteur.event;

import java.util.Set;
import org.rapporteur.language.Analysis;

/** Who does what a verb tells where the verb has no subject of its own: a walk up the tree, at most {@link Tree#HOPS} steps. */
final class Subjects {
  private static final Set<String> OF_OBJECT = Set.of("for", "of", "from");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer");
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "pledge", "agree", "offer", "refuse", "swear", "commit");
  private static final Set<String> SAYING =
      Set.of("say", "state", "add", "argue", "explain", "note", "insist", "write", "believe", "think", "call",
          "stress", "declare");

  private final Analysis analysis;
  private final Tree tree;

  Subjects(Analysis analysis, Tree tree) {
    this.analysis = analysis;
    this.tree = tree;
  }

  /** A token, and whether the search ends with it. */
  private record Step(int token, boolean found) {
    private static final Step NOBODY = new Step(-1, true);

    static Step found(int token) {
      return new Step(token, true);
    }

    static Step on(int token) {
      return new Step(token, false);
    }
  }

  /** The verb's own subject; -1 if it has none. */
  int own(int verb) {
    for (int child : analysis.children(verb)) {
      if (SUBJECTS.contains(analysis.label(child))) {
        return child;
      }
    }
    return -1;
  }

  /** The subject a reader understands: its own, or one that is shared, relative or controlling; -1 if there is none. */
  int surface(int verb) {
    int at = verb;
    for (int hop = 0; hop < Tree.HOPS && at >= 0; hop++) {
      int own = own(at);
      if (own >= 0 && !analysis.lower(own).equals("there")) {
        return tree.isRelative(own) ? antecedent(at, own) : own;
      }
      if (analysis.head(at) < 0) {
        return stranded(at);
      }
      Step step = step(at, analysis.head(at));
      if (step.found()) {
        return step.token();
      }
      at = step.token();
    }
    return -1;
  }

  private Step step(int at, int head) {
    return switch (analysis.label(at)) {
      case "xcomp" -> complement(at, head);
      case "acl" -> modifier(at, head);
      case "acl:relcl" -> Step.found(head);
      case "conj", "advcl", "obl", "parataxis" -> joined(at, head);
      case "amod" -> analysis.child(at, "aux") < 0 ? Step.NOBODY : Step.on(verbAbove(head));
      default -> Step.NOBODY;
    };
  }

  private Step complement(int at, int head) {
    if (analysis.tag(at).equals("VBG") && SAYING.contains(tree.lemma(head))) {
      return Step.NOBODY; // "said striking a port was wrong": the gerund is the subject of what is said
    }
    int object = tree.fullObject(head);
    return object >= 0 && !SUBJECT_CONTROL.contains(tree.lemma(head)) ? Step.found(object) : Step.on(head);
  }

  private Step modifier(int at, int head) {
    if (!tree.isInfinitive(at)) {
      boolean predicate = analysis.child(at, "mark") >= 0 && analysis.child(head, "cop") >= 0 && own(head) >= 0;
      return Step.found(predicate ? own(head) : head); // "Chad has been a leader in condemning": Chad has condemned
    }
    int owner = analysis.child(head, "nmod:poss");
    return owner >= 0 ? Step.found(owner) : Step.on(verbAbove(head));
  }

  private Step joined(int at, int head) {
    int past = analysis.label(at).equals("conj") ? pastAbove(at, head) : -1;
    if (past >= 0) {
      return Step.on(past);
    }
    int blamed = analysis.label(at).equals("advcl") ? doerByObject(at, head) : -1;
    if (blamed >= 0) {
      return Step.found(blamed);
    }
    return !tree.isVerb(head) && own(head) < 0 ? Step.NOBODY : Step.on(head);
  }

  /**
   * "noted that Chad can never leave and briefed the king": a past tense that a parser joined to a clause without one, inside of what
   * somebody did, is that somebody's next deed; -1 for all others.
   */
  private int pastAbove(int verb, int head) {
    String tag = analysis.tag(head);
    boolean other = analysis.tag(verb).equals("VBD") && tree.isVerb(head) && !tag.equals("VBD") && !tag.equals("VBN");
    int at = head;
    for (int hop = 0; other && hop < Tree.HOPS && at >= 0; hop++) {
      if (analysis.tag(at).equals("VBD") && own(at) >= 0) {
        return at;
      }
      boolean content = Set.of("ccomp", "xcomp", "acl", "obj", "advcl").contains(analysis.label(at));
      at = content ? analysis.head(at) : -1;
    }
    return -1;
  }

  /** "thanked Poland for hosting", "accused Mali of violating": who is thanked or accused does it; -1 for other clauses. */
  private int doerByObject(int clause, int head) {
    int mark = analysis.child(clause, "mark");
    boolean ground = mark >= 0 && OF_OBJECT.contains(analysis.lower(mark)) && analysis.tag(clause).equals("VBG");
    return ground && tree.isVerb(head) ? tree.patient(head) : -1;
  }

  /** "Chad, which trains rebels, has demanded": the root's subject that a parser hung on the relative clause; or -1. */
  private int stranded(int root) {
    for (int clause : analysis.children(root)) {
      int subject = clause < root && tree.relation(clause).equals("advcl") ? own(clause) : -1;
      if (subject >= 0 && !tree.isRelative(subject)) {
        for (int child : analysis.children(clause)) {
          if (child > subject && tree.isRelative(child) && SUBJECTS.contains(analysis.label(child))) {
            return subject;
          }
        }
      }
    }
    return -1;
  }

  private int verbAbove(int noun) {
    int head = analysis.head(noun);
    String relation = tree.relation(noun);
    boolean argument = relation.equals("obj") || relation.equals("obl") || relation.equals("nsubj");
    return argument && head >= 0 && tree.isVerb(head) ? head : -1;
  }

  /** What a relative pronoun stands for, the clause's head noun; the pronoun itself where it heads no relative clause. */
  int antecedent(int verb, int pronoun) {
    int at = verb;
    for (int hop = 0; hop < Tree.HOPS; hop++) {
      String relation = tree.relation(at);
      int head = analysis.head(at);
      if (relation.equals("acl") || relation.equals("advcl")) {
        return head >= 0 && head < pronoun ? head : pronoun;
      }
      if (head < 0 || !relation.equals("conj") && !relation.equals("xcomp") && !relation.equals("ccomp")) {
        return pronoun;
      }
      at = head;
    }
    return pronoun;
  }
}
