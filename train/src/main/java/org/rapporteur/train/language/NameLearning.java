package org.rapporteur.train.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.language.internal.NameMemory;
import org.rapporteur.language.internal.NameTagger;
import org.rapporteur.language.internal.Weights;

/**
 * Makes the weights of the name tagger's three passes. The first learns from press text that the teacher labelled (silver). The second learns
 * from gold, with what the first makes of the article before it (stacking, Wolpert 1992): the first has not seen the gold, so it is as good
 * there as it will be in use. Some press text is among its lessons too, with the teacher's labels, for GUM and Universal NER hold few
 * organisations and little news: on gold alone the second pass learns to distrust the first (organisations in interviews and speeches held out:
 * recall 41 for 76). So are organisations and places of news that is named in part. The third finds names inside of longer ones and learns from GUM.
 */
final class NameLearning {
  private static final int FIRST_EPOCHS = 3;
  private static final int EPOCHS = 4;
  private static final int INNER_EPOCHS = 8;
  /** So many models are averaged, but for the first pass. */
  private static final int MODELS = 3;
  private static final long SEED = 4;
  /** How often gold is taught in each round; press once. */
  private static final int REPEATED = 3;
  private static final double FIRST_STEP = 1;
  private static final double STEP = 0.5;

  /** Files of weights. */
  private record Passes(byte[] first, byte[] revision, byte[] inner) {
    NamePasses passes() throws IOException {
      return new NamePasses(weights(first), weights(revision), weights(inner));
    }

    private static Weights weights(byte[] bytes) throws IOException {
      return Weights.read(new ByteArrayInputStream(bytes));
    }
  }

  private final NameTexts texts;
  private final Predicate<NameTexts.Gold> held;

  /**
   * @param held what is left out of learning
   */
  private NameLearning(NameTexts texts, Predicate<NameTexts.Gold> held) {
    this.texts = texts;
    this.held = held;
  }

  /** {@code Train names DATA TEACHER MODELS OUT}: for the clusters, tagger and parser in MODELS. */
  static void main(Path data, Path teacher, Path models, Path out, PrintStream log) throws IOException {
    byte[] gazetteer = GazetteerFile.of(teacher.resolve("gazetteer.tsv"));
    Passes passes = new NameLearning(NameTexts.read(data, teacher, models, gazetteer, log), gold -> false).learn();
    save(gazetteer, out, "gazetteer.bin", log);
    save(passes.first(), out, "names.bin", log);
    save(passes.revision(), out, "names-revision.bin", log);
    save(passes.inner(), out, "names-inner.bin", log);
  }

  /** {@code Train names-development DATA TEACHER MODELS}: figures on gold held out, see {@link NameTexts.Gold#isDevelopment}. */
  static void development(Path data, Path teacher, Path models, PrintStream log) throws IOException {
    byte[] gazetteer = GazetteerFile.of(teacher.resolve("gazetteer.tsv"));
    NameTexts texts = NameTexts.read(data, teacher, models, gazetteer, log);
    NamePasses passes = new NameLearning(texts, NameTexts.Gold::isDevelopment).learn().passes();
    NameScore gum = new NameScore();
    NameScore ewt = new NameScore();
    for (NameTexts.Gold gold : texts.gold()) {
      if (gold.isDevelopment()) {
        (gold.hasInner() ? gum : ewt).add(gold.heads(), passes.names(gold.text()));
      }
    }
    log.println("interviews, speeches, court (GUM), head match: " + gum);
    log.println("weblogs, newsgroups (Universal NER), head match: " + ewt);
  }

  private static void save(byte[] bytes, Path out, String name, PrintStream log) throws IOException {
    WeightsWriter.save(bytes, out.resolve(name));
    log.println(name + " " + bytes.length + " bytes");
  }

  private Passes learn() throws IOException {
    byte[] first = write(texts.teacherClasses(), FIRST_EPOCHS, 1, firstLessons(), FIRST_STEP);
    Weights blind = Weights.read(new ByteArrayInputStream(first));
    byte[] revision = write(texts.classes(), EPOCHS, MODELS, lessons(blind), STEP);
    byte[] inner = write(texts.innerClasses(), INNER_EPOCHS, MODELS, innerLessons(blind), STEP);
    return new Passes(first, revision, inner);
  }

  private static byte[] write(List<String> classes, int epochs, int models, List<NameTraining.Lesson> lessons, double step) throws IOException {
    List<Perceptron> learned = new ArrayList<>();
    for (int model = 0; model < models; model++) {
      learned.add(new NameTraining(classes, epochs, SEED + model).train(lessons));
    }
    return new WeightsWriter(step).write(learned);
  }

  private List<NameTraining.Lesson> firstLessons() {
    List<NameTraining.Lesson> lessons = new ArrayList<>();
    texts.press().forEach(text -> add(text, null, 1, lessons));
    return lessons;
  }

  private List<NameTraining.Lesson> lessons(Weights first) {
    List<NameTraining.Lesson> lessons = new ArrayList<>();
    for (NameTexts.Gold gold : texts.gold()) {
      if (!held.test(gold)) {
        add(gold.text(), gold.text().remember(first), REPEATED, lessons);
      }
    }
    texts.partlyNamed().forEach(text -> add(text, text.remember(first), 1, lessons));
    texts.parsedPress().forEach(text -> add(text, text.remember(first), 1, lessons));
    return lessons;
  }

  private static void add(NameText text, NameMemory memory, int times, List<NameTraining.Lesson> lessons) {
    for (int sentence = 0; sentence < text.ends().length; sentence++) {
      for (int time = 0; time < times; time++) {
        lessons.add(new NameTraining.Lesson(text, sentence, memory));
      }
    }
  }

  /** Sentences with a name of two words or more, with gold's names in sight: the third pass goes over no others. */
  private List<NameTraining.Lesson> innerLessons(Weights first) {
    NameTagger names = new NameTagger(new Perceptron(texts.classes()));
    List<NameTraining.Lesson> lessons = new ArrayList<>();
    for (NameTexts.Gold gold : texts.gold()) {
      if (gold.hasInner() && !held.test(gold)) {
        NameText outer = gold.text();
        NameMemory memory = outer.remember(first);
        for (int sentence = 0; sentence < outer.ends().length; sentence++) {
          int from = outer.first(sentence);
          int end = outer.ends()[sentence];
          memory.keep(outer.right(), from, end);
          if (names.hasLongName(outer.right(), from, end)) {
            lessons.add(new NameTraining.Lesson(gold.inner(), sentence, memory));
          }
        }
      }
    }
    return lessons;
  }
}
