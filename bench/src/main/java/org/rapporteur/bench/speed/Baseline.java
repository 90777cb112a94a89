package org.rapporteur.bench.speed;

import java.text.BreakIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.model.Article;

/**
 * What our figures are compared with: Java's own {@link BreakIterator} finds sentences and words of the same articles, and each word is
 * counted in a table. It has none of our code, so it changes with the machine and with Java but not with the program.
 */
final class Baseline {
  static final String NAME = "BreakIterator";

  private Baseline() {}

  /** Returns something that depends on all of the work. */
  static int run(List<Article> articles) {
    Map<String, Integer> counts = new HashMap<>();
    int sentences = 0;
    for (Article article : articles) {
      sentences += pieces(BreakIterator.getSentenceInstance(Locale.ENGLISH), article.text(), new HashMap<>());
      pieces(BreakIterator.getWordInstance(Locale.ENGLISH), article.text(), counts);
    }
    return sentences + counts.size();
  }

  private static int pieces(BreakIterator breaks, String text, Map<String, Integer> counts) {
    breaks.setText(text);
    int found = 0;
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      counts.merge(text.substring(start, end), 1, Integer::sum);
      start = end;
      found++;
    }
    return found;
  }
}
