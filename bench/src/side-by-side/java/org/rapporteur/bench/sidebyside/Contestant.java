package org.rapporteur.bench.sidebyside;

import org.rapporteur.language.Analysis;
import org.rapporteur.model.Article;

/**
 * An analyser to be measured.
 *
 * @param <R> what it gives of its own
 */
interface Contestant<R> {
  /** From raw text to tokens, tags, lemmas, names and tree: what is timed. */
  R annotate(Article article);

  /** The same in our form, for scoring; not timed. */
  Analysis analysis(Article article, R result);
}
