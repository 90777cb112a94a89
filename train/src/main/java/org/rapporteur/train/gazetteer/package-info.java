/**
 * Refreshes the lists of cities and countries from the packages they come from; {@link org.rapporteur.train.gazetteer.Gazetteers} is the
 * command. What was written by hand stays. Trap: a refreshed list changes what the name tagger sees, so its weights are made anew afterwards.
 */
package org.rapporteur.train.gazetteer;
