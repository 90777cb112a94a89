package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.internal.EnglishModels;
import org.rapporteur.language.internal.Labeller;
import org.rapporteur.language.internal.NameMemory;
import org.rapporteur.language.internal.NameTagger;
import org.rapporteur.language.internal.ParserState;
import org.rapporteur.language.internal.Tokens;
import org.rapporteur.language.internal.Words;
import org.rapporteur.language.internal.Work;
import org.rapporteur.model.Article;
import org.rapporteur.model.Span;

/** One run of the English analyser over one article: holds what is being written. Used once, by one thread. */
final class AnalysisRun {
  private final EnglishModels models;
  private final String text;
  private final Tokens tokens = new Tokens();
  private final List<Sentence> sentences = new ArrayList<>();
  private final Work work = new Work();
  private final Words words;
  private final int[] names;

  AnalysisRun(EnglishModels models, Article article) {
    this.models = models;
    this.text = article.text();
    for (Paragraphs.Paragraph paragraph : Paragraphs.of(article)) {
      split(paragraph);
    }
    this.words = new Words(tokens.size(), models.clusters());
    this.names = new int[tokens.size()];
  }

  private void split(Paragraphs.Paragraph paragraph) {
    int first = tokens.size();
    models.tokenizer().split(text, paragraph.start(), paragraph.end(), tokens);
    int end = tokens.size();
    List<Integer> starts = models.splitter().starts(text, tokens, first, end);
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : end;
      Span span = new Span(tokens.start(from), tokens.end(to - 1));
      sentences.add(new Sentence(sentences.size(), from, to, paragraph.index(), span));
    }
  }

  Analysis analysis() {
    int size = tokens.size();
    for (int token = 0; token < size; token++) {
      words.set(token, text, tokens.start(token), tokens.end(token));
    }
    ParserState state = new ParserState(size);
    Labeller.Tree tree = new Labeller.Tree(size);
    for (Sentence sentence : sentences) {
      int first = sentence.first();
      int end = sentence.end();
      models.tagger().tag(words, first, end, work);
      models.parser().parse(words, first, end, state, work);
      models.labeller().label(words, first, end, tree, work);
      models.gazetteer().mark(words, first, end);
      models.nameTagger().mark(words, null, first, end, names, work);
    }
    markNamesAgain();
    return assemble();
  }

  /** The second pass of the name tagger, which knows what the first found in the whole article. */
  private void markNamesAgain() {
    NameTagger tagger = models.nameTagger();
    NameMemory memory = new NameMemory(words);
    sentences.forEach(sentence -> memory.add(tagger, names, sentence.first(), sentence.end()));
    sentences.forEach(sentence -> memory.recall(tagger, names, sentence.first(), sentence.end()));
    sentences.forEach(sentence -> tagger.mark(words, memory, sentence.first(), sentence.end(), names, work));
  }

  private Analysis assemble() {
    int size = tokens.size();
    String[] tags = new String[size];
    String[] lemmas = new String[size];
    String[] labels = new String[size];
    int[] heads = new int[size];
    for (int token = 0; token < size; token++) {
      String form = text.substring(tokens.start(token), tokens.end(token));
      tags[token] = quoteTag(token).orElse(models.tags().get(words.tag(token)));
      lemmas[token] = models.lemmatizer().lemma(form, tags[token]);
      labels[token] = models.labels().get(words.label(token));
      heads[token] = words.head(token);
    }
    List<Name> found = new ArticleNames(text, tokens, sentences, tags, models.titles()).of(models.nameClasses(), names);
    return new Analysis(text, tokens.starts(), tokens.ends(), tags, lemmas, heads, labels, sentences, found);
  }

  /** Double quotes by their shape, straight ones by the spaces around them, which the tagger does not see. */
  private Optional<String> quoteTag(int token) {
    int start = tokens.start(token);
    if (tokens.end(token) - start != 1 || "\"\u201C\u201D".indexOf(text.charAt(start)) < 0) {
      return Optional.empty();
    }
    char c = text.charAt(start);
    boolean first = start == 0 || Character.isWhitespace(text.charAt(start - 1)) || "([\u2014\u2013".indexOf(text.charAt(start - 1)) >= 0;
    boolean last = start + 1 == text.length() || Character.isWhitespace(text.charAt(start + 1));
    return Optional.of(c == '\u201C' || c == '"' && first && !last ? "``" : "''");
  }
}
