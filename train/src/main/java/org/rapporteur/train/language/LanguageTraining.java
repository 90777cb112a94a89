package org.rapporteur.train.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.language.internal.Clusters;
import org.rapporteur.language.internal.Punctuation;
import org.rapporteur.language.internal.Scorer;
import org.rapporteur.language.internal.Tagger;
import org.rapporteur.language.internal.Weights;
import org.rapporteur.language.internal.Words;
import org.rapporteur.language.internal.Work;

/**
 * Makes all that the English analyser learns: classes of words, tagger, parser and its revision, labeller, name tagger, table of lemmas. Learns
 * from treebanks (gold) and from news text that a slower analyser labelled, its labels turned into the treebanks' (silver, see
 * {@link Distillation}). GUM's news documents are left out, for they are the test, and so is its {@link Development} part.
 */
public final class LanguageTraining {
  static final String TEST_GENRE = "_news_";
  private static final int LONGEST = 120;
  private static final int FOLDS = 2;
  /** A fold's tagger learns from this part of the silver text only: it need not be as good, and takes as long. */
  private static final int FOLD_SHARE = 4;
  private static final int TAGGER_EPOCHS = 4;
  private static final int FOLD_EPOCHS = 3;
  private static final int PARSER_EPOCHS = 6;
  private static final long PARSER_SEED = 2;
  private static final int LABELLER_EPOCHS = 3;
  private static final double STEP = 0.25;
  private static final double PARSER_STEP = 1;
  private static final int PARSER_LEAST = 2;
  /** The first reading is corrected by the second, and does with half of its features; the tagger with nine in ten. */
  private static final int FIRST_READING_LEAST = 3;

  private static final int TAGGER_LEAST = 2;

  private final Path data;
  private final Path teacher;
  private final Path out;
  private final PrintStream log;
  private Clusters clusters;
  private List<String> tags;
  private List<String> labels;
  private Punctuation punctuation;

  /**
   * @param data the folder with {@code treebanks/ewt}, {@code treebanks/gum} and {@code ner/uner-ewt}
   * @param teacher the folder with {@code clusters.tsv}, {@code gold.labelled} and {@code press.labelled}
   * @param out where the weights go
   */
  public LanguageTraining(Path data, Path teacher, Path out, PrintStream log) {
    this.data = data;
    this.teacher = teacher;
    this.out = out;
    this.log = log;
  }

  /** Makes the weights of the name tagger alone, for the clusters, the tagger and the parser in {@code models}. */
  public static void names(Path data, Path teacher, Path models, Path out, PrintStream log) throws IOException {
    NameLearning.main(data, teacher, models, out, log);
  }

  /** How well names are found in gold that is held out for it; for the clusters, the tagger and the parser in {@code models}. */
  public static void namesDevelopment(Path data, Path teacher, Path models, PrintStream log) throws IOException {
    NameLearning.development(data, teacher, models, log);
  }

  public void run() throws IOException {
    List<Tree> ewt = Treebank.folder(data.resolve("treebanks/ewt"), TEST_GENRE);
    List<Tree> gum = Treebank.folder(data.resolve("treebanks/gum"), TEST_GENRE);
    List<Tree> all = Stream.concat(ewt.stream(), gum.stream()).filter(t -> t.size() <= LONGEST).toList();
    List<Tree> gold = all.stream().filter(t -> !Development.holds(t.document())).toList();
    Development development = new Development(all);
    tags = classes(gold, Tree::tags);
    labels = classes(gold, Tree::labels);
    punctuation = new Punctuation(tags);
    save("lemmas.tsv", LemmaTable.of(gold).getBytes(StandardCharsets.UTF_8));
    clusters = Clusters.read(new ByteArrayInputStream(save("clusters.bin", ClustersFile.of(teacher.resolve("clusters.tsv")))));
    List<TeacherSentence> press = TeacherSentence.read(teacher.resolve("press.labelled"));
    List<Tree> silver = silver(gold, press, development);
    log.println("gold " + counts(gold) + ", silver " + counts(silver));
    List<Words> goldWords = tagInFolds(gold, silver);
    byte[] tagging = write(trainTagger(gold, silver, TAGGER_EPOCHS), STEP);
    save("tagger.bin", Pruning.of(tagging, TAGGER_LEAST));
    Tagger tagger = tagger(tagging);
    List<Words> silverWords = silver.stream().map(tree -> tagged(tagger, tree)).toList();
    Scorer labeller = weights(save("labeller.bin", write(labeller(gold, goldWords, silver, silverWords), STEP)));
    readings(gold, goldWords, silver, silverWords, labeller);
    NameLearning.main(data, teacher, out, out, log);
    development.score(out, log);
  }

  /** The teacher's sentences with labels as the treebanks have them. */
  private List<Tree> silver(List<Tree> gold, List<TeacherSentence> press, Development development) throws IOException {
    Distillation distillation = new Distillation(clusters, tags, labels);
    TaughtGold taught = TaughtGold.read(teacher.resolve("gold.labelled"));
    distillation.learn(gold, taught.of(gold));
    development.scoreTeacher(distillation, taught, log);
    return press.parallelStream().filter(s -> s.size() <= LONGEST).map(distillation::apply).toList();
  }

  private static String counts(List<Tree> trees) {
    return trees.size() + " sentences, " + trees.stream().mapToInt(Tree::size).sum() + " tokens";
  }

  private static List<String> classes(List<Tree> trees, Function<Tree, Collection<String>> column) {
    TreeSet<String> classes = new TreeSet<>();
    trees.forEach(tree -> classes.addAll(column.apply(tree)));
    return List.copyOf(classes);
  }

  private Perceptron trainTagger(List<Tree> gold, List<Tree> silver, int epochs) {
    return new TaggerTraining(tags, epochs)
        .train(Stream.concat(gold.stream(), silver.stream()).map(tree -> TaggerTraining.Example.of(tree, clusters)).toList());
  }

  private Tagger tagger(byte[] weights) throws IOException {
    return new Tagger(weights(weights));
  }

  /** Tags each part of the gold text with a tagger that has not seen it, so that the parser learns to live with its mistakes. */
  private List<Words> tagInFolds(List<Tree> gold, List<Tree> silver) throws IOException {
    Words[] words = new Words[gold.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      Tagger tagger = tagger(write(trainTagger(without(gold, fold), every(silver, fold), FOLD_EPOCHS), STEP));
      for (int i = fold; i < gold.size(); i += FOLDS) {
        words[i] = tagged(tagger, gold.get(i));
      }
    }
    return List.of(words);
  }

  private static List<Tree> without(List<Tree> trees, int fold) {
    return IntStream.range(0, trees.size()).filter(i -> i % FOLDS != fold).mapToObj(trees::get).toList();
  }

  private static List<Tree> every(List<Tree> trees, int fold) {
    return IntStream.range(0, trees.size()).filter(i -> i % FOLD_SHARE == fold).mapToObj(trees::get).toList();
  }

  private Words tagged(Tagger tagger, Tree tree) {
    Words words = tree.words(clusters);
    tagger.tag(words, 0, tree.size(), new Work());
    return words;
  }

  private Perceptron labeller(List<Tree> gold, List<Words> goldWords, List<Tree> silver, List<Words> silverWords) {
    List<LabellerTraining.Example> examples = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      examples.add(LabellerTraining.Example.of(goldWords.get(i), gold.get(i), List.of()));
    }
    for (int i = 0; i < silver.size(); i++) {
      examples.add(LabellerTraining.Example.of(silverWords.get(i), silver.get(i), List.of()));
    }
    return new LabellerTraining(labels, LABELLER_EPOCHS).train(examples);
  }

  private void readings(List<Tree> gold, List<Words> goldWords, List<Tree> silver, List<Words> silverWords, Scorer labeller)
      throws IOException {
    List<ParserTraining.Example> examples = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      examples.add(new ParserTraining.Example(goldWords.get(i), gold.get(i).heads(), List.of()));
    }
    for (int i = 0; i < silver.size(); i++) {
      examples.add(new ParserTraining.Example(silverWords.get(i), silver.get(i).heads(), List.of()));
    }
    WeightsWriter writer = new WeightsWriter(PARSER_STEP, PARSER_LEAST);
    ReadingTraining training =
        new ReadingTraining(PARSER_EPOCHS, PARSER_SEED, writer, (w, guides, work) -> LabellerTraining.label(labeller, w, List.of(), work), punctuation);
    ReadingTraining.Readings readings = training.train(examples.stream().filter(ParserTraining.Example::isProjective).toList());
    save("parser.bin", Pruning.of(readings.first(), FIRST_READING_LEAST));
    save("revision.bin", readings.second());
  }

  private static Scorer weights(byte[] weights) throws IOException {
    return Weights.read(new ByteArrayInputStream(weights));
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
