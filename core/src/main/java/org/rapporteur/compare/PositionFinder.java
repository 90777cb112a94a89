package org.rapporteur.compare;

import java.util.List;
import org.rapporteur.model.Position;

/** Finds what one side wants of another and how it was answered. */
public final class PositionFinder {
  /** In order of first evidence. */
  public List<Position> find(StoryFacts story) {
    return List.of();
  }
}
