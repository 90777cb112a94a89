package org.rapporteur.event;

import java.util.List;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Span;

/**
 * What became of the words of one sentence that might have told an event.
 *
 * @param events those that the sentence tells, by trigger
 * @param drops the words that tell none, by position
 * @param verbs its full verbs, in order: what the lexicon would have to know where nothing was coded or dropped; may be empty
 */
public record Explanation(Sentence sentence, List<EventReport> events, List<Drop> drops, List<Span> verbs) {
  public Explanation {
    events = List.copyOf(events);
    drops = List.copyOf(drops);
    verbs = List.copyOf(verbs);
  }

  /** Whether no word of the sentence is in the lexicon. */
  public boolean isSilent() {
    return events.isEmpty() && drops.isEmpty();
  }
}
