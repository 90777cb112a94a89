package org.rapporteur.io.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file {@code NAME.meta.json} beside {@code NAME.txt} says of the article what its text does not: outlet, url, title, author, published. */
final class Sidecars {
  private static final String ENDING = ".meta.json";

  /** Endings of files that may have a sidecar. */
  private static final String[] DESCRIBED = {".txt", ".text", ".html", ".htm", ".xhtml", ""};

  private Sidecars() {}

  static boolean isSidecar(Input input) {
    return input.name().endsWith(ENDING);
  }

  /** Whether the file that a sidecar describes is there. */
  static boolean isNeeded(Input sidecar) {
    String stem = sidecar.name().substring(0, sidecar.name().length() - ENDING.length());
    for (String ending : DESCRIBED) {
      if (Files.isRegularFile(Path.of(stem + ending))) {
        return true;
      }
    }
    return false;
  }

  /** What the sidecar of {@code input} says; a sidecar that cannot be read is noted, and the article is read without it. */
  static Metadata of(Input input, Batch batch) {
    Optional<Path> sidecar = input.file().map(Sidecars::beside).filter(Files::isRegularFile);
    if (sidecar.isEmpty()) {
      return Metadata.NONE;
    }
    try {
      JsonNode value = JsonValues.ONE_VALUE.readTree(Files.readAllBytes(sidecar.get()));
      if (value.isObject()) {
        return JsonValues.metadata(value);
      }
      batch.note(InputFinder.nameOf(sidecar.get()), "is no JSON object and was left out");
    } catch (JsonProcessingException e) {
      batch.note(InputFinder.nameOf(sidecar.get()), JsonValues.fault(e).getMessage() + "; it was left out");
    } catch (IOException e) {
      batch.note(InputFinder.nameOf(sidecar.get()), "cannot be read and was left out: " + Failures.reason(e));
    }
    return Metadata.NONE;
  }

  private static Path beside(Path file) {
    String name = file.getFileName().toString();
    String ending = FileKind.ending(name);
    String stem = ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
    return file.resolveSibling(stem + ENDING);
  }
}
