/** Trains the grouping of articles into stories; {@link org.rapporteur.train.story.TrainStories} is the command. */
package org.rapporteur.train.story;
