package org.rapporteur.event;

import java.util.Optional;
import org.rapporteur.model.Status;

/**
 * Whether an event took place, as its sentence tells.
 *
 * @param cue the word that tells it; empty for a plain past or present
 * @param negated whether the sentence says that it did not, or will not, take place
 * @param absorber the token of another event that this one is the content of, or -1
 */
record Standing(Status status, Optional<String> cue, boolean negated, int absorber) {
  Standing with(Status other, String because) {
    return new Standing(other, Optional.of(because), negated, absorber);
  }
}
