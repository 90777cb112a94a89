package org.rapporteur.io.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Status;

/**
 * The few events that tell a story in short, in the record's order. Those weigh most that most independent reports tell; then
 * deeds before words (what was demanded or denied stands with who said it), the story's own days before what led up to them, what
 * took place before what may, and what has parties before what has none.
 */
final class Highlights {
  private static final int MOST = 5;
  private static final Set<EventType> WORDS = EnumSet.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT,
      EventType.THREATEN);

  private Highlights() {}

  /** At most five; all others stand in the story's list of events. */
  static List<Event> of(StoryView story) {
    List<Event> weighed = new ArrayList<>(story.events());
    weighed.sort(
        Comparator.comparingInt((Event e) -> -e.independent())
            .thenComparing(e -> WORDS.contains(e.type()))
            .thenComparing(e -> isBackground(e, story))
            .thenComparing(e -> e.status() != Status.HAPPENED && e.status() != Status.ONGOING)
            .thenComparingInt(e -> (e.actors().isEmpty() ? 1 : 0) + (e.recipients().isEmpty() ? 1 : 0))
            .thenComparingInt(e -> -e.reports().size()));
    Set<Event> chosen = new HashSet<>(weighed.subList(0, Math.min(MOST, weighed.size())));
    return story.events().stream().filter(chosen::contains).toList();
  }

  private static boolean isBackground(Event event, StoryView story) {
    return event.date().isPresent() && story.period().isPresent() && !event.date().get().period().overlaps(story.period().get());
  }
}
