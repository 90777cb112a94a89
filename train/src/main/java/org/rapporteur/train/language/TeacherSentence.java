package org.rapporteur.train.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that a teacher labelled, in the teacher's own scheme. Arrays are by word, from 0.
 *
 * @param names BILOU and types of OntoNotes, {@code O} outside
 * @param heads -1 for the root
 */
record TeacherSentence(String[] forms, String[] tags, String[] names, int[] heads, String[] labels) {
  int size() {
    return forms.length;
  }

  /** Reads a file of one word to a line: form, tag, name, head from 1, label; an empty line after each sentence. */
  static List<TeacherSentence> read(Path file) throws IOException {
    List<TeacherSentence> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isEmpty()) {
          rows.add(line.split("\t", -1));
        } else if (!rows.isEmpty()) {
          sentences.add(of(rows));
          rows.clear();
        }
      }
    }
    return sentences;
  }

  private static TeacherSentence of(List<String[]> rows) {
    int[] heads = rows.stream().mapToInt(row -> Integer.parseInt(row[3]) - 1).toArray();
    return new TeacherSentence(column(rows, 0), column(rows, 1), column(rows, 2), heads, column(rows, 4));
  }

  private static String[] column(List<String[]> rows, int column) {
    return rows.stream().map(row -> row[column].intern()).toArray(String[]::new);
  }
}
