package org.rapporteur.app;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;

/** Runs the whole program in this virtual machine, and what it printed. */
record Command(int exitCode, String out, String err) {
  static Command run(Object... arguments) {
    return runWithInput("", arguments);
  }

  static Command runWithInput(String standardInput, Object... arguments) {
    CommandLine program =
        Rapporteur.commandLine(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    program.setOut(new PrintWriter(out, true));
    program.setErr(new PrintWriter(err, true));
    int exitCode = program.execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    return new Command(exitCode, out.toString(), err.toString());
  }
}
