package org.rapporteur.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.rapporteur.bench.Corpus;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.model.Article;

/**
 * The command {@code bench/run profile}: with a number of seconds, does the work that Java's flight recorder watches; with a recording,
 * prints in which methods and stages time went and memory was allocated.
 */
public final class Profile {
  private static final int ROWS = 25;

  private final Map<String, Double> methods = new HashMap<>();
  private final Map<String, Double> stages = new HashMap<>();
  private double all;

  private Profile() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].endsWith(".jfr")) {
      print(Path.of(arguments[0]));
    } else {
      work(Double.parseDouble(arguments[0]));
    }
  }

  private static void work(double seconds) {
    List<Article> articles = Corpus.read(Corpus.isPresent(Corpus.GUM_NEWS) ? Corpus.GUM_NEWS : Corpus.EXAMPLES).articles();
    Jobs jobs = new Jobs(EnglishAnalyser.load());
    long end = System.nanoTime() + (long) (seconds * 1e9);
    long sum = 0;
    while (System.nanoTime() < end) {
      sum += Jobs.inTurn(articles, jobs::read);
    }
    System.err.println("checked " + Long.toHexString(sum));
  }

  private static void print(Path recording) throws IOException {
    Profile time = new Profile();
    Profile memory = new Profile();
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        RecordedEvent event = file.readEvent();
        switch (event.getEventType().getName()) {
          case "jdk.ExecutionSample" -> time.add(event, e -> 1.0);
          case "jdk.ObjectAllocationSample" -> memory.add(event, e -> (double) e.getLong("weight"));
          default -> {}
        }
      }
    }
    time.print("samples of time");
    memory.print("bytes allocated, estimated");
  }

  private void add(RecordedEvent event, Function<RecordedEvent, Double> weight) {
    if (event.getStackTrace() == null || event.getStackTrace().getFrames().isEmpty()) {
      return;
    }
    List<RecordedFrame> frames = event.getStackTrace().getFrames();
    double value = weight.apply(event);
    all += value;
    methods.merge(name(frames.get(0)), value, Double::sum);
    stages.merge(stage(frames), value, Double::sum);
  }

  /** The outermost frame that is a stage of the analyser, or else of the reader. */
  private static String stage(List<RecordedFrame> frames) {
    for (int i = frames.size() - 1; i > 0; i--) {
      String above = frames.get(i).getMethod().getType().getName();
      boolean last = i == 1 || !frames.get(i - 1).getMethod().getType().getName().endsWith("EnglishAnalyser");
      if (above.endsWith(".AnalysisRun") || above.endsWith(".ArticleReader") && last && !name(frames.get(i - 1)).contains("ArticleReader")) {
        return name(frames.get(i - 1));
      }
    }
    return "elsewhere";
  }

  private static String name(RecordedFrame frame) {
    String type = frame.getMethod().getType().getName();
    return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethod().getName();
  }

  private void print(String what) {
    System.out.printf("%n%s: %.0f%n%n", what, all);
    print(stages);
    System.out.println();
    print(methods);
  }

  private void print(Map<String, Double> shares) {
    shares.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(ROWS)
        .forEach(e -> System.out.printf("%5.1f %%  %s%n", 100 * e.getValue() / all, e.getKey()));
  }
}
