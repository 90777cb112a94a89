package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {
  private static final String NORTH =
      "Envoys agree on a ceasefire\n\nForeign Minister Anna Berg met her counterpart, Tomas Varga, in Oslo on Tuesday. “The guns"
          + " will fall"
          + " silent at midnight,” Berg told reporters. At least 12 people were killed on Monday, officials said.\n";
  private static final String SOUTH =
      "Guns to fall silent after Oslo talks\n\nNorway's foreign minister, Anna Berg, said on Tuesday that a truce would begin at"
          + " midnight. Varga denied that his troops had shelled the town, where 14 people died.\n";

  @TempDir Path folder;
  private Path out;

  @BeforeEach
  void begin() throws IOException {
    out = folder.resolve("out");
    write("in/north.txt", NORTH);
    write("in/south.txt", SOUTH);
  }

  @Test
  void aFolderOfReportsBecomesARecordThatVerifies() throws IOException {
    Command read = Command.run("read", folder.resolve("in"), "--out", out);
    assertThat(read.exitCode()).isZero();
    assertThat(read.err()).contains("read 2 articles").contains(out + "/record.html");
    assertThat(read.out()).contains("Anna Berg").contains("fall silent at midnight");
    assertThat(Files.readString(out.resolve("record.html"))).startsWith("<!").contains("Anna Berg").endsWith("</html>\n");
    assertThat(Files.readAllLines(out.resolve("record.jsonl")).get(0)).contains("\"kind\":\"record\"").contains("\"articles\":2");
    Command verify = Command.run("verify", out);
    assertThat(verify.out()).contains("sound");
    assertThat(verify.exitCode()).isZero();
  }

  @Test
  void theRecordIsTheSameForAnyOrderAndNumberOfThreads() throws IOException {
    Command.run("read", folder.resolve("in/north.txt"), folder.resolve("in/south.txt"), "--threads", 1, "--out", out);
    Path other = folder.resolve("other");
    Command.run("read", folder.resolve("in/south.txt"), folder.resolve("in/north.txt"), "--threads", 2, "--out", other);
    Path third = folder.resolve("third");
    Command.run("read", folder.resolve("in"), "--threads", 3, "--out", third);
    for (String name : names(out)) {
      assertThat(other.resolve(name)).hasSameBinaryContentAs(out.resolve(name));
      assertThat(third.resolve(name)).hasSameBinaryContentAs(out.resolve(name));
    }
  }

  @Test
  void quietSaysNothingWhenAllIsWell() {
    Command read = Command.run("read", folder.resolve("in"), "--quiet", "--out", out);
    assertThat(read).isEqualTo(new Command(0, "", ""));
  }

  @Test
  void standardInputIsRead() throws IOException {
    Command read = Command.runWithInput(NORTH, "read", "-", "--out", out);
    assertThat(read.exitCode()).isZero();
    assertThat(Files.readString(out.resolve("record.jsonl"))).contains("\"path\":\"-\"").contains("Anna Berg");
  }

  @Test
  void badInputIsToldListedAndDoesNotStopTheRest() throws IOException {
    write("in/empty.txt", "");
    write("in/report.pdf", "%PDF-1.4");
    write("in/lines.jsonl", "{\"text\":\"They met in Oslo.\"}\n{\"text\":\"They m");
    write("in/page.html", "<html><body></body></html>");
    write("in/unclosed.txt", "“We will never yield, said the minister. He said “so again.\n");
    Command read = Command.run("read", folder.resolve("in"), folder.resolve("missing.txt"), "--out", out);
    assertThat(read.exitCode()).isEqualTo(ExitCode.PARTIAL);
    String head = Files.readAllLines(out.resolve("record.jsonl")).get(0);
    for (String bad : List.of("empty.txt", "report.pdf", "lines.jsonl, line 2", "page.html", "missing.txt")) {
      assertThat(read.err()).contains(bad);
      assertThat(head).contains(bad);
    }
    assertThat(head).contains("\"articles\":4");
    assertThat(Command.run("verify", out).exitCode()).isZero();
  }

  @Test
  void aSecondCopyIsListedAndNoFailure() throws IOException {
    write("in/zcopy.txt", NORTH);
    Command read = Command.run("read", folder.resolve("in"), "--out", out);
    assertThat(read.exitCode()).isZero();
    assertThat(read.err()).contains("Passed over 1");
    assertThat(Files.readAllLines(out.resolve("record.jsonl")).get(0)).contains("zcopy.txt").contains("same as");
  }

  @Test
  void whereNothingCanBeReadNothingIsWritten() throws IOException {
    Command read = Command.run("read", write("in/empty.txt", ""), "--out", out);
    assertThat(read.exitCode()).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(read.err()).contains("empty.txt: is empty").contains("no record was written");
    assertThat(out).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeWrittenToIsToldByName() throws IOException {
    Path underFile = write("file", "x").resolve("out");
    Command read = Command.run("read", folder.resolve("in"), "--out", underFile);
    assertThat(read.exitCode()).isEqualTo(ExitCode.NOT_WRITTEN);
    assertThat(read.err()).contains("cannot write to " + underFile).contains("--out").doesNotContain("Exception");
  }

  @Test
  void readingTheFolderThatIsWrittenToDoesNotReadTheRecord() throws IOException {
    Path in = folder.resolve("in");
    Command.run("read", in, "--out", in);
    byte[] first = Files.readAllBytes(in.resolve("record.jsonl"));
    assertThat(Command.run("read", in, "--out", in).exitCode()).isZero();
    assertThat(in.resolve("record.jsonl")).hasBinaryContent(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "read --threads 0 x", "read --nope x", "nope", "verify", ""})
  void aWrongCommandLineIsExplained(String line) {
    Command wrong = Command.run((Object[]) line.split(" "));
    assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("Usage: rapporteur");
  }

  @Test
  void helpNamesEveryExitCode() {
    Command help = Command.run("read", "--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("Exit codes:").contains("  3 ").contains("  4 ").contains("  5 ").contains("  70 ");
    assertThat(Command.run("help", "verify").out()).contains("  1 ");
    assertThat(Command.run("--version").out()).matches("rapporteur \\d+\\.\\d+\\.\\d+\\S*\\s+");
  }

  @Test
  void verifyTellsWhatIsWrongWithARecord() throws IOException {
    Command.run("read", folder.resolve("in"), "--quiet", "--out", out);
    Path record = out.resolve("record.jsonl");
    Files.writeString(record, Files.readString(record).replace("Tuesday", "Monday"));
    Command verify = Command.run("verify", record);
    assertThat(verify.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(verify.out()).contains("problem");
    Command missing = Command.run("verify", folder.resolve("nothere.jsonl"));
    assertThat(missing.exitCode()).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(missing.err()).contains("nothere.jsonl cannot be read");
  }

  @Test
  void theSeedsBecomeARecordThatVerifies() throws IOException {
    Path seeds = Path.of(System.getProperty("shared", "../../shared"), "seeds");
    Assumptions.assumeTrue(Files.isDirectory(seeds), "skipped: ../shared/seeds is missing");
    assertThat(Command.run("read", seeds, "--out", out).exitCode()).isZero();
    assertThat(Command.run("verify", out)).satisfies(verify -> assertThat(verify.exitCode()).as(verify.out()).isZero());
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
