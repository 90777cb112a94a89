package org.rapporteur.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Origin;

/**
 * How long a new process takes until the analyser is loaded: the main class of that process, and what starts it. The files are in the
 * system's cache from the second start on; the first is not reported.
 */
public final class ColdStart {
  private static final String TEXT = "Foreign Minister Anna Berg told reporters in Oslo on Monday that talks had failed.";

  /**
   * One start, in milliseconds.
   *
   * @param load the analyser's loading alone
   * @param ready from the start of the process's Java until the first sentence is analysed
   * @param processor of all threads of the process until then, compilers included
   */
  record Start(double load, double ready, double processor) {}

  private ColdStart() {}

  /** Loads, analyses a sentence, prints the times. */
  public static void main(String[] arguments) {
    long before = System.nanoTime();
    EnglishAnalyser analyser = EnglishAnalyser.load();
    double load = (System.nanoTime() - before) / 1e6;
    ArticleId id = new ArticleId(Ids.of("ar", TEXT));
    analyser.run(new Article(id, Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", TEXT, List.of()));
    double ready = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.println(load + " " + ready + " " + system.getProcessCpuTime() / 1e6);
  }

  /** Starts that many processes, one after another, and one before them. */
  static List<Start> measure(int starts) throws IOException {
    List<Start> found = new ArrayList<>();
    for (int start = 0; start <= starts; start++) {
      Start one = once();
      if (start > 0) {
        found.add(one);
      }
    }
    return found;
  }

  private static Start once() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(java, "-Xmx400m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), ColdStart.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      if (line == null) {
        throw new IOException("a started process gave no times");
      }
      String[] times = line.split(" ");
      return new Start(Double.parseDouble(times[0]), Double.parseDouble(times[1]), Double.parseDouble(times[2]));
    }
  }
}
