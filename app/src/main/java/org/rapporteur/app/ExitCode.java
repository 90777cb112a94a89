package org.rapporteur.app;

/** What the program's exit code says. A script may rely on these; none changes its meaning. */
final class ExitCode {
  /** All was read, or the record is sound. */
  static final int OK = 0;

  /** {@code verify} found problems. */
  static final int PROBLEMS = 1;

  /** The command line was wrong; picocli's own code for it. */
  static final int USAGE = 2;

  /** A record was written, and some input could not be read. */
  static final int PARTIAL = 3;

  /** No input could be read; nothing was written. */
  static final int NOTHING_READ = 4;

  /** The record could not be written, or not printed. */
  static final int NOT_WRITTEN = 5;

  /** A fault in the program; nothing was written. */
  static final int FAULT = 70;

  private ExitCode() {}
}
