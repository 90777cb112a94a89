package org.rapporteur.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a word list or rule table from the class path: UTF-8, one row a line, cells parted by tabs, blank lines and lines that start
 * with {@code #} left out. Each file's own header says where its rows come from and what they are for.
 */
public final class ResourceTable {
  private ResourceTable() {}

  /**
   * The rows in the order of the file.
   *
   * @param beside the class whose package the file belongs to
   * @param columns how many cells each row must have
   * @throws IllegalStateException if the file is missing or a row has another number of cells
   */
  public static List<String[]> rows(Class<?> beside, String file, int columns) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + file + " beside " + beside.getName());
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), file, columns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static List<String[]> read(BufferedReader reader, String file, int columns) throws IOException {
    List<String[]> rows = new ArrayList<>();
    int lineNumber = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      lineNumber++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != columns) {
        throw new IllegalStateException(file + " line " + lineNumber + ": " + cells.length + " cells, not " + columns);
      }
      rows.add(cells);
    }
    return rows;
  }
}
