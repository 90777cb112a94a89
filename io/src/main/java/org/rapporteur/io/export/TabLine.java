package org.rapporteur.io.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.io.output.JsonLine;

/** One line of a tab-separated table without quoting: what would break the line or the cell is one blank. Not thread-safe. */
final class TabLine {
  private static final Pattern BREAKING = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

  private final List<String> cells = new ArrayList<>();
  private final String missing;

  /**
   * @param missing stands for a value that is not known
   */
  TabLine(String missing) {
    this.missing = missing;
  }

  TabLine add(Object value) {
    String cell = clean(value.toString());
    cells.add(cell.isEmpty() ? missing : cell);
    return this;
  }

  TabLine add(Optional<?> value) {
    return value.isPresent() ? add(value.get()) : add("");
  }

  /** So many columns whose values are not known. */
  TabLine skip(int columns) {
    for (int i = 0; i < columns; i++) {
      add("");
    }
    return this;
  }

  void write(Writer out) throws IOException {
    out.write(String.join("\t", cells));
    out.write('\n');
  }

  /** Also without half surrogate pairs, which UTF-8 cannot write, and without blanks at the ends. */
  static String clean(String value) {
    String whole = JsonLine.encodable(value);
    return BREAKING.matcher(whole).replaceAll(" ").strip();
  }
}
