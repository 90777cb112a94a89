/**
 * Teaches the English analyser from annotated text. Start at {@link org.rapporteur.train.language.LanguageTraining}, which does all in
 * order; {@link org.rapporteur.train.language.Perceptron} is how each model learns. The same data and seed give the same files, byte for byte.
 */
package org.rapporteur.train.language;
