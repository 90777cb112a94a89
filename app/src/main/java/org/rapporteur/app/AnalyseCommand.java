package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.io.input.ArticleLoader;
import org.rapporteur.io.input.Failures;
import org.rapporteur.io.input.LoadedArticles;
import org.rapporteur.model.Article;
import org.rapporteur.model.Skipped;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code rapporteur analyse}: shows what the English analyser makes of texts, the step on which all others build, and why
 * events are coded.
 */
@Command(
    name = "analyse",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = {
      "Prints what the English analyser finds: sentences, tokens, tags, lemmas, trees, names, coreference;",
      "with --explain, what became of each word that might have told an event, and why."
    },
    footer = {
      "",
      "FILE is a file, a folder (all articles below it), a pattern such as 'news/**.txt', or - for standard input.",
      "Plain text, HTML, JSON Lines (.jsonl) and JSON are read, as by the command read; only English. A text is analysed whole and",
      "unchanged, promotion and captions included; with --explain what read leaves out is left out. It is called as its file without",
      "the ending; one of several in a file by its ref or as FILE#1, FILE#2 ..."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was analysed",
      "2:the command line was wrong",
      "3:something was analysed, and some input could not be read",
      "4:no input could be read; nothing was written",
      "5:the analysis could not be written or printed",
      "70:a fault in the program"
    })
final class AnalyseCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to analyse.")
  private List<String> paths;

  @ArgGroup private Form form = new Form();

  /** One of them at most. */
  private static final class Form {
    @Option(names = "--conllu", description = "CoNLL-U, the form of Universal Dependencies (the default).")
    private boolean conllu;

    @Option(names = "--tsv", description = "Tab-separated lines with offsets, for comparing analysers.")
    private boolean tsv;

    @Option(names = "--html", description = "One page that draws trees, names and chains and needs no network.")
    private boolean html;

    @Option(names = "--explain", description = "For each sentence the events coded, the words that tell none, and why.")
    private boolean explain;

    /** Loads what the form needs, which takes as long as loading the articles. */
    AnalysisForm load() {
      if (explain) {
        return AnalysisForm.explanation();
      }
      return html ? AnalysisForm.html() : tsv ? AnalysisForm.tsv() : AnalysisForm.conllu();
    }
  }

  @Option(names = {"-o", "--out"}, paramLabel = "FILE", description = "Write to this file, whole or not at all, instead of printing.")
  private Path out;

  @Spec private CommandSpec spec;

  private final InputStream standardInput;

  AnalyseCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() throws IOException {
    CompletableFuture<AnalysisForm> chosen = CompletableFuture.supplyAsync(form::load);
    Set<Path> written = out == null ? Set.of() : Set.of(out.toAbsolutePath().normalize());
    LoadedArticles loaded = new ArticleLoader(standardInput, written).keepingCopies().load(paths);
    loaded.notes().forEach(note -> tell(note + "."));
    loaded.refused().forEach(this::tellSkipped);
    loaded.passedOver().forEach(this::tellSkipped);
    if (loaded.articles().isEmpty()) {
      tell("nothing could be read; nothing was written.");
      return ExitCode.NOTHING_READ;
    }
    Run run = new Run(loaded.articles(), chosen.join());
    if (!(out == null ? print(run) : write(run))) {
      return ExitCode.NOT_WRITTEN;
    }
    if (run.failed == run.articles.size()) {
      return ExitCode.NOTHING_READ;
    }
    return loaded.refused().isEmpty() && run.failed == 0 ? ExitCode.OK : ExitCode.PARTIAL;
  }

  /** @return whether it could be printed: a full disk or a closed pipe shows only here */
  private boolean print(Run run) throws IOException {
    PrintWriter printer = spec.commandLine().getOut();
    run.write(printer);
    printer.flush();
    if (printer.checkError()) {
      tell("the analysis could not be printed in full.");
      return false;
    }
    return true;
  }

  private boolean write(Run run) {
    Path file = out.toAbsolutePath().normalize();
    if (Files.isDirectory(file) || file.getFileName() == null) {
      tell("cannot write to " + out + ": it is a folder; name a file with --out.");
      return false;
    }
    try (RecordFiles files = new RecordFiles(file.getParent())) {
      files.write(file.getFileName().toString(), run::write);
      if (run.failed < run.articles.size()) {
        files.commit();
      }
      return true;
    } catch (IOException e) {
      tell("cannot write to " + out + ": " + Failures.reason(e) + "; nothing was written. Choose another file with --out.");
      return false;
    }
  }

  /** One pass over the articles. Each is written before the next is analysed, so that memory holds one analysis at a time. */
  private final class Run {
    private final List<Article> articles;
    private final AnalysisForm chosen;
    private int failed;

    private Run(List<Article> articles, AnalysisForm chosen) {
      this.articles = articles;
      this.chosen = chosen;
    }

    private void write(Writer writer) throws IOException {
      List<String> names = DocumentNames.of(articles);
      chosen.begin(names, writer);
      for (int i = 0; i < names.size(); i++) {
        write(articles.get(i), names.get(i), writer);
      }
      chosen.end(writer);
    }

    private void write(Article article, String name, Writer writer) throws IOException {
      AnalysisForm.Analysed analysed;
      try {
        analysed = chosen.analyse(article);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
        // As when reading: the other articles are worth having, and this one is reported.
        failed++;
        tellSkipped(BatchReader.skipped(article, fault));
        chosen.failed(name, BatchReader.skipped(article, fault).reason(), writer);
        return;
      }
      analysed.write(name, writer);
    }
  }

  private void tellSkipped(Skipped skipped) {
    tell(skipped.place() + ": " + skipped.reason() + ".");
  }

  private void tell(String message) {
    spec.commandLine().getErr().println("rapporteur: " + message);
  }
}
