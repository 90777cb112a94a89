package org.rapporteur.language;

import java.util.Set;
import org.rapporteur.model.Mention;

/** A referring phrase: tokens {@code first} (inside) to {@code end} (outside) with its syntactic {@code head} among them. */
public record TokenMention(int first, int end, int head, Mention.Kind kind) {
  private static final Set<String> RELATIVE = Set.of("that", "which", "who");

  /** Whether it is a relative pronoun: our chains have them because roles need them, OntoNotes and its like do not. */
  public boolean isRelative(Analysis analysis) {
    return kind == Mention.Kind.PRONOUN && analysis.tag(head).startsWith("W") || RELATIVE.contains(analysis.lower(head));
  }
}
