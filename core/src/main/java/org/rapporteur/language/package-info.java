/**
 * English: sentences, tokens, tags, lemmas, dependency trees, names, coreference. Start at {@link org.rapporteur.language.Analysis},
 * the result, then {@link org.rapporteur.language.EnglishAnalyser}, which makes it.
 */
package org.rapporteur.language;
