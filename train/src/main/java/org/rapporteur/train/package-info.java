/** Commands that make the weights in {@code models-en}. Start at {@link org.rapporteur.train.Train}. */
package org.rapporteur.train;
