package org.rapporteur.language.coreference;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.coreference.Phrase.Form;

/**
 * Joins what the tree says is one: appositions ("Lavrov, the foreign minister,"), relative pronouns with the noun they modify, "I" with
 * the person who voices the quotation it stands in.
 */
final class SyntaxSieve {
  private final Analysis analysis;
  private final Clusters clusters;
  private final Quotations quotations;
  private final Map<Integer, Integer> byToken = new HashMap<>();

  SyntaxSieve(Analysis analysis, Clusters clusters, Quotations quotations) {
    this.analysis = analysis;
    this.quotations = quotations;
    this.clusters = clusters;
    for (int p = 0; p < clusters.phrases().size(); p++) {
      Phrase phrase = clusters.phrase(p);
      for (int t = phrase.core().first(); t < phrase.core().end(); t++) {
        byToken.putIfAbsent(t, p);
      }
    }
  }

  void run() {
    for (int p = 0; p < clusters.phrases().size(); p++) {
      Phrase phrase = clusters.phrase(p);
      if (phrase.is(Form.RELATIVE)) {
        relative(p, phrase);
      } else if (phrase.is(Form.SPEAKER)) {
        speaker(p, phrase);
      } else if (!phrase.is(Form.PRONOUN) && analysis.label(phrase.head()).equals("appos")) {
        apposition(p, phrase);
      }
    }
  }

  private void relative(int number, Phrase phrase) {
    Integer noun = byToken.get(PhraseFinder.relativeHead(analysis, phrase.head()));
    if (noun != null) {
      clusters.join(noun, number);
    }
  }

  private void speaker(int number, Phrase phrase) {
    Integer voice = byToken.get(quotations.speaker(phrase.head()));
    if (voice != null && clusters.sort(clusters.of(voice)) == Sort.PERSON && !clusters.phrase(voice).traits().plural()) {
      clusters.join(voice, number);
    }
  }

  private void apposition(int number, Phrase phrase) {
    Integer host = byToken.get(analysis.head(phrase.head()));
    if (host == null) {
      return;
    }
    Phrase first = clusters.phrase(host);
    boolean bothNames = phrase.is(Form.NAME) && first.is(Form.NAME);
    boolean alike = first.sort() == phrase.sort() || first.sort() == Sort.OPEN || phrase.sort() == Sort.OPEN;
    boolean number2 = first.traits().plural() == phrase.traits().plural();
    boolean thing = first.sort() == Sort.THING || phrase.sort() == Sort.THING;
    if (!bothNames && alike && number2 && !thing && clusters.fit(clusters.of(host), clusters.of(number))) {
      clusters.join(host, number);
    }
  }
}
