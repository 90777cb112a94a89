package org.rapporteur.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's words or what they amount to, as one article reports them.
 *
 * @param cue what tells that something is said: "said", "according to"; sorted, may be empty for a quotation that stands alone
 * @param content what is said, with an opening "that", without the quote marks around it; sorted, not overlapping, more than one where the cue splits it; at least one
 * @param within the statement this one is inside
 * @param evidence source, cue and content together
 * @param rule what found it and in which version, such as {@code cue-verb/1}
 * @param confidence how likely the phrase that stands as the source is the right one, from 0 to 1, calibrated; says nothing of what a
 *     pronoun stands for, and is 0 where no phrase was found
 * @param repeats an earlier statement of the same article that this one tells again
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
    String rule,
    double confidence,
    Optional<StatementId> repeats) {
  private static final String THAT = "that ";

  public Statement {
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence is from 0 to 1, not " + confidence);
    }
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement needs content");
    }
  }

  /** A statement whose source is beyond doubt and that repeats no other. */
  public Statement(
      StatementId id, ArticleId article, Speaker speaker, Optional<EntityId> addressee, Form form, Act act, List<Span> cue,
      List<Span> content, Optional<When> when, Optional<String> venue, Optional<StatementId> within, Span evidence, String rule) {
    this(id, article, speaker, addressee, form, act, cue, content, when, venue, within, evidence, rule, 1, Optional.empty());
  }

  /** The same inside another statement, or inside none. */
  public Statement within(Optional<StatementId> outer) {
    return new Statement(
        id, article, speaker, addressee, form, act, cue, content, when, venue, outer, evidence, rule, confidence, repeats);
  }

  /** The same as a repetition of an earlier statement. */
  public Statement repeating(StatementId earlier) {
    return new Statement(
        id, article, speaker, addressee, form, act, cue, content, when, venue, within, evidence, rule, confidence, Optional.of(earlier));
  }

  /**
   * The content to be shown: without the conjunction "that" in front of it, which belongs to how it is told.
   *
   * @param text the article's
   */
  public List<Span> told(String text) {
    Span first = content.get(0);
    boolean opens = form != Form.DIRECT && first.length() > THAT.length() && text.startsWith(THAT, first.start());
    if (!opens) {
      return content;
    }
    List<Span> told = new ArrayList<>(content);
    told.set(0, new Span(first.start() + THAT.length(), first.end()));
    return told;
  }

  /** Whether the content is quoted. */
  public enum Form {
    DIRECT,
    INDIRECT,
    MIXED
  }
}
