package org.rapporteur.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Article;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Stage;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.text.Lexer;

/**
 * Finds time expressions and what they mean.
 *
 * <p>Reads the text of each sentence and its verbs; writes expressions in order of position, not overlapping. At each word the
 * longest expression of the grammars (dates, parts of years, times told from today, lengths, times told from another time) is taken.
 * Extents and values follow TIMEX3 (Pustejovsky et al. 2003, the guidelines of TimeBank 1.2), but "since 2014" keeps its "since",
 * because that is what leaves its period open. A weekday or a date without year lies in the past unless the verb that governs it
 * looks ahead.
 *
 * <p>Known misses: clock times without a day, ages, bare "the quarter", names of years ("fiscal 1989") counted as calendar years.
 * Thread-safe. Linear.
 */
public final class TimeFinder implements Stage<TimeFinder.Input, List<TimeExpression>> {
  private final TimeGrammar grammar = new TimeGrammar();

  /** An analysed article. */
  public record Input(Article article, Analysis analysis) {}

  @Override
  public Outcome<List<TimeExpression>> run(Input input) {
    List<TimeExpression> found = new ArrayList<>();
    TenseReader tense = new TenseReader(input.analysis(), grammar.words());
    for (Sentence sentence : input.analysis().sentences()) {
      read(input.article(), new Scan(tense, Lexer.read(input.article().text(), sentence.span()), found), found);
    }
    return Outcome.of(List.copyOf(found));
  }

  private void read(Article article, Scan scan, List<TimeExpression> found) {
    int index = 0;
    while (index < scan.lexemes().size()) {
      Optional<Reading> reading = grammar.at(scan, index);
      if (reading.isPresent()) {
        int end = reading.get().end();
        found.add(new TimeExpression(article.id(), scan.span(index, end), reading.get().meaning(), reading.get().anchor()));
        index = end;
      } else {
        index++;
      }
    }
  }
}
