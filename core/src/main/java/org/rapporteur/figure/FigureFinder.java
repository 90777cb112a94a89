package org.rapporteur.figure;

import java.util.List;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Stage;
import org.rapporteur.model.Statement;

/** Finds how many of what. */
public final class FigureFinder implements Stage<FigureFinder.Input, List<Figure>> {
  /** An article with its statements, which say according to whom a figure holds. */
  public record Input(AnnotatedArticle annotated, List<Statement> statements) {}

  @Override
  public Outcome<List<Figure>> run(Input input) {
    return Outcome.of(List.of());
  }

  /** The same figures with the event each belongs to, where one does. */
  public List<Figure> linked(AnnotatedArticle annotated, List<Figure> figures, List<EventReport> events) {
    return figures;
  }
}
