package org.rapporteur.io.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.model.Event;
import org.rapporteur.model.Status;

/**
 * The few events that tell a story in short: those that most independent reports tell, what took place before what may, and what has
 * parties before what has none; then in order of time.
 */
final class Highlights {
  private static final int MOST = 5;
  private static final Comparator<Event> WEIGHT =
      Comparator.comparingInt((Event e) -> -e.independent())
          .thenComparingInt(e -> e.status() == Status.HAPPENED || e.status() == Status.ONGOING ? 0 : 1)
          .thenComparingInt(e -> (e.actors().isEmpty() ? 1 : 0) + (e.recipients().isEmpty() ? 1 : 0))
          .thenComparingInt(e -> -e.reports().size());

  private Highlights() {}

  /** At most five; all others stand in the story's list of events. */
  static List<Event> of(StoryView story) {
    List<Event> weighed = new ArrayList<>(story.events());
    weighed.sort(WEIGHT);
    List<Event> chosen = new ArrayList<>(weighed.subList(0, Math.min(MOST, weighed.size())));
    List<Event> order = story.events();
    chosen.sort(Comparator.comparing(Highlights::start).thenComparing(order::indexOf));
    return chosen;
  }

  private static LocalDate start(Event event) {
    return event.date().flatMap(d -> d.period().start()).orElse(LocalDate.MAX);
  }
}
