package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.internal.EnglishModels;
import org.rapporteur.language.internal.Gazetteer;
import org.rapporteur.language.internal.Guide;
import org.rapporteur.language.internal.Labeller;
import org.rapporteur.language.internal.NameMemory;
import org.rapporteur.language.internal.NameTagger;
import org.rapporteur.language.internal.ParserState;
import org.rapporteur.language.internal.Revision;
import org.rapporteur.language.internal.Tokens;
import org.rapporteur.language.internal.Words;
import org.rapporteur.language.internal.Work;
import org.rapporteur.model.Article;
import org.rapporteur.model.Span;

/**
 * One run of the English analyser over one article: holds what is being written. Made anew for each article, used by one thread. Each
 * stage can be run again with the same result, which is how the benchmarks measure it alone; {@link #parse} undoes {@link #revise}.
 */
final class AnalysisRun {
  private final EnglishModels models;
  private final String text;
  private final Tokens tokens = new Tokens();
  private final List<Sentence> sentences = new ArrayList<>();
  private final Work work = new Work();
  private final Words words;
  private final Guide reading;
  private final int[] names;
  private final int[] innerNames;

  AnalysisRun(EnglishModels models, Article article) {
    this.models = models;
    this.text = article.text();
    for (Paragraphs.Paragraph paragraph : Paragraphs.of(article)) {
      split(paragraph);
    }
    this.words = new Words(tokens.size(), models.clusters());
    this.reading = new Guide(tokens.size());
    this.names = new int[tokens.size()];
    this.innerNames = new int[tokens.size()];
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

  /**
   * Stage after stage over the whole article, not sentence after sentence: so each model's tables stay in the processor's caches while
   * it works.
   */
  Analysis analysis() {
    describe();
    tag();
    parse();
    revise();
    label();
    markNames();
    return assemble();
  }

  /** Number of tokens. */
  int size() {
    return tokens.size();
  }

  /** What the models see of each word. */
  void describe() {
    for (int token = 0; token < tokens.size(); token++) {
      words.set(token, text, tokens.start(token), tokens.end(token));
    }
  }

  void tag() {
    for (Sentence sentence : sentences) {
      models.tagger().tag(words, sentence.first(), sentence.end(), work);
    }
    new ProperNouns(words, text, tokens, models.tags()).settle(sentences);
  }

  /** The first reading, from left to right, with labels. */
  void parse() {
    ParserState state = new ParserState(tokens.size());
    for (Sentence sentence : sentences) {
      models.parser().parse(words, sentence.first(), sentence.end(), state, work);
      models.punctuation().attach(words, sentence.first(), sentence.end());
    }
    label();
    for (int token = 0; token < tokens.size(); token++) {
      reading.set(token, words.head(token), words.label(token));
    }
  }

  /** The second reading, from right to left, with the first one in sight. */
  void revise() {
    Revision.Room room = new Revision.Room(sentences.stream().mapToInt(Sentence::length).max().orElse(0));
    for (Sentence sentence : sentences) {
      models.revision().revise(words, sentence.first(), sentence.end(), reading, room, work);
      models.punctuation().attach(words, sentence.first(), sentence.end());
    }
  }

  /** Names the arcs of the trees as they stand. */
  void label() {
    Labeller.Tree tree = new Labeller.Tree(tokens.size());
    for (Sentence sentence : sentences) {
      models.labeller().label(words, sentence.first(), sentence.end(), tree, work);
    }
  }

  /** The second pass of the name tagger knows the tree and what the first found in the whole article, the third what the second found. */
  void markNames() {
    NameTagger tagger = models.nameTagger();
    for (Sentence sentence : sentences) {
      models.gazetteer().mark(words, sentence.first(), sentence.end());
      tagger.mark(words, null, sentence.first(), sentence.end(), names, work);
    }
    NameMemory memory = new NameMemory(words);
    sentences.forEach(sentence -> memory.add(tagger, names, sentence.first(), sentence.end()));
    sentences.forEach(sentence -> memory.recall(tagger, names, sentence.first(), sentence.end()));
    sentences.forEach(sentence -> models.nameRevision().mark(words, memory, sentence.first(), sentence.end(), names, work));
    sentences.forEach(sentence -> markInnerNames(memory, sentence));
  }

  /** Names inside of longer ones; most sentences have no name of two words. */
  private void markInnerNames(NameMemory memory, Sentence sentence) {
    NameTagger tagger = models.innerNameTagger();
    if (models.nameRevision().hasLongName(names, sentence.first(), sentence.end())) {
      memory.keep(names, sentence.first(), sentence.end());
      tagger.mark(words, memory, sentence.first(), sentence.end(), innerNames, work);
    } else {
      tagger.clear(innerNames, sentence.first(), sentence.end());
    }
  }

  /** Strings and lemmas of all tokens, names that span several. */
  Analysis assemble() {
    int size = tokens.size();
    String[] tags = new String[size];
    String[] lemmas = new String[size];
    String[] labels = new String[size];
    int[] heads = new int[size];
    for (int token = 0; token < size; token++) {
      String form = form(token);
      tags[token] = quoteTag(token).orElse(models.tags().get(words.tag(token)));
      lemmas[token] = models.lemmatizer().lemma(form, tags[token]);
      labels[token] = models.labels().get(words.label(token));
      heads[token] = words.head(token);
    }
    OfficeNames offices = new OfficeNames(models.offices(), this::form, this::isCountry);
    ArticleNames finder = new ArticleNames(text, tokens, sentences, tags, models.titles(), offices);
    List<Name> found = finder.of(models.nameClasses(), names);
    List<Name> inner = finder.inside(found, models.innerNameClasses(), innerNames);
    Analysis analysis = new Analysis(text, tokens.starts(), tokens.ends(), tags, lemmas, heads, labels, sentences, found, inner);
    Analysis settled = analysis.withNames(BearerNames.of(analysis));
    return settled.withNames(TeamNames.of(settled, models.sport()));
  }

  private boolean isCountry(int first, int end) {
    return (models.gazetteer().listed(words, first, end) & Gazetteer.COUNTRY) != 0;
  }

  private String form(int token) {
    return text.substring(tokens.start(token), tokens.end(token));
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
