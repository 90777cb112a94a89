package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.io.input.ArticleLoader;
import org.rapporteur.io.input.LoadedArticles;
import org.rapporteur.io.output.RecordWriter;
import org.rapporteur.model.RecordDocument;
import org.rapporteur.read.ArticleReader;
import org.rapporteur.read.StoryReader;

/** Makes records in this process, by the same steps as {@code rapporteur read}; the weights are loaded once. */
final class ProgramRecordMaker implements RecordMaker {
  private final ArticleReader reader = ArticleReader.english();
  private final StoryReader storyReader = new StoryReader();

  /**
   * @throws IOException if an article cannot be read: an experiment scores all of its data or nothing
   */
  @Override
  public List<JsonNode> read(List<Path> articles) throws IOException {
    List<String> arguments = articles.stream().map(Path::toString).toList();
    LoadedArticles loaded = new ArticleLoader(InputStream.nullInputStream(), Set.of()).load(arguments);
    if (!loaded.refused().isEmpty()) {
      throw new IOException("not all articles could be read: " + loaded.refused());
    }
    List<ArticleFacts> facts = loaded.articles().parallelStream().map(a -> reader.run(a).value()).toList();
    RecordDocument document = storyReader.read(facts, List.of());
    Path file = Files.createTempFile("rapporteur-eval", ".jsonl");
    try (Writer writer = Files.newBufferedWriter(file)) {
      new RecordWriter().write(document, writer, "rapporteur eval");
    }
    return Rows.read(file).all();
  }
}
