package org.rapporteur.io.input;

import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Period;
import org.rapporteur.model.Published;
import org.rapporteur.model.Span;

/**
 * Makes an article of a draft of any kind, or refuses it: no words, too long, not English. The id comes from the text and from what
 * the input says of its origin, never from the path: moving a file changes no id. Thread-safe.
 */
final class ArticleMaker {
  private final LanguageDetector languages = new LanguageDetector();

  /**
   * @param notes takes sentences about what was put right
   * @throws RefusedException if the draft is no article that can be read
   */
  Article make(Draft draft, Consumer<String> notes) throws RefusedException {
    refuseUnreadable(draft);
    String text = Characters.wellFormed(draft.text());
    Metadata metadata = draft.metadata();
    Optional<Span> titleSpan =
        metadata.title().isPresent() ? TitleLine.find(text, metadata.title().get()) : TitleLine.find(text);
    Optional<String> title = metadata.title().or(() -> titleSpan.map(span -> span.of(text)));
    return new Article(
        id(text, metadata, title),
        new Origin(metadata.ref(), Optional.of(draft.path()), metadata.url(), metadata.outlet(), metadata.author()),
        title,
        titleSpan,
        published(metadata, draft.place(), notes),
        "en",
        text,
        java.util.List.of());
  }

  private void refuseUnreadable(Draft draft) throws RefusedException {
    if (draft.text().isBlank()) {
      throw new RefusedException("is empty: there is no text to read");
    }
    if (draft.text().length() > Limits.ARTICLE_CHARACTERS) {
      throw Limits.tooLong("its text");
    }
    if (!Characters.hasLetter(draft.text())) {
      throw new RefusedException("holds no words");
    }
    Optional<String> foreign = languages.whyNotEnglish(draft.text(), draft.metadata().language());
    if (foreign.isPresent()) {
      throw new RefusedException(foreign.get() + "; only English is read");
    }
  }

  private static ArticleId id(String text, Metadata metadata, Optional<String> title) {
    return new ArticleId(
        Ids.of(
            "ar",
            text,
            metadata.ref().orElse(""),
            metadata.url().orElse(""),
            metadata.outlet().orElse(""),
            title.orElse(""),
            metadata.published().orElse("")));
  }

  private static Optional<Published> published(Metadata metadata, String place, Consumer<String> notes) {
    Optional<Period> period = metadata.published().flatMap(PublicationDate::read);
    if (metadata.published().isPresent() && period.isEmpty()) {
      notes.accept(
          place + " gives its publication date as \"" + metadata.published().get() + "\", which is not understood and left out;"
              + " write it as YYYY-MM-DD");
    }
    return period.map(days -> new Published(days, Basis.METADATA, Optional.empty()));
  }
}
