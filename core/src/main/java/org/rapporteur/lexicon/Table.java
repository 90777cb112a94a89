package org.rapporteur.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a reference list: UTF-8, tab-separated, lines that start with {@code #} are its header. */
public final class Table {
  private static final String SEVERAL = ";";

  private Table() {}

  /**
   * @param beside the class whose package holds the resource
   * @param columns every row has that many; missing ones at the end are empty
   * @throws IllegalStateException if the resource is missing or a row has too many columns
   */
  public static List<String[]> read(Class<?> beside, String name, int columns) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name + " beside " + beside.getName());
      }
      return rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name, columns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** The parts of a cell that holds several values; may be empty. */
  public static List<String> several(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(SEVERAL));
  }

  private static List<String[]> rows(BufferedReader reader, String name, int columns) throws IOException {
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length > columns) {
        throw new IllegalStateException(name + " line " + number + ": " + cells.length + " columns, expected " + columns);
      }
      String[] row = new String[columns];
      for (int c = 0; c < columns; c++) {
        row[c] = c < cells.length ? cells[c] : "";
      }
      rows.add(row);
    }
    return rows;
  }
}
