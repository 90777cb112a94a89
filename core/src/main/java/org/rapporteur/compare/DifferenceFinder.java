package org.rapporteur.compare;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.model.Difference;

/** Finds the points on which reports of one story differ: every {@link Comparison} by name. */
public final class DifferenceFinder {
  private final List<Comparison> comparisons =
      List.of(
          new NameComparison(),
          new FigureComparison(),
          new DateComparison(),
          new PlaceComparison(),
          new ActorComparison(),
          new QuoteComparison(),
          new StatusComparison(),
          new StanceComparison());

  /** In order of first evidence. */
  public List<Difference> find(StoryFacts story) {
    return comparisons.stream()
        .flatMap(c -> c.find(story).stream())
        .sorted(
            Comparator.comparing((Difference d) -> d.versions().get(0).evidence().get(0), story.order().byEvidence())
                .thenComparing(Difference::type)
                .thenComparing(Difference::id))
        .toList();
  }
}
