package org.rapporteur.language.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Chain;
import org.rapporteur.language.TokenMention;
import org.rapporteur.language.coreference.Phrase.Form;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Mention;

/** One run of the sieves over one article. */
public final class Resolution {
  private static final Set<String> WHOLE = Set.of("case", "appos", "amod", "advmod");

  private static final Set<String> ASIDE = Set.of("(", "[", "\u2014", "\u2013", "--", ":");

  private Resolution() {}

  /** The chains of an article, in order of first mention. */
  public static List<Chain> of(Analysis analysis, Lexicon lexicon, Judge judge) {
    List<Phrase> phrases = new PhraseFinder(lexicon).find(analysis);
    Clusters clusters = new Clusters(phrases);
    new NameSieve(analysis, clusters, lexicon.givenNames()).run();
    Quotations quotations = new Quotations(analysis);
    SyntaxSieve syntax = new SyntaxSieve(analysis, clusters, quotations);
    syntax.run();
    NominalSieve nominals = new NominalSieve(analysis, clusters, lexicon);
    PronounSieve pronouns = new PronounSieve(analysis, clusters, quotations);
    RankingSieve ranking = new RankingSieve(analysis, clusters, quotations, judge);
    for (int p = 0; p < phrases.size(); p++) {
      resolve(p, clusters, nominals, pronouns, ranking);
      nominals.saw(p);
      ranking.saw(p);
    }
    return chains(analysis, clusters);
  }

  /** Knowledge first, then what was learned; a name is only ever joined by knowledge. */
  private static void resolve(int number, Clusters clusters, NominalSieve nominals, PronounSieve pronouns, RankingSieve ranking) {
    Phrase phrase = clusters.phrase(number);
    int cluster = clusters.of(number);
    if (phrase.is(Form.NAME) && clusters.size(cluster) == 1) {
      nominals.namedByDescription(number).ifPresent(found -> clusters.join(found, number));
    } else if (phrase.is(Form.PRONOUN) && phrase.sort() == Sort.PERSON) {
      pronouns.antecedent(number).ifPresent(found -> clusters.join(found, number));
    } else if (clusters.first(cluster) == number && !clusters.isNamed(cluster) && !phrase.is(Form.RELATIVE) && !isVoiced(phrase, clusters.size(cluster))) {
      Optional<Integer> known = phrase.is(Form.NOMINAL) ? nominals.antecedent(number) : Optional.empty();
      known.ifPresentOrElse(found -> clusters.join(found, number), () -> ranking.resolve(number));
    }
  }

  /** Whether it is an "I" whose voice is known: that one, a "he" perhaps, is resolved in its place. */
  private static boolean isVoiced(Phrase phrase, int size) {
    return phrase.is(Form.SPEAKER) && size > 1;
  }

  private static List<Chain> chains(Analysis analysis, Clusters clusters) {
    List<Chain> chains = new ArrayList<>();
    for (List<Phrase> list : clusters.lists()) {
      List<TokenMention> mentions = list.stream()
          .map(phrase -> new TokenMention(phrase.first(), wholeEnd(analysis, phrase), phrase.head(), kind(phrase)))
          // A symbol that was tagged as a noun is trimmed to the name before it, which is a phrase already.
          .distinct()
          .toList();
      chains.add(new Chain(mentions, sort(list).type()));
    }
    return chains;
  }

  /** One past the phrase with its possessive ending, clauses and appositions, as OntoNotes bounds mentions; not with other conjuncts. */
  static int wholeEnd(Analysis analysis, Phrase phrase) {
    if (!phrase.is(Form.NAME) && !phrase.is(Form.NOMINAL)) {
      return phrase.end();
    }
    int last = phrase.end() - 1;
    for (int child : analysis.children(phrase.head())) {
      String label = analysis.label(child);
      boolean person = phrase.is(Form.NAME) && phrase.sort() == Sort.PERSON;
      boolean part = WHOLE.contains(label) || label.startsWith("acl") || label.startsWith("nmod") && !person;
      if (child > phrase.head() && part && !isAside(analysis, child)) {
        last = Math.max(last, analysis.right(child));
      }
    }
    boolean inside = last + 1 < analysis.sentence(phrase.head()).end();
    boolean possessive = inside && last == phrase.end() - 1 && analysis.tag(last + 1).equals("POS");
    return possessive ? last + 2 : last + 1;
  }

  /** Whether a dependent stands in brackets or behind a dash: OntoGUM's mentions end before it. */
  private static boolean isAside(Analysis analysis, int child) {
    int before = analysis.left(child) - 1;
    return analysis.tag(analysis.left(child)).equals("-LRB-") || before >= 0 && ASIDE.contains(analysis.form(before))
        || ASIDE.contains(analysis.form(analysis.left(child)));
  }

  /** The sort most phrases of a chain have, names counting most. */
  private static Sort sort(List<Phrase> phrases) {
    int[] votes = new int[Sort.values().length];
    for (Phrase phrase : phrases) {
      votes[phrase.sort().ordinal()] += phrase.is(Form.NAME) ? 3 : phrase.is(Form.NOMINAL) ? 2 : 1;
    }
    Sort best = Sort.OPEN;
    for (Sort sort : Sort.values()) {
      if (sort != Sort.OPEN && votes[sort.ordinal()] > 0 && (best == Sort.OPEN || votes[sort.ordinal()] > votes[best.ordinal()])) {
        best = sort;
      }
    }
    return best;
  }

  private static Mention.Kind kind(Phrase phrase) {
    return switch (phrase.form()) {
      case NAME -> Mention.Kind.NAME;
      case NOMINAL -> Mention.Kind.NOMINAL;
      case PRONOUN, SPEAKER, SPEAKERS, ADDRESSED, POINTING, RELATIVE -> Mention.Kind.PRONOUN;
    };
  }
}
