package org.rapporteur.bench.sidebyside;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.rapporteur.bench.Home;
import org.rapporteur.bench.speed.Machine;
import org.rapporteur.bench.speed.Meter;
import org.rapporteur.bench.speed.Spread;
import org.rapporteur.eval.LanguageMeasure;
import org.rapporteur.eval.Scores;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.AnalysisTsv;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Outcome;

/**
 * Measures one analyser on the raw texts of GUM news in this process: loading, memory, speed in one thread after a warm-up, accuracy.
 * Writes the figures as properties and the analyses as lines of {@link AnalysisTsv} below {@code bench/target/side-by-side}.
 *
 * @param <R> what the analyser gives of its own
 */
public final class SideBySide<R> {
  private static final int REPETITIONS = 5;
  private static final double WARM_UP_SECONDS = 10;
  private static final double REPETITION_SECONDS = 2;

  private final String name;
  private final Contestant<R> contestant;
  private final Properties figures = new Properties();
  private final Map<String, Article> articles = new TreeMap<>();

  private SideBySide(String name, Contestant<R> contestant) {
    this.name = name;
    this.contestant = contestant;
  }

  /** The argument is {@code ours}, {@code ours-again}, {@code corenlp} or {@code nlp4j}. */
  public static void main(String[] arguments) throws IOException {
    long heap = Meter.heapInUse();
    long before = System.nanoTime();
    Contestant<?> contestant = contestant(arguments[0]);
    double load = (System.nanoTime() - before) / 1e9;
    SideBySide<?> run = new SideBySide<>(arguments[0], contestant);
    run.set("load seconds", load);
    run.set("heap loaded MB", (Meter.heapInUse() - heap) / 1e6);
    run.measure();
  }

  private static Contestant<?> contestant(String name) throws IOException {
    return switch (name) {
      case "ours", "ours-again" -> new Ours();
      case "corenlp" -> new CoreNlp();
      case "nlp4j" -> new Nlp4j();
      default -> throw new IllegalArgumentException("nobody is called " + name);
    };
  }

  static Path folder() {
    return Home.folder().resolve("bench/target/side-by-side");
  }

  private void set(String figure, double value) {
    figures.setProperty(figure, String.valueOf(value));
  }

  private void measure() throws IOException {
    Path data = Home.shared().resolve("score/language");
    read(data.resolve("docs/gumnews"));
    repeat(WARM_UP_SECONDS);
    List<Double> wall = new ArrayList<>();
    List<Double> cpu = new ArrayList<>();
    for (int repetition = 0; repetition < REPETITIONS; repetition++) {
      int[] passes = new int[1];
      Meter.Cost cost = Meter.of(() -> passes[0] = repeat(REPETITION_SECONDS));
      wall.add(cost.wallSeconds() / passes[0]);
      cpu.add(cost.cpuSeconds() / passes[0]);
    }
    set("seconds wall", wall);
    set("seconds processor", cpu);
    set("heap peak MB", Meter.heapPeak() / 1e6);
    figures.setProperty("machine", Machine.describe());
    score(data);
    write();
  }

  private void set(String figure, List<Double> values) {
    Spread spread = Spread.of(values);
    set(figure + " min", spread.min());
    set(figure, spread.median());
    set(figure + " max", spread.max());
  }

  private void read(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        ArticleId id = new ArticleId(Ids.of("ar", text));
        Article article = new Article(id, Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of());
        articles.put(file.getFileName().toString().replaceFirst("\\.txt$", ""), article);
      }
    }
  }

  /** Goes over all texts until the time is up, at least once; returns how often. */
  private int repeat(double seconds) {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    int passes = 0;
    while (passes == 0 || System.nanoTime() < end) {
      articles.values().forEach(contestant::annotate);
      passes++;
    }
    return passes;
  }

  private Analysis analysis(Article article) {
    return contestant.analysis(article, contestant.annotate(article));
  }

  private void score(Path data) throws IOException {
    Scores scores =
        new LanguageMeasure(() -> article -> Outcome.of(analysis(article)))
            .run(List.of(data.resolve("gold/gumnews.json"), data.resolve("docs/gumnews")), paths -> List.of());
    scores.ratios().forEach((measure, ratio) -> set(measure, ratio.f1()));
    scores.numbers().forEach(this::set);
  }

  private void write() throws IOException {
    Path lines = folder().resolve("out").resolve(name).resolve("gumnews.tsv");
    Files.createDirectories(lines.getParent());
    int tokens = 0;
    try (Writer out = Files.newBufferedWriter(lines)) {
      for (Map.Entry<String, Article> one : articles.entrySet()) {
        Analysis analysis = analysis(one.getValue());
        tokens += analysis.size();
        new AnalysisTsv().write(one.getKey(), analysis, List.of(), out);
      }
    }
    set("tokens", tokens);
    try (Writer out = Files.newBufferedWriter(folder().resolve(name + ".properties"))) {
      figures.store(out, null);
    }
    System.err.printf("%s: %.0f of its tokens a second%n", name, tokens / Double.parseDouble(figures.getProperty("seconds processor")));
  }
}
