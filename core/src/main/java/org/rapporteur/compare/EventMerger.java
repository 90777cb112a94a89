package org.rapporteur.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.compare.EventMatcher.Telling;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Dated;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventId;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Period;
import org.rapporteur.model.Status;

/**
 * Makes one event of its tellings. Parties are those of the telling that names most, persons before states; the date is the narrowest
 * that a text names, else the earliest inferred; a size is the last report's.
 *
 * <p>Status, the surest first: what an article itself says happened or goes on; a calling-off; a denial; what only somebody claims to
 * have happened; a plan; a possibility. So a preview becomes its event once one report tells it, and a claim that is denied stays
 * denied. Each report keeps its own.
 */
final class EventMerger {
  private static final List<Status> UNREAL_SUREST_FIRST = List.of(Status.PLANNED, Status.POSSIBLE);

  private final Parties parties;
  private final Map<ArticleId, ArticleId> originals = new HashMap<>();

  /** @param copies groups of articles whose text has one origin */
  EventMerger(Parties parties, List<List<ArticleId>> copies) {
    this.parties = parties;
    copies.forEach(group -> group.forEach(article -> originals.put(article, group.get(0))));
  }

  /** @param tellings in order of article and position, at least one */
  Event merge(List<Telling> tellings) {
    List<EventReport> reports = tellings.stream().map(Telling::report).toList();
    EventReport fullest = fullest(reports);
    TreeSet<String> contexts = new TreeSet<>();
    TreeMap<String, Long> magnitude = new TreeMap<>();
    reports.forEach(r -> contexts.addAll(r.contexts()));
    reports.forEach(r -> magnitude.putAll(r.magnitude()));
    return new Event(
        new EventId(Ids.of("ev", reports.get(0).id())),
        fullest.type(),
        first(fullest, reports, EventReport::mode),
        List.copyOf(contexts),
        first(fullest, reports, EventReport::cameo),
        orElse(fullest.actors(), reports, EventReport::actors),
        orElse(fullest.recipients(), reports, EventReport::recipients),
        status(reports),
        date(tellings),
        place(reports),
        magnitude,
        reports,
        tellings.stream().map(Telling::date).toList(),
        independent(reports));
  }

  private EventReport fullest(List<EventReport> reports) {
    Comparator<EventReport> byParties =
        Comparator.comparingInt((EventReport r) -> Math.min(1, r.actors().size()) + Math.min(1, r.recipients().size()))
            .thenComparingLong(r -> persons(r.actors()) + persons(r.recipients()))
            .thenComparingInt(r -> r.actors().size() + r.recipients().size());
    EventReport best = reports.get(0);
    for (EventReport report : reports) {
      best = byParties.compare(report, best) > 0 ? report : best;
    }
    return best;
  }

  private long persons(List<EntityId> ids) {
    return ids.stream()
        .map(parties::entity)
        .flatMap(Optional::stream)
        .filter(e -> e.type() == EntityType.PERSON && e.isNamed())
        .count();
  }

  private static <T> Optional<T> first(EventReport fullest, List<EventReport> reports, Function<EventReport, Optional<T>> field) {
    return field.apply(fullest).or(() -> reports.stream().map(field).flatMap(Optional::stream).findFirst());
  }

  private static List<EntityId> orElse(List<EntityId> own, List<EventReport> reports, Function<EventReport, List<EntityId>> field) {
    return own.isEmpty() ? reports.stream().map(field).filter(l -> !l.isEmpty()).findFirst().orElse(List.of()) : own;
  }

  private static Status status(List<EventReport> reports) {
    List<EventReport> told = reports.stream().filter(r -> r.accordingTo().isEmpty()).toList();
    return any(told, Status.HAPPENED)
        .or(() -> any(told, Status.ONGOING))
        .or(() -> any(reports, Status.CALLED_OFF))
        .or(() -> any(reports, Status.DENIED))
        .or(() -> any(reports, Status.HAPPENED))
        .or(() -> any(reports, Status.ONGOING))
        .or(() -> UNREAL_SUREST_FIRST.stream().map(s -> any(reports, s)).flatMap(Optional::stream).findFirst())
        .orElseThrow();
  }

  private static Optional<Status> any(List<EventReport> reports, Status status) {
    return reports.stream().map(EventReport::status).filter(s -> s == status).findFirst();
  }

  private static Optional<Dated> date(List<Telling> tellings) {
    return tellings.stream()
        .map(Telling::date)
        .flatMap(Optional::stream)
        .min(
            Comparator.comparing((Dated d) -> d.basis() == Basis.INFERRED)
                .thenComparingLong(d -> d.basis() == Basis.INFERRED ? 0 : days(d.period()))
                .thenComparing(d -> d.period().start().orElse(LocalDate.MAX))
                .thenComparingLong(d -> days(d.period())));
  }

  private static long days(Period period) {
    return period.start().isEmpty() || period.end().isEmpty()
        ? Long.MAX_VALUE
        : period.end().get().toEpochDay() - period.start().get().toEpochDay();
  }

  /** A town or spot before a country, then the first. */
  private Optional<EntityId> place(List<EventReport> reports) {
    List<EntityId> places = reports.stream().map(EventReport::place).flatMap(Optional::stream).toList();
    return places.stream()
        .filter(p -> parties.entity(p).filter(e -> e.type() == EntityType.PLACE && e.isNamed()).isPresent())
        .findFirst()
        .or(() -> places.stream().findFirst());
  }

  private int independent(List<EventReport> reports) {
    return (int) reports.stream().map(r -> originals.getOrDefault(r.article(), r.article())).distinct().count();
  }
}
