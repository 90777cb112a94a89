package org.rapporteur.time;

import java.util.List;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Article;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Stage;
import org.rapporteur.model.TimeExpression;

/** Finds time expressions and what they mean. */
public final class TimeFinder implements Stage<TimeFinder.Input, List<TimeExpression>> {
  /** An analysed article. */
  public record Input(Article article, Analysis analysis) {}

  @Override
  public Outcome<List<TimeExpression>> run(Input input) {
    return Outcome.of(List.of());
  }
}
