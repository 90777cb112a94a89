package org.rapporteur.language.coreference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.coreference.Phrase.Form;
import org.rapporteur.model.Span;

/**
 * Asks a {@link Judge} what a pronoun other than "he" or "she", or a description, refers to. Offers the clusters mentioned last, within bounds of phrases and
 * sentences, those with the same head and, for first and second person, the same pronoun further back. What grammar or knowledge
 * excludes is not offered: a person for "it", a co-argument, a phrase around this one.
 */
final class RankingSieve {
  private static final Set<String> MEETING = Set.of("meet", "speak", "talk", "confer", "consult", "call", "sit");

  private static final int MOST_PHRASES = 100;
  private static final int MOST_OPTIONS = 24;
  private static final int PRONOUN_SENTENCES = 5;
  private static final int DESCRIPTION_SENTENCES = 8;
  private static final int SPOKEN_SENTENCES = 2;
  private static final int SAME_HEAD = 6;

  private final Analysis analysis;
  private final Clusters clusters;
  private final Judge judge;
  private final PhraseFacts facts;
  private final PairFeatures features;
  private final Cataphora cataphora;
  private final Options options = new Options();
  /** By phrase, once asked for: most phrases are offered to many later ones. */
  private final Span[] extents;

  private final Span[] heads;
  private final Map<Integer, Deque<Integer>> byHead = new HashMap<>();
  private final Map<Integer, Integer> lastOfGroup = new HashMap<>();
  private final Set<Integer> offered = new HashSet<>();

  RankingSieve(Analysis analysis, Clusters clusters, Quotations quotations, Judge judge) {
    this.analysis = analysis;
    this.clusters = clusters;
    this.judge = judge;
    this.facts = new PhraseFacts(analysis, clusters.phrases());
    this.extents = new Span[clusters.phrases().size()];
    this.heads = new Span[extents.length];
    this.cataphora = new Cataphora(analysis, clusters);
    this.features = new PairFeatures(analysis, clusters, quotations, facts, lastOfGroup);
  }

  /** Takes note of a phrase that later ones may refer to; call once for each, in order. */
  void saw(int number) {
    Phrase phrase = clusters.phrase(number);
    if (phrase.is(Form.NAME) || phrase.is(Form.NOMINAL)) {
      Deque<Integer> same = byHead.computeIfAbsent(facts.headWord(number), k -> new ArrayDeque<>());
      same.addFirst(number);
      if (same.size() > SAME_HEAD) {
        same.removeLast();
      }
    }
    lastOfGroup.put(facts.group(number), number);
  }

  /** Joins a phrase with what it refers to, if anything. */
  void resolve(int number) {
    if (meansSeveral(number)) {
      return;
    }
    options.clear();
    offered.clear();
    Deque<Integer> sameHead = byHead.getOrDefault(facts.headWord(number), new ArrayDeque<>());
    options.add(number, extent(number), head(number));
    features.ofNew(number, !sameHead.isEmpty(), options);
    gather(number, sameHead);
    int chosen = options.size() > 1 ? judge.choose(options) : 0;
    int antecedent = chosen > 0 ? options.number(chosen) : spokenOn(number);
    if (antecedent >= 0) {
      clusters.join(antecedent, number);
    }
  }

  /**
   * Who goes on speaking where the judge is in doubt: "they" and "it" that say something in the sentence after one that is about an
   * organisation or a group, or after a sentence about nobody that follows one about a named organisation; -1 for nobody.
   */
  private int spokenOn(int number) {
    Phrase pronoun = clusters.phrase(number);
    String lower = analysis.lower(pronoun.head());
    if (!Saying.isSaid(analysis, pronoun.head()) || !lower.equals("they") && !lower.equals("it")) {
      return -1;
    }
    for (int p = number - 1; p >= 0 && facts.sentence(number) - facts.sentence(p) <= SPOKEN_SENTENCES; p--) {
      if (facts.sentence(p) < facts.sentence(number) && isMain(clusters.phrase(p))) {
        Sort sort = clusters.sort(clusters.of(p));
        boolean next = facts.sentence(number) - facts.sentence(p) == 1;
        if (!next || sort != Sort.THING && sort != Sort.OPEN) {
          boolean body = sort == Sort.ORGANIZATION && (next || clusters.phrase(p).is(Form.NAME)) || next && sort == Sort.GROUP && lower.equals("they");
          return body && mayRefer(number, p) ? p : -1;
        }
      }
    }
    return -1;
  }

  private boolean isMain(Phrase phrase) {
    int verb = analysis.head(phrase.head());
    return analysis.label(phrase.head()).startsWith("nsubj") && verb >= 0 && analysis.head(verb) < 0;
  }

  /**
   * Whether a subject "they" stands for those whom the clause above or the sentence before names apart: "A and B say they ...", "A and B
   * condemned it. They ...", "A met with B. They ...". No phrase means them both, so it stays open.
   */
  private boolean meansSeveral(int number) {
    int head = clusters.phrase(number).head();
    if (!analysis.lower(head).equals("they") || !analysis.label(head).startsWith("nsubj")) {
      return false;
    }
    return hasJoinedSubject(analysis.head(head)) || followsSeveral(number, analysis.sentence(head).index());
  }

  /** Whether a clause is what several who are joined by "and" say or think. */
  private boolean hasJoinedSubject(int clause) {
    if (clause < 0 || !analysis.label(clause).equals("ccomp")) {
      return false;
    }
    int subject = analysis.child(analysis.head(clause), "nsubj");
    int other = subject < 0 ? -1 : analysis.child(subject, "conj");
    int joint = other < 0 ? -1 : analysis.child(other, "cc");
    return joint >= 0 && analysis.lower(joint).equals("and");
  }

  private boolean followsSeveral(int number, int index) {
    if (index == 0) {
      return false;
    }
    Sentence before = analysis.sentences().get(index - 1);
    for (int t = before.first(); t < before.end(); t++) {
      if (analysis.head(t) < 0) {
        int subject = analysis.child(t, "nsubj");
        if (subject < 0) {
          return false;
        }
        int partner = partner(t);
        boolean meet = partner >= 0 && analysis.tag(subject).equals("NNP") && analysis.tag(partner).equals("NNP");
        return meet || isPerson(subject, number) && isPerson(analysis.child(subject, "conj"), number);
      }
    }
    return false;
  }

  /** With whom somebody meets or speaks; -1 for none. */
  private int partner(int verb) {
    if (!MEETING.contains(analysis.lemma(verb))) {
      return -1;
    }
    for (int child : analysis.children(verb)) {
      int preposition = analysis.child(child, "case");
      if (child > verb && preposition >= 0 && analysis.lower(preposition).equals("with")) {
        return child;
      }
    }
    return -1;
  }

  /** Whether a token of the sentence before phrase {@code number} is in the name or description of one person. */
  private boolean isPerson(int token, int number) {
    int sentence = facts.sentence(number) - 1;
    for (int p = number - 1; token >= 0 && p >= 0 && facts.sentence(p) >= sentence; p--) {
      Phrase phrase = clusters.phrase(p);
      boolean same = phrase.head() == token || phrase.core().contains(token);
      if (same && clusters.sort(clusters.of(p)) == Sort.PERSON && !phrase.traits().plural()) {
        return true;
      }
    }
    return false;
  }

  private void gather(int number, Deque<Integer> sameHead) {
    Phrase phrase = clusters.phrase(number);
    if (phrase.is(Form.NOMINAL)) {
      sameHead.forEach(candidate -> offer(number, candidate));
    } else if (phrase.is(Form.PRONOUN)) {
      int ahead = cataphora.subject(number);
      if (ahead >= 0) {
        offer(number, ahead);
      }
    } else {
      Integer last = lastOfGroup.get(facts.group(number));
      if (last != null) {
        offer(number, last);
      }
    }
    int window = phrase.is(Form.NOMINAL) ? DESCRIPTION_SENTENCES : PRONOUN_SENTENCES;
    int floor = Math.max(0, number - MOST_PHRASES);
    for (int p = number - 1; p >= floor && options.size() < MOST_OPTIONS && facts.sentence(number) - facts.sentence(p) <= window; p--) {
      offer(number, p);
    }
  }

  private void offer(int number, int candidate) {
    Phrase earlier = clusters.phrase(candidate);
    if (earlier.is(Form.RELATIVE) || !offered.add(clusters.of(candidate))) {
      return;
    }
    if (mayRefer(number, candidate)) {
      options.add(candidate, extent(candidate), head(candidate));
      features.ofPair(number, candidate, options);
    }
  }

  private boolean mayRefer(int number, int candidate) {
    Phrase phrase = clusters.phrase(number);
    Phrase earlier = clusters.phrase(candidate);
    int cluster = clusters.of(candidate);
    boolean apart = cluster == clusters.of(number) || clusters.areNamedApart(cluster, clusters.of(number));
    if (apart || earlier.contains(phrase) || !clusters.fit(cluster, clusters.of(number))) {
      return false;
    }
    if (phrase.is(Form.NOMINAL)) {
      return !earlier.is(Form.PRONOUN) || clusters.size(cluster) > 1;
    }
    if (phrase.is(Form.PRONOUN)) {
      return agrees(phrase, earlier, cluster) && !isBound(phrase, earlier);
    }
    return !clusters.sort(cluster).equals(Sort.PLACE);
  }

  private boolean agrees(Phrase pronoun, Phrase candidate, int cluster) {
    boolean speaks = Saying.isSaid(analysis, pronoun.head());
    if (pronoun.traits().plural()) {
      boolean owner = analysis.label(candidate.head()).equals("nmod:poss") && analysis.label(pronoun.head()).startsWith("nsubj");
      boolean theirs = analysis.lower(pronoun.head()).equals("they");
      boolean one = clusters.sort(cluster) == Sort.PERSON && !candidate.traits().plural();
      return (!owner || clusters.sort(cluster) != Sort.STATE) && (!theirs || !speaks || !one && acts(pronoun, candidate));
    }
    Sort sort = clusters.sort(cluster);
    boolean maySpeak = clusters.isNamed(cluster) || sort == Sort.ORGANIZATION || sort == Sort.STATE || sort == Sort.GROUP;
    return sort != Sort.PERSON && !candidate.traits().plural() && (!speaks || maySpeak);
  }

  /** Whether a phrase is what its sentence is about: those who speak on are seldom anything else in a sentence before. */
  private boolean acts(Phrase pronoun, Phrase candidate) {
    if (candidate.is(Form.PRONOUN) || MainClause.isAbout(analysis, candidate.head())) {
      return true;
    }
    boolean together = analysis.sentence(pronoun.head()) == analysis.sentence(candidate.head());
    return together && analysis.label(candidate.head()).startsWith("nsubj");
  }

  /** By the binding principles a plain pronoun is no co-argument of its antecedent, and a reflexive one is in its sentence. */
  private boolean isBound(Phrase pronoun, Phrase candidate) {
    boolean possessive = analysis.label(pronoun.head()).equals("nmod:poss");
    boolean reflexive = analysis.lower(pronoun.head()).contains("sel");
    boolean together = analysis.head(pronoun.head()) == analysis.head(candidate.head())
        || analysis.head(candidate.head()) == pronoun.head() || analysis.head(pronoun.head()) == candidate.head();
    return reflexive ? analysis.sentence(pronoun.head()) != analysis.sentence(candidate.head()) : together && !possessive;
  }

  private Span extent(int number) {
    if (extents[number] == null) {
      Phrase phrase = clusters.phrase(number);
      extents[number] = analysis.span(phrase.first(), Resolution.wholeEnd(analysis, phrase));
    }
    return extents[number];
  }

  private Span head(int number) {
    if (heads[number] == null) {
      heads[number] = analysis.span(clusters.phrase(number).head());
    }
    return heads[number];
  }
}
