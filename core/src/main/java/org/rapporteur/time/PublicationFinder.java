package org.rapporteur.time;

import java.util.Optional;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Published;
import org.rapporteur.model.Stage;

/** Tells an article's day from its metadata or, failing that, from what its text says. */
public final class PublicationFinder implements Stage<AnnotatedArticle, Optional<Published>> {
  @Override
  public Outcome<Optional<Published>> run(AnnotatedArticle input) {
    return Outcome.of(input.article().published());
  }
}
