package org.rapporteur.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Difference;
import org.rapporteur.model.Difference.Verdict;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EventId;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Figure;
import org.rapporteur.model.FigureId;
import org.rapporteur.model.Period;
import org.rapporteur.model.Span;

/**
 * Finds different figures for one thing: the same what and unit, and the same event or the same owner, or, where neither is known, like
 * words around. Figures of different events or owners are never compared, nor ones more than {@value #FARTHEST} times apart unless one
 * event holds both. Verdict: one range inside the other refines; different days are a matter of scope; a toll that only grows and is
 * higher in a later article was updated; else they conflict.
 */
final class FigureComparison implements Comparison {
  private static final double FARTHEST = 20;
  private static final int AROUND = 120;
  private static final int LEAST_WORDS = 2;
  /** Tolls of many events stand in one story; they need surer signs. */
  private static final int LEAST_WORDS_OF_TOLLS = 3;
  private static final Set<String> GROWING = Set.of("killed", "injured", "dead", "wounded", "arrested", "detained", "missing", "displaced");

  private final ContentWords contentWords = new ContentWords();

  @Override
  public List<Difference> find(StoryFacts story) {
    Map<FigureId, Set<String>> around = new HashMap<>();
    List<Figure> figures = story.figures();
    figures.forEach(f -> around.put(f.id(), around(f, story)));
    List<List<Figure>> groups = new ArrayList<>();
    for (Figure figure : figures) {
      Optional<List<Figure>> same =
          groups.stream().filter(g -> g.stream().allMatch(other -> isComparable(figure, other, around, story))).findFirst();
      same.ifPresentOrElse(g -> g.add(figure), () -> groups.add(new ArrayList<>(List.of(figure))));
    }
    return groups.stream().map(g -> compare(g, story)).flatMap(Optional::stream).toList();
  }

  private Set<String> around(Figure figure, StoryFacts story) {
    String text = story.text(figure.article());
    Span span = figure.span();
    Set<String> words = new TreeSet<>(contentWords.of(text.substring(Math.max(0, span.start() - AROUND), span.start())));
    words.addAll(contentWords.of(text.substring(span.end(), Math.min(text.length(), span.end() + AROUND))));
    words.removeAll(contentWords.of(figure.what()));
    return words;
  }

  private static boolean isComparable(Figure one, Figure other, Map<FigureId, Set<String>> around, StoryFacts story) {
    if (!one.what().equals(other.what()) || !one.unit().equals(other.unit())) {
      return false;
    }
    boolean bothEvents = one.event().isPresent() && other.event().isPresent();
    boolean bothOwned = isOwned(one, story) && isOwned(other, story);
    if (bothEvents && !one.event().equals(other.event())
        || bothOwned && story.parties().match(one.of().get(), other.of().get()) == Parties.Match.NONE) {
      return false;
    }
    boolean near = Math.max(least(one), least(other)) <= FARTHEST * Math.max(1, Math.min(most(one), most(other)));
    int least = GROWING.contains(one.what()) ? LEAST_WORDS_OF_TOLLS : LEAST_WORDS;
    boolean like = ContentWords.shared(around.get(one.id()), around.get(other.id())) >= least;
    return bothEvents || near && (bothOwned || like);
  }

  /** By somebody with a name; "troops" as the owner of troops says nothing. */
  private static boolean isOwned(Figure figure, StoryFacts story) {
    return figure.of().flatMap(story.parties()::entity).filter(Entity::isNamed).isPresent();
  }

  private static Optional<Difference> compare(List<Figure> group, StoryFacts story) {
    Versions versions = new Versions(story);
    for (Figure figure : group) {
      Evidence where = new Evidence(figure.article(), figure.span());
      versions.add(least(figure) + " " + most(figure), story.words(where), where);
    }
    if (!versions.differ()) {
      return Optional.empty();
    }
    String subject =
        group.stream().map(Figure::event).flatMap(Optional::stream).map(EventId::value).findFirst()
            .or(() -> group.stream().flatMap(f -> f.of().stream()).map(Object::toString).findFirst())
            .or(() -> group.stream().flatMap(f -> f.accordingTo().stream()).map(Object::toString).findFirst())
            .orElse("");
    return Optional.of(versions.difference(Difference.Type.FIGURE, verdict(group, story), subject));
  }

  private static Verdict verdict(List<Figure> group, StoryFacts story) {
    Verdict all = Verdict.REFINES;
    for (Figure one : group) {
      for (Figure other : group) {
        Verdict verdict = verdict(one, other, story);
        all = verdict.compareTo(all) > 0 ? verdict : all;
      }
    }
    return all;
  }

  private static Verdict verdict(Figure one, Figure other, StoryFacts story) {
    boolean inside = least(one) <= least(other) && most(other) <= most(one) || least(other) <= least(one) && most(one) <= most(other);
    if (inside) {
      return Verdict.REFINES;
    }
    Optional<Period> asOf = story.date(one.article(), one.asOf()).map(Dated::period);
    Optional<Period> otherAsOf = story.date(other.article(), other.asOf()).map(Dated::period);
    if (asOf.isPresent() && otherAsOf.isPresent() && !asOf.get().overlaps(otherAsOf.get())) {
      return Verdict.SCOPE;
    }
    boolean grown = isLater(one, other, story) && least(one) > least(other) || isLater(other, one, story) && least(other) > least(one);
    return GROWING.contains(one.what()) && grown ? Verdict.UPDATED : Verdict.CONFLICT;
  }

  private static boolean isLater(Figure one, Figure other, StoryFacts story) {
    Optional<LocalDate> day = story.publishedOn(one.article());
    Optional<LocalDate> otherDay = story.publishedOn(other.article());
    return day.isPresent() && otherDay.isPresent() && day.get().isAfter(otherDay.get());
  }

  private static double least(Figure figure) {
    return figure.min().orElse(0);
  }

  private static double most(Figure figure) {
    return figure.max().orElse(Double.POSITIVE_INFINITY);
  }
}
