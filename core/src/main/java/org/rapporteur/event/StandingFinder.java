package org.rapporteur.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Status;

/**
 * Tells whether an event took place: walks from its trigger towards the root and takes the strongest of what modal verbs,
 * negation,
 * conditionals and governing words say on the way. Immutable, made for one article.
 */
final class StandingFinder {
  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall", "wo", "gonna");
  private static final Set<String> MAY = Set.of("might", "may", "could", "would", "can", "should", "must", "'d", "’d", "ca");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "neither", "nor");
  private static final Set<String> IF = Set.of("if", "unless", "whether", "lest", "until");
  private static final Set<String> CONTENT_RELATIONS =
      Set.of("obj", "xcomp", "ccomp", "obl", "advcl", "acl", "nmod", "nsubj", "iobj", "csubj", "compound");
  private static final Set<EventType> WITH_CONTENT =
      Set.of(
          EventType.AGREE, EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN, EventType.SUPPORT,
          EventType.CONCEDE, EventType.PROTEST, EventType.RETREAT, EventType.SANCTION, EventType.COERCE);

  private static final Set<EventType> SPOKEN =
      Set.of(EventType.AGREE, EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN, EventType.SUPPORT);
  private static final Set<EventType> FORCING = Set.of(EventType.SANCTION, EventType.COERCE);
  private static final Set<EventType> JOINT = Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AID, EventType.MOBILIZE);
  private static final Set<String> CIRCUMSTANCE =
      Set.of("in", "after", "during", "amid", "at", "before", "since", "following", "despite", "because", "over",
          "ahead", "until",
          "due");

  /** "is to", "was to": settled, and not yet done. */
  static final String TO_BE = "is to";

  private static final Set<String> INVERTED = Set.of("were", "should", "had");
  private static final Set<String> CONDITION = Set.of("condition", "proviso", "provision");
  /** "is going to": as "will". */
  static final String GOING_TO = "going to";

  private static final Set<String> TALK = Set.of("v:discuss", "v:debate", "v:explore", "v:concern", "n:case");
  private static final Set<String> WISHES = Set.of("want", "wish", "like", "let", "have");
  /** "continued after the invasion": what the clause takes for granted. */
  private static final Set<String> BACKDROP = Set.of("after", "since", "following", "despite", "during", "amid");

  /** Of these the subject is no less real: "the talks failed", "the attack ended". */
  private static final Set<Governors.Effect> ENDINGS = Set.of(Governors.Effect.NOT, Governors.Effect.CALLED_OFF);

  private final Analysis analysis;
  private final Tree tree;
  private final Governors governors;

  StandingFinder(Analysis analysis, Governors governors) {
    this.analysis = analysis;
    this.tree = new Tree(analysis);
    this.governors = governors;
  }

  /**
   * @param triggers the tokens that other events are told by
   */
  Standing find(int trigger, Map<Integer, EventType> triggers) {
    Walk walk = new Walk(trigger, triggers.get(trigger));
    for (int hop = 0; hop < Tree.HOPS && walk.open; hop++) {
      walk.step(triggers);
    }
    return new Standing(walk.status, Optional.ofNullable(walk.cue), walk.negated, walk.absorber);
  }

  /** The state of one walk up the tree. */
  private final class Walk {
    private final EventType type;
    private final int trigger;
    private int at;
    private Status status = Status.HAPPENED;
    private String cue;
    private boolean negated;
    private int absorber = -1;
    private boolean open = true;
    private boolean shared;
    /** Whether the clause below is told as past, so that "will remember that" above it says nothing of it. */
    private boolean told;
    /** Whether nothing further up changes whether it took place. */
    private boolean fixed;

    Walk(int trigger, EventType type) {
      this.trigger = trigger;
      this.at = trigger;
      this.type = type;
      own();
    }

    void step(Map<Integer, EventType> triggers) {
      int head = analysis.head(at);
      if (head < 0) {
        open = false;
        return;
      }
      String relation = tree.relation(at);
      EventType above = triggers.get(head);
      boolean inside = above != null && CONTENT_RELATIONS.contains(relation) && isContent(relation, head);
      if (inside && absorbs(above, relation, triggers)) {
        absorber = head;
        open = false;
        return;
      }
      climb(head, relation);
    }

    /** What is said, asked or refused absorbs any content; a deed only its object; a meeting only the word for the meeting. */
    private boolean absorbs(EventType above, String relation, Map<Integer, EventType> triggers) {
      if (SPOKEN.contains(above)) {
        return true;
      }
      boolean object = Set.of("obj", "nsubj", "nmod", "compound").contains(relation);
      boolean forced = relation.equals("xcomp") && FORCING.contains(above) && tree.isInfinitive(at); // "sentenced to pay"
      return forced || object && WITH_CONTENT.contains(above)
          || above == triggers.get(at) && JOINT.contains(above) && (relation.equals("obl") || relation.equals("obj"));
    }

    private boolean isContent(String relation, int head) {
      return switch (relation) {
        case "advcl" -> tree.isInfinitive(at) && !tree.isVerb(at) || isPrepositional();
        case "nsubj" -> tree.isVerb(head) && tree.isPassive(head);
        case "obl" -> tree.preposition(at).filter(CIRCUMSTANCE::contains).isEmpty();
        case "acl" -> !analysis.label(at).equals("acl:relcl");
        default -> true;
      };
    }

    /** "accused of violating", "called for ending". */
    private boolean isPrepositional() {
      int mark = analysis.child(at, "mark");
      return mark >= 0 && Set.of("of", "for", "to", "from", "against").contains(analysis.lower(mark));
    }

    private void climb(int head, String relation) {
      boolean noun = tree.isNoun(at);
      Optional<Governors.Governor> governor = governors.of(tree, head);
      switch (relation) {
        case "root", "parataxis" -> open = false;
        case "acl" -> {
          boolean relative = analysis.label(at).equals("acl:relcl");
          boolean clausal = relative ? tree.hasOwnSubject(at) : tree.isInfinitive(at) || isPrepositional();
          if (CONDITION.contains(tree.lemma(head))) {
            raise(Status.POSSIBLE, "if"); // "on the condition that Chad leaves"
          }
          open = clausal && (!relative || governor.isPresent());
          if (open) {
            infinitive(governor);
          }
        }
        case "advcl" -> {
          purpose(governor);
          open = governor.isPresent();
        }
        case "conj" -> {
          open = noun || tree.ownSubject(at) < 0 && !isFinite(at);
          shared = open && !noun;
        }
        case "xcomp", "ccomp", "csubj" -> {
          if (analysis.lower(head).equals("going") && tree.isInfinitive(at)) {
            raise(Status.PLANNED, GOING_TO);
          }
          governor.filter(g -> !isPerformative(head)).ifPresent(this::apply);
          told = isPerformative(head) || isPast(at) && governor.filter(g -> g.effect() != Governors.Effect.NEUTRAL).isEmpty();
        }
        default -> {
          boolean backdrop = tree.preposition(at).filter(BACKDROP::contains).isPresent();
          open = noun && !backdrop && (governor.isPresent() || governors.isTransparent(tree.lemma(head)));
          boolean doing = relation.equals("nsubj") && !tree.isPassive(head);
          open &= !doing || governor.filter(Governors.Governor::performs).isEmpty(); // "the talks will help" are held anyway
          if (open) {
            boolean possessed = analysis.child(at, "nmod:poss") >= 0;
            governor.filter(g -> !doing || !ENDINGS.contains(g.effect()))
                .filter(g -> !possessed || !TALK.contains(g.lemma()))
                .ifPresent(this::apply);
            fixed = possessed; // "Russia's war" is real, whatever is said or done about it further up
          }
        }
      }
      if (open) {
        at = head;
        boolean before = negated;
        if (!told && !fixed) {
          own();
        }
        negated = shared ? before : negated;
        shared = false;
        told = false;
      }
    }

    /** "I want to thank", "let me congratulate": saying so does it. */
    private boolean isPerformative(int head) {
      int subject = tree.ownSubject(head);
      return SPOKEN.contains(type) && WISHES.contains(tree.lemma(head)) && subject >= 0 && tree.isFirstPerson(subject);
    }

    /** "attacked", "had attacked", "was attacked" as a clause of its own. */
    private boolean isPast(int verb) {
      if (analysis.tag(verb).equals("VBD")) {
        return true;
      }
      for (int child : analysis.children(verb)) {
        if (tree.relation(child).equals("aux") && analysis.tag(child).equals("VBD")) {
          return true;
        }
      }
      return false;
    }

    /** A finite verb has its own tense and mood, whatever it is coordinated with. */
    private boolean isFinite(int verb) {
      String tag = analysis.tag(verb);
      return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** "plans to invade", "the decision to withdraw": a noun that governs nothing known leaves it possible. */
    private void infinitive(Optional<Governors.Governor> governor) {
      if (governor.isPresent()) {
        apply(governor.get());
      } else if (tree.isInfinitive(at)) {
        raise(Status.POSSIBLE, "to");
      }
    }

    /** "met to discuss": what is only meant to be done. */
    private void purpose(Optional<Governors.Governor> governor) {
      if (tree.isInfinitive(at) && (governor.isEmpty() || isAgenda(governor.get()))) {
        raise(Status.PLANNED, "to");
      } else {
        governor.filter(g -> tree.isInfinitive(at) || isPrepositional()).ifPresent(this::apply);
      }
    }

    /** "held a round table to discuss": what was held is told by its own word. */
    private boolean isAgenda(Governors.Governor governor) {
      return type == EventType.CONSULT && at == trigger && analysis.tag(at).equals("VB") && governor.performs();
    }

    private void apply(Governors.Governor governor) {
      if (fixed) {
        return;
      }
      String word = governor.lemma().substring(2);
      switch (governor.effect()) {
        case NEUTRAL -> { }
        case ONGOING -> raise(Status.ONGOING, word);
        case PLANNED -> raise(Status.PLANNED, word);
        case POSSIBLE -> raise(Status.POSSIBLE, word);
        case DENIED -> raise(Status.DENIED, word);
        case CALLED_OFF -> raise(Status.CALLED_OFF, word);
        case NOT -> {
          negated = !negated;
          cue = word;
        }
      }
    }

    /** What the word itself carries: auxiliaries, negation, conditional marks, telling modifiers. */
    private void own() {
      boolean before = negated;
      boolean will = false;
      boolean triggered = at == trigger;
      for (int child : analysis.children(at)) {
        String word = analysis.lower(child);
        switch (tree.relation(child)) {
          case "aux" -> {
            will |= WILL.contains(word) || word.equals("would");
            modal(word);
          }
          case "advmod" -> adverb(child, word);
          case "det" -> {
            if (word.equals("no") && child < at) {
              negated = !negated;
              cue = "no";
            } else if (word.equals("any") && triggered) {
              raise(Status.POSSIBLE, "any");
            }
          }
          case "mark" -> {
            if (IF.contains(word)) {
              raise(Status.POSSIBLE, word);
            } else if (child > 0 && CONDITION.contains(tree.lemma(child - 1))) {
              raise(Status.POSSIBLE, "if"); // "on the condition that Chad leaves", hung on the verb above
            }
          }
          case "amod", "compound" -> {
            if (tree.isNoun(at)) {
              governors.of(tree, child).filter(g -> g.lemma().startsWith("a:")).ifPresent(this::apply);
            }
          }
          default -> { }
        }
      }
      if (will && negated && !before) {
        cue = "will not";
      }
      if (isInverted(at)) {
        raise(Status.POSSIBLE, "if");
      }
      if (tree.isInfinitive(at) && analysis.child(at, "cop") >= 0) {
        raise(Status.PLANNED, TO_BE); // "is to visit"
      }
      if (analysis.tag(at).equals("VBG") && hasBe() && status == Status.HAPPENED) {
        raise(Status.ONGOING, "is");
      }
    }

    /** "were it to attack", "should it attack": a condition without "if". */
    private boolean isInverted(int verb) {
      boolean itself = analysis.lower(verb).equals("were") && analysis.child(verb, "xcomp") >= 0;
      int aux = itself ? verb : tree.isVerb(verb) ? analysis.child(verb, "aux") : -1;
      int subject = aux < 0 ? -1 : tree.ownSubject(verb);
      boolean question = analysis.sentence(verb).first() == aux;
      return subject > aux && aux >= 0 && !question && INVERTED.contains(analysis.lower(aux));
    }

    private void adverb(int child, String word) {
      if (NOT.contains(word)) {
        negated = !negated;
        cue = word;
      } else if (word.equals("possibly") || word.equals("perhaps") || word.equals("potentially")) {
        raise(Status.POSSIBLE, word);
      }
    }

    private boolean hasBe() {
      int aux = analysis.child(at, "aux");
      return aux >= 0 && tree.lemma(aux).equals("be");
    }

    private void modal(String word) {
      if (WILL.contains(word)) {
        raise(Status.PLANNED, word);
      } else if (MAY.contains(word)) {
        raise(Status.POSSIBLE, word);
      }
    }

    /** Later in {@link #rank} is stronger. */
    private void raise(Status other, String because) {
      if (!fixed && rank(other) > rank(status)) {
        status = other;
        cue = because;
      }
    }
  }

  private static int rank(Status status) {
    return switch (status) {
      case HAPPENED -> 0;
      case ONGOING -> 1;
      case PLANNED -> 2;
      case POSSIBLE -> 3;
      case CALLED_OFF -> 4;
      case DENIED -> 5;
    };
  }
}
