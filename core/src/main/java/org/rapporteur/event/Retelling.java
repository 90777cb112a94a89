package org.rapporteur.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Status;

/** Whether two words of a sentence tell the same event, and which tells more of it. */
final class Retelling {
  private Retelling() {}

  /** How much a candidate tells: both parties before one, what happened before what may. */
  static int size(Candidate candidate) {
    return (candidate.parties().actors().isEmpty() ? 0 : 2) + (candidate.parties().recipients().isEmpty() ? 0 : 2)
        + (candidate.standing().status() == Status.HAPPENED ? 1 : 0);
  }

  /** Whether {@code other} adds no party to {@code fuller}, or only what stands in the same phrase. */
  static boolean isSame(Tree tree, Candidate fuller, Candidate other) {
    boolean governed = tree.isUnder(other.trigger(), fuller.trigger()) || tree.isUnder(fuller.trigger(), other.trigger());
    return subsumes(fuller.parties().actors(), other.parties().actors())
        && subsumes(fuller.parties().recipients(), other.parties().recipients())
        || governed && (other.parties().actors().isEmpty() || other.parties().recipients().isEmpty()
            || everyone(fuller).containsAll(everyone(other)));
  }

  static Set<EntityId> everyone(Candidate candidate) {
    Set<EntityId> all = new HashSet<>(candidate.parties().actors());
    all.addAll(candidate.parties().recipients());
    return all;
  }

  private static boolean subsumes(List<EntityId> more, List<EntityId> fewer) {
    return fewer.isEmpty() || new HashSet<>(more).containsAll(fewer);
  }
}
