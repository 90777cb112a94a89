package org.rapporteur.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Period;
import org.rapporteur.model.Published;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.TimeExpression.Resolved;
import org.rapporteur.model.When;

/**
 * Resolves time expressions once the day of publication is known: the one place that does it.
 *
 * <p>When all that is known of an article's publication is a period of up to a week, an expression that counts from it is resolved from
 * each of those days: the answer is the period that covers all results, and has a TIMEX3 value only if all agree. "Friday" of an
 * article published between Friday and Sunday is that Friday; "yesterday" of the same article is one of three days. From longer or
 * open periods nothing relative is resolved.
 */
public final class TimeResolver {
  private static final int MOST_DAYS = 7;

  private final Map<ArticleId, Published> published;
  private final Map<ArticleId, Map<Span, TimeExpression>> times = new HashMap<>();

  /**
   * @param published the day of each article, as far as known
   * @param times the time expressions of all articles
   */
  public TimeResolver(Map<ArticleId, Published> published, List<TimeExpression> times) {
    this.published = Map.copyOf(published);
    for (TimeExpression time : times) {
      this.times.computeIfAbsent(time.article(), a -> new HashMap<>()).put(time.span(), time);
    }
  }

  /** What a time expression means, given what is known of its article's day. */
  public Resolved resolve(TimeExpression time) {
    if (!time.meaning().isRelative()) {
      return time.meaning().resolve(Optional.empty());
    }
    List<LocalDate> days = days(time.article());
    if (days.isEmpty()) {
      return time.meaning().resolve(Optional.empty());
    }
    Resolved all = time.meaning().resolve(Optional.of(days.get(0)));
    for (LocalDate day : days.subList(1, days.size())) {
      all = cover(all, time.meaning().resolve(Optional.of(day)));
    }
    return all;
  }

  /** The days meant by {@code when}; empty when nothing tells. */
  public Optional<Dated> date(ArticleId article, When when) {
    if (when instanceof When.At at) {
      return at(article, at.time());
    }
    return Optional.ofNullable(published.get(article)).map(p -> new Dated(p.period(), Basis.INFERRED));
  }

  /** The same as {@link #date(ArticleId, When)}; empty for an empty {@code when}. */
  public Optional<Dated> date(ArticleId article, Optional<When> when) {
    return when.flatMap(w -> date(article, w));
  }

  private Optional<Dated> at(ArticleId article, Span span) {
    TimeExpression time = times.getOrDefault(article, Map.of()).get(span);
    if (time == null) {
      return Optional.empty();
    }
    boolean guessed = time.meaning().isRelative()
        && Optional.ofNullable(published.get(article)).map(Published::basis).filter(b -> b == Basis.INFERRED).isPresent();
    return resolve(time).period().map(period -> new Dated(period, guessed ? Basis.INFERRED : Basis.TEXT));
  }

  private List<LocalDate> days(ArticleId article) {
    Published known = published.get(article);
    if (known == null || known.period().start().isEmpty() || known.period().end().isEmpty()) {
      return List.of();
    }
    LocalDate end = known.period().end().get();
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = known.period().start().get(); !day.isAfter(end); day = day.plusDays(1)) {
      days.add(day);
      if (days.size() > MOST_DAYS) {
        return List.of();
      }
    }
    return days;
  }

  private static Resolved cover(Resolved one, Resolved other) {
    Optional<String> value = one.value().equals(other.value()) ? one.value() : Optional.empty();
    if (one.period().isEmpty() || other.period().isEmpty()) {
      return new Resolved(value, Optional.empty());
    }
    return new Resolved(value, cover(one.period().get(), other.period().get()));
  }

  private static Optional<Period> cover(Period one, Period other) {
    Optional<LocalDate> start = one.start().flatMap(a -> other.start().map(b -> a.isBefore(b) ? a : b));
    Optional<LocalDate> end = one.end().flatMap(a -> other.end().map(b -> a.isAfter(b) ? a : b));
    return start.isEmpty() && end.isEmpty() ? Optional.empty() : Optional.of(new Period(start, end));
  }
}
