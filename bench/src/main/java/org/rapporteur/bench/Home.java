package org.rapporteur.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things lie: the checkout above the working directory, and the development texts beside it or where {@code -Dshared} says. */
public final class Home {
  private Home() {}

  /**
   * The checkout's folder.
   *
   * @throws IllegalStateException if the working directory is not inside one
   */
  public static Path folder() {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.isDirectory(at.resolve("models-en"))) {
      at = at.getParent();
    }
    if (at == null) {
      throw new IllegalStateException("run this from inside the checkout");
    }
    return at;
  }

  /** The development texts; may be missing. */
  public static Path shared() {
    String given = System.getProperty("shared");
    return given == null ? folder().resolveSibling("shared") : Path.of(given).toAbsolutePath().normalize();
  }
}
