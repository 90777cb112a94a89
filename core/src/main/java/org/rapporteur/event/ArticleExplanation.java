package org.rapporteur.event;

import java.util.List;
import org.rapporteur.annotation.AnnotatedArticle;

/**
 * What became of each word of an article that might have told an event.
 *
 * @param sentences one for each sentence, in order
 */
public record ArticleExplanation(AnnotatedArticle annotated, List<Explanation> sentences) {
  public ArticleExplanation {
    sentences = List.copyOf(sentences);
  }
}
