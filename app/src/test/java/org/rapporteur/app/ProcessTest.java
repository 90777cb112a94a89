package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, under what only a process meets: full disks, its real streams and exit code. */
class ProcessTest {
  @TempDir Path folder;

  @BeforeEach
  void begin() throws IOException {
    Files.writeString(folder.resolve("é.txt"), "Minister Anna Berg met envoys in Oslo on Monday. “We are close,” she said.\n");
  }

  @Test
  void printsUtf8WhateverTheSystemsOwnCharsetIs() throws Exception {
    assertThat(run("LC_ALL=C.UTF-8 JAVA_TOOL_OPTIONS=-Dfile.encoding=US-ASCII PROGRAM read é.txt --out out")).isZero();
    assertThat(Files.readString(folder.resolve("stdout"))).contains("Anna Berg").contains("é.txt");
    assertThat(Files.readString(folder.resolve("stderr"))).contains("read 1 article;").doesNotContain("SLF4J");
  }

  @Test
  void aFullDiskIsToldAndLeavesTheOldRecordAsItWas() throws Exception {
    Path record = folder.resolve("out/record.jsonl");
    Files.createDirectories(record.getParent());
    Files.writeString(record, "old");
    // No file may grow beyond one kilobyte: for the program the same as a disk that fills up while it writes.
    assertThat(run("LC_ALL=C.UTF-8; export LC_ALL; ulimit -f 1; PROGRAM read é.txt --out out 2>&1 | cat > /dev/null; exit"
        + " ${PIPESTATUS[0]}"))
        .isEqualTo(ExitCode.NOT_WRITTEN);
    assertThat(record).hasContent("old");
    try (var files = Files.list(record.getParent())) {
      assertThat(files).containsExactly(record);
    }
  }

  @Test
  void aSummaryThatCannotBePrintedIsToldAndTheRecordStands() throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "skipped: this system has no /dev/full");
    assertThat(run("LC_ALL=C.UTF-8 PROGRAM read é.txt --out out > /dev/full")).isEqualTo(ExitCode.NOT_WRITTEN);
    assertThat(Files.readString(folder.resolve("stderr"))).contains("could not be printed").doesNotContain("Exception");
    assertThat(folder.resolve("out/record.jsonl")).isNotEmptyFile();
  }

  /** Runs a line of bash in the folder; PROGRAM stands for the program on this class path. */
  private int run(String line) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String program = "'" + java + "' -XX:TieredStopAtLevel=1 -cp"
        + " '" + System.getProperty("java.class.path") + "' " + Rapporteur.class.getName();
    File out = folder.resolve("stdout").toFile();
    File err = folder.resolve("stderr").toFile();
    Process process =
        new ProcessBuilder("bash", "-c", line.replace("PROGRAM", program))
            .directory(folder.toFile())
            .redirectOutput(out)
            .redirectError(err)
            .start();
    process.getOutputStream().close();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ended in time").isTrue();
    return process.exitValue();
  }
}
