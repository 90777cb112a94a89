/**
 * Dated reference lists of what English and the field have words for: organisations, offices, nouns for actors, given names. Start at
 * {@link org.rapporteur.lexicon.Lexicon}. Each list is a resource with a header that gives its origin, licence and date. A trap: the
 * lists never say who holds an office; that comes from the text.
 */
package org.rapporteur.lexicon;
