/**
 * How many of what: {@link org.rapporteur.figure.FigureFinder} finds figures. {@code QuantityReader} reads the number and what bounds
 * it, {@code CountedReader} the thing counted and what happened to it. A trap: most numbers of a text are no figures but parts of
 * names, dates, ages and labels; when in doubt a number is left alone.
 */
package org.rapporteur.figure;
