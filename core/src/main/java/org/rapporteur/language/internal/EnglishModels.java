package org.rapporteur.language.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.rapporteur.lexicon.Offices;

/** All that the English analyser has learned or been given, immutable. */
public record EnglishModels(
    Tokenizer tokenizer,
    SentenceSplitter splitter,
    Tagger tagger,
    List<String> tags,
    Parser parser,
    Revision revision,
    Punctuation punctuation,
    Labeller labeller,
    List<String> labels,
    NameTagger nameTagger,
    NameTagger nameRevision,
    List<String> nameClasses,
    NameTagger innerNameTagger,
    List<String> innerNameClasses,
    Clusters clusters,
    Gazetteer gazetteer,
    Set<String> titles,
    SportWords sport,
    Offices offices,
    Lemmatizer lemmatizer) {
  /** Where the weights lie on the class path. */
  public static final String FOLDER = "/org/rapporteur/models/en/";

  /**
   * From the class path. The files are read at the same time, since unpacking them is most of the work.
   *
   * @throws IllegalStateException if a file is not there or cannot be read
   */
  public static EnglishModels load() {
    var tagger = started(() -> weights("tagger.bin"));
    var parser = started(() -> weights("parser.bin"));
    var revision = started(() -> weights("revision.bin"));
    var labeller = started(() -> weights("labeller.bin"));
    var names = started(() -> weights("names.bin"));
    var innerNames = started(() -> weights("names-inner.bin"));
    var nameRevision = started(() -> weights("names-revision.bin"));
    var clusters = started(Clusters::english);
    var gazetteer = started(EnglishModels::readGazetteer);
    Lemmatizer lemmatizer = readLemmatizer();
    return new EnglishModels(
        readTokenizer(),
        readSplitter(),
        new Tagger(finished(tagger)),
        finished(tagger).classes(),
        new Parser(finished(parser)),
        new Revision(finished(revision)),
        new Punctuation(finished(tagger).classes()),
        new Labeller(finished(labeller)),
        finished(labeller).classes(),
        new NameTagger(finished(names)),
        new NameTagger(finished(nameRevision)),
        finished(nameRevision).classes(),
        new NameTagger(finished(innerNames)),
        finished(innerNames).classes(),
        finished(clusters),
        finished(gazetteer),
        Set.copyOf(list("name-titles.txt")),
        new SportWords(list("sports.tsv")),
        new Offices(),
        lemmatizer);
  }

  /** In a thread of its own: the common pool may have but one, and it may be the caller. */
  private static <T> CompletableFuture<T> started(Supplier<T> reading) {
    return CompletableFuture.supplyAsync(reading, task -> new Thread(task, "weights").start());
  }

  private static <T> T finished(CompletableFuture<T> reading) {
    try {
      return reading.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof IllegalStateException known ? known : e;
    }
  }

  /** The tokenizer with the lists of this package. */
  public static Tokenizer readTokenizer() {
    Set<String> abbreviations = new HashSet<>(marked(""));
    abbreviations.addAll(marked("title"));
    return new Tokenizer(abbreviations, marked("number"), Set.copyOf(list("hyphen-prefixes.txt")));
  }

  /** The sentence splitter with the lists of this package. */
  public static SentenceSplitter readSplitter() {
    Set<String> inside = new HashSet<>(marked("title"));
    inside.addAll(marked("number"));
    return new SentenceSplitter(Set.copyOf(list("sentence-starters.txt")), inside);
  }

  /** The lists that the name tagger looks into: the program's own, and those in {@code gazetteer.bin}. */
  public static Gazetteer readGazetteer() {
    try (InputStream in = open("gazetteer.bin")) {
      return readGazetteer(in);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the gazetteer", e);
    }
  }

  /** The program's own lists and those in the file. */
  public static Gazetteer readGazetteer(InputStream file) throws IOException {
    return Gazetteer.read(new NameLists(readTokenizer()).read(), file);
  }

  /** The abbreviations with that mark behind them. */
  private static Set<String> marked(String mark) {
    Set<String> marked = new HashSet<>();
    for (String line : list("abbreviations.txt")) {
      int space = line.indexOf(' ');
      if (line.substring(space + 1).equals(mark) || space < 0 && mark.isEmpty()) {
        marked.add(space < 0 ? line : line.substring(0, space));
      }
    }
    return marked;
  }

  private static List<String> list(String name) {
    return WordList.read(EnglishModels.class, "/org/rapporteur/language/" + name);
  }

  /** The weights in that file of the folder. */
  public static Weights weights(String name) {
    try (InputStream in = open(name)) {
      return Weights.read(in);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the weights " + name, e);
    }
  }

  static Clusters readClusters() {
    try (InputStream in = open("clusters.bin")) {
      return Clusters.read(in);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the clusters of words", e);
    }
  }

  /** Verbs that end in a silent "e". */
  public static List<String> silentEVerbs() {
    return list("silent-e-verbs.txt");
  }

  private static Lemmatizer readLemmatizer() {
    try (InputStream in = open("lemmas.tsv")) {
      return new Lemmatizer(new InputStreamReader(in, StandardCharsets.UTF_8), silentEVerbs());
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the table of lemmas", e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = EnglishModels.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException("no " + FOLDER + name + " on the class path: add rapporteur-models-en");
    }
    return in;
  }
}
