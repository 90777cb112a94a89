package org.rapporteur.io.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Period;

/** Writes what happened or falls due, day by day; what has no day is counted and left to the other lists. */
final class TimelineList {
  private static final Comparator<Period> BY_START =
      Comparator.comparing((Period p) -> p.start().or(p::end).orElseThrow()).thenComparing(p -> p.end().isPresent())
          .thenComparing(p -> p.end().or(p::start).orElseThrow());

  private final RecordView view;
  private final Citations citations;
  private final Html html;

  TimelineList(RecordView view, Citations citations, Html html) {
    this.view = view;
    this.citations = citations;
    this.html = html;
  }

  /** Writes one entry of a day. */
  @FunctionalInterface
  private interface Entry {
    void write() throws IOException;
  }

  void write(StoryView story) throws IOException {
    Map<Period, List<Entry>> days = new TreeMap<>(BY_START);
    int undated = 0;
    for (Event event : story.events()) {
      if (event.date().isPresent()) {
        days.computeIfAbsent(event.date().get().period(), d -> new ArrayList<>()).add(() -> event(event));
      } else {
        undated++;
      }
    }
    for (Commitment commitment : story.commitments()) {
      view.times().date(commitment.article(), commitment.due())
          .ifPresent(due -> days.computeIfAbsent(due.period(), d -> new ArrayList<>()).add(() -> due(commitment)));
    }
    html.open("ol").line();
    for (Map.Entry<Period, List<Entry>> day : days.entrySet()) {
      html.open("li").element("p", Wording.period(day.getKey()), "class", "day").open("ul");
      for (Entry entry : day.getValue()) {
        entry.write();
      }
      html.close("ul").close("li").line();
    }
    html.close("ol");
    html.some("p", undated == 0 ? "" : Wording.count(undated, "event", "events") + " without a day: see below.", "class", "none");
  }

  private void event(Event event) throws IOException {
    html.open("li", "class", "item").open("a", "href", "#" + event.id()).text(Wording.eventType(event.type()))
        .close("a").text(" ");
    html.element("span", view.parties(event.actors(), event.recipients(), " \u2192 "), "class", "parties");
    html.text(event.place().map(p -> ", " + view.name(p)).orElse("")).text(" ");
    html.element("span", Wording.status(event.status()), "class", "pill s-" + JsonLine.label(event.status())).close("li");
  }

  private void due(Commitment commitment) throws IOException {
    html.open("li", "class", "item").open("a", "href", "#" + commitment.id()).text("Due").close("a").text(" ");
    html.element("q", view.words(new Evidence(commitment.article(), commitment.what())), "class", "words").text(" ");
    citations.evidence(html, commitment.evidence().get(0));
    html.close("li");
  }
}
