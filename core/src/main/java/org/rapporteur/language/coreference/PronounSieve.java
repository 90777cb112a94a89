package org.rapporteur.language.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.coreference.Phrase.Form;
import org.rapporteur.lexicon.Gender;

/**
 * Finds what "he" or "she" refers to: of the fitting clusters mentioned in the sentences before, the one whose last mention
 * scores best by nearness, grammatical role and how often it is mentioned. One that grammar tells apart from the pronoun by any of its
 * phrases is out. Leaves it open where two score alike. The look-back is bounded in sentences and in phrases.
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
    Ranking ranking = new Ranking(isSubject(pronoun) && isMain(pronoun));
    int ahead = cataphora.subject(number);
    if (ahead >= 0 && agrees(number, ahead)) {
      ranking.offer(clusters.of(ahead), ahead, 5);
    }
    int sentence = sentence(pronoun);
    for (int p = number - 1; p >= Math.max(0, number - MOST_PHRASES); p--) {
      Phrase candidate = clusters.phrase(p);
      if (sentence - sentence(candidate) > MOST_SENTENCES) {
        break;
      }
      if (!candidate.is(Form.RELATIVE) && !candidate.is(Form.SPEAKER)) {
        offer(number, p, ranking);
      }
    }
    return ranking.best();
  }

  private void offer(int number, int offered, Ranking ranking) {
    Phrase pronoun = clusters.phrase(number);
    Phrase candidate = clusters.phrase(offered);
    int cluster = clusters.of(offered);
    if (isOther(pronoun, candidate)) {
      ranking.exclude(cluster);
    } else if (agrees(number, offered) && !isVoiced(candidate, pronoun) && (!isReflexive(pronoun) || isTogether(pronoun, candidate))) {
      ranking.offer(cluster, offered, score(pronoun, candidate, cluster));
    }
  }

  /**
   * How well each cluster does by the phrase that mentions it last or, for the subject of a main clause, by the best one in the sentence
   * that does: such a subject goes on with what a sentence was about, however that was mentioned at its end.
   */
  private final class Ranking {
    private final boolean bySentence;
    private final Map<Integer, Double> scores = new LinkedHashMap<>();
    private final Map<Integer, Integer> phrases = new HashMap<>();
    private final Set<Integer> excluded = new HashSet<>();

    private Ranking(boolean bySentence) {
      this.bySentence = bySentence;
    }

    private void offer(int cluster, int phrase, double score) {
      Integer later = phrases.get(cluster);
      boolean counts = later == null
          || bySentence && sentence(clusters.phrase(phrase)) == sentence(clusters.phrase(later)) && score > scores.get(cluster);
      if (counts && !excluded.contains(cluster)) {
        scores.put(cluster, score);
        phrases.put(cluster, phrase);
      }
    }

    private void exclude(int cluster) {
      excluded.add(cluster);
      scores.remove(cluster);
      phrases.remove(cluster);
    }

    /** The phrase of the best cluster, unless a second one does nearly as well. */
    private Optional<Integer> best() {
      List<Integer> order = new ArrayList<>(scores.keySet());
      order.sort(Comparator.comparing(scores::get).reversed());
      boolean close = order.size() > 1 && scores.get(order.get(0)) - scores.get(order.get(1)) < MARGIN;
      return order.isEmpty() || close ? Optional.empty() : Optional.of(phrases.get(order.get(0)));
    }
  }

  private int sentence(Phrase phrase) {
    return analysis.sentence(phrase.head()).index();
  }

  private boolean agrees(int number, int offered) {
    Phrase pronoun = clusters.phrase(number);
    Phrase candidate = clusters.phrase(offered);
    int cluster = clusters.of(offered);
    boolean person = clusters.sort(cluster) == Sort.PERSON || mayBePerson(pronoun, candidate, cluster);
    return person && !candidate.traits().plural() && clusters.gender(cluster).fits(pronoun.traits().gender())
        && !clusters.areNamedApart(clusters.of(number), cluster);
  }

  /** Whether a name of unknown type is the subject where somebody speaks: there or at the pronoun. Elsewhere it is as often a thing's. */
  private boolean mayBePerson(Phrase pronoun, Phrase candidate, int cluster) {
    boolean speaks = Saying.isSaid(analysis, host(candidate)) || Saying.isSaid(analysis, host(pronoun));
    return clusters.sort(cluster) == Sort.OPEN && clusters.isNamed(cluster) && speaks && isSubject(candidate);
  }

  /**
   * Whether grammar tells the two apart: one inside the other, the one who voices the quotation around the other or, by the binding
   * principles, an argument of the same verb. Nobody names himself in what he says.
   */
  private boolean isOther(Phrase pronoun, Phrase candidate) {
    boolean voiced = isVoiced(pronoun, candidate) || candidate.is(Form.NAME) && isVoiced(candidate, pronoun);
    boolean free = isReflexive(pronoun) || analysis.label(pronoun.head()).equals("nmod:poss");
    return voiced || candidate.contains(pronoun) || !free && isTogether(pronoun, candidate);
  }

  /** Whether a phrase stands in a quotation that another one voices. */
  private boolean isVoiced(Phrase phrase, Phrase voice) {
    return voice.core().contains(quotations.speaker(phrase.head()));
  }

  private boolean isReflexive(Phrase pronoun) {
    return analysis.lower(pronoun.head()).contains("sel");
  }

  /** Whether both hang on one word, or one on the other. */
  private boolean isTogether(Phrase pronoun, Phrase candidate) {
    int governor = analysis.head(pronoun.head());
    return governor >= 0 && governor == analysis.head(candidate.head()) || analysis.head(candidate.head()) == pronoun.head()
        || governor == candidate.head();
  }

  /** Whether a phrase is the subject of its sentence's main clause: the next sentence tends to go on with it. */
  private boolean isMain(Phrase phrase) {
    int verb = analysis.head(host(phrase));
    return verb >= 0 && analysis.head(verb) < 0;
  }

  /** The word by which a phrase hangs in its sentence: past the other words of a title and name, past what it stands beside. */
  private int host(Phrase phrase) {
    int at = phrase.head();
    while (analysis.head(at) >= 0 && (analysis.label(at).equals("appos") || isWithin(phrase, analysis.head(at)))) {
      at = analysis.head(at);
    }
    return at;
  }


  private static boolean isWithin(Phrase phrase, int token) {
    return phrase.first() <= token && token < phrase.end();
  }

  private boolean isSubject(Phrase phrase) {
    return analysis.label(host(phrase)).startsWith("nsubj");
  }

  private double score(Phrase pronoun, Phrase candidate, int cluster) {
    int distance = sentence(pronoun) - sentence(candidate);
    String label = analysis.label(host(candidate));
    double score = -2.5 * distance + Math.min(clusters.size(cluster), 5) * 0.4;
    if (label.startsWith("nsubj")) {
      boolean goesOn = distance == 1 && isSubject(pronoun) && clusters.isNamed(cluster);
      boolean speaks = Saying.isSaid(analysis, host(pronoun));
      score += !goesOn || !isMain(candidate) ? 3 : speaks ? 5 : 4;
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
