package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Span;

/**
 * Finds the two ways in which headlines report without a verb: "X: what X says" and "What X says: X". The side that is a short name or a
 * word for a source speaks; where both or neither is, nobody does. Works on the headline only.
 */
final class HeadlineFinder {
  private static final Set<String> SOURCES =
      Set.of(
          "poll", "polls", "report", "reports", "study", "survey", "source", "sources", "official", "officials", "police", "analyst",
          "analysts", "expert", "experts", "minister", "ministry", "president", "spokesman", "spokeswoman", "spokesperson", "witness",
          "witnesses", "court", "government", "army", "military", "media", "mayor", "governor", "judge", "lawyer", "chief", "premier");
  private static final int LONGEST = 6;

  private final Reading reading;
  private final Analysis analysis;

  HeadlineFinder(Reading reading) {
    this.reading = reading;
    this.analysis = reading.analysis();
  }

  List<Report> run() {
    Optional<Span> title = reading.article().titleSpan();
    if (title.isEmpty() || analysis.size() == 0) {
      return List.of();
    }
    int first = analysis.tokenAtOrAfter(title.get().start());
    int end = analysis.tokenAtOrAfter(title.get().end());
    List<Report> reports = new ArrayList<>();
    int colon = onlyColon(first, end);
    if (colon > first && colon + 1 < end) {
      split(first, colon, end).ifPresent(reports::add);
    }
    return reports;
  }

  private int onlyColon(int first, int end) {
    int colon = -1;
    for (int t = first; t < end; t++) {
      if (reading.is(t, ":")) {
        if (colon >= 0) {
          return -1;
        }
        colon = t;
      }
    }
    return colon;
  }

  private Optional<Report> split(int first, int colon, int end) {
    int left = speaker(first, colon);
    int right = speaker(colon + 1, end);
    boolean leads = left >= 0 && hasPredicate(colon + 1, end);
    if (leads) {
      return reading.content(colon + 1, end).map(content -> report(colon, left, content, "headline-source-first/1"));
    }
    boolean closes = right >= 0 && left < 0 && hasPredicate(first, colon);
    return closes ? reading.content(first, colon).map(content -> report(colon, right, content, "headline-source-last/1")) : Optional.empty();
  }

  private Report report(int colon, int source, Span content, String rule) {
    return new Report(
        colon, List.of(analysis.span(colon)), source, List.of(content), Report.NONE, Optional.empty(), "s", true, rule);
  }

  private boolean hasPredicate(int first, int end) {
    for (int t = first; t < end; t++) {
      if (reading.isVerb(t) || analysis.tag(t).equals("MD") || reading.quotationOf(t) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Head of a short phrase that can be a source; -1 if the tokens are none. */
  private int speaker(int first, int end) {
    if (end - first > LONGEST || end <= first) {
      return -1;
    }
    for (int t = first; t < end; t++) {
      if (reading.isVerb(t) || reading.quotationOf(t) >= 0 || analysis.tag(t).equals("CD")) {
        return -1;
      }
    }
    int head = headByOrder(first, end);
    boolean named = reading.entities().at(head).filter(r -> r.entity().type() != EntityType.PLACE).isPresent();
    return named || SOURCES.contains(analysis.lower(head)) ? head : -1;
  }

  /** The last noun before a preposition, a comma or an "and": trees of headlines are too bad to ask. */
  private int headByOrder(int first, int end) {
    int head = first;
    for (int t = first; t < end; t++) {
      boolean closes = analysis.tag(t).equals("IN") || analysis.tag(t).equals("CC") || reading.isPunctuation(t);
      if (closes && t > first) {
        return head;
      }
      head = reading.isNoun(t) ? t : head;
    }
    return head;
  }
}
