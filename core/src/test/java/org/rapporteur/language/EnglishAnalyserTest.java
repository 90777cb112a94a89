package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.language.AnalysisChecks.article;
import static org.rapporteur.language.AnalysisChecks.assertGapsAreWhiteSpace;
import static org.rapporteur.language.AnalysisChecks.assertWellFormed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.Excluded;
import org.rapporteur.model.Span;

class EnglishAnalyserTest {
  private static final EnglishAnalyser ANALYSER = EnglishAnalyser.load();

  @Test
  void subjectObjectAndPlaceOfAPlainSentenceAreFound() {
    Analysis analysis = analyse("The president visited the small village on Monday.");
    int visited = token(analysis, "visited");
    assertThat(analysis.tag(visited)).isEqualTo("VBD");
    assertThat(analysis.lemma(visited)).isEqualTo("visit");
    assertThat(analysis.head(visited)).isEqualTo(-1);
    assertThat(analysis.child(visited, "nsubj")).isEqualTo(token(analysis, "president"));
    assertThat(analysis.child(visited, "obj")).isEqualTo(token(analysis, "village"));
  }

  @Test
  void passiveVoiceHasAPassiveSubject() {
    Analysis analysis = analyse("Two soldiers were killed in the attack.");
    assertThat(analysis.label(token(analysis, "soldiers"))).isEqualTo("nsubj:pass");
    assertThat(analysis.label(token(analysis, "were"))).isEqualTo("aux:pass");
  }

  @Test
  void aHeadlineWithoutFullStopIsASentenceOfItsOwn() {
    Analysis analysis = analyse("Ministers meet in Vienna\n\nThe talks began on Tuesday. They will last two days.");
    assertThat(texts(analysis))
        .containsExactly("Ministers meet in Vienna", "The talks began on Tuesday.", "They will last two days.");
  }

  @Test
  void aHardWrappedLineGoesOnInLowerCase() {
    assertThat(texts(analyse("The council agreed on\nthe new budget."))).hasSize(1);
  }

  @Test
  void straightQuotesOpenAfterASpaceAndCloseBeforeOne() {
    Analysis analysis = analyse("\"Not today,\" he said.");
    assertThat(analysis.tag(0)).isEqualTo("``");
    assertThat(analysis.tag(4)).isEqualTo("''");
  }

  @Test
  void excludedRangesHoldNoTokenAndNoSentenceCrossesThem() {
    String text = "The mayor resigned [advertisement] after the vote.";
    int start = text.indexOf('[');
    int end = text.indexOf(']') + 1;
    Article article = article(text).withExcluded(List.of(new Excluded(new Span(start, end), Excluded.Reason.PROMOTION)));
    Analysis analysis = ANALYSER.run(article).value();
    assertThat(texts(analysis)).containsExactly("The mayor resigned", "after the vote.");
    assertWellFormed(analysis);
  }

  @Test
  void anEmptyTextHasNoTokens() {
    assertThat(analyse("").size()).isZero();
    assertThat(analyse(" \n\t\u00A0\n").size()).isZero();
  }

  @Test
  void twoThreadsFindWhatOneFinds() throws Exception {
    List<String> texts =
        IntStream.range(0, 40).mapToObj(i -> "In round " + i + ", Anna Smith of Norway said the talks weren't over. He left.").toList();
    List<String> alone = texts.stream().map(t -> tsv(analyse(t))).toList();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<String>> calls = texts.stream().map(t -> (Callable<String>) () -> tsv(analyse(t))).toList();
      List<String> together = new ArrayList<>();
      for (Future<String> future : threads.invokeAll(calls)) {
        together.add(future.get());
      }
      assertThat(together).isEqualTo(alone);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void theTableCountsCodePoints() {
    assertThat(tsv(analyse("\uD83D\uDE00 Peace."))).startsWith("#doc\tx\nT\t0\t1\t0\t").contains("\nT\t2\t7\t0\tPeace\t");
  }

  private static Analysis analyse(String text) {
    Analysis analysis = ANALYSER.run(article(text)).value();
    assertGapsAreWhiteSpace(analysis);
    return analysis;
  }

  private static int token(Analysis analysis, String form) {
    return IntStream.range(0, analysis.size()).filter(t -> analysis.form(t).equals(form)).findFirst().orElseThrow();
  }

  private static List<String> texts(Analysis analysis) {
    return analysis.sentences().stream().map(s -> s.span().of(analysis.text())).toList();
  }

  private static String tsv(Analysis analysis) {
    return AnalysisChecks.tsv("x", analysis, List.of());
  }
}
