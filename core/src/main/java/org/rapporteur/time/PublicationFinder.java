package org.rapporteur.time;

import java.util.Optional;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.model.Article;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Period;
import org.rapporteur.model.Published;
import org.rapporteur.model.Span;
import org.rapporteur.model.Stage;

/**
 * Tells an article's day from its metadata or, failing that, from what its text says.
 *
 * <p>Reads the metadata, the text's first and last lines, the times; writes the day with how it is known. A day the text bears
 * ("Published: ...", a dateline) has basis TEXT. Else {@link PublicationSolver} works it out where a weekday and a date without year
 * agree and a year is named that it cannot lie before (basis INFERRED). There is no clock and no guess: too few clues give nothing.
 *
 * <p>Known misses: the first fitting year is taken, so a text that names only old years and whose clues fit twice is dated too early.
 * Thread-safe.
 */
public final class PublicationFinder implements Stage<AnnotatedArticle, Optional<Published>> {
  private final TimeGrammar grammar = new TimeGrammar();

  @Override
  public Outcome<Optional<Published>> run(AnnotatedArticle input) {
    if (input.article().published().isPresent()) {
      return Outcome.of(input.article().published());
    }
    TenseReader tense = new TenseReader(input.analysis(), grammar.words());
    Optional<DatelineReader.Found> line = new DatelineReader(grammar, tense).find(input.article().text());
    Optional<Period> day = line.filter(f -> DatelineReader.isFull(f.meaning())).flatMap(f -> f.meaning().resolve(Optional.empty()).period());
    if (day.isPresent()) {
      return Outcome.of(Optional.of(published(input.article(), day.get(), Basis.TEXT, line.get().span())));
    }
    PublicationSolver solver = new PublicationSolver(input, tense);
    Optional<PublicationSolver.Solution> solution = solver.solve(line.map(DatelineReader.Found::meaning));
    return Outcome.of(solution.map(s -> published(input.article(), Period.day(s.day()), Basis.INFERRED, s.clue())));
  }

  private static Published published(Article article, Period day, Basis basis, Span clue) {
    return new Published(day, basis, Optional.of(article.evidence(clue)));
  }
}
