package org.rapporteur.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Difference;
import org.rapporteur.model.Difference.Verdict;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Status;

/**
 * Finds reports of one event that differ on whether it took place: one says it happened and another has it denied (they conflict), or an
 * earlier one has it planned and a later one has it happened or called off (updated). Fear of a deed and its denial do not differ: both
 * say that it has not happened.
 */
final class StatusComparison implements Comparison {
  @Override
  public List<Difference> find(StoryFacts story) {
    List<Difference> found = new ArrayList<>();
    for (Event event : story.events()) {
      Set<Status> statuses = event.reports().stream().map(r -> standing(r.status())).collect(Collectors.toSet());
      if (statuses.contains(Status.DENIED) && statuses.contains(Status.HAPPENED)) {
        compare(event, Set.of(Status.DENIED, Status.HAPPENED), Verdict.CONFLICT, story).ifPresent(found::add);
      } else if (statuses.contains(Status.PLANNED) && statuses.size() > 1 && isPlanEarlier(event, story)) {
        Set<Status> told = Set.of(Status.PLANNED, Status.HAPPENED, Status.CALLED_OFF);
        compare(event, told, Verdict.UPDATED, story).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Difference> compare(Event event, Set<Status> compared, Verdict verdict, StoryFacts story) {
    Versions versions = new Versions(story);
    for (EventReport report : event.reports()) {
      Status status = standing(report.status());
      if (compared.contains(status)) {
        versions.add(status.name(), word(status), new Evidence(report.article(), report.span()));
      }
    }
    return versions.differ() ? Optional.of(versions.difference(Difference.Type.STATUS, verdict, event.id().value())) : Optional.empty();
  }

  /** What goes on has happened as far as this comparison goes. */
  private static Status standing(Status status) {
    return status == Status.ONGOING ? Status.HAPPENED : status;
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the first report with a plan is in an article published before one that tells more, or at least not after it. */
  private static boolean isPlanEarlier(Event event, StoryFacts story) {
    Optional<LocalDate> plan = day(event, true, story);
    Optional<LocalDate> fact = day(event, false, story);
    return plan.isPresent() && fact.isPresent() && !plan.get().isAfter(fact.get());
  }

  private static Optional<LocalDate> day(Event event, boolean planned, StoryFacts story) {
    return event.reports().stream()
        .filter(r -> (r.status() == Status.PLANNED) == planned && r.status() != Status.POSSIBLE)
        .map(r -> story.publishedOn(r.article()))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
