package org.rapporteur.io.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Article;
import org.rapporteur.model.Skipped;

/** Writes files into a folder and loads them: what the tests of this package share. */
final class Loading {
  /** Long enough for its language to be told. */
  static final String REPORT =
      "Ministers agree on a ceasefire\n\nThe foreign ministers of the two countries met in Vienna on Tuesday and agreed that the"
          + " guns"
          + " would fall silent at midnight, an official of the host government told reporters after the talks.\n";

  private final Path folder;

  Loading(Path folder) {
    this.folder = folder;
  }

  Path write(String name, String content) {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LoadedArticles load(Object... arguments) {
    return load(InputStream.nullInputStream(), arguments);
  }

  LoadedArticles loadStandardInput(String content) {
    return load(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "-");
  }

  /** The only article of a file with that content, with nothing refused. */
  Article article(String name, String content) {
    LoadedArticles loaded = load(write(name, content));
    assertThat(loaded.refused()).isEmpty();
    assertThat(loaded.articles()).hasSize(1);
    return loaded.articles().get(0);
  }

  /** Why the only input, a file with that content, is refused. */
  String refusal(String name, byte[] content) {
    LoadedArticles loaded = load(write(name, content));
    assertThat(loaded.articles()).isEmpty();
    assertThat(loaded.refused()).hasSize(1);
    Skipped refused = loaded.refused().get(0);
    assertThat(refused.place()).startsWith(folder.resolve(name).toString());
    return refused.reason();
  }

  String refusal(String name, String content) {
    return refusal(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private LoadedArticles load(InputStream standardInput, Object... arguments) {
    return new ArticleLoader(standardInput, Set.of()).load(List.of(arguments).stream().map(Object::toString).toList());
  }
}
