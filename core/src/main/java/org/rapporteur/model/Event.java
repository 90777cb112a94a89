package org.rapporteur.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who does what to whom, joined from all places that tell it.
 *
 * @param reports in order of article and position; at least one
 * @param reportDates for each of {@code reports} its own date, same order and length
 * @param independent how many of the articles that report it are not copies of each other
 */
public record Event(
    EventId id,
    EventType type,
    Optional<String> mode,
    List<String> contexts,
    Optional<String> cameo,
    List<EntityId> actors,
    List<EntityId> recipients,
    Status status,
    Optional<Dated> date,
    Optional<EntityId> place,
    Map<String, Long> magnitude,
    List<EventReport> reports,
    List<Optional<Dated>> reportDates,
    int independent) {
  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    magnitude = java.util.Collections.unmodifiableMap(new TreeMap<>(magnitude));
    reports = List.copyOf(reports);
    reportDates = List.copyOf(reportDates);
    if (reports.isEmpty() || reports.size() != reportDates.size()) {
      throw new IllegalArgumentException(reports.size() + " reports with " + reportDates.size() + " dates");
    }
  }
}
