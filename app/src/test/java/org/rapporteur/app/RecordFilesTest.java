package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFilesTest {
  @TempDir Path folder;

  @Test
  void filesAppearTogetherAndNotBefore() throws IOException {
    try (RecordFiles files = new RecordFiles(folder.resolve("new/out"))) {
      files.write("a", writer -> writer.write("é"));
      files.write("b", writer -> writer.write("b"));
      assertThat(folder.resolve("new/out/a")).doesNotExist();
      files.commit();
    }
    assertThat(folder.resolve("new/out/a")).hasContent("é");
    assertThat(names(folder.resolve("new/out"))).containsExactly("a", "b");
    Path ordinary = Files.createFile(folder.resolve("ordinary"));
    assertThat(Files.getPosixFilePermissions(folder.resolve("new/out/a"))).isEqualTo(Files.getPosixFilePermissions(ordinary));
  }

  @Test
  void afterAFailureTheOldFilesStandAndNothingElse() throws IOException {
    Files.writeString(folder.resolve("a"), "old");
    assertThatThrownBy(this::writeAndFail).isInstanceOf(IOException.class).hasMessage("No space left on device");
    assertThat(folder.resolve("a")).hasContent("old");
    assertThat(names(folder)).containsExactly("a");
  }

  @Test
  void aFolderThatCannotBeMadeFailsBeforeAnythingIsWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> new RecordFiles(file.resolve("out"))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> new RecordFiles(file)).isInstanceOf(IOException.class);
  }

  private void writeAndFail() throws IOException {
    try (RecordFiles files = new RecordFiles(folder)) {
      files.write("a", writer -> writer.write("new"));
      files.write("b", writer -> {
        writer.write("half");
        throw new IOException("No space left on device");
      });
      files.commit();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
