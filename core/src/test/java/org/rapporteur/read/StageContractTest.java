package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Article;
import org.rapporteur.model.Diagnostic;
import org.rapporteur.model.Excluded;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Span;
import org.rapporteur.model.Stage;

/**
 * What every stage of the path promises: a pure function of its input, safe on several threads, spans inside the text and in order, no
 * fact on excluded ranges, and no exception whatever the text. Each stage's class extends this; {@link StageContractsTest} holds them and
 * fails when a stage has none.
 */
abstract class StageContractTest<I, O> {
  /** The stage itself. */
  abstract Stage<I, O> stage();

  /** What the stage is given when the path reads {@code article}. */
  abstract I input(Article article);

  /** The spans of what the stage found, in its order; those of one thing by its main span. */
  abstract List<Span> spans(O output);

  /** Whether the spans must come in order of position. */
  boolean inOrder() {
    return true;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.rapporteur.read.Articles#all")
  void survivesAnyTextAndStaysInsideIt(String name, Article article) {
    Outcome<O> outcome = stage().run(input(article));
    for (Span span : spans(outcome.value())) {
      assertThat(span.end()).isLessThanOrEqualTo(article.text().length());
    }
    for (Diagnostic diagnostic : outcome.diagnostics()) {
      diagnostic.where().ifPresent(span -> assertThat(span.end()).isLessThanOrEqualTo(article.text().length()));
    }
    if (inOrder()) {
      assertThat(spans(outcome.value()).stream().map(Span::start)).isSorted();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.rapporteur.read.Articles#all")
  void restsNothingOnExcludedRanges(String name, Article article) {
    for (Span span : spans(stage().run(input(article)).value())) {
      for (Excluded excluded : article.excluded()) {
        assertThat(excluded.span().contains(span)).as("%s inside excluded %s", span, excluded).isFalse();
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.rapporteur.read.Articles#all")
  void givesTheSameTwice(String name, Article article) {
    I input = input(article);
    Stage<I, O> stage = stage();
    assertThat(describe(stage.run(input))).isEqualTo(describe(stage.run(input)));
  }

  @Test
  void givesTheSameOnSeveralThreads() {
    List<I> inputs = Articles.list().stream().map(this::input).toList();
    Stage<I, O> stage = stage();
    List<String> serial = inputs.stream().map(i -> describe(stage.run(i))).toList();
    for (int round = 0; round < 3; round++) {
      List<String> parallel = IntStream.range(0, inputs.size()).parallel().mapToObj(i -> describe(stage.run(inputs.get(i)))).toList();
      assertThat(parallel).isEqualTo(serial);
    }
  }

  /** The whole output as text, where it has one; else its spans. */
  private String describe(Outcome<O> outcome) {
    return spans(outcome.value()) + " " + outcome.diagnostics();
  }
}
