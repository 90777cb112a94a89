package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.event.Reason;

class AnalyseCommandTest {
  private static final Path GOLDEN = Path.of("src/test/resources/analysis");
  private static final boolean OVERWRITE = "1".equals(System.getenv("OVERWRITE_GOLDEN"));
  private static final String TEXT = "Anna Berg met envoys in Oslo. She left.\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = "envoys")
  void theAnalysisIsAsExpected(String name) throws IOException {
    Command analyse = Command.run("analyse", GOLDEN.resolve(name + ".txt"));
    assertThat(analyse.exitCode()).as(analyse.err()).isZero();
    Path expected = GOLDEN.resolve(name + ".expected.conllu");
    String before = Files.exists(expected) ? Files.readString(expected) : "";
    if (OVERWRITE && !before.equals(analyse.out())) {
      Files.writeString(expected, analyse.out());
      fail(expected + " was written anew: look at the change");
    }
    assertThat(analyse.out()).as("%s; run with OVERWRITE_GOLDEN=1 to write it anew", expected).isEqualTo(before);
  }

  @Test
  void conlluIsTheDefaultAndValid() throws IOException {
    write("b.txt", "\uFEFFMr. Berg didn't say 'no'.\n\n* * *\n\nHe (Anna's \uD83D\uDE00 envoy)\nleft:\thttp://a.example/b?c=d ...\n");
    Command plain = Command.run("analyse", folder);
    assertThat(plain.exitCode()).isZero();
    assertThat(plain.err()).isEmpty();
    assertThat(plain.out()).isEqualTo(Command.run("analyse", "--conllu", folder).out());
    int sentences = 0;
    for (String block : plain.out().split("\n\n")) {
      assertValid(block.lines().toList());
      sentences++;
    }
    assertThat(sentences).isGreaterThan(2);
    assertThat(plain.out()).endsWith("\n\n").containsOnlyOnce("# newdoc id = b\n");
  }

  @Test
  void offsetsOfTheTableCutTheFormsOutOfTheFilesOwnText() throws IOException {
    String text = "\r\n \uD83D\uDE00 Advertisement\r\nAnna Berg met\tenvoys.\r\nRead more: She left.\r\n";
    Path file = write("a.b.txt", "\uFEFF" + text);
    List<String> lines = Command.run("analyse", "--tsv", file).out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("#doc\ta.b");
    int[] points = text.codePoints().toArray();
    List<String> forms = new ArrayList<>();
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      if (columns[0].equals("T")) {
        assertThat(columns).hasSize(10);
        int begin = Integer.parseInt(columns[1]);
        assertThat(new String(points, begin, Integer.parseInt(columns[2]) - begin)).isEqualTo(columns[4]);
        forms.add(columns[4]);
      }
    }
    assertThat(String.join("", forms)).isEqualTo(text.replaceAll("\\s+", ""));
    assertThat(lines).anyMatch(line -> line.startsWith("M\t"));
  }

  @Test
  void thePageIsWholeAndWrittenToAFile() throws IOException {
    Path page = folder.resolve("new/page.html");
    Command analyse = Command.run("analyse", "--html", write("a.txt", TEXT), "--out", page);
    assertThat(analyse).isEqualTo(new Command(0, "", ""));
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("<svg").contains("Anna Berg").endsWith("</html>\n");
  }

  @Test
  void standardInputIsRead() {
    Command analyse = Command.runWithInput(TEXT, "analyse", "-", "--tsv");
    assertThat(analyse.exitCode()).isZero();
    assertThat(analyse.out()).startsWith("#doc\tstdin\nT\t0\t4\t0\tAnna\t");
  }

  @Test
  void theExplanationSaysOfEachSentenceWhatBecameOfItsWords() throws IOException {
    Path text = write("a.txt", "Turkey bombed Syria. Germany did not attack Poland.\nThe bird sang.\nAdvertisement\n");
    Command analyse = Command.run("analyse", "--explain", text);
    assertThat(analyse.exitCode()).as(analyse.err()).isZero();
    List<List<String>> lines = analyse.out().lines().map(line -> List.of(line.split("\t"))).toList();
    assertThat(lines.get(0)).containsExactly("#doc", "a");
    assertThat(lines.get(1)).startsWith("X").endsWith("promotion");
    assertThat(lines.get(3)).startsWith("E", "7", "13", "bombed", "ASSAULT", "aerial", "happened", "Turkey", "Syria");
    assertThat(lines.get(5)).startsWith("D", "37", "43", "attack", "ASSAULT", "did-not-happen", "did not happen: not");
    assertThat(lines.get(7)).containsExactly("N", "not-in-lexicon", "sang");
    assertThat(lines).hasSize(8);
  }

  @Test
  void everyReasonIsInTheDocumentation() throws IOException {
    String page = Files.readString(Path.of("../docs/formats/explanation.md"));
    for (Reason reason : Reason.values()) {
      assertThat(page).contains("`" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`").contains(reason.words());
    }
  }

  @Test
  void textsOfAllFormsAreNamedApart() throws IOException {
    write("x/a.txt", TEXT);
    write("y/a.txt", TEXT);
    write("many.jsonl", "{\"text\":\"Anna left.\"}\n{\"text\":\"Berg\\tleft.\",\"ref\":\"r\\t1\"}\n{\"text\":\"They left.\",\"ref\":\"r\\t1\"}\n");
    write("one.json", "{\"text\":\"Anna left.\"}");
    write("page.html", "<html><body><article><p>Anna Berg met envoys in Oslo on Monday, officials said there.</p></article></body></html>");
    Command analyse = Command.run("analyse", folder, "--tsv");
    assertThat(analyse.exitCode()).as(analyse.err()).isZero();
    List<String> names = analyse.out().lines().filter(line -> line.startsWith("#doc")).map(line -> line.substring(5)).toList();
    assertThat(names).containsExactly("many#1", "r 1", "r 1(2)", "one", "page", folder.toString().replace('\\', '/') + "/x/a",
        folder.toString().replace('\\', '/') + "/y/a");
  }

  @Test
  void badInputIsToldAndDoesNotStopTheRest() throws IOException {
    write("in/a.txt", TEXT);
    write("in/empty.txt", "");
    write("in/report.pdf", "%PDF-1.4");
    write("in/lines.jsonl", "{\"text\":\"They met in Oslo.\"}\n{\"text\":\"They m");
    Command analyse = Command.run("analyse", folder.resolve("in"), folder.resolve("missing.txt"));
    assertThat(analyse.exitCode()).isEqualTo(ExitCode.PARTIAL);
    assertThat(analyse.err()).contains("empty.txt: is empty").contains("report.pdf: is a PDF").contains("lines.jsonl, line 2")
        .contains("missing.txt: does not exist");
    assertThat(analyse.out()).contains("# newdoc id = a\n").contains("# newdoc id = lines\n");
  }

  @Test
  void whereNothingCanBeReadNothingIsWritten() throws IOException {
    Path out = folder.resolve("out.tsv");
    Command analyse = Command.run("analyse", "--tsv", write("empty.txt", " \n"), "--out", out);
    assertThat(analyse.exitCode()).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(analyse.err()).contains("nothing was written");
    assertThat(out).doesNotExist();
  }

  @Test
  void aPlaceThatCannotBeWrittenToIsToldByName() throws IOException {
    Path text = write("a.txt", TEXT);
    Command toFolder = Command.run("analyse", text, "--out", folder);
    assertThat(toFolder.exitCode()).isEqualTo(ExitCode.NOT_WRITTEN);
    assertThat(toFolder.err()).contains("cannot write to " + folder).contains("is a folder");
    Command underFile = Command.run("analyse", text, "--out", text.resolve("x"));
    assertThat(underFile.exitCode()).isEqualTo(ExitCode.NOT_WRITTEN);
    assertThat(underFile.err()).contains("cannot write to").doesNotContain("Exception");
    assertThat(text).hasContent(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyse", "analyse --tsv --html x", "analyse --tsv --explain x", "analyse --nope x"})
  void aWrongCommandLineIsExplained(String line) {
    Command wrong = Command.run((Object[]) line.split(" "));
    assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("Usage: rapporteur analyse");
  }

  @Test
  void helpNamesFormsAndExitCodes() {
    Command help = Command.run("analyse", "--help");
    assertThat(help.out()).contains("--conllu").contains("--tsv").contains("--html").contains("--explain").contains("Exit codes:").contains("  3 ").contains("  5 ");
    assertThat(Command.run("--help").out()).contains("analyse");
  }

  private static void assertValid(List<String> block) {
    List<String[]> words = block.stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
    StringBuilder text = new StringBuilder();
    int roots = 0;
    for (int i = 0; i < words.size(); i++) {
      String[] word = words.get(i);
      assertThat(word).hasSize(10).doesNotContain("");
      assertThat(word[0]).isEqualTo(String.valueOf(i + 1));
      int head = Integer.parseInt(word[6]);
      assertThat(head).isBetween(0, words.size());
      assertThat(word[7].equals("root")).isEqualTo(head == 0);
      roots += head == 0 ? 1 : 0;
      boolean last = i == words.size() - 1;
      text.append(word[1]).append(last || List.of(word[9].split("\\|")).contains("SpaceAfter=No") ? "" : " ");
      assertThat(reachesRoot(words, i)).as("no cycle at %s", word[1]).isTrue();
    }
    assertThat(roots).isEqualTo(1);
    assertThat(block).contains("# text = " + text);
  }

  private static boolean reachesRoot(List<String[]> words, int word) {
    int at = word + 1;
    for (int steps = 0; at > 0 && steps <= words.size(); steps++) {
      at = Integer.parseInt(words.get(at - 1)[6]);
    }
    return at == 0;
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content, StandardCharsets.UTF_8);
  }
}
