package org.rapporteur.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.eval.Label.Stretch;

/**
 * Puts what a labeller wrote into a file of labels. From the command line: {@code LabelFold SHARED LABELS.tsv first|second|last
 * ANSWERS.txt}, the answers one a line: number of the worksheet's line, a space, the label. A label that is none of the plain words
 * (acts, "none", "several") is a name as it stands in the article, and becomes the place of its last mention before the source, or of
 * the first behind it. Numbers not answered keep what they have.
 */
final class LabelFold {
  private final Map<String, String> texts = new HashMap<>();

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[1]);
    LabelFold fold = new LabelFold();
    fold.load(Path.of(args[0]).resolve("data/press"));
    Map<Integer, String> answers = answers(Files.readAllLines(Path.of(args[3])));
    List<Label> labels = new ArrayList<>();
    for (Label label : Label.parse(Files.readAllLines(file))) {
      labels.add(answers.containsKey(label.id()) ? fold.answered(label, args[2], answers.get(label.id())) : label);
    }
    Label.write(file, header(file), labels);
  }

  static List<String> header(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> line.startsWith("#")).toList();
  }

  private void load(Path press) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (String outlet : PressArticles.OUTLETS) {
      for (var entry : PressArticles.lines(press.resolve(outlet), Integer.MAX_VALUE).entrySet()) {
        texts.put(entry.getKey(), mapper.readTree(entry.getValue()).path("text").asText());
      }
    }
  }

  private static Map<Integer, String> answers(List<String> lines) {
    Map<Integer, String> answers = new HashMap<>();
    for (String line : lines) {
      String[] cells = line.strip().split("\\s+", 2);
      if (cells.length == 2 && answers.put(Integer.valueOf(cells[0]), cells[1]) != null) {
        throw new IllegalArgumentException("two answers for number " + cells[0]);
      }
    }
    return answers;
  }

  private Label answered(Label label, String pass, String answer) {
    String written = Set.of("none", "several").contains(answer) || SpeechActMeasure.ACTS.contains(answer) ? answer : place(label, answer);
    return switch (pass) {
      case "first" -> label.with(written, label.second(), label.last());
      case "second" -> label.with(label.first(), written, label.last());
      case "last" -> label.with(label.first(), label.second(), written);
      default -> throw new IllegalArgumentException("passes are first, second and last, not " + pass);
    };
  }

  private String place(Label label, String name) {
    String text = texts.get(label.url());
    int source = text.offsetByCodePoints(0, label.source().get(0).start());
    int before = text.lastIndexOf(name, source - 1);
    int at = before >= 0 ? before : text.indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException("number " + label.id() + ": the article does not have '" + name + "'");
    }
    int start = text.codePointCount(0, at);
    return Stretch.write(List.of(new Stretch(start, start + name.codePointCount(0, name.length()))));
  }
}
