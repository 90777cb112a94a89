package org.rapporteur.language.coreference;

import java.util.Map;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.coreference.Phrase.Form;
import org.rapporteur.language.internal.Hash;
import org.rapporteur.lexicon.Gender;

/**
 * The features by which a {@link Judge} decides, after Durrett and Klein, Easy victories and uphill battles in coreference resolution
 * (2013): words on the surface, distances, matches of strings, agreement, roles. Every feature also knows the group of the phrase to
 * resolve, since "he" and "the company" are resolved by different signs.
 */
final class PairFeatures {
  private final Analysis analysis;
  private final Clusters clusters;
  private final Quotations quotations;
  private final PhraseFacts facts;
  private Options options;
  private final Map<Integer, Integer> lastOfGroup;
  private int group;

  PairFeatures(Analysis analysis, Clusters clusters, Quotations quotations, PhraseFacts facts, Map<Integer, Integer> lastOfGroup) {
    this.lastOfGroup = lastOfGroup;
    this.analysis = analysis;
    this.clusters = clusters;
    this.quotations = quotations;
    this.facts = facts;
  }

  /** Adds what speaks for a phrase that refers to nothing before it. */
  void ofNew(int number, boolean seenHead, Options to) {
    options = to;
    group = facts.group(number);
    Phrase phrase = clusters.phrase(number);
    int head = phrase.head();
    int governor = analysis.head(head);
    int seen = seenHead ? 1 : 0;
    int length = Math.min(phrase.end() - phrase.first(), 6);
    add(1, seen);
    add(2, facts.role(number));
    add(3, facts.headWord(number));
    add(4, length, seen);
    add(5, phrase.sort().ordinal() * 2 + (phrase.traits().plural() ? 1 : 0), seen);
    add(6, facts.governor(number), facts.role(number));
    add(7, quotations.quotation(head) > 0 ? 1 : 0);
    add(8, Math.min(facts.sentence(number), 3));
    add(9, Math.min(facts.wordCount(number), 4), seen);
    add(10, before(phrase.first()), 0);
    add(11, phrase.end() < analysis.size() ? analysis.tag(phrase.end()).hashCode() : 0);
    add(12, facts.headWord(number), seen);
    add(13, analysis.lower(phrase.first()).hashCode(), analysis.tag(head).hashCode());
    add(14, dependents(head));
    if (governor >= 0 && !phrase.is(Form.NOMINAL)) {
      add(15, dependents(governor), analysis.tag(governor).hashCode());
    }
  }

  private int before(int token) {
    return token == 0 ? 0 : analysis.lower(token - 1).hashCode();
  }

  /** Which kinds of clause and complement hang on a token. */
  private int dependents(int token) {
    int kinds = 0;
    for (int child : analysis.children(token)) {
      switch (analysis.label(child)) {
        case "acl:relcl" -> kinds |= 1;
        case "acl" -> kinds |= 2;
        case "nmod" -> kinds |= 4;
        case "cop" -> kinds |= 8;
        case "ccomp", "csubj" -> kinds |= 16;
        case "xcomp" -> kinds |= 32;
        case "appos" -> kinds |= 64;
        case "amod" -> kinds |= 128;
        default -> { }
      }
    }
    return kinds;
  }

  /** Adds what speaks for {@code number} referring to {@code candidate}. */
  void ofPair(int number, int candidate, Options to) {
    options = to;
    group = facts.group(number);
    distances(number, candidate);
    agreement(number, candidate);
    if (clusters.phrase(number).is(Form.NOMINAL)) {
      words(number, candidate);
    }
    syntax(number, candidate);
    voices(number, candidate);
  }

  private void distances(int number, int candidate) {
    int kind = facts.group(candidate);
    int sentences = bucket(facts.sentence(number) - facts.sentence(candidate));
    int phrases = bucket(Math.abs(number - candidate));
    add(20, kind);
    add(21, sentences);
    add(22, sentences, kind);
    add(23, phrases);
    add(24, phrases, facts.role(candidate));
    add(25, sentences, facts.role(candidate));
    add(26, options.size());
    if (candidate > number) {
      add(27, kind);
    }
  }

  private void agreement(int number, int candidate) {
    Phrase phrase = clusters.phrase(number);
    Phrase earlier = clusters.phrase(candidate);
    int cluster = clusters.of(candidate);
    int sort = clusters.sort(cluster).ordinal();
    int plural = (phrase.traits().plural() ? 1 : 0) + (earlier.traits().plural() ? 2 : 0);
    boolean known = phrase.traits().gender() != Gender.OPEN && clusters.gender(cluster) == phrase.traits().gender();
    int size = bucket(clusters.size(cluster));
    int named = clusters.isNamed(cluster) ? 2 : clusters.isAnchored(cluster) ? 1 : 0;
    add(30, phrase.sort().ordinal(), sort);
    add(31, plural, sort);
    add(32, known ? 1 : 0, named);
    add(33, size, named);
    add(34, size, bucket(facts.sentence(number) - facts.sentence(candidate)));
    add(35, sort, facts.group(candidate));
    boolean country = phrase.traits().country().isPresent() && clusters.country(cluster).equals(phrase.traits().country());
    add(36, country ? 1 : 0);
    int role = facts.role(candidate);
    add(37, role, named, bucket(facts.sentence(number) - facts.sentence(candidate)));
    add(38, role, size, known ? 1 : 0);
    Integer last = lastOfGroup.get(group);
    boolean same = last != null && clusters.of(last) == cluster;
    add(39, same ? 1 : 0, last == null ? 1 : 0, size);
  }

  /** How the words of two descriptions match. */
  private void words(int number, int candidate) {
    boolean head = facts.headWord(number) == facts.headWord(candidate);
    boolean text = facts.text(number) == facts.text(candidate);
    boolean within = facts.hasWord(candidate, facts.headWord(number));
    int shared = facts.sharedWords(number, candidate);
    int fresh = Math.min(facts.wordCount(number) - shared, 3);
    int lost = Math.min(facts.wordCount(candidate), 3);
    int match = (head ? 1 : 0) + (text ? 2 : 0) + (within ? 4 : 0);
    int kind = facts.group(candidate);
    add(40, match);
    add(41, match, kind);
    add(42, match, fresh, Math.min(shared, 2));
    add(43, match, fresh, lost);
    add(44, match, bucket(facts.sentence(number) - facts.sentence(candidate)), fresh);
    add(45, match, clusters.sort(clusters.of(candidate)).ordinal());
    if (head) {
      add(46, facts.headWord(number), fresh);
    } else {
      add(47, facts.headWord(number), clusters.sort(clusters.of(candidate)).ordinal(), clusters.isNamed(clusters.of(candidate)) ? 1 : 0);
      options.feature(Hash.of(48, facts.headWord(number), facts.headWord(candidate)));
    }
  }

  private void syntax(int number, int candidate) {
    Phrase phrase = clusters.phrase(number);
    Phrase earlier = clusters.phrase(candidate);
    int role = facts.role(number);
    int otherRole = facts.role(candidate);
    boolean near = facts.sentence(number) - facts.sentence(candidate) <= 1;
    add(50, role, otherRole);
    add(51, otherRole, near ? 1 : 0);
    add(52, phrase.contains(earlier) ? 1 : 0, near ? 1 : 0);
    add(53, facts.governor(number) == facts.governor(candidate) && facts.governor(number) != 0 ? 1 : 0);
    add(54, analysis.head(phrase.head()) == analysis.head(earlier.head()) && analysis.head(phrase.head()) >= 0 ? 1 : 0, analysis.lower(phrase.head()).contains("sel") ? 1 : role);
    if (!phrase.is(Form.NOMINAL)) {
      add(55, facts.headWord(candidate));
      add(56, facts.governor(number), role, clusters.sort(clusters.of(candidate)).ordinal());
      add(57, facts.text(number) == facts.text(candidate) ? 1 : 0, near ? 1 : 0);
    }
  }

  /** Who speaks: "I" in two quotations of one person, "he" outside and inside. */
  private void voices(int number, int candidate) {
    int here = quotations.quotation(clusters.phrase(number).head());
    int there = quotations.quotation(clusters.phrase(candidate).head());
    int where = here == there ? (here == 0 ? 0 : 1) : here == 0 ? 2 : there == 0 ? 3 : 4;
    int speaker = quotations.speaker(clusters.phrase(number).head());
    boolean voiced = speaker >= 0 && clusters.phrase(candidate).core().contains(speaker);
    boolean together = speaker >= 0 && speaker == quotations.speaker(clusters.phrase(candidate).head());
    add(60, where, facts.group(candidate));
    add(61, voiced ? 1 : 0, together ? 1 : 0, where);
  }

  private static int bucket(int distance) {
    if (distance < 0) {
      return 15;
    }
    return distance < 5 ? distance : distance < 8 ? 5 : distance < 16 ? 6 : distance < 32 ? 7 : 8;
  }

  private void add(int template, int a) {
    options.feature(Hash.of(template, group, a));
  }

  private void add(int template, int a, int b) {
    options.feature(Hash.of(template, group, a, b));
  }

  private void add(int template, int a, int b, int c) {
    options.feature(Hash.of(template, group, Hash.of(0, a, b), c));
  }
}
