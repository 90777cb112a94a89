package org.rapporteur.io.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One thing to read articles from.
 *
 * @param name what messages and records call it: the path as given, or {@code -} for standard input
 * @param file empty for standard input
 * @param standardInput read only when {@code file} is empty
 */
record Input(String name, Optional<Path> file, InputStream standardInput) {
  static final String STANDARD_INPUT = "-";

  static Input of(Path file) {
    return new Input(InputFinder.nameOf(file), Optional.of(file), InputStream.nullInputStream());
  }

  static Input standard(InputStream in) {
    return new Input(STANDARD_INPUT, Optional.empty(), in);
  }

  InputStream open() throws IOException {
    return file.isPresent() ? Files.newInputStream(file.get()) : standardInput;
  }

  /** The name that people read in a message. */
  String place() {
    return file.isPresent() ? name : "standard input";
  }

  String place(int line) {
    return place() + ", line " + line;
  }
}
