/**
 * Learns what the last sieve of coreference decides by: {@link org.rapporteur.train.coreference.CoreferenceTraining} reads OntoGUM, has
 * the raw text analysed and resolved by the library itself, and adjusts the weights where the library chose wrongly.
 */
package org.rapporteur.train.coreference;
