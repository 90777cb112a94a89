/**
 * How {@link org.rapporteur.language.CoreferenceResolver} works: {@link org.rapporteur.language.coreference.PhraseFinder} finds the
 * phrases that may refer, {@link org.rapporteur.language.coreference.Clusters} keeps which of them go together, and one sieve after the
 * other joins them, surest first. Look-back is bounded everywhere, so the time is linear in the length of the article.
 */
package org.rapporteur.language.coreference;
