package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
  private static final Path EXAMPLE = Path.of("../docs/formats/record-1.example.jsonl");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "plover, record.plover.jsonl", "gdelt, record.export.CSV record.mentions.CSV", "polecat, ngecEventsDV-record.txt",
    "icews, events.record.tsv", "csv, record.events.csv record.parties.csv record.reports.csv"})
  void everyFormatHasItsFiles(String format, String files) throws IOException {
    Path out = folder.resolve("out");
    Command export = Command.run("export", EXAMPLE, "--format", format, "--out", out);
    assertThat(export.exitCode()).as(export.err()).isZero();
    assertThat(export.out()).isEmpty();
    assertThat(names(out)).containsExactlyInAnyOrder(files.split(" "));
    assertThat(export.err()).contains("wrote 5 events to ").doesNotContain("Left out");
  }

  @Test
  void aFolderStandsForItsRecordAndTheFilesGoBesideIt() throws IOException {
    Files.copy(EXAMPLE, folder.resolve("record.jsonl"));
    Command export = Command.run("export", folder, "-f", "GDELT", "--batch", "20180618120000", "--quiet");
    assertThat(export).isEqualTo(new Command(0, "", ""));
    assertThat(names(folder)).containsExactlyInAnyOrder("record.jsonl", "20180618120000.export.CSV", "20180618120000.mentions.CSV");
    assertThat(Files.readString(folder.resolve("20180618120000.export.CSV"))).contains("\t20180618120000\t");
  }

  @Test
  void publicationDatesFillOnlyWhatHasNoDate() throws IOException {
    String record = Files.readString(EXAMPLE).replaceFirst("\"date\":\\{\"start\":\"2018-06-17\",\"end\":\"2018-06-17\",\"basis\":\"text\"\\},\"place\"", "\"place\"");
    Path file = Files.writeString(folder.resolve("record.jsonl"), record);
    Command.run("export", file, "-f", "icews");
    assertThat(dates()).startsWith("");
    Command.run("export", file, "-f", "icews", "--publication-dates");
    assertThat(dates()).doesNotContain("").startsWith("2018-06-17");
  }

  private List<String> dates() throws IOException {
    return Files.readAllLines(folder.resolve("events.record.tsv")).stream().skip(1).map(line -> line.split("\t", -1)[1]).toList();
  }

  @Test
  void whatDidNotTakePlaceIsLeftOutAndToldByNumber() throws IOException {
    String record = Files.readString(EXAMPLE).replaceFirst("\"status\":\"happened\"", "\"status\":\"denied\"");
    Path file = Files.writeString(folder.resolve("record.jsonl"), record);
    Command gdelt = Command.run("export", file, "-f", "gdelt");
    assertThat(gdelt.err()).contains("wrote 4 events to ").contains("Left out 1 that did not take place").contains("(1 denied)");
    assertThat(Command.run("export", file, "-f", "plover").err()).contains("wrote 5 events to ");
    assertThat(Files.readString(folder.resolve("record.plover.jsonl"))).contains("\"mode\":[\"negation\"]");
  }

  @Test
  void whereThereIsNoRecordTheRemedyIsTold() throws IOException {
    Command missing = Command.run("export", folder, "-f", "csv");
    assertThat(missing.exitCode()).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(missing.err()).contains(folder.resolve("record.jsonl") + ": it does not exist").contains("rapporteur read");
    Path text = Files.writeString(folder.resolve("a.txt"), "Ministers met.\n");
    Command other = Command.run("export", text, "-f", "csv");
    assertThat(other.exitCode()).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(other.err()).contains(text.toString()).contains("line 1 is not a JSON object");
    assertThat(names(folder)).containsExactly("a.txt");
  }

  @Test
  void aPlaceThatCannotBeWrittenToIsToldByName() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Command export = Command.run("export", EXAMPLE, "-f", "csv", "--out", file.resolve("x"));
    assertThat(export.exitCode()).isEqualTo(ExitCode.NOT_WRITTEN);
    assertThat(export.err()).contains("cannot write to " + file.resolve("x")).contains("--out").doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"export", "export x", "export x -f xls", "export x -f csv --batch 20230230120000", "export x -f csv --batch now"})
  void aWrongCommandLineIsExplained(String line) {
    Command wrong = Command.run((Object[]) line.split(" "));
    assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("Usage: rapporteur export");
  }

  @Test
  void anUnknownFormatIsToldWithThoseThereAre() {
    assertThat(Command.run("export", "x", "--format", "xls").err()).contains("'xls'").contains("plover, gdelt, polecat, icews, csv");
    assertThat(Command.run("export", "x", "-f", "csv", "--batch", "soon").err()).contains("'soon'").contains("20230404120000");
  }

  @Test
  void helpNamesFormatsAndExitCodes() {
    assertThat(Command.run("export", "--help").out()).contains("plover").contains("--batch").contains("Exit codes:").contains("  4 ");
    assertThat(Command.run("--help").out()).contains("export");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return Arrays.asList(files.map(f -> f.getFileName().toString()).sorted().toArray(String[]::new));
    }
  }
}
