package org.rapporteur.compare;

import java.util.List;
import org.rapporteur.model.Difference;

/** Finds the points on which reports of one story differ. */
public final class DifferenceFinder {
  /** In order of first evidence. */
  public List<Difference> find(StoryFacts story) {
    return List.of();
  }
}
