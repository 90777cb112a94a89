package org.rapporteur.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One event as one place in one article tells it.
 *
 * @param id of the report: article and trigger
 * @param span the words that support it
 * @param trigger the predicate inside {@code span}: "met", "build-up"
 * @param mode PLOVER mode, meaningful only with {@code type}
 * @param contexts PLOVER contexts, sorted
 * @param cameo CAMEO code, three or four digits
 * @param actors who does it; for a symmetric event all its parties may stand here or be split between actors and recipients
 * @param place the place entity
 * @param magnitude PLOVER size fields such as {@code dead} and {@code injured}
 * @param accordingTo the statement whose speaker alone claims it
 * @param reason for status and type in a few words, for those who ask why
 */
public record EventReport(
    EventId id,
    ArticleId article,
    Span span,
    Span trigger,
    EventType type,
    Optional<String> mode,
    List<String> contexts,
    Optional<String> cameo,
    List<EntityId> actors,
    List<EntityId> recipients,
    Status status,
    Optional<When> when,
    Optional<EntityId> place,
    Map<String, Long> magnitude,
    Optional<StatementId> accordingTo,
    String reason) {
  public EventReport {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    magnitude = java.util.Collections.unmodifiableMap(new TreeMap<>(magnitude));
    if (!span.contains(trigger)) {
      throw new IllegalArgumentException("trigger " + trigger + " outside " + span);
    }
  }
}
