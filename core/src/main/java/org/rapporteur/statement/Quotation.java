package org.rapporteur.statement;

import org.rapporteur.model.Span;

/**
 * A stretch between quote marks.
 *
 * @param marks with the marks, as far as they are there
 * @param inner without them
 * @param depth 0 outside all others, 1 inside one, and so on
 * @param single whether the marks are single ones
 * @param closed whether a closing mark was found
 * @param runsOn not closed, and the next paragraph opens with a mark again, as long quotations do
 */
record Quotation(Span marks, Span inner, int depth, boolean single, boolean closed, boolean runsOn) {}
