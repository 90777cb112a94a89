package org.rapporteur.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Runs experiments and compares what they measure with what their files expect.
 *
 * <p>From the command line: {@code Evaluation [--shared DIR] [--root DIR] [--update] [EXPERIMENT...]}. Exit code 0 when all figures are as
 * expected, 1 when one moved (a rise included), 2 when the data is not the data the figures were measured on. {@code --update} writes the
 * measured figures and the data's checksum into the experiment files and the pages into docs/evaluation.
 */
public final class Evaluation {
  /** Groups of articles are taken in order until so many articles are reached. */
  private static final int STORY_ARTICLES = 400;

  private static final Map<String, Supplier<Measure>> MEASURES = measures();

  private final Path shared;
  private final Path root;
  private final RecordMaker maker;

  /**
   * @param shared the folder with the data
   * @param root the repository
   */
  public Evaluation(Path shared, Path root, RecordMaker maker) {
    this.shared = shared;
    this.root = root;
    this.maker = maker;
  }

  private static Map<String, Supplier<Measure>> measures() {
    Map<String, Supplier<Measure>> measures = new LinkedHashMap<>();
    measures.put("record", SeedMeasure::new);
    measures.put("language", LanguageMeasure::new);
    measures.put("coreference", CoreferenceMeasure::new);
    measures.put("attribution", AttributionMeasure::new);
    measures.put("petrarch", PetrarchMeasure::new);
    measures.put("events-judged", JudgedEventMeasure::new);
    for (Half half : Half.values()) {
      String suffix = "-" + half.name().toLowerCase(Locale.ROOT);
      measures.put("events" + suffix, () -> new EventMeasure(half));
      measures.put("non-political" + suffix, () -> new NonPoliticalMeasure(half));
      measures.put("times" + suffix, () -> new TimeMeasure(half));
      measures.put("speech-acts" + suffix, () -> new SpeechActMeasure(half));
      measures.put("pronoun-quotes" + suffix, () -> new PronounMeasure(half));
      measures.put("stories" + suffix, () -> new StoryMeasure(half, STORY_ARTICLES));
    }
    return measures;
  }

  /** The experiment files, in order of name. */
  public List<Path> experiments() throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("eval/experiments"))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  /**
   * What of an experiment is not as expected; empty when all is.
   *
   * @throws IOException if its data or its file cannot be read
   */
  public List<String> run(Path file, boolean update) throws IOException {
    Experiment experiment = Experiment.read(file);
    if (!MEASURES.containsKey(experiment.measure())) {
      throw new IOException(file + ": no measure named '" + experiment.measure() + "'; known are " + MEASURES.keySet());
    }
    List<Path> data = experiment.dataIn(shared);
    String checksum = Checksum.of(data);
    if (!update && !checksum.equals(experiment.checksum())) {
      return List.of(experiment.id() + ": the data has changed, so its figures say nothing; checksum is " + checksum);
    }
    Scores scores = MEASURES.get(experiment.measure()).get().run(data, maker);
    if (update) {
      Experiment updated = experiment.with(checksum, scores.flat());
      Files.writeString(file, updated.yaml());
      Files.writeString(root.resolve("docs/evaluation").resolve(experiment.id() + ".md"), Report.page(updated, scores));
      return List.of();
    }
    return moved(experiment, scores);
  }

  private List<String> moved(Experiment experiment, Scores scores) throws IOException {
    List<String> problems = new ArrayList<>();
    Map<String, Double> measured = scores.flat();
    for (var entry : experiment.expected().entrySet()) {
      Double value = measured.get(entry.getKey());
      if (value == null || Math.abs(value - entry.getValue()) > experiment.tolerance()) {
        problems.add(experiment.id() + ": " + entry.getKey() + " is " + value + ", expected " + entry.getValue());
      }
    }
    if (experiment.expected().isEmpty()) {
      problems.add(experiment.id() + ": no expected figures; run with --update");
    }
    Path page = root.resolve("docs/evaluation").resolve(experiment.id() + ".md");
    if (problems.isEmpty() && !(Files.exists(page) && Files.readString(page).equals(Report.page(experiment, scores)))) {
      problems.add(experiment.id() + ": " + page + " is not what this run would write; run with --update");
    }
    return problems;
  }

  public static void main(String[] args) throws IOException {
    Path shared = Path.of("../shared");
    Path root = Path.of(".");
    boolean update = false;
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--shared" -> shared = Path.of(args[++i]);
        case "--root" -> root = Path.of(args[++i]);
        case "--update" -> update = true;
        default -> wanted.add(args[i]);
      }
    }
    System.exit(new Evaluation(shared, root, new ProgramRecordMaker()).runAll(wanted, update));
  }

  private int runAll(List<String> wanted, boolean update) throws IOException {
    int exit = 0;
    for (Path file : experiments()) {
      String id = file.getFileName().toString().replaceFirst("\\.yaml$", "");
      if (wanted.isEmpty() || wanted.contains(id)) {
        System.err.println(id + " ...");
        for (String problem : run(file, update)) {
          System.err.println("  " + problem);
          exit = Math.max(exit, problem.contains("the data has changed") ? 2 : 1);
        }
      }
    }
    return exit;
  }
}
