package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Difference;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Period;
import org.rapporteur.model.When;

/** Finds different days for one event, where both are read in a text: two days conflict. A day and the week around it do not differ. */
final class DateComparison implements Comparison {
  @Override
  public List<Difference> find(StoryFacts story) {
    List<Difference> found = new ArrayList<>();
    for (Event event : story.events()) {
      Versions versions = new Versions(story);
      for (int r = 0; r < event.reports().size(); r++) {
        EventReport report = event.reports().get(r);
        Optional<Period> day =
            event.reportDates().get(r).filter(d -> d.basis() == Basis.TEXT).map(Dated::period).filter(Period::isDay);
        if (day.isPresent() && report.when().orElse(null) instanceof When.At at) {
          versions.add(day.get().start().toString(), day.get().start().orElseThrow().toString(), new Evidence(report.article(), at.time()));
        }
      }
      if (versions.differ()) {
        found.add(versions.difference(Difference.Type.DATE, Difference.Verdict.CONFLICT, event.id().value()));
      }
    }
    return found;
  }
}
