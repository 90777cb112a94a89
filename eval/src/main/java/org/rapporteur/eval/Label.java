package org.rapporteur.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a stand-off file of labels: where the labelled words stand in an article of the press collection, and what they were
 * called. The words themselves are not in it.
 *
 * @param id number of the line on the labeller's worksheet
 * @param url address of the article, which is in the collection once
 * @param content the statement's content, half-open stretches in code points of the article's text
 * @param hash SHA-256 of the content, its stretches joined by a line feed, in UTF-8
 * @param cue stretches of the cue; may be empty
 * @param source stretches of the words that stand as the source; one or none
 * @param drawn why it was drawn: {@code random}, or the label that an earlier version of the program gave it
 * @param first the label of the first pass; empty before it
 * @param second the label of the second pass; empty before it
 * @param last the label that counts; empty before it is settled
 */
record Label(
    int id, String url, List<Stretch> content, String hash, List<Stretch> cue, List<Stretch> source, String drawn, String first,
    String second, String last) {
  private static final int COLUMNS = 10;

  /** A half-open stretch of code points. */
  record Stretch(int start, int end) {
    int overlap(Stretch other) {
      return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    static List<Stretch> parse(String written) {
      List<Stretch> stretches = new ArrayList<>();
      for (String piece : written.isEmpty() ? new String[0] : written.split(",")) {
        String[] ends = piece.split("-");
        stretches.add(new Stretch(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
      }
      return stretches;
    }

    static String write(List<Stretch> stretches) {
      return stretches.stream().map(s -> s.start + "-" + s.end).collect(Collectors.joining(","));
    }

    /** The words of several stretches, joined by a line feed. */
    static String words(List<Stretch> stretches, String text) {
      return stretches.stream()
          .map(s -> text.substring(text.offsetByCodePoints(0, s.start), text.offsetByCodePoints(0, s.end)))
          .collect(Collectors.joining("\n"));
    }
  }

  /** Whether the article belongs to a half; all labels of one article do. */
  boolean isIn(Half half) {
    return half.holds(url);
  }

  /** Lines that are neither comments nor blank. */
  static List<Label> parse(List<String> lines) {
    return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Label::parse).toList();
  }

  private static Label parse(String line) {
    String[] c = line.split("\t", -1);
    if (c.length != COLUMNS) {
      throw new IllegalArgumentException(COLUMNS + " columns wanted, not " + c.length + ": " + line);
    }
    return new Label(
        Integer.parseInt(c[0]), c[1], Stretch.parse(c[2]), c[3], Stretch.parse(c[4]), Stretch.parse(c[5]), c[6], c[7], c[8], c[9]);
  }

  String line() {
    return String.join(
        "\t", String.valueOf(id), url, Stretch.write(content), hash, Stretch.write(cue), Stretch.write(source), drawn, first, second, last);
  }

  Label with(String newFirst, String newSecond, String newLast) {
    return new Label(id, url, content, hash, cue, source, drawn, newFirst, newSecond, newLast);
  }

  Label numbered(int newId) {
    return new Label(newId, url, content, hash, cue, source, drawn, first, second, last);
  }

  /** Writes labels under the comment lines that the file already has. */
  static void write(Path file, List<String> header, List<Label> labels) throws IOException {
    List<String> lines = new ArrayList<>(header);
    labels.forEach(label -> lines.add(label.line()));
    Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }
}
