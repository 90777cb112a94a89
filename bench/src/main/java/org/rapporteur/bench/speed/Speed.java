package org.rapporteur.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.rapporteur.bench.Corpus;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.model.Article;

/**
 * The command {@code bench/run speed [CORPUS...]}: times the way from raw text to tree, names and coreference, and on to facts, in one
 * thread and in two; prints the tables and writes them to the page. Without arguments it takes every corpus that is there.
 */
public final class Speed {
  private static final int REPETITIONS = 5;
  /** A repetition goes over the corpus as often as it takes for about so many tokens, since the clocks are not exact. */
  private static final long TOKENS = 80_000;
  /** The baseline is faster by more than this. */
  private static final int BASELINE_TIMES = 30;
  private static final String ANALYSER = "analyser: tokens to names";
  private static final int STARTS = 5;
  private static final double WARM_UP_SECONDS = 8;

  private final StringBuilder page = new StringBuilder();
  private final Jobs jobs;
  /** What results are added to, so that no work can be left out. */
  private long sink;

  private Speed(EnglishAnalyser analyser) {
    this.jobs = new Jobs(analyser);
  }

  public static void main(String[] arguments) throws IOException {
    List<ColdStart.Start> starts = ColdStart.measure(STARTS);
    long before = Meter.heapInUse();
    EnglishAnalyser analyser = EnglishAnalyser.load();
    long loaded = Meter.heapInUse() - before;
    Speed speed = new Speed(analyser);
    List<String> names = arguments.length > 0 ? List.of(arguments) : present();
    speed.head(names);
    for (String name : names) {
      speed.corpus(Corpus.read(name));
    }
    speed.memory(starts, loaded);
    System.out.println(speed.page);
    SpeedPage.write("Whole runs on Java " + Machine.javaVersion(), speed.page.toString());
  }

  private static List<String> present() {
    return Stream.of(Corpus.GUM_NEWS, "wikinews", "kremlin", Corpus.EXAMPLES).filter(Corpus::isPresent).toList();
  }

  private void head(List<String> names) {
    page.append(Machine.describe()).append(". Load of the machine before the run: ");
    page.append(String.format(Locale.ROOT, "%.1f", Machine.load())).append(".\n\nBaseline: ").append(Baseline.NAME);
    page.append(", Java's own, finding and counting sentences and words of the same texts. Corpora: ");
    page.append(String.join(", ", names)).append(".\n");
  }

  /** Repetitions of the jobs take turns, so that a change in the machine's mood hits all of them. */
  private void corpus(Corpus corpus) {
    List<Article> articles = corpus.articles();
    long tokens = Jobs.inTurn(articles, jobs::analyse);
    int passes = (int) Math.max(1, TOKENS / tokens);
    Map<String, ToLongFunction<Article>> paths = new LinkedHashMap<>();
    paths.put(ANALYSER, jobs::analyse);
    paths.put("the same and coreference", jobs::resolve);
    paths.put("whole report to facts", jobs::read);
    Map<String, List<Meter.Cost>> costs = new LinkedHashMap<>();
    List<Double> wallRatios = new ArrayList<>();
    List<Double> cpuRatios = new ArrayList<>();
    warmUp(articles, paths);
    for (int repetition = 0; repetition < REPETITIONS; repetition++) {
      add(costs, Baseline.NAME, mean(passes * BASELINE_TIMES, () -> sink += Baseline.run(articles)));
      paths.forEach((name, job) -> add(costs, name, mean(passes, () -> sink += Jobs.inTurn(articles, job))));
      twoThreads(articles, passes, costs.get(ANALYSER), wallRatios, cpuRatios);
    }
    table(corpus, tokens, costs);
    page.append("\nTwo threads against one, analyser: ").append(spread(Spread.of(wallRatios), "%.2f")).append(" times as fast by the clock, ");
    page.append(spread(Spread.of(cpuRatios), "%.2f")).append(" by processor time.\n");
  }

  /** What one pass costs, from several. */
  private static Meter.Cost mean(int passes, Runnable pass) {
    Meter.Cost all =
        Meter.of(
            () -> {
              for (int i = 0; i < passes; i++) {
                pass.run();
              }
            });
    return new Meter.Cost(all.wallSeconds() / passes, all.cpuSeconds() / passes, all.bytes() / passes);
  }

  private static void add(Map<String, List<Meter.Cost>> costs, String name, Meter.Cost cost) {
    costs.computeIfAbsent(name, n -> new ArrayList<>()).add(cost);
  }

  private void warmUp(List<Article> articles, Map<String, ToLongFunction<Article>> paths) {
    long end = System.nanoTime() + (long) (WARM_UP_SECONDS * 1e9);
    while (System.nanoTime() < end) {
      sink += Baseline.run(articles);
      paths.values().forEach(job -> sink += Jobs.inTurn(articles, job));
    }
  }

  /**
   * By the clock, how many times as fast two threads are; by processor time, what would be seen if the machine had nothing else to do:
   * twice, less what the threads cost each other.
   */
  private void twoThreads(List<Article> articles, int passes, List<Meter.Cost> one, List<Double> wallRatios, List<Double> cpuRatios) {
    List<Article> all = Collections.nCopies(passes, articles).stream().flatMap(List::stream).toList();
    AtomicLong cpu = new AtomicLong();
    Meter.Cost both = Meter.of(() -> sink += Jobs.atOnce(all, jobs::analyse, 2, cpu));
    Meter.Cost last = one.get(one.size() - 1);
    wallRatios.add(passes * last.wallSeconds() / both.wallSeconds());
    cpuRatios.add(2 * passes * last.cpuSeconds() / (cpu.get() / 1e9));
  }

  private void table(Corpus corpus, long tokens, Map<String, List<Meter.Cost>> costs) {
    page.append(
        String.format(
            Locale.ROOT,
            "%n**%s**: %d articles, %d characters, %d tokens, SHA-256 `%s`.%n%n",
            corpus.name(),
            corpus.articles().size(),
            corpus.characters(),
            tokens,
            corpus.checksum().substring(0, 16)));
    page.append("| job, one thread | tokens/s, processor | tokens/s, wall | processor time in baselines | bytes allocated per token |\n");
    page.append("|---|---|---|---|---|\n");
    List<Double> baseline = costs.get(Baseline.NAME).stream().map(Meter.Cost::cpuSeconds).toList();
    costs.forEach((name, runs) -> page.append(row(name, tokens, runs, baseline)));
  }

  private static String row(String name, long tokens, List<Meter.Cost> runs, List<Double> baseline) {
    Spread cpu = Spread.of(runs.stream().map(r -> tokens / r.cpuSeconds()).toList());
    Spread wall = Spread.of(runs.stream().map(r -> tokens / r.wallSeconds()).toList());
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      ratios.add(runs.get(i).cpuSeconds() / baseline.get(i));
    }
    Spread bytes = Spread.of(runs.stream().map(r -> (double) r.bytes() / tokens).toList());
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %.0f |%n",
        name,
        spread(cpu, "%.0f"),
        spread(wall, "%.0f"),
        spread(Spread.of(ratios), "%.1f"),
        bytes.median());
  }

  private static String spread(Spread spread, String format) {
    return String.format(Locale.ROOT, format + " (" + format + " to " + format + ")", spread.median(), spread.min(), spread.max());
  }

  private void memory(List<ColdStart.Start> starts, long loaded) throws IOException {
    Spread load = Spread.of(starts.stream().map(ColdStart.Start::load).toList());
    Spread ready = Spread.of(starts.stream().map(ColdStart.Start::ready).toList());
    Spread processor = Spread.of(starts.stream().map(ColdStart.Start::processor).toList());
    page.append("\n| loading and memory | |\n|---|---|\n");
    page.append("| loading the analyser in a new process, ms | ").append(spread(load, "%.0f")).append(" |\n");
    page.append("| start of Java to first sentence analysed, ms | ").append(spread(ready, "%.0f")).append(" |\n");
    page.append("| processor time of all threads until then, ms | ").append(spread(processor, "%.0f")).append(" |\n");
    page.append(String.format(Locale.ROOT, "| models in the jar, MB | %.1f |%n", Machine.modelBytes() / 1e6));
    page.append(String.format(Locale.ROOT, "| heap that the loaded analyser holds, MB | %.1f |%n", loaded / 1e6));
    page.append(String.format(Locale.ROOT, "| heap peak of this run, garbage and corpora included, MB | %.1f |%n", Meter.heapPeak() / 1e6));
    // Read, so that the work whose results went in cannot be left out.
    System.err.println("checked " + Long.toHexString(sink));
  }
}
