package org.rapporteur.train.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads sentences that a teacher labelled, one word to a line: form, tag, name, head from 1, label; see {@link TeacherScheme}. */
final class Silver {
  private Silver() {}

  static List<Tree> read(Path file, int longest) throws IOException {
    List<Tree> trees = new ArrayList<>();
    if (!Files.exists(file)) {
      return trees;
    }
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isEmpty()) {
        rows.add(line.split("\t", -1));
      } else if (!rows.isEmpty()) {
        if (rows.size() <= longest) {
          trees.add(TeacherScheme.convert(rows));
        }
        rows.clear();
      }
    }
    return trees;
  }
}
