package org.rapporteur.event;

import java.util.Optional;
import org.rapporteur.model.Diagnostic;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Span;

/**
 * A word that might have told an event, and why it tells none.
 *
 * @param trigger the word
 * @param type the event it might have told; where no entry of the lexicon fitted, that of the entry that came nearest
 * @param source the lexicon row (file and line) or the act of the statement
 * @param detail what exactly: the word that tells the reason, the other event; may be empty
 */
public record Drop(Span trigger, EventType type, String source, Reason reason, String detail) {
  /** Reason and detail in words. */
  public String why() {
    return detail.isEmpty() ? reason.words() : reason.words() + ": " + detail;
  }

  Diagnostic diagnostic() {
    return new Diagnostic(Diagnostic.Code.EVENT_DROPPED, Optional.of(trigger), type + " (" + source + "): " + why());
  }
}
