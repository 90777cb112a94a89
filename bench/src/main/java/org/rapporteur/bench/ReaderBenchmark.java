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
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.event.EventCoder;
import org.rapporteur.figure.FigureFinder;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.model.Article;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.statement.StatementFinder;
import org.rapporteur.text.ArticleCleaner;
import org.rapporteur.time.TimeFinder;

/** The stages after the analyser, each alone, and the whole way of one report; one operation is one run over all articles of the corpus. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-Xmx400m", "-XX:+UseSerialGC"})
public class ReaderBenchmark {
  @Param({Corpus.EXAMPLES, Corpus.GUM_NEWS, "wikinews", "kremlin"})
  public String corpus;

  /** An article on its way: what each stage needs from those before it. */
  private record Reading(AnnotatedArticle annotated, List<Statement> statements, List<Figure> figures) {
    int size() {
      return annotated.analysis().size();
    }
  }

  private final TimeFinder timeFinder = new TimeFinder();
  private final StatementFinder statementFinder = new StatementFinder();
  private final FigureFinder figureFinder = new FigureFinder();
  private final EventCoder eventCoder = new EventCoder();
  private final List<Reading> readings = new ArrayList<>();
  private List<Article> articles;
  private ArticleReader reader;

  @Setup
  public void prepare() {
    articles = Corpus.read(corpus).articles();
    reader = new ArticleReader(EnglishAnalyser.load());
    for (Article raw : articles) {
      AnnotatedArticle annotated = reader.annotate(new ArticleCleaner().run(raw).value(), new ArrayList<>());
      List<Statement> statements = statementFinder.run(annotated).value();
      List<Figure> figures = figureFinder.run(new FigureFinder.Input(annotated, statements)).value();
      readings.add(new Reading(annotated, statements, figures));
    }
  }

  @Benchmark
  public List<List<TimeExpression>> times(Tokens counter) {
    List<List<TimeExpression>> found = new ArrayList<>();
    for (Reading reading : readings) {
      var input = new TimeFinder.Input(reading.annotated().article(), reading.annotated().analysis());
      found.add(timeFinder.run(input).value());
      counter.tokens += reading.size();
    }
    return found;
  }

  @Benchmark
  public List<List<Statement>> statements(Tokens counter) {
    List<List<Statement>> found = new ArrayList<>();
    for (Reading reading : readings) {
      found.add(statementFinder.run(reading.annotated()).value());
      counter.tokens += reading.size();
    }
    return found;
  }

  @Benchmark
  public List<List<Figure>> figures(Tokens counter) {
    List<List<Figure>> found = new ArrayList<>();
    for (Reading reading : readings) {
      found.add(figureFinder.run(new FigureFinder.Input(reading.annotated(), reading.statements())).value());
      counter.tokens += reading.size();
    }
    return found;
  }

  @Benchmark
  public List<List<EventReport>> events(Tokens counter) {
    List<List<EventReport>> found = new ArrayList<>();
    for (Reading reading : readings) {
      found.add(eventCoder.run(new EventCoder.Input(reading.annotated(), reading.statements(), reading.figures())).value());
      counter.tokens += reading.size();
    }
    return found;
  }

  /** Raw article to facts. */
  @Benchmark
  public List<ArticleFacts> reader(Tokens counter) {
    List<ArticleFacts> facts = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      facts.add(reader.run(articles.get(i)).value());
      counter.tokens += readings.get(i).size();
    }
    return facts;
  }
}
