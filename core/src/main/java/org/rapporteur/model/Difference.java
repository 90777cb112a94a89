package org.rapporteur.model;

import java.util.List;

/**
 * A point on which reports of one story differ.
 *
 * @param subject id of the entity, event or statement it is about
 * @param versions at least two
 */
public record Difference(DifferenceId id, StoryId story, Type type, Verdict verdict, String subject, List<Version> versions) {
  public Difference {
    versions = List.copyOf(versions);
    if (versions.size() < 2) {
      throw new IllegalArgumentException("a difference needs two versions");
    }
  }

  /** What it is about. */
  public enum Type {
    NAME,
    FIGURE,
    DATE,
    PLACE,
    ACTOR,
    QUOTE,
    STATUS,
    STANCE
  }

  /** How the versions stand to each other; the definitions are in docs/formats/record-1.md. */
  public enum Verdict {
    VARIANT,
    REFINES,
    UPDATED,
    SCOPE,
    CONFLICT
  }

  /** One version and where it stands. */
  public record Version(String value, List<Evidence> evidence) {
    public Version {
      evidence = List.copyOf(evidence);
      if (evidence.isEmpty()) {
        throw new IllegalArgumentException("a version needs evidence");
      }
    }
  }
}
