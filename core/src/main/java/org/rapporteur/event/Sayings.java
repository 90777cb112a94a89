package org.rapporteur.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Analysis;
import org.rapporteur.model.Act;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Which statement each word is inside. Made for one article. */
final class Sayings {
  private final Statement[] innermost;
  private final boolean[] denied;

  Sayings(Analysis analysis, List<Statement> statements) {
    innermost = new Statement[analysis.size()];
    denied = new boolean[analysis.size()];
    record Content(Span span, Statement statement) {}
    List<Content> contents = new ArrayList<>();
    for (Statement statement : statements) {
      statement.content().forEach(span -> contents.add(new Content(span, statement)));
    }
    contents.sort(Comparator.comparingInt((Content c) -> -c.span().length()).thenComparing(Content::span));
    for (Content content : contents) {
      int token = analysis.tokenAtOrAfter(content.span().start());
      for (; token < analysis.size() && analysis.start(token) < content.span().end(); token++) {
        innermost[token] = content.statement();
        denied[token] |= content.statement().act() == Act.DENY;
      }
    }
  }

  /** The innermost statement whose content has the word. */
  Optional<Statement> at(int token) {
    return Optional.ofNullable(innermost[token]);
  }

  /** Whether some statement around the word denies it. */
  boolean isDenied(int token) {
    return denied[token];
  }
}
