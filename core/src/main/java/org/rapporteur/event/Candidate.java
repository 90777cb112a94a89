package org.rapporteur.event;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Statement;

/**
 * Words that may tell an event, with all that is known of it so far.
 *
 * @param trigger the token that tells it
 * @param contexts sorted
 * @param source the lexicon row or the statement's rule
 * @param said the statement that the event consists in, where no word of the lexicon tells it
 */
record Candidate(
    int trigger,
    EventType type,
    Optional<String> mode,
    List<String> contexts,
    Optional<String> cameo,
    RoleFinder.Parties parties,
    Standing standing,
    String source,
    Optional<Statement> said) {

  Candidate as(EventType other, Optional<String> otherMode, Standing otherStanding) {
    return new Candidate(trigger, other, otherMode, contexts, Optional.empty(), parties, otherStanding, source, said);
  }

  Candidate with(Standing otherStanding) {
    return new Candidate(trigger, type, mode, contexts, cameo, parties, otherStanding, source, said);
  }

  Candidate with(Optional<String> otherMode, Optional<String> otherCameo) {
    return new Candidate(trigger, type, otherMode, contexts, otherCameo, parties, standing, source, said);
  }

  Candidate with(RoleFinder.Parties others) {
    return new Candidate(trigger, type, mode, contexts, cameo, others, standing, source, said);
  }
}
