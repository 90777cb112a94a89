package org.rapporteur.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A resource of tab-separated rows beside the classes; empty lines and those that start with {@code #} are not rows. */
final class Table {
  /** One row with its place, for messages. */
  record Row(String file, int line, List<String> cells) {
    /** The trimmed cell, or "" where the row is shorter or says "-". */
    String cell(int column) {
      String cell = column < cells.size() ? cells.get(column).trim() : "";
      return cell.equals("-") ? "" : cell;
    }

    IllegalStateException wrong(String what) {
      return new IllegalStateException(file + ":" + line + ": " + what);
    }
  }

  private Table() {}

  /**
   * @throws IllegalStateException if there is no such resource: the program was built without it
   */
  static List<Row> read(String file) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource org/rapporteur/event/" + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new Row(file, number, List.of(line.split("\t", -1))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + file, e);
    }
    return rows;
  }
}
