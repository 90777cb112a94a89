package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * One report. Its text never changes after it was read in: every {@link Span} counts in it for ever.
 *
 * @param title the headline, whether it stands in {@code text} or was given beside it
 * @param titleSpan where the headline stands in {@code text}, if it does
 * @param published as the input gave it beside the text; a date found in the text or inferred is a reader's finding
 * @param language ISO 639-1, {@code en} for all that is read
 * @param excluded sorted, not overlapping; empty until the article was cleaned
 */
public record Article(
    ArticleId id,
    Origin origin,
    Optional<String> title,
    Optional<Span> titleSpan,
    Optional<Published> published,
    String language,
    String text,
    List<Excluded> excluded) {
  public Article {
    excluded = List.copyOf(excluded);
  }

  public Article withExcluded(List<Excluded> ranges) {
    return new Article(id, origin, title, titleSpan, published, language, text, ranges);
  }

  public Evidence evidence(Span span) {
    return new Evidence(id, span);
  }
}
