package org.rapporteur.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program. */
@Command(
    name = "rapporteur",
    description = "Reads many reports of one event and keeps the record: who said and did what, according to whom.",
    subcommands = {ExportCommand.class, VerifyCommand.class, HelpCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Rapporteur {
  @Option(names = "--debug", hidden = true, scope = ScopeType.INHERIT, description = "Print stack traces of faults.")
  private boolean debug;

  private Rapporteur() {}

  public static void main(String[] arguments) {
    // A library logs through SLF4J, which we give nothing to log to; it need not tell our users so.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    CommandLine program = commandLine(System.in);
    // Records and summaries are UTF-8 whatever the system's default is.
    program.setOut(utf8(FileDescriptor.out));
    program.setErr(utf8(FileDescriptor.err));
    int exitCode = program.execute(arguments);
    program.getOut().flush();
    program.getErr().flush();
    System.exit(exitCode);
  }

  /**
   * The program ready to execute arguments; it never ends the virtual machine.
   *
   * @param standardInput what the path {@code -} reads
   */
  static CommandLine commandLine(InputStream standardInput) {
    Rapporteur rapporteur = new Rapporteur();
    CommandLine program = new CommandLine(rapporteur);
    program.addSubcommand(new ReadCommand(standardInput));
    program.addSubcommand(new AnalyseCommand(standardInput));
    program.setExpandAtFiles(false);
    program.setExecutionExceptionHandler((fault, command, result) -> rapporteur.tell(fault, command));
    return program;
  }

  private int tell(Exception fault, CommandLine command) {
    PrintWriter err = command.getErr();
    err.println("rapporteur: a fault in the program: " + fault + "; please report it, with what you did");
    if (debug) {
      fault.printStackTrace(err);
    }
    return ExitCode.FAULT;
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
