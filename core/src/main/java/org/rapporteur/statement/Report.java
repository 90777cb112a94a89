package org.rapporteur.statement;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;

/**
 * A statement as the words tell it, before anybody is named.
 *
 * @param cue the token that tells that something is said; -1 for none
 * @param cueSpans the cue with its particles; may be empty
 * @param source head of the phrase that stands as the source; -1 for none
 * @param content at least one, sorted, not overlapping
 * @param addressee head of the phrase it is said to; -1 for none
 * @param entry the cue's line in the lexicon, if it has one
 * @param frame the kind of content, as in the lexicon's header
 * @param quoted whether it was found as a quotation
 */
record Report(
    int cue,
    List<Span> cueSpans,
    int source,
    List<Span> content,
    int addressee,
    Optional<CueLexicon.Entry> entry,
    String frame,
    boolean quoted,
    String rule) {
  static final int NONE = -1;

  Report {
    cueSpans = List.copyOf(cueSpans);
    content = List.copyOf(content);
  }

  Report withContent(List<Span> spans) {
    return new Report(cue, cueSpans, source, spans, addressee, entry, frame, quoted, rule);
  }

  Report withSource(int token) {
    return new Report(cue, cueSpans, token, content, addressee, entry, frame, quoted, rule);
  }

  Span contentCover() {
    return content.get(0).cover(content.get(content.size() - 1));
  }
}
