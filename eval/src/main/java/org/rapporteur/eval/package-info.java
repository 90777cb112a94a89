/**
 * Experiments that anyone with the data can run again: {@link org.rapporteur.eval.Experiment} says what is measured,
 * {@link org.rapporteur.eval.RecordScore} measures it, {@link org.rapporteur.eval.Evaluation} runs all, compares with the expected
 * figures and writes docs/evaluation. A figure that moves in either direction fails the run until the expectation is changed.
 */
package org.rapporteur.eval;
