package org.rapporteur.statement;

import java.util.List;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Stage;
import org.rapporteur.model.Statement;

/** Finds who says what, how, to whom, inside what. */
public final class StatementFinder implements Stage<AnnotatedArticle, List<Statement>> {
  @Override
  public Outcome<List<Statement>> run(AnnotatedArticle input) {
    return Outcome.of(List.of());
  }
}
