package org.rapporteur.event;

import java.util.Optional;

/**
 * A reason against a candidate.
 *
 * @param detail what exactly: the word that tells it, the other event; may be empty
 */
record Objection(Reason reason, String detail) {
  static Optional<Objection> of(Reason reason) {
    return Optional.of(new Objection(reason, ""));
  }

  static Optional<Objection> of(Reason reason, Object detail) {
    return Optional.of(new Objection(reason, detail.toString()));
  }
}
