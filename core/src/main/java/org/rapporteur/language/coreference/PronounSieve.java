package org.rapporteur.language.coreference;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.coreference.Phrase.Form;
import org.rapporteur.lexicon.Gender;

/**
 * Finds what "he" or "she" refers to: of the fitting clusters mentioned in the sentences before, the one whose last mention
 * scores best by nearness, grammatical role and how often it is mentioned. Leaves it open where two score alike. The look-back is
 * bounded in sentences and in phrases.
 */
final class PronounSieve {
  private static final int MOST_PHRASES = 80;
  private static final int MOST_SENTENCES = 5;
  private static final double MARGIN = 0.25;

  private final Analysis analysis;
  private final Clusters clusters;
  private final Quotations quotations;
  private final Cataphora cataphora;

  PronounSieve(Analysis analysis, Clusters clusters, Quotations quotations) {
    this.analysis = analysis;
    this.clusters = clusters;
    this.quotations = quotations;
    this.cataphora = new Cataphora(analysis, clusters);
  }

  /** The phrase that pronoun number {@code number} refers to. */
  Optional<Integer> antecedent(int number) {
    Phrase pronoun = clusters.phrase(number);
    Best best = new Best();
    int ahead = cataphora.subject(number);
    if (ahead >= 0 && agrees(pronoun, clusters.phrase(ahead), clusters.of(ahead))) {
      best.offer(ahead, 5);
    }
    Set<Integer> seen = new HashSet<>();
    int sentence = analysis.sentence(pronoun.head()).index();
    for (int p = number - 1; p >= Math.max(0, number - MOST_PHRASES); p--) {
      Phrase candidate = clusters.phrase(p);
      int distance = sentence - analysis.sentence(candidate.head()).index();
      if (distance > MOST_SENTENCES) {
        break;
      }
      if (candidate.is(Form.RELATIVE) || candidate.is(Form.SPEAKER) || !seen.add(clusters.of(p))) {
        continue;
      }
      if (agrees(pronoun, candidate, clusters.of(p)) && !isBound(pronoun, candidate)) {
        best.offer(p, score(pronoun, candidate, clusters.of(p), distance));
      }
    }
    return best.result();
  }

  /** The best and the second best candidate. */
  private static final class Best {
    private int phrase = -1;
    private double score = Double.NEGATIVE_INFINITY;
    private double second = Double.NEGATIVE_INFINITY;

    private void offer(int candidate, double value) {
      if (value > score) {
        second = score;
        score = value;
        phrase = candidate;
      } else if (value > second) {
        second = value;
      }
    }

    private Optional<Integer> result() {
      return phrase < 0 || score - second < MARGIN ? Optional.empty() : Optional.of(phrase);
    }
  }

  private boolean agrees(Phrase pronoun, Phrase candidate, int cluster) {
    if (candidate.contains(pronoun)) {
      return false;
    }
    int speaker = quotations.speaker(pronoun.head());
    boolean voiced = speaker >= 0 && candidate.core().contains(speaker);
    boolean person = clusters.sort(cluster) == Sort.PERSON && !candidate.traits().plural();
    return person && clusters.gender(cluster).fits(pronoun.traits().gender()) && !voiced;
  }

  /** By the binding principles a plain pronoun is no co-argument of its antecedent, and a reflexive one is. */
  private boolean isBound(Phrase pronoun, Phrase candidate) {
    boolean possessive = analysis.label(pronoun.head()).equals("nmod:poss");
    boolean reflexive = analysis.lower(pronoun.head()).contains("sel");
    boolean together = analysis.head(pronoun.head()) == analysis.head(candidate.head())
        || analysis.head(candidate.head()) == pronoun.head() || analysis.head(pronoun.head()) == candidate.head();
    return reflexive ? !together : together && !possessive;
  }

  /** Whether a phrase is the subject of its sentence's main clause: the next sentence tends to go on with it. */
  private boolean isMain(int head) {
    int verb = analysis.head(host(head));
    return verb >= 0 && analysis.head(verb) < 0;
  }

  /** The word that an apposition stands beside; another word itself. */
  private int host(int head) {
    int at = head;
    while (analysis.label(at).equals("appos") && analysis.head(at) >= 0) {
      at = analysis.head(at);
    }
    return at;
  }

  private double score(Phrase pronoun, Phrase candidate, int cluster, int distance) {
    String label = analysis.label(host(candidate.head()));
    double score = -2.5 * distance + Math.min(clusters.size(cluster), 5) * 0.4;
    if (label.startsWith("nsubj")) {
      boolean goesOn = distance == 1 && analysis.label(pronoun.head()).startsWith("nsubj") && clusters.isNamed(cluster);
      score += goesOn && isMain(candidate.head()) ? 4 : 3;
    } else if (label.equals("obj") || label.equals("iobj")) {
      score += 1;
    } else if (label.equals("nmod:poss") || candidate.is(Form.PRONOUN)) {
      score += 0.7;
    }
    if (clusters.isNamed(cluster)) {
      score += 1;
    }
    if (pronoun.traits().gender() != Gender.OPEN && clusters.gender(cluster) == pronoun.traits().gender()) {
      score += 2;
    }
    return score - 0.01 * (pronoun.first() - candidate.end());
  }
}
