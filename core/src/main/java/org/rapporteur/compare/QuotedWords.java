package org.rapporteur.compare;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** The words of a statement that stand in quote marks, without the marks. */
final class QuotedWords {
  private static final String OPENING = "\"“«„";
  private static final String CLOSING = "\"”»“";

  private QuotedWords() {}

  /** All of a direct quotation's content; of a mixed one what stands in marks; nothing of an indirect one. In order of position. */
  static List<Evidence> of(Statement statement, String text) {
    if (statement.form() == Statement.Form.INDIRECT) {
      return List.of();
    }
    if (statement.form() == Statement.Form.DIRECT) {
      return statement.content().stream().map(s -> new Evidence(statement.article(), s)).toList();
    }
    List<Evidence> quoted = new ArrayList<>();
    for (Span content : statement.content()) {
      int start = -1;
      for (int at = content.start(); at < content.end(); at++) {
        char c = text.charAt(at);
        if (start < 0 && OPENING.indexOf(c) >= 0) {
          start = at + 1;
        } else if (start >= 0 && CLOSING.indexOf(c) >= 0) {
          if (at > start) {
            quoted.add(new Evidence(statement.article(), new Span(start, at)));
          }
          start = -1;
        }
      }
    }
    return quoted;
  }
}
