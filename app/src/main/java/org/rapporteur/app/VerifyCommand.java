package org.rapporteur.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.io.input.Failures;
import org.rapporteur.verify.Problem;
import org.rapporteur.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur verify}: checks a record from the record alone. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Checks a record from the record alone: spans, ids, evidence, format.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the record is sound",
      "1:problems were found and printed, one a line",
      "2:the command line was wrong",
      "4:the record could not be read",
      "70:a fault in the program"
    })
final class VerifyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "RECORD", description = "A file record.jsonl, or the folder that holds it.")
  private Path record;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print problems only.")
  private boolean quiet;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Path file = Files.isDirectory(record) ? record.resolve(ReadCommand.RECORD) : record;
    try {
      List<Problem> problems = new Verifier().verify(file);
      problems.forEach(out::println);
      if (!problems.isEmpty()) {
        out.println(file + ": " + problems.size() + (problems.size() == 1 ? " problem." : " problems."));
        return ExitCode.PROBLEMS;
      }
      if (!quiet) {
        out.println(file + ": sound.");
      }
      return ExitCode.OK;
    } catch (IOException e) {
      spec.commandLine().getErr().println("rapporteur: " + file + " cannot be read: " + Failures.reason(e) + ".");
      return ExitCode.NOTHING_READ;
    }
  }
}
