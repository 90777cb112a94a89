/**
 * Who says what, how, to whom, inside what. Read {@link org.rapporteur.statement.StatementFinder} first; then
 * {@code QuotePairer} (which marks belong together), {@code QuoteAttributor} (quotations), {@code ClauseFinder} (clauses and phrases
 * that report), {@code PhraseFinder} ("according to"), {@code HeadlineFinder}, {@code TranscriptFinder}; then {@code StatementTagger} and
 * {@code StatementLinker}, which learned from annotated news, and {@code TagLinker}, which puts both together; {@code Report} is what they
 * all make and {@code StatementAssembler} turns into {@link org.rapporteur.model.Statement}. Traps: tokens count whole articles, ends
 * are outside; a token inside quote marks is never a cue of the article's own voice.
 */
package org.rapporteur.statement;
