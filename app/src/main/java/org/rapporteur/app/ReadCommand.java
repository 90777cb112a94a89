package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.io.input.ArticleLoader;
import org.rapporteur.io.input.Failures;
import org.rapporteur.io.input.LoadedArticles;
import org.rapporteur.io.output.RecordPage;
import org.rapporteur.io.output.RecordSummary;
import org.rapporteur.io.output.RecordWriter;
import org.rapporteur.model.RecordDocument;
import org.rapporteur.model.Skipped;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.StoryReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur read}: reports in, the record out. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Reads reports, writes the record of them and prints what it says.",
    footer = {
      "",
      "PATH is a file, a folder (all articles below it), a pattern such as 'news/**.txt', or - for standard input.",
      "Plain text (.txt, with NAME.meta.json beside it), HTML, JSON Lines (.jsonl) and JSON are read; only English.",
      "The record does not depend on the order of the paths or on the number of threads."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was read",
      "2:the command line was wrong",
      "3:a record was written, and some input could not be read",
      "4:no input could be read; nothing was written",
      "5:the record could not be written or printed",
      "70:a fault in the program"
    })
final class ReadCommand implements Callable<Integer> {
  static final String RECORD = "record.jsonl";
  private static final String PAGE = "record.html";

  /** Characters in a line of the summary, where the launcher did not say how wide the terminal is. */
  private static final int WIDTH = 100;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "What to read.")
  private List<String> paths;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      defaultValue = "rapporteur-out",
      description = "Where to write " + RECORD + " and " + PAGE + " (made if missing; default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(names = "--threads", paramLabel = "N", description = "How many articles to read at once (default: one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "Print nothing but what could not be read.")
  private boolean quiet;

  @Spec private CommandSpec spec;

  private final InputStream standardInput;

  ReadCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be 1 or more, not " + threads);
    }
    // The reader takes as long to load as the articles: both at once.
    CompletableFuture<ArticleReader> reader = CompletableFuture.supplyAsync(ArticleReader::english);
    LoadedArticles loaded = load();
    loaded.notes().forEach(note -> tell(note + "."));
    loaded.refused().forEach(this::tellSkipped);
    if (loaded.articles().isEmpty()) {
      tell("nothing could be read; no record was written.");
      return ExitCode.NOTHING_READ;
    }
    try (RecordFiles files = new RecordFiles(out)) {
      return readInto(files, loaded, reader);
    } catch (IOException e) {
      tell("cannot write to " + out + ": " + Failures.reason(e) + "; no record was written. Choose another folder with --out.");
      return ExitCode.NOT_WRITTEN;
    }
  }

  private LoadedArticles load() {
    Path folder = out.toAbsolutePath().normalize();
    return new ArticleLoader(standardInput, Set.of(folder.resolve(RECORD), folder.resolve(PAGE))).load(paths);
  }

  private int readInto(RecordFiles files, LoadedArticles loaded, CompletableFuture<ArticleReader> reader)
      throws IOException {
    BatchReader.Result result = readAll(loaded, reader.join());
    result.failed().forEach(this::tellSkipped);
    if (result.facts().isEmpty()) {
      tell("nothing could be read; no record was written.");
      return ExitCode.NOTHING_READ;
    }
    RecordDocument document = new StoryReader().read(result.facts(), skipped(loaded, result));
    String program = ProgramVersion.program();
    files.write(PAGE, writer -> new RecordPage().write(document, writer, program));
    files.write(RECORD, writer -> new RecordWriter().write(document, writer, program));
    files.commit();
    boolean printed = quiet || print(document, loaded);
    boolean all = loaded.refused().isEmpty() && result.failed().isEmpty();
    return !printed ? ExitCode.NOT_WRITTEN : all ? ExitCode.OK : ExitCode.PARTIAL;
  }

  private BatchReader.Result readAll(LoadedArticles loaded, ArticleReader reader) {
    boolean seen = !quiet && Boolean.getBoolean("rapporteur.terminal");
    try (Progress progress = new Progress(seen, loaded.articles().size())) {
      return new BatchReader(reader, threads).read(loaded.articles(), progress::step);
    }
  }

  private static List<Skipped> skipped(LoadedArticles loaded, BatchReader.Result result) {
    List<Skipped> skipped = new ArrayList<>(loaded.refused());
    skipped.addAll(loaded.passedOver());
    skipped.addAll(result.failed());
    skipped.sort(Comparator.comparing(Skipped::place).thenComparing(Skipped::reason));
    return skipped;
  }

  /** @return whether it could be printed: a full disk or a closed pipe shows only here */
  private boolean print(RecordDocument document, LoadedArticles loaded) throws IOException {
    PrintWriter printer = spec.commandLine().getOut();
    new RecordSummary().write(document, printer, Integer.getInteger("rapporteur.width", WIDTH));
    printer.flush();
    int articles = document.articles().size();
    int passedOver = loaded.passedOver().size();
    String besides = passedOver == 0 ? "" : " Passed over " + passedOver + " (the record lists which and why).";
    tell("read " + articles + (articles == 1 ? " article" : " articles") + "; the record is " + out.resolve(RECORD)
        + ", its page " + out.resolve(PAGE) + "." + besides);
    if (printer.checkError()) {
      tell("the summary could not be printed in full; the record is complete.");
      return false;
    }
    return true;
  }

  private void tellSkipped(Skipped skipped) {
    tell(skipped.place() + ": " + skipped.reason() + ".");
  }

  private void tell(String message) {
    spec.commandLine().getErr().println("rapporteur: " + message);
  }
}
