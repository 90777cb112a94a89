package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Excluded;
import org.rapporteur.model.Origin;
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
  void randomTextsKeepTheirCharactersAndGetTrees() {
    String[] parts = {
      "The", "U.S.", "said", "\u201C", "\u201D", "\"", "'s", "n't", "don't", "\uD83D\uDE00", "\uD83D", "\u0645\u0631\u062D\u0628\u0627", "3.5", "$", "%", "--", "...",
      "\n", "\n\n", " ", " ", " ", " ", ".", ",", "Mr.", "Putin", "well-known", "http://a.example/b?c=d", "\u00E9te\u0301", "(", ")", "A", "\u4E2D\u6587", "\u200B", "\r\n"
    };
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      assertWellFormed(analyse(text.toString()));
    }
  }

  @Test
  void aSentenceOfAHundredThousandTokensIsRead() {
    Analysis analysis = analyse("the minister told reporters that ".repeat(20_000));
    assertThat(analysis.size()).isEqualTo(100_000);
    assertWellFormed(analysis);
  }

  @Test
  void tenMegabytesOfOneCharacterAreRead() {
    for (String character : List.of("a", ".", "'", "-", "\uD83D\uDE00", "@", "\"")) {
      assertWellFormed(analyse(character.repeat(10_000_000 / character.length())));
    }
  }

  @Test
  void capitalsAndMissingPunctuationAreRead() {
    assertWellFormed(analyse("BREAKING NEWS THE PRESIDENT OF FRANCE HAS ARRIVED IN BERLIN FOR TALKS"));
    assertWellFormed(analyse("no stops at all here just words and words that go on \uD83D\uDE31\uD83D\uDE31 and on"));
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

  private static void assertWellFormed(Analysis analysis) {
    int end = 0;
    for (int t = 0; t < analysis.size(); t++) {
      assertThat(analysis.start(t)).isGreaterThanOrEqualTo(end);
      assertThat(analysis.end(t)).isGreaterThan(analysis.start(t));
      end = analysis.end(t);
    }
    int next = 0;
    for (Sentence sentence : analysis.sentences()) {
      assertThat(sentence.first()).isEqualTo(next);
      next = sentence.end();
      assertOneRoot(analysis, sentence);
    }
    assertThat(next).isEqualTo(analysis.size());
    for (Name name : analysis.names()) {
      assertThat(analysis.sentence(name.first())).isEqualTo(analysis.sentence(name.end() - 1));
    }
  }

  private static void assertOneRoot(Analysis analysis, Sentence sentence) {
    int roots = 0;
    for (int t = sentence.first(); t < sentence.end(); t++) {
      roots += analysis.head(t) < 0 ? 1 : 0;
      assertThat(analysis.head(t)).isLessThan(sentence.end());
      assertThat(analysis.head(t) < 0 || analysis.head(t) >= sentence.first()).isTrue();
    }
    assertThat(roots).isEqualTo(1);
  }

  private static Analysis analyse(String text) {
    Analysis analysis = ANALYSER.run(article(text)).value();
    assertGapsAreWhiteSpace(text, analysis);
    return analysis;
  }

  private static void assertGapsAreWhiteSpace(String text, Analysis analysis) {
    int at = 0;
    for (int t = 0; t <= analysis.size(); t++) {
      int stop = t < analysis.size() ? analysis.start(t) : text.length();
      for (int i = at; i < stop; i++) {
        char c = text.charAt(i);
        boolean space = c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
        assertThat(space).as("lost %s at %s", (int) c, i).isTrue();
      }
      at = t < analysis.size() ? analysis.end(t) : at;
    }
  }

  private static Article article(String text) {
    return new Article(
        new ArticleId("x"), Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of());
  }

  private static int token(Analysis analysis, String form) {
    return IntStream.range(0, analysis.size()).filter(t -> analysis.form(t).equals(form)).findFirst().orElseThrow();
  }

  private static List<String> texts(Analysis analysis) {
    return analysis.sentences().stream().map(s -> s.span().of(analysis.text())).toList();
  }

  private static String tsv(Analysis analysis) {
    StringBuilder out = new StringBuilder();
    assertThatNoException().isThrownBy(() -> new AnalysisTsv().write("x", analysis, List.of(), out));
    return out.toString();
  }
}
