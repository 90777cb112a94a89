package org.rapporteur.model;

import java.util.Optional;

/**
 * Where an article came from, as the input says.
 *
 * @param ref the id the input gave
 * @param path the file it was read from
 */
public record Origin(
    Optional<String> ref, Optional<String> path, Optional<String> url, Optional<String> outlet, Optional<String> author) {
  public static final Origin UNKNOWN =
      new Origin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** A file and nothing else known of it. */
  public static Origin ofPath(String path) {
    return new Origin(Optional.empty(), Optional.of(path), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
