package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.language.AnalyserStages;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Chain;
import org.rapporteur.language.CoreferenceResolver;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.language.internal.EnglishModels;
import org.rapporteur.model.Article;

/** Each stage of the English analyser alone, the analyser, and coreference; one operation is one run over all articles of the corpus. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-Xmx400m", "-XX:+UseSerialGC"})
public class StageBenchmark {
  @Param({Corpus.EXAMPLES, Corpus.GUM_NEWS, "wikinews", "kremlin"})
  public String corpus;

  private List<Article> articles;
  private EnglishModels models;
  private EnglishAnalyser analyser;
  private CoreferenceResolver resolver;
  private final List<AnalyserStages> stages = new ArrayList<>();
  private List<Analysis> analyses;

  /** Loads all that is needed; no stage but splitting has run then. */
  void load() {
    articles = Corpus.read(corpus).articles();
    models = EnglishModels.load();
    analyser = EnglishAnalyser.load();
    resolver = new CoreferenceResolver();
    articles.forEach(article -> stages.add(new AnalyserStages(models, article)));
  }

  /** Runs every stage once, since each needs those before it. */
  @Setup
  public void prepare() {
    load();
    Tokens unused = new Tokens();
    describe(unused);
    tag(unused);
    parse(unused);
    revise(unused);
    label(unused);
    markNames(unused);
    analyses = assemble(unused);
  }

  @Benchmark
  public List<AnalyserStages> split(Tokens counter) {
    List<AnalyserStages> split = new ArrayList<>();
    for (Article article : articles) {
      AnalyserStages one = new AnalyserStages(models, article);
      counter.tokens += one.size();
      split.add(one);
    }
    return split;
  }

  @Benchmark
  public void describe(Tokens counter) {
    for (AnalyserStages one : stages) {
      one.describe();
      counter.tokens += one.size();
    }
  }

  @Benchmark
  public void tag(Tokens counter) {
    for (AnalyserStages one : stages) {
      one.tag();
      counter.tokens += one.size();
    }
  }

  @Benchmark
  public void parse(Tokens counter) {
    for (AnalyserStages one : stages) {
      one.parse();
      counter.tokens += one.size();
    }
  }

  @Benchmark
  public void revise(Tokens counter) {
    for (AnalyserStages one : stages) {
      one.revise();
      counter.tokens += one.size();
    }
  }

  @Benchmark
  public void label(Tokens counter) {
    for (AnalyserStages one : stages) {
      one.label();
      counter.tokens += one.size();
    }
  }

  @Benchmark
  public void markNames(Tokens counter) {
    for (AnalyserStages one : stages) {
      one.markNames();
      counter.tokens += one.size();
    }
  }

  /** Strings of all tokens with their lemmas, and names from marks. */
  @Benchmark
  public List<Analysis> assemble(Tokens counter) {
    List<Analysis> made = new ArrayList<>();
    for (AnalyserStages one : stages) {
      made.add(one.assemble());
      counter.tokens += one.size();
    }
    return made;
  }

  /** The part of {@link #assemble} that finds dictionary forms. */
  @Benchmark
  public List<String> lemmas(Tokens counter) {
    List<String> lemmas = new ArrayList<>();
    for (Analysis analysis : analyses) {
      for (int token = 0; token < analysis.size(); token++) {
        lemmas.add(models.lemmatizer().lemma(analysis.form(token), analysis.tag(token)));
      }
      counter.tokens += analysis.size();
    }
    return lemmas;
  }

  @Benchmark
  public List<List<Chain>> coreference(Tokens counter) {
    List<List<Chain>> chains = new ArrayList<>();
    for (Analysis analysis : analyses) {
      chains.add(resolver.run(analysis).value());
      counter.tokens += analysis.size();
    }
    return chains;
  }

  @Benchmark
  public List<Analysis> analyser(Tokens counter) {
    List<Analysis> made = new ArrayList<>();
    for (Article article : articles) {
      Analysis analysis = analyser.run(article).value();
      counter.tokens += analysis.size();
      made.add(analysis);
    }
    return made;
  }
}
