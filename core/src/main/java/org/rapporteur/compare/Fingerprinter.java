package org.rapporteur.compare;

import java.util.List;
import java.util.Map;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.annotation.Fingerprint;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Stage;

/** Keeps of an article's words what comparing needs. */
public final class Fingerprinter implements Stage<AnnotatedArticle, Fingerprint> {
  @Override
  public Outcome<Fingerprint> run(AnnotatedArticle input) {
    return Outcome.of(new Fingerprint(Map.of(), List.of(), new int[0]));
  }
}
