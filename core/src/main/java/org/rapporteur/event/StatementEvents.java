package org.rapporteur.event;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Act;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;

/** The events that consist in saying something: an accusation, a demand, a promise. Made for one article. */
final class StatementEvents {
  private static final Map<Act, EventType> TYPES = new EnumMap<>(Map.ofEntries(
      Map.entry(Act.ACCUSE, EventType.ACCUSE),
      Map.entry(Act.CRITICISE, EventType.ACCUSE),
      Map.entry(Act.DEMAND, EventType.REQUEST),
      Map.entry(Act.ASK, EventType.REQUEST),
      Map.entry(Act.THREATEN, EventType.THREATEN),
      Map.entry(Act.PROMISE, EventType.AGREE),
      Map.entry(Act.OFFER, EventType.AGREE),
      Map.entry(Act.AGREE, EventType.AGREE),
      Map.entry(Act.PROPOSE, EventType.AGREE),
      Map.entry(Act.REJECT, EventType.REJECT),
      Map.entry(Act.PRAISE, EventType.SUPPORT),
      Map.entry(Act.THANK, EventType.SUPPORT),
      Map.entry(Act.APOLOGISE, EventType.CONCEDE)));

  private final Analysis analysis;

  /** The type of event that an act is too, if it is one. */
  static Optional<EventType> typeOf(Act act) {
    return Optional.ofNullable(TYPES.get(act));
  }

  StatementEvents(AnnotatedArticle annotated) {
    this.analysis = annotated.analysis();
  }

  /** The event of a statement's act; empty where the act is none, or the statement has no cue to point at. */
  Optional<Candidate> of(Statement statement) {
    EventType type = TYPES.get(statement.act());
    if (type == null || statement.cue().isEmpty()) {
      return Optional.empty();
    }
    int trigger = analysis.tokenAtOrAfter(statement.cue().get(0).start());
    Optional<EntityId> speaker = statement.speaker().entityId();
    if (trigger >= analysis.size() || speaker.isEmpty()) {
      return Optional.empty();
    }
    List<EntityId> recipients = statement.addressee().filter(a -> !a.equals(speaker.get())).map(List::of).orElse(List.of());
    Set<Integer> heads = new LinkedHashSet<>();
    statement.speaker().span().map(Span::start).map(analysis::tokenAtOrAfter).ifPresent(heads::add);
    Standing done = new Standing(Status.HAPPENED, Optional.empty(), false, -1);
    Optional<String> mode = statement.act() == Act.ACCUSE ? Optional.of("allege")
        : statement.act() == Act.CRITICISE ? Optional.of("disapprove") : Optional.empty();
    return Optional.of(new Candidate(
        trigger, type, mode, List.of(), Optional.empty(), new RoleFinder.Parties(List.of(speaker.get()), recipients, heads), done,
        "statement " + statement.act()));
  }
}
