package org.rapporteur.compare;

import java.util.List;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Stage;
import org.rapporteur.model.Statement;

/** Finds what one article says somebody undertook to do. */
public final class CommitmentFinder implements Stage<CommitmentFinder.Input, List<Commitment>> {
  /** An article with the statements and events that may hold an undertaking. */
  public record Input(AnnotatedArticle annotated, List<Statement> statements, List<EventReport> events) {}

  @Override
  public Outcome<List<Commitment>> run(Input input) {
    return Outcome.of(List.of());
  }
}
