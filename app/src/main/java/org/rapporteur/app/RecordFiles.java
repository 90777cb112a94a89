package org.rapporteur.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that appear under their names whole or not at all. Each is written beside its place under a temporary name and forced to
 * disk; {@link #commit} moves all of them into place. What was not moved is removed on {@link #close}.
 */
final class RecordFiles implements AutoCloseable {
  /** Writes the content of one file. */
  @FunctionalInterface
  interface Content {
    void write(Writer writer) throws IOException;
  }

  private final Path folder;
  private final Map<Path, Path> temporaryOf = new LinkedHashMap<>();

  /**
   * Makes the folder where it is missing and makes sure that files can be made in it, before any work is lost.
   *
   * @throws IOException if it cannot be written to
   */
  RecordFiles(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    Files.delete(Files.createTempFile(folder, ".rapporteur-", ".tmp"));
  }

  /** Writes a file in UTF-8; it is not seen under its name before {@link #commit}. */
  void write(String name, Content content) throws IOException {
    // Not Files.createTempFile: what that makes only its owner may read, and the finished file would keep that.
    Path temporary = folder.resolve("." + name + "-" + ProcessHandle.current().pid() + ".tmp");
    temporaryOf.put(folder.resolve(name), temporary);
    try (FileChannel channel =
            FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        Writer writer = new BufferedWriter(new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8))) {
      content.write(writer);
      writer.flush();
      channel.force(true);
    }
  }

  /** Moves all that was written into place, each in one step, over what stood there. */
  void commit() throws IOException {
    for (Map.Entry<Path, Path> entry : temporaryOf.entrySet()) {
      Files.move(entry.getValue(), entry.getKey(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    temporaryOf.clear();
  }

  @Override
  public void close() throws IOException {
    for (Path temporary : temporaryOf.values()) {
      Files.deleteIfExists(temporary);
    }
  }
}
