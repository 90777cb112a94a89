package org.rapporteur.io.input;

/** An input cannot be read as an article. The message says why and what to do, for the person who gave it. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  RefusedException(String reason) {
    super(reason);
  }
}
