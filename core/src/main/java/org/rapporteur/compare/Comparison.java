package org.rapporteur.compare;

import java.util.List;
import org.rapporteur.model.Difference;

/**
 * Finds differences of one kind between the reports of a story. Symmetric: what it finds does not depend on which article is read
 * first, but for the order of versions. It abstains where it is not clear that two reports speak of the same thing. To add one: write
 * it, name it in {@link DifferenceFinder}, and give it examples of what it finds and of what it must leave alone.
 */
interface Comparison {
  /** Differences between articles that are not copies of each other; versions by first evidence. */
  List<Difference> find(StoryFacts story);
}
