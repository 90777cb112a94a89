package org.rapporteur.verify;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The lines of a file, one held at a time; a line that is not UTF-8 or too long is told, and the next one is read all the
 * same.
 */
final class Lines implements AutoCloseable {
  private final InputStream in;
  private final int longest;
  private int number;

  /** @param longest bytes of a line that are still read; longer ones are a problem */
  Lines(Path file, int longest) throws IOException {
    this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    this.longest = longest;
  }

  /**
   * A line without its end.
   *
   * @param number from 1
   * @param text empty when {@code problem} is not
   * @param problem why the line could not be read; empty when it could
   * @param ended whether a line feed ends it
   */
  record Line(int number, String text, String problem, boolean ended) {}

  /** The next line, or nothing at the end of the file. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long length = 0;
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (++length <= longest) {
        bytes.write(b);
      }
    }
    number++;
    boolean ended = b == '\n';
    if (length > longest) {
      return Optional.of(new Line(number, "", "the line has " + length + " bytes, more than " + longest, ended));
    }
    return Optional.of(decoded(bytes.toByteArray(), ended));
  }

  private Line decoded(byte[] bytes, boolean ended) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Line(number, text, "", ended);
    } catch (CharacterCodingException e) {
      return new Line(number, "", "the line is not UTF-8", ended);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
