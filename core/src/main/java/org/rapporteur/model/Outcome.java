package org.rapporteur.model;

import java.util.List;

/** What a stage made of its input, and what it noticed on the way. */
public record Outcome<T>(T value, List<Diagnostic> diagnostics) {
  public Outcome {
    diagnostics = List.copyOf(diagnostics);
  }

  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(value, List.of());
  }
}
