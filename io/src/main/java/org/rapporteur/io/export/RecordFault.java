package org.rapporteur.io.export;

/** A file is no record that can be read, and why; the message names the line and says what to do. */
public final class RecordFault extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param line from 1
   */
  RecordFault(int line, String what) {
    super("line " + line + " " + what);
  }

  RecordFault(String what) {
    super(what);
  }
}
