package org.rapporteur.io.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Skipped;

/**
 * Loads the articles that command line arguments name: files, folders, patterns, standard input. What cannot be read is listed with
 * the reason and never stops the rest. The result does not depend on the order of the arguments.
 *
 * <p>To add a format: a kind in {@code FileKind} (by ending, by first bytes), a reader that turns it into drafts, a case in
 * {@link #read}, and rows for its good and its broken files in the tests.
 */
public final class ArticleLoader {
  private final PlainTextReader plainText = new PlainTextReader();
  private final HtmlReader html = new HtmlReader();
  private final JsonLinesReader jsonLines = new JsonLinesReader();
  private final JsonReader json = new JsonReader();
  private final InputStream standardInput;
  private final Set<Path> ignored;
  private final boolean copiesKept;

  /**
   * @param standardInput what the argument {@code -} reads
   * @param ignored absolute paths of files that are never input, such as those this run writes
   */
  public ArticleLoader(InputStream standardInput, Set<Path> ignored) {
    this(standardInput, ignored, false);
  }

  private ArticleLoader(InputStream standardInput, Set<Path> ignored, boolean copiesKept) {
    this.standardInput = standardInput;
    this.ignored = Set.copyOf(ignored);
    this.copiesKept = copiesKept;
  }

  /** One that takes every text there is: for a record a second copy is no news, for a list of texts it is one of them. */
  public ArticleLoader keepingCopies() {
    return new ArticleLoader(standardInput, ignored, true);
  }

  public LoadedArticles load(List<String> arguments) {
    InputFinder finder = new InputFinder(ignored);
    finder.find(arguments);
    Batch batch = new Batch(copiesKept);
    for (Skipped skipped : finder.refused()) {
      batch.refuse(skipped.place(), skipped.reason());
    }
    for (Skipped skipped : finder.passedOver()) {
      batch.passOver(skipped.place(), skipped.reason());
    }
    for (Input input : finder.inputs(standardInput)) {
      load(input, batch);
    }
    return batch.loaded();
  }

  private void load(Input input, Batch batch) {
    if (input.file().isPresent() && Sidecars.isSidecar(input)) {
      if (!Sidecars.isNeeded(input)) {
        batch.refuse(input.place(), "describes a text that is not beside it");
      }
      return;
    }
    try (BufferedInputStream in = new BufferedInputStream(input.open(), 1 << 16)) {
      read(input, in, batch);
    } catch (RefusedException e) {
      batch.refuse(input.place(), e.getMessage());
    } catch (IOException e) {
      batch.refuse(input.place(), "cannot be read: " + Failures.reason(e));
    }
  }

  private void read(Input input, BufferedInputStream in, Batch batch) throws IOException, RefusedException {
    in.mark(FileKind.BYTES_LOOKED_AT);
    byte[] head = in.readNBytes(FileKind.BYTES_LOOKED_AT);
    in.reset();
    switch (FileKind.of(input.name(), head)) {
      case TEXT -> plainText.read(input, bounded(in, Limits.TEXT_BYTES), Sidecars.of(input, batch), batch);
      case HTML -> html.read(input, bounded(in, Limits.PAGE_BYTES), Sidecars.of(input, batch), batch);
      case JSON_LINES -> jsonLines.read(input, in, batch);
      case JSON -> json.read(input, in, batch);
    }
  }

  private static byte[] bounded(InputStream in, int limit) throws IOException, RefusedException {
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new RefusedException(
          "is larger than " + Limits.grouped(limit) + " bytes: too long for one article; split it into articles");
    }
    return bytes;
  }
}
