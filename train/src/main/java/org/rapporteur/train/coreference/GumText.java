package org.rapporteur.train.coreference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The text of a document in CoNLL-U, put together again from its words, with the place of every word in it. */
final class GumText {
  private final StringBuilder text = new StringBuilder();
  private final List<Word> words = new ArrayList<>();
  private String gap = "";
  private int sentence;
  /** The last word of the token of several words that is being read, and where it and its next word stand. */
  private int last;
  private int next;
  private int end;
  private boolean masked;

  /** Half-open offsets in UTF-16 units; {@code head} is the number of another word in the document, or -1. */
  record Word(int start, int end, int head) {}

  private GumText() {}

  static GumText read(Path file) throws IOException {
    GumText read = new GumText();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) {
        read.gap = "\n\n";
      } else if (line.startsWith("# sent_id")) {
        read.sentence = read.words.size();
        read.last = 0;
      } else if (!line.isEmpty() && line.charAt(0) != '#') {
        read.row(line.split("\t", -1));
      }
    }
    return read;
  }

  private void row(String[] row) {
    int dash = row[0].indexOf('-');
    if (dash > 0) {
      next = write(row);
      end = text.length();
      last = Integer.parseInt(row[0].substring(dash + 1));
    } else if (!row[0].contains(".")) {
      word(Integer.parseInt(row[0]), row);
    }
  }

  private void word(int number, String[] row) {
    masked |= row[1].equals("_") && !row[4].equals("_");
    int start = number <= last ? next : write(row);
    int stop = number < last ? Math.min(end, start + row[1].length()) : number == last ? end : text.length();
    next = stop;
    int head = Integer.parseInt(row[6]);
    words.add(new Word(Math.min(start, stop - 1), stop, head == 0 ? -1 : sentence + head - 1));
  }

  /** Writes a token behind the gap before it; returns where it begins. */
  private int write(String[] row) {
    text.append(text.length() == 0 ? "" : gap);
    int start = text.length();
    text.append(row[1]);
    gap = List.of(row[9].split("\\|")).contains("SpaceAfter=No") ? "" : " ";
    return start;
  }

  /** Paragraphs parted by an empty line, sentences by a space. */
  String text() {
    return text.toString();
  }

  List<Word> words() {
    return words;
  }

  /** Whether words were removed for their licence. */
  boolean isMasked() {
    return masked;
  }
}
