package org.rapporteur.train.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads treebanks in CoNLL-U. Sentences whose words were removed for their licence (forms {@code _}) are left out. */
final class Treebank {
  private static final Set<String> KEPT =
      Set.of("nsubj:pass", "csubj:pass", "aux:pass", "nmod:poss", "acl:relcl", "compound:prt");

  private Treebank() {}

  /** The files of a folder in order of name, but for those whose name contains {@code without}. */
  static List<Tree> folder(Path folder, String without) throws IOException {
    List<Tree> trees = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
        if (!file.getFileName().toString().contains(without)) {
          trees.addAll(file(file));
        }
      }
    }
    return trees;
  }

  static List<Tree> file(Path file) throws IOException {
    List<Tree> trees = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    String document = file.getFileName().toString();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith("# newdoc id = ")) {
        document = line.substring(14);
      } else if (line.isEmpty() && !rows.isEmpty()) {
        add(document, rows, trees);
        rows.clear();
      } else if (!line.isEmpty() && line.charAt(0) != '#') {
        String[] row = line.split("\t", -1);
        if (row[0].chars().allMatch(Character::isDigit)) {
          rows.add(row);
        }
      }
    }
    if (!rows.isEmpty()) {
      add(document, rows, trees);
    }
    return trees;
  }

  private static void add(String document, List<String[]> rows, List<Tree> trees) {
    boolean masked = rows.stream().anyMatch(row -> row[1].equals("_"));
    if (masked) {
      return;
    }
    int[] heads = rows.stream().mapToInt(row -> Integer.parseInt(row[6]) - 1).toArray();
    List<String> labels = rows.stream().map(row -> label(row[7])).toList();
    trees.add(
        new Tree(document, column(rows, 1), column(rows, 4), column(rows, 2), heads, labels, column(rows, 9), List.of()));
  }

  private static List<String> column(List<String[]> rows, int column) {
    return rows.stream().map(row -> row[column]).toList();
  }

  /** Only the subtypes that the analyser tells apart. */
  private static String label(String label) {
    int colon = label.indexOf(':');
    return colon < 0 || KEPT.contains(label) ? label : label.substring(0, colon);
  }
}
