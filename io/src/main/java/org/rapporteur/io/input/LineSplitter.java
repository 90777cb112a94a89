package org.rapporteur.io.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Splits a stream into lines at {@code \n}, holding at most a given number of bytes of each. Not thread-safe. */
final class LineSplitter {
  private final InputStream in;
  private final int limit;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean tooLong;
  private boolean atEnd;
  private int number;

  /**
   * @param in is read byte by byte: buffer it
   */
  LineSplitter(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Moves to the next line; false when there is none. */
  boolean next() throws IOException {
    if (atEnd) {
      return false;
    }
    line.reset();
    tooLong = false;
    int read = in.read();
    if (read < 0) {
      return false;
    }
    for (; read >= 0 && read != '\n'; read = in.read()) {
      if (line.size() < limit) {
        line.write(read);
      } else {
        tooLong = true;
      }
    }
    atEnd = read < 0;
    number++;
    return true;
  }

  /** Of the line moved to, from 1. */
  int number() {
    return number;
  }

  boolean isTooLong() {
    return tooLong;
  }

  byte[] bytes() {
    return line.toByteArray();
  }

  boolean isBlank() {
    return line.toString(java.nio.charset.StandardCharsets.ISO_8859_1).isBlank();
  }
}
