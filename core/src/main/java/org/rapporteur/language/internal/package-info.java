/**
 * The parts of the English analyser. Public because the {@code train} module teaches them, yet no API: it changes without notice. Read
 * {@link org.rapporteur.language.internal.Weights} (a linear model), {@link org.rapporteur.language.internal.Words} (what the models see
 * of a word), then the models: {@link org.rapporteur.language.internal.Tagger}, {@link org.rapporteur.language.internal.Parser},
 * {@link org.rapporteur.language.internal.Labeller}, {@link org.rapporteur.language.internal.NameTagger}.
 *
 * <p>Trap: the numbers of the feature templates and the way words are hashed are part of the weight files. A change there asks for new
 * weights and a new {@link org.rapporteur.language.internal.Weights#VERSION}.
 */
package org.rapporteur.language.internal;
