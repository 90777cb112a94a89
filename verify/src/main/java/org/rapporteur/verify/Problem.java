package org.rapporteur.verify;

/**
 * Something wrong with a record.
 *
 * @param line from 1
 * @param id of the fact on that line, or empty where it has none that can be read
 * @param message what is wrong, for a person
 */
public record Problem(int line, String id, String message) {
  @Override
  public String toString() {
    return "line " + line + (id.isEmpty() ? "" : " (" + id + ")") + ": " + message;
  }
}
