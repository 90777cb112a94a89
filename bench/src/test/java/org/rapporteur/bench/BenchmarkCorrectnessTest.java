package org.rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.language.AnalyserStages;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.AnalysisTsv;
import org.rapporteur.language.CoreferenceResolver;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.model.Article;
import org.rapporteur.read.ArticleReader;

/** Each measured job does what the program does. No times are asserted. */
class BenchmarkCorrectnessTest {
  private static final List<Article> ARTICLES = Corpus.read(Corpus.EXAMPLES).articles();
  private static final ReaderBenchmark READER = new ReaderBenchmark();
  private static List<Analysis> plain;
  private static List<ArticleFacts> facts;
  private static long tokens;
  /** Fewer than {@link #tokens}: the reader leaves out what the cleaner marks. */
  private static long cleanTokens;

  @BeforeAll
  static void readPlainly() {
    EnglishAnalyser analyser = EnglishAnalyser.load();
    ArticleReader reader = new ArticleReader(analyser);
    plain = ARTICLES.stream().map(a -> analyser.run(a).value()).toList();
    facts = ARTICLES.stream().map(a -> reader.run(a).value()).toList();
    tokens = plain.stream().mapToLong(Analysis::size).sum();
    cleanTokens =
        facts.stream().mapToLong(f -> analyser.run(f.article()).value().size()).sum();
    READER.corpus = Corpus.EXAMPLES;
    READER.prepare();
  }

  private static StageBenchmark loaded() {
    StageBenchmark benchmark = new StageBenchmark();
    benchmark.corpus = Corpus.EXAMPLES;
    benchmark.load();
    return benchmark;
  }

  private static StageBenchmark prepared() {
    StageBenchmark benchmark = new StageBenchmark();
    benchmark.corpus = Corpus.EXAMPLES;
    benchmark.prepare();
    return benchmark;
  }

  private static List<String> lines(List<Analysis> analyses) {
    return analyses.stream().map(BenchmarkCorrectnessTest::lines).toList();
  }

  private static String lines(Analysis analysis) {
    StringBuilder lines = new StringBuilder();
    try {
      new AnalysisTsv().write("article", analysis, List.of(), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.toString();
  }

  /** Without the fingerprint, whose arrays are equal only to themselves. */
  private static List<List<Object>> contents(List<ArticleFacts> read) {
    return read.stream()
        .map(f -> List.<Object>of(f.article(), f.entities(), f.statements(), f.events(), f.figures(), f.times(), f.diagnostics()))
        .toList();
  }

  private static <T> T counted(Function<Tokens, T> job) {
    return counted(tokens, job);
  }

  private static <T> T counted(long expected, Function<Tokens, T> job) {
    Tokens counter = new Tokens();
    T result = job.apply(counter);
    assertThat(counter.tokens).isEqualTo(expected).isPositive();
    return result;
  }

  @Test
  void stagesOneByOneGiveWhatTheAnalyserGives() {
    StageBenchmark benchmark = loaded();
    Tokens counter = new Tokens();
    benchmark.describe(counter);
    benchmark.tag(counter);
    benchmark.parse(counter);
    benchmark.revise(counter);
    benchmark.label(counter);
    benchmark.markNames(counter);
    assertThat(counter.tokens).isEqualTo(6 * tokens);
    assertThat(lines(counted(benchmark::assemble))).isEqualTo(lines(plain));
  }

  @Test
  void aStageRunAgainChangesNothing() {
    StageBenchmark benchmark = prepared();
    Tokens counter = new Tokens();
    for (int time = 0; time < 2; time++) {
      benchmark.describe(counter);
      benchmark.tag(counter);
      benchmark.parse(counter);
      benchmark.revise(counter);
      benchmark.label(counter);
      benchmark.markNames(counter);
    }
    assertThat(lines(benchmark.assemble(counter))).isEqualTo(lines(plain));
  }

  @Test
  void splittingFindsTheTokensOfTheAnalyser() {
    List<Integer> sizes = counted(loaded()::split).stream().map(AnalyserStages::size).toList();
    assertThat(sizes).isEqualTo(plain.stream().map(Analysis::size).toList());
  }

  @Test
  void lemmasAreThoseOfTheAnalyser() {
    List<String> wanted = plain.stream().flatMap(a -> java.util.stream.IntStream.range(0, a.size()).mapToObj(a::lemma)).toList();
    assertThat(counted(prepared()::lemmas)).isEqualTo(wanted);
  }

  @Test
  void theAnalyserIsTheAnalyser() {
    assertThat(lines(counted(prepared()::analyser))).isEqualTo(lines(plain));
  }

  @Test
  void coreferenceGivesTheChainsOfTheResolver() {
    CoreferenceResolver resolver = new CoreferenceResolver();
    assertThat(counted(prepared()::coreference)).isEqualTo(plain.stream().map(a -> resolver.run(a).value()).toList());
  }

  @Test
  void extractorsFindTheFactsOfTheReader() {
    assertThat(counted(cleanTokens, READER::times)).isEqualTo(facts.stream().map(ArticleFacts::times).toList());
    assertThat(counted(cleanTokens, READER::statements)).isEqualTo(facts.stream().map(ArticleFacts::statements).toList());
    assertThat(counted(cleanTokens, READER::events)).isEqualTo(facts.stream().map(ArticleFacts::events).toList());
    assertThat(counted(cleanTokens, READER::figures)).hasSameSizeAs(facts);
  }

  @Test
  void theReaderIsTheReader() {
    assertThat(contents(counted(cleanTokens, READER::reader))).isEqualTo(contents(facts));
  }

  @Test
  void everyMeasuredJobIsNamedHere() {
    List<String> jobs =
        java.util.stream.Stream.of(StageBenchmark.class, ReaderBenchmark.class)
            .flatMap(type -> Arrays.stream(type.getMethods()))
            .filter(method -> method.isAnnotationPresent(Benchmark.class))
            .map(method -> method.getName())
            .sorted()
            .toList();
    assertThat(jobs)
        .containsExactly(
            "analyser", "assemble", "coreference", "describe", "events", "figures", "label", "lemmas", "markNames", "parse", "reader", "revise",
            "split", "statements", "tag", "times");
  }
}
