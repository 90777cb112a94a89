package org.rapporteur.language.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads lists that lie beside the analyser: one entry to a line, in UTF-8; lines that begin with {@code #} are remarks. */
public final class WordList {
  private WordList() {}

  /**
   * The entries in order, without surrounding spaces.
   *
   * @param name relative to {@code beside}, or absolute with a leading slash
   * @throws IllegalStateException if there is no such resource
   */
  public static List<String> read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
