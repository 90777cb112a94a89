package org.rapporteur.language;

import org.rapporteur.model.Span;

/**
 * A sentence: tokens {@code first} (inside) to {@code end} (outside), at least one.
 *
 * @param index 0-based place in the article
 * @param paragraph 0-based; a line break starts a new one
 * @param span from the first token's start to the last one's end
 */
public record Sentence(int index, int first, int end, int paragraph, Span span) {
  public int length() {
    return end - first;
  }
}
