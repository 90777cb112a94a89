package org.rapporteur.io.input;

import java.util.List;
import org.rapporteur.model.Article;
import org.rapporteur.model.Skipped;

/**
 * What the inputs came to, each list in order of the inputs' names and, inside a file, of lines.
 *
 * @param articles no two with the same id, unless copies were to be kept
 * @param refused what should have been an article and could not be read
 * @param passedOver what is no loss: a second copy of an article, a file in a folder that is none
 * @param notes what a reader should know of an article that was read, such as a guessed character set; one sentence each
 */
public record LoadedArticles(List<Article> articles, List<Skipped> refused, List<Skipped> passedOver, List<String> notes) {
  public LoadedArticles {
    articles = List.copyOf(articles);
    refused = List.copyOf(refused);
    passedOver = List.copyOf(passedOver);
    notes = List.copyOf(notes);
  }
}
