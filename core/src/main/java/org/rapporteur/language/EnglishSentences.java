package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.internal.EnglishModels;
import org.rapporteur.language.internal.SentenceSplitter;
import org.rapporteur.language.internal.Tokenizer;
import org.rapporteur.language.internal.Tokens;
import org.rapporteur.model.Article;
import org.rapporteur.model.Span;

/**
 * Where the sentences of an English article stand, as {@link EnglishAnalyser} has them: they are found by rule, so no weights
 * are loaded. Thread-safe.
 */
public final class EnglishSentences {
  private final Tokenizer tokenizer = EnglishModels.readTokenizer();
  private final SentenceSplitter splitter = EnglishModels.readSplitter();

  /** In order, not overlapping; from the first to the last visible character of each. */
  public List<Span> of(Article article) {
    Tokens tokens = new Tokens();
    List<Span> sentences = new ArrayList<>();
    for (Paragraphs.Paragraph paragraph : Paragraphs.of(article)) {
      int first = tokens.size();
      tokenizer.split(article.text(), paragraph.start(), paragraph.end(), tokens);
      List<Integer> starts = splitter.starts(article.text(), tokens, first, tokens.size());
      for (int i = 0; i < starts.size(); i++) {
        int end = i + 1 < starts.size() ? starts.get(i + 1) : tokens.size();
        sentences.add(new Span(tokens.start(starts.get(i)), tokens.end(end - 1)));
      }
    }
    return sentences;
  }
}
