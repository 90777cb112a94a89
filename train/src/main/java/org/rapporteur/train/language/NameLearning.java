package org.rapporteur.train.language;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.language.internal.Clusters;
import org.rapporteur.language.internal.EnglishModels;
import org.rapporteur.language.internal.NameMemory;
import org.rapporteur.language.internal.Tagger;
import org.rapporteur.language.internal.Weights;

/**
 * Makes the weights of the name tagger from GUM's and Universal NER's names (gold) and the teacher's names in press text (silver). The same
 * weights serve both passes of {@link org.rapporteur.language.internal.NameTagger}: gold is taught without and with the memory of its
 * article, which comes from models that had not seen the article, as it will be in use; press only without. So the memory's features,
 * which are there in the second pass alone, also learn how gold's conventions differ from the teacher's (a copy of the features for each
 * domain does that in Daumé 2007). Press with memory as well was worse by far on documents held out.
 */
final class NameLearning {
  private static final int LONGEST = 120;
  private static final int TAGGER_EPOCHS = 3;
  private static final int MEMORY_EPOCHS = 2;
  private static final int EPOCHS = 3;
  /** So many models are averaged. */
  private static final int MODELS = 3;
  private static final long SEED = 4;
  /** How often gold is taught with memory in each round. */
  private static final int REPEATED = 2;
  /** Press lies in the order of its articles, without marks between them. */
  private static final int PRESS_STRETCH = 25;
  private static final double STEP = 1;
  private static final int LEAST = 1;

  private final Path data;
  private final Clusters clusters;
  private final PrintStream log;
  private List<String> classes;

  /**
   * @param data the folder with {@code ner/uner-ewt}
   */
  NameLearning(Path data, Clusters clusters, PrintStream log) {
    this.data = data;
    this.clusters = clusters;
    this.log = log;
  }

  /** {@code Train names DATA TEACHER MODELS OUT}: for the clusters and the tagger in MODELS. */
  static void main(Path data, Path teacher, Path models, Path out, PrintStream log) throws IOException {
    NameLearning learning = new NameLearning(data, clusters(models), log);
    List<Tree> ewt = Treebank.folder(data.resolve("treebanks/ewt"), LanguageTraining.TEST_GENRE);
    List<Tree> gum = Treebank.folder(data.resolve("treebanks/gum"), LanguageTraining.TEST_GENRE);
    List<TeacherSentence> press = TeacherSentence.read(teacher.resolve("press.labelled"));
    byte[] weights = learning.weights(ewt, gum, press, new Tagger(Weights.read(open(models, "tagger.bin"))));
    WeightsWriter.save(weights, out.resolve("names.bin"));
    log.println("names.bin " + weights.length + " bytes");
  }

  static Clusters clusters(Path models) throws IOException {
    return Clusters.read(open(models, "clusters.bin"));
  }

  private static InputStream open(Path models, String name) throws IOException {
    return new BufferedInputStream(Files.newInputStream(models.resolve(name)));
  }

  /**
   * @param tagger that is used beside the names; gold text is tagged by others that have not seen it
   */
  byte[] weights(List<Tree> ewt, List<Tree> gum, List<TeacherSentence> taught, Tagger tagger) throws IOException {
    List<Tree> gold = new ArrayList<>(gum.stream().filter(t -> t.size() <= LONGEST).map(GumNames::annotate).toList());
    for (String part : List.of("dev", "test")) {
      gold.addAll(UnerNames.annotate(ewt, data.resolve("ner/uner-ewt/en_ewt-ud-" + part + ".iob2")));
    }
    classes = classes(gold, Tree::names);
    List<NameText> goldTexts = goldTexts(gold, Stream.concat(ewt.stream(), gum.stream()).toList());
    List<Tree> press = taught.stream().filter(t -> t.size() <= LONGEST).map(TeacherNames::named).map(SilverTitles::add).toList();
    List<NameText> pressTexts = NameText.group(press, PRESS_STRETCH, maker(tagger));
    log.println("names from " + gold.size() + " gold sentences and " + press.size() + " of press");
    List<NameText> texts = Stream.concat(goldTexts.stream(), pressTexts.stream()).toList();
    Weights[] blind = {first(texts, 1), first(texts, 0)};
    List<NameTraining.Lesson> lessons = new ArrayList<>();
    goldTexts.forEach(text -> add(text, text.remember(blind[text.half()]), true, lessons));
    pressTexts.forEach(text -> add(text, null, false, lessons));
    List<Perceptron> models = new ArrayList<>();
    for (int model = 0; model < MODELS; model++) {
      models.add(new NameTraining(classes, EPOCHS, SEED + model).train(lessons));
    }
    return new WeightsWriter(STEP, LEAST).write(models);
  }

  private static List<String> classes(List<Tree> trees, Function<Tree, Collection<String>> column) {
    TreeSet<String> classes = new TreeSet<>();
    trees.forEach(tree -> classes.addAll(column.apply(tree)));
    return List.copyOf(classes);
  }

  private NameText.Maker maker(Tagger tagger) {
    return new NameText.Maker(clusters, EnglishModels.readGazetteer(), tagger, classes);
  }

  /** Each half is tagged by a tagger of the other, since a tagger makes fewer mistakes in what it has learned from. */
  private List<NameText> goldTexts(List<Tree> named, List<Tree> trees) throws IOException {
    List<String> tags = classes(trees, Tree::tags);
    List<NameText> texts = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      Predicate<Tree> held = isHalf(half);
      List<TaggerTraining.Example> others =
          trees.stream().filter(held.negate()).map(tree -> TaggerTraining.Example.of(tree, clusters)).toList();
      Perceptron model = new TaggerTraining(tags, TAGGER_EPOCHS).train(others);
      Tagger tagger = new Tagger(Weights.read(new ByteArrayInputStream(new WeightsWriter(STEP / 2).write(model))));
      texts.addAll(NameText.group(named.stream().filter(held).toList(), Integer.MAX_VALUE, maker(tagger)));
    }
    return texts;
  }

  private static Predicate<Tree> isHalf(int half) {
    return tree -> Math.floorMod(tree.document().hashCode(), 2) == half;
  }

  /** A model of one half for the first pass over the other. */
  private Weights first(List<NameText> texts, int half) throws IOException {
    List<NameTraining.Lesson> lessons = new ArrayList<>();
    texts.stream().filter(text -> text.half() == half).forEach(text -> add(text, null, false, lessons));
    Perceptron model = new NameTraining(classes, MEMORY_EPOCHS, SEED).train(lessons);
    return Weights.read(new ByteArrayInputStream(new WeightsWriter(STEP / 2).write(model)));
  }

  /** Gold is taught in both passes, press in the first alone: so what tells their conventions apart gathers in the memory's features. */
  private static void add(NameText text, NameMemory memory, boolean gold, List<NameTraining.Lesson> lessons) {
    for (int s = 0; s < text.ends().length; s++) {
      lessons.add(new NameTraining.Lesson(text, s, null));
      for (int time = 0; gold && time < REPEATED; time++) {
        lessons.add(new NameTraining.Lesson(text, s, memory));
      }
    }
  }
}
