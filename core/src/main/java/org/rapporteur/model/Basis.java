package org.rapporteur.model;

/** How a value was come by. */
public enum Basis {
  /** The input said so beside the text. */
  METADATA,
  /** The text says so. */
  TEXT,
  /** Worked out from something else, such as the story an article belongs to. */
  INFERRED
}
