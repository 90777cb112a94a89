package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.language.AnalysisChecks.article;
import static org.rapporteur.language.AnalysisChecks.assertGapsAreWhiteSpace;
import static org.rapporteur.language.AnalysisChecks.assertWellFormed;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Analyser and coreference on text that nobody meant to be read: any text gives a well-formed analysis, in time and memory that grow linearly.
 * No times are asserted; what is quadratic hangs here and fails the run.
 */
class HostileTextTest {
  private static final EnglishAnalyser ANALYSER = EnglishAnalyser.load();
  private static final CoreferenceResolver RESOLVER = new CoreferenceResolver();
  private static final int LONG_SENTENCE = 100_000;
  private static final Pattern CONLLU_WORD = Pattern.compile("(?:[^\\s]+\t){9}[^\\s]+");

  private static final String[] PARTS = {
    "The", "U.S.", "said", "\u201C", "\u201D", "\"", "'s", "n't", "don't", "\uD83D\uDE00", "\uD83D", "\uDE00", "\u0645\u0631\u062D\u0628\u0627", "3.5", "$", "%",
    "--", "...", "\n", "\n\n", " ", " ", " ", " ", " ", ".", ",", "Mr.", "Vladimir Putin", "Putin", "he", "she", "it", "who", "the president", "of France",
    "well-known", "http://a.example/b?c=d", "a@b.org)", "@x", "#y", "\u00E9te\u0301", "(", ")", "[", "]", "{", "A", "\u4E2D\u6587", "\u200B", "\u0000", "\u0007",
    "\u007F", "\u0085", "\u2028", "\r\n", "\f", "\u202E", "\uFFFD", "\uFEFF", "_", "|", "=", "\\", "/", "I", "\u0130stanbul", "\u00DF", "United Nations"
  };

  private record Read(Analysis analysis, List<Chain> chains) {
    static Read of(String text) {
      Analysis analysis = ANALYSER.run(article(text)).value();
      return new Read(analysis, RESOLVER.run(analysis).value());
    }

    /** All that was found, as text. */
    String table() {
      return AnalysisChecks.tsv("x", analysis, chains) + analysis.sentences() + analysis.names() + chains;
    }
  }

  @Test
  void anyMixtureOfPartsGivesAWellFormedAnalysis() {
    for (int seed = 0; seed < 1_500; seed++) {
      String text = mixture(seed);
      try {
        Read read = checked(text);
        assertValid(AnalysisChecks.conllu("x", read.analysis(), read.chains()));
      } catch (AssertionError | RuntimeException fault) {
        throw new AssertionError("mixture(" + seed + ")", fault);
      }
    }
  }

  @Test
  void readingTwiceFindsTheSame() {
    for (int seed = 0; seed < 200; seed++) {
      assertThat(Read.of(mixture(seed)).table()).as("mixture(%s)", seed).isEqualTo(Read.of(mixture(seed)).table());
    }
  }

  @Test
  void manyThreadsFindWhatOneFinds() {
    List<String> alone = IntStream.range(0, 300).mapToObj(seed -> Read.of(mixture(seed)).table()).toList();
    List<String> together = IntStream.range(0, 300).parallel().mapToObj(seed -> Read.of(mixture(seed)).table()).toList();
    assertThat(together).isEqualTo(alone);
  }

  @Test
  void aBlankParagraphBehindTheTextChangesNothing() {
    for (int seed = 0; seed < 100; seed++) {
      String text = mixture(seed);
      for (String blank : List.of("\n\n", "\n \t\n", "\n\u00A0\r\n\r\n")) {
        assertThat(Read.of(text + blank).table()).as("mixture(%s)", seed).isEqualTo(Read.of(text).table());
      }
    }
  }

  @Test
  void aBlankParagraphBeforeTheTextShiftsSpansAndNothingElse() {
    String blank = "\n \n\n";
    for (int seed = 0; seed < 300; seed++) {
      Read plain = Read.of(mixture(seed));
      Read shifted = Read.of(blank + mixture(seed));
      assertThat(shifted.chains()).as("mixture(%s)", seed).isEqualTo(plain.chains());
      assertThat(shifted.analysis().names()).isEqualTo(plain.analysis().names());
      assertThat(shifted.analysis().size()).isEqualTo(plain.analysis().size());
      for (int t = 0; t < plain.analysis().size(); t++) {
        assertThat(shifted.analysis().start(t)).isEqualTo(plain.analysis().start(t) + blank.length());
        assertThat(line(shifted.analysis(), t)).isEqualTo(line(plain.analysis(), t));
      }
    }
  }

  static List<String> longSentences() {
    return List.of(
        repeated("the minister told reporters that ", 5),
        repeated("he ", 1),
        repeated("it, ", 2),
        repeated("the leader of ", 3),
        repeated("the minister's ", 3),
        repeated("Moscow and ", 2),
        repeated("the man who saw ", 4),
        repeated("Berg, the minister, ", 5),
        repeated("Vladimir ", 1),
        repeated("( ", 2) + repeated("the minister's ", 6),
        repeated("\" ", 1),
        repeated("\u201CI said ", 3),
        numbered(i -> letters(i) + " Smith, ", 3),
        numbered(i -> "President " + letters(i) + " Smith met the " + letters(i + 7) + " president, ", 9),
        numbered(i -> "the " + letters(i) + " Commission, ", 4),
        numbered(i -> PARTS[Math.floorMod(i * 31 + i / 7, PARTS.length)].replaceAll("[.\\s?!]", "") + " ", 1));
  }

  @ParameterizedTest
  @MethodSource("longSentences")
  void aSentenceOfAHundredThousandTokensIsRead(String text) {
    Read read = checked(text);
    assertThat(read.analysis().size()).isGreaterThan(LONG_SENTENCE / 2);
    assertThat(read.table()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "a", ".", "'", "\"", "\u201C", "(", "-", "/", "@", "1", "_", " ", "\n", "\r\n", "\u0000", "\u007F", "\u0301", "\u200B", "\u4E2D", "\uD83D\uDE00",
    "\uD83D", "a.", "1-", "n't", "?!", "http://"})
  void tenMegabytesOfOneCharacterAreRead(String repeated) {
    Read read = checked(repeated.repeat(10_000_000 / repeated.length()));
    assertThat(read.analysis().size()).isLessThanOrEqualTo(2);
  }

  /** Where each chunk between blanks was once compared with all of the text before it. */
  @ParameterizedTest
  @ValueSource(strings = {"a@b ", "a@b) "})
  void aMegabyteOfAddressesIsRead(String repeated) {
    checked(repeated.repeat(1_000_000 / repeated.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a.example/b) ", "1,234 ", "U.S. ", "x-", "a/", "\n a", ". "})
  void manyShortTokensAreRead(String repeated) {
    checked(repeated.repeat(LONG_SENTENCE / repeated.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "BREAKING NEWS THE PRESIDENT OF FRANCE HAS ARRIVED IN BERLIN FOR TALKS HE SAID THE COUNTRY WOULD STAY",
    "no stops at all here just words and words that go on \uD83D\uDE31\uD83D\uDE31 and on",
    "Die Bundeskanzlerin sagte am Montag, sie werde nach Paris reisen. \u041F\u0443\u0442\u0438\u043D \u0441\u043A\u0430\u0437\u0430\u043B \u00AB\u043D\u0435\u0442\u00BB. \u603B\u7EDF\u8BF4\uFF1A\u201C\u597D\u3002\u201D",
    "\"\"\"\"''''``\u201C\u201D\u2018\u2019\u00AB\u00BB",
    "((((((((((((((((((((a)b)c)d)e)f)g)h)i)j)k)l)m)n)o)p)q)r)s)t)",
    "[{(<[{(<The>)}]>)}] said", "\u0000\u0001\u0002 said \u0003\u001B[31m he \u0007", "\uDE00\uD83D\uDE00\uD83D he\uD83D said\uDE00.",
    "Mr. . Mr. ... Mr.?! \u2026", "| a=b | c\\d # e", "\u202Edesrever si siht\u202C he said", "I\u0307I \u0130 \u0131 \u017F \uFB01"})
  void oddTextsAreRead(String text) {
    Read read = checked(text);
    assertValid(AnalysisChecks.conllu("x", read.analysis(), read.chains()));
  }

  @Test
  void longWordsAndAddressesStayWhole() {
    String address = "https://example.org/" + "a/b?c=d&e=".repeat(20_000);
    Read read = checked("She read " + address + " and " + "x".repeat(200_000) + " aloud.");
    assertThat(read.analysis().form(2)).isEqualTo(address);
    assertThat(read.analysis().form(4)).hasSize(200_000);
  }

  private static Read checked(String text) {
    Read read = Read.of(text);
    assertGapsAreWhiteSpace(read.analysis());
    assertWellFormed(read.analysis());
    assertWellFormed(read.analysis(), read.chains());
    return read;
  }

  /** Every line is a comment, a word in ten columns without white space inside, or the blank line behind a sentence. */
  private static void assertValid(String conllu) {
    for (String line : conllu.split("\n", -1)) {
      assertThat(CONLLU_WORD.matcher(line).matches() || line.startsWith("# ") || line.isEmpty()).as(line).isTrue();
    }
  }

  private static String line(Analysis analysis, int token) {
    return String.join("\t", analysis.form(token), analysis.tag(token), analysis.lemma(token), analysis.label(token))
        + "\t" + analysis.head(token) + "\t" + analysis.sentence(token).index() + "\t" + analysis.sentence(token).paragraph();
  }

  private static String mixture(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(80); i >= 0; i--) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static String repeated(String part, int tokens) {
    return part.repeat(LONG_SENTENCE / tokens);
  }

  private static String numbered(IntFunction<String> part, int tokens) {
    return IntStream.range(0, LONG_SENTENCE / tokens).mapToObj(part).collect(Collectors.joining());
  }

  /** A capitalised word of its own for each number. */
  private static String letters(int number) {
    StringBuilder word = new StringBuilder("A");
    for (int rest = number + 26; rest > 0; rest /= 26) {
      word.append((char) ('a' + rest % 26));
    }
    return word.toString();
  }
}
