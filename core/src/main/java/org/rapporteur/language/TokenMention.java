package org.rapporteur.language;

import org.rapporteur.model.Mention;

/** A referring phrase: tokens {@code first} (inside) to {@code end} (outside) with its syntactic {@code head} among them. */
public record TokenMention(int first, int end, int head, Mention.Kind kind) {}
