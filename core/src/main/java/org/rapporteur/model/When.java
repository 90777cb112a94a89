package org.rapporteur.model;

/** When something happened or was said: a time the article names, or the article's own day. Resolved only once the latter is known. */
public sealed interface When {
  /** At a time expression of the same article, found by its span. */
  record At(Span time) implements When {}

  /** On the day of publication, or the day before it that a report in the past tense means; nothing in the text says more. */
  record OnPublication() implements When {}
}
