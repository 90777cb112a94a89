package org.rapporteur.train.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.language.internal.Clusters;
import org.rapporteur.language.internal.ParserState;
import org.rapporteur.language.internal.Scorer;
import org.rapporteur.language.internal.Tagger;
import org.rapporteur.language.internal.Weights;
import org.rapporteur.language.internal.Words;
import org.rapporteur.language.internal.Work;

/**
 * Makes all that the English analyser learns: classes of words, tagger, parser, labeller, name tagger, table of lemmas. Learns from
 * treebanks (gold) and from press text that a slower analyser labelled (silver, see {@link Silver}); GUM's news documents are left out, for
 * they are the test.
 */
public final class LanguageTraining {
  static final String TEST_GENRE = "_news_";
  private static final int LONGEST = 120;
  private static final int FOLDS = 2;
  private static final int TAGGER_EPOCHS = 4;
  private static final int FOLD_EPOCHS = 3;
  private static final int PARSER_EPOCHS = 6;
  private static final int LABELLER_EPOCHS = 3;
  private static final double STEP = 0.25;
  private static final double PARSER_STEP = 1;
  private static final int PARSER_LEAST = 2;

  private final Path data;
  private final Path teacher;
  private final Path out;
  private final PrintStream log;
  private Clusters clusters;

  /**
   * @param data the folder with {@code treebanks/ewt}, {@code treebanks/gum} and {@code ner/uner-ewt}
   * @param teacher the folder with {@code clusters.tsv} and {@code press.labelled}
   * @param out where the weights go
   */
  public LanguageTraining(Path data, Path teacher, Path out, PrintStream log) {
    this.data = data;
    this.teacher = teacher;
    this.out = out;
    this.log = log;
  }

  /** Makes {@code names.bin} alone, for the clusters and the tagger in {@code models}. */
  public static void names(Path data, Path teacher, Path models, Path out, PrintStream log) throws IOException {
    NameLearning.main(data, teacher, models, out, log);
  }

  public void run() throws IOException {
    List<Tree> ewt = Treebank.folder(data.resolve("treebanks/ewt"), TEST_GENRE);
    List<Tree> gum = Treebank.folder(data.resolve("treebanks/gum"), TEST_GENRE);
    List<Tree> gold = Stream.concat(ewt.stream(), gum.stream()).filter(t -> t.size() <= LONGEST).toList();
    List<Tree> silver = Silver.read(teacher.resolve("press.labelled"), LONGEST);
    log.println("gold " + counts(gold) + ", silver " + counts(silver));
    save("lemmas.tsv", LemmaTable.of(gold).getBytes(StandardCharsets.UTF_8));
    clusters = Clusters.read(new ByteArrayInputStream(save("clusters.bin", ClustersFile.of(teacher.resolve("clusters.tsv")))));
    List<String> tags = classes(gold, Tree::tags);
    List<Words> goldWords = tagInFolds(gold, tags);
    Tagger tagger = tagger(save("tagger.bin", write(trainTagger(gold, silver, tags, TAGGER_EPOCHS), STEP)));
    List<Words> silverWords = silver.stream().map(tree -> tagged(tagger, tree)).toList();
    CompletableFuture<byte[]> names = CompletableFuture.supplyAsync(() -> names(ewt, gum, silver, tagger));
    byte[] parser = save("parser.bin", new WeightsWriter(PARSER_STEP, PARSER_LEAST).write(parser(gold, goldWords, silver, silverWords)));
    Scorer completing = Weights.read(new ByteArrayInputStream(parser));
    save("labeller.bin", write(labeller(gold, goldWords, silver, silverWords, completing), STEP));
    save("names.bin", names.join());
  }

  private static String counts(List<Tree> trees) {
    return trees.size() + " sentences, " + trees.stream().mapToInt(Tree::size).sum() + " tokens";
  }

  private static List<String> classes(List<Tree> trees, Function<Tree, Collection<String>> column) {
    TreeSet<String> classes = new TreeSet<>();
    trees.forEach(tree -> classes.addAll(column.apply(tree)));
    return List.copyOf(classes);
  }

  private Perceptron trainTagger(List<Tree> gold, List<Tree> silver, List<String> tags, int epochs) {
    return new TaggerTraining(tags, epochs, clusters).train(Stream.concat(gold.stream(), silver.stream()).toList());
  }

  private Tagger tagger(byte[] weights) throws IOException {
    return new Tagger(Weights.read(new ByteArrayInputStream(weights)));
  }

  /** Tags each part of the gold text with a tagger that has not seen it, so that the parser learns to live with its mistakes. */
  private List<Words> tagInFolds(List<Tree> gold, List<String> tags) throws IOException {
    Words[] words = new Words[gold.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Tree> others = new ArrayList<>();
      for (int i = 0; i < gold.size(); i++) {
        if (i % FOLDS != fold) {
          others.add(gold.get(i));
        }
      }
      Tagger tagger = tagger(write(trainTagger(others, List.of(), tags, FOLD_EPOCHS), STEP));
      for (int i = fold; i < gold.size(); i += FOLDS) {
        words[i] = tagged(tagger, gold.get(i));
      }
    }
    return List.of(words);
  }

  private Words tagged(Tagger tagger, Tree tree) {
    Words words = tree.words(clusters);
    tagger.tag(words, 0, tree.size(), new Work());
    return words;
  }

  private static Perceptron parser(List<Tree> gold, List<Words> goldWords, List<Tree> silver, List<Words> silverWords) {
    List<ParserTraining.Example> examples = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      if (gold.get(i).isProjective()) {
        examples.add(new ParserTraining.Example(goldWords.get(i), gold.get(i).heads()));
      }
    }
    for (int i = 0; i < silver.size(); i++) {
      if (silver.get(i).isProjective()) {
        examples.add(new ParserTraining.Example(silverWords.get(i), silver.get(i).heads()));
      }
    }
    return new ParserTraining(PARSER_EPOCHS).train(examples);
  }

  private static Perceptron labeller(
      List<Tree> gold, List<Words> goldWords, List<Tree> silver, List<Words> silverWords, Scorer completing) {
    List<LabellerTraining.Example> examples = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      examples.add(labelled(gold.get(i), goldWords.get(i), gold.get(i).heads()));
    }
    ParserState state = new ParserState(LONGEST);
    Work work = new Work();
    for (int i = 0; i < silver.size(); i++) {
      if (silver.get(i).isProjective()) {
        ParserTraining.Example part = new ParserTraining.Example(silverWords.get(i), silver.get(i).heads());
        examples.add(labelled(silver.get(i), silverWords.get(i), ParserTraining.complete(completing, part, state, work)));
      }
    }
    return new LabellerTraining(classes(gold, Tree::labels), LABELLER_EPOCHS).train(examples);
  }

  private static LabellerTraining.Example labelled(Tree tree, Words words, int[] heads) {
    for (int token = 0; token < words.size(); token++) {
      words.setHead(token, heads[token]);
    }
    return new LabellerTraining.Example(words, tree.labels());
  }

  private byte[] names(List<Tree> ewt, List<Tree> gum, List<Tree> silver, Tagger tagger) {
    try {
      return new NameLearning(data, clusters, log).weights(ewt, gum, silver, tagger);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] write(Perceptron model, double step) throws IOException {
    return new WeightsWriter(step).write(model);
  }

  private byte[] save(String name, byte[] bytes) throws IOException {
    WeightsWriter.save(bytes, out.resolve(name));
    log.println(name + " " + bytes.length + " bytes");
    return bytes;
  }
}
