package org.rapporteur.language;

import java.util.List;
import org.rapporteur.language.coreference.Judge;
import org.rapporteur.language.coreference.LearnedJudge;
import org.rapporteur.language.coreference.Resolution;
import org.rapporteur.language.internal.EnglishModels;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Stage;

/**
 * Joins the phrases of one article that refer to the same thing. Reads tokens, tags, trees and names; writes one chain for every
 * person, organisation, group, state, place or thing referred to, chains of one included, in order of first mention. Sieves of rules,
 * surest first (Lee et al., Deterministic coreference resolution based on entity-centric, precision-ranked rules, 2013), join names, appositions,
 * relative pronouns, "he" and "she"; learned weights choose for other pronouns and for descriptions among what rules leave possible (Durrett and
 * Klein, Easy victories and uphill battles in coreference resolution, 2013). Names are never joined by weights. Capitals and seats of
 * government count as their state where they act. Known misses: plural pronouns for several persons, descriptions that need knowledge of
 * the world. Thread-safe.
 */
public final class CoreferenceResolver implements Stage<Analysis, List<Chain>> {
  private final Lexicon lexicon;
  private final Judge judge;

  /** With the reference lists on the class path. */
  public CoreferenceResolver() {
    this(Lexicon.load());
  }

  public CoreferenceResolver(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.judge = new LearnedJudge(EnglishModels.weights("coreference.bin"));
  }

  @Override
  public Outcome<List<Chain>> run(Analysis analysis) {
    return Outcome.of(Resolution.of(analysis, lexicon, judge));
  }
}
