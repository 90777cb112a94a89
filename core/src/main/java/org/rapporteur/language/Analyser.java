package org.rapporteur.language;

import org.rapporteur.model.Article;
import org.rapporteur.model.Stage;

/**
 * Sentences, tokens, tags, lemmas, trees and names of an article. Tokens never overlap an excluded range, and no sentence crosses
 * one. A second language is a second implementation.
 */
public interface Analyser extends Stage<Article, Analysis> {}
