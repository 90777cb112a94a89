package org.rapporteur.event;

import java.util.List;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Stage;
import org.rapporteur.model.Statement;

/** Codes who does what to whom, in PLOVER's terms. */
public final class EventCoder implements Stage<EventCoder.Input, List<EventReport>> {
  /** An article with its statements, which imply events and say according to whom, and its figures. */
  public record Input(AnnotatedArticle annotated, List<Statement> statements, List<Figure> figures) {}

  @Override
  public Outcome<List<EventReport>> run(Input input) {
    return Outcome.of(List.of());
  }
}
