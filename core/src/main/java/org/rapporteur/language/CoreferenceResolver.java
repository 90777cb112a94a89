package org.rapporteur.language;

import java.util.List;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Stage;

/** Joins the phrases of one article that refer to the same thing. */
public final class CoreferenceResolver implements Stage<Analysis, List<Chain>> {
  @Override
  public Outcome<List<Chain>> run(Analysis analysis) {
    return Outcome.of(List.of());
  }
}
