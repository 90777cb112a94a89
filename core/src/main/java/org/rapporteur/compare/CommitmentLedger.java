package org.rapporteur.compare;

import java.util.List;
import org.rapporteur.model.Commitment;

/** Keeps the account of undertakings. */
public final class CommitmentLedger {
  /** In order of first evidence. */
  public List<Commitment> settle(StoryFacts story) {
    return story.commitments();
  }
}
