package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody's words or what they amount to, as one article reports them.
 *
 * @param cue what tells that something is said: "said", "according to"; sorted, may be empty for a quotation that stands alone
 * @param content what is said, without the quote marks; sorted, not overlapping, more than one where the cue splits it; at least one
 * @param within the statement this one is inside
 * @param evidence source, cue and content together
 * @param rule what found it and in which version, such as {@code cue-verb/1}
 */
public record Statement(
    StatementId id,
    ArticleId article,
    Speaker speaker,
    Optional<EntityId> addressee,
    Form form,
    Act act,
    List<Span> cue,
    List<Span> content,
    Optional<When> when,
    Optional<String> venue,
    Optional<StatementId> within,
    Span evidence,
    String rule) {
  public Statement {
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement needs content");
    }
  }

  /** Whether the content is quoted. */
  public enum Form {
    DIRECT,
    INDIRECT,
    MIXED
  }
}
