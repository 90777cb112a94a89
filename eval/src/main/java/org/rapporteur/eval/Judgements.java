package org.rapporteur.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.model.Ids;

/**
 * What a reader found of a sample of events, kept without a word of the articles: a tab-separated file of articles' ids, places, a
 * checksum of the evidence and verdicts. A verdict is three letters, for type, parties and status, each {@code y} or {@code n}; {@code -}
 * where nobody judged yet. A fault names the kind of error in a word.
 */
final class Judgements {
  static final String HEADER =
      "article\ttype\ttrigger\tevidence\tsha256\tstatus\tactors\trecipients\tpass1\tpass2\tfinal\tfault";

  private static final int CELLS = HEADER.split("\t").length;

  /** One judged event. */
  record Judged(CodedEvent event, String sha256, String pass1, String pass2, String verdict, String fault) {
    boolean isRight(int aspect) {
      return verdict.charAt(aspect) == 'y';
    }

    boolean isEvent() {
      return isRight(0) && isRight(1);
    }
  }

  private Judgements() {}

  /**
   * @throws IOException if the file cannot be read or has a row that is none
   */
  static List<Judged> read(Path file) throws IOException {
    List<Judged> judged = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#") || line.equals(HEADER)) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != CELLS || !cells[10].matches("[yn]{3}|-")) {
        throw new IOException(file + ": not a row of judgements: " + line);
      }
      CodedEvent event =
          new CodedEvent(
              cells[0], cells[1], CodedEvent.Stretch.parse(cells[2]), CodedEvent.Stretch.parse(cells[3]), cells[5],
              stretches(cells[6]), stretches(cells[7]));
      judged.add(new Judged(event, cells[4], cells[8], cells[9], cells[10], cells[11]));
    }
    return judged;
  }

  /** The row of an event that nobody has judged yet. */
  static String row(CodedEvent event, String text) {
    return String.join(
        "\t", event.article(), event.type(), event.trigger().toString(), event.evidence().toString(),
        Ids.sha256(event.evidence().in(text)), event.status(), cell(event.actors()), cell(event.recipients()), "-", "-", "-", "-");
  }

  private static String cell(List<CodedEvent.Stretch> stretches) {
    return stretches.isEmpty() ? "-" : stretches.stream().map(CodedEvent.Stretch::toString).collect(Collectors.joining(","));
  }

  private static List<CodedEvent.Stretch> stretches(String cell) {
    return cell.equals("-") ? List.of() : Arrays.stream(cell.split(",")).map(CodedEvent.Stretch::parse).toList();
  }
}
