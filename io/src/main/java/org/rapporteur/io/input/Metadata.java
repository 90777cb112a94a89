package org.rapporteur.io.input;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What an input says of an article beside its text, as written there. Blank values are as good as missing ones.
 *
 * @param published not yet understood: see {@link PublicationDate}
 * @param language a language tag, such as {@code en-GB}
 */
record Metadata(
    Optional<String> ref,
    Optional<String> title,
    Optional<String> published,
    Optional<String> outlet,
    Optional<String> author,
    Optional<String> url,
    Optional<String> language) {
  static final Metadata NONE = of(field -> null);

  Metadata {
    ref = cleaned(ref);
    title = cleaned(title);
    published = cleaned(published);
    outlet = cleaned(outlet);
    author = cleaned(author);
    url = cleaned(url);
    language = cleaned(language);
  }

  /**
   * @param value gives the value of a field of the input format by its name, or null
   */
  static Metadata of(UnaryOperator<String> value) {
    Optional<String> ref = Optional.ofNullable(value.apply("ref"));
    return new Metadata(
        ref.isPresent() ? ref : Optional.ofNullable(value.apply("id")),
        Optional.ofNullable(value.apply("title")),
        Optional.ofNullable(value.apply("published")),
        Optional.ofNullable(value.apply("outlet")),
        Optional.ofNullable(value.apply("author")),
        Optional.ofNullable(value.apply("url")),
        Optional.ofNullable(value.apply("lang")));
  }

  /** This, and where it says nothing, what {@code other} says. */
  Metadata or(Metadata other) {
    return new Metadata(
        ref.or(other::ref),
        title.or(other::title),
        published.or(other::published),
        outlet.or(other::outlet),
        author.or(other::author),
        url.or(other::url),
        language.or(other::language));
  }

  private static Optional<String> cleaned(Optional<String> value) {
    return value.map(Metadata::oneLine).filter(line -> !line.isEmpty());
  }

  private static String oneLine(String value) {
    return Characters.wellFormed(value).replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
