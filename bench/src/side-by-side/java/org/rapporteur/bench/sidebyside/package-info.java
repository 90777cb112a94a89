/**
 * Other analysers on the text of ours, in the same run. Built only with {@code -Pside-by-side}, since CoreNLP is under the GPL and must
 * never be part of what is distributed, and the models of both are large. {@link org.rapporteur.bench.sidebyside.SideBySide} measures one
 * analyser in a process of its own, {@link org.rapporteur.bench.sidebyside.SideBySidePage} puts the results together.
 */
package org.rapporteur.bench.sidebyside;
