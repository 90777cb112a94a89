package org.rapporteur.train.coreference;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.language.coreference.Resolution;
import org.rapporteur.lexicon.Lexicon;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Origin;
import org.rapporteur.train.language.WeightsWriter;

/**
 * Makes {@code coreference.bin}: resolves the raw text of OntoGUM's documents again and again, learning from every decision. Documents
 * of news are left out, for they are the test. Trees and names come from the weights on the class path, so that what is learned allows
 * for their mistakes; remake it when they change.
 */
public final class CoreferenceTraining {
  private static final String TEST_GENRE = "_news_";
  private static final long SEED = 7;
  private static final double STEP = 1 / 256.0;

  private final Path treebanks;
  private final PrintStream log;

  /**
   * @param treebanks the folder with {@code ontogum} and {@code gum}
   */
  public CoreferenceTraining(Path treebanks, PrintStream log) {
    this.treebanks = treebanks;
    this.log = log;
  }

  private record Example(Analysis analysis, List<OntoGum.Mention> gold) {}

  public void run(Path out) throws IOException {
    List<OntoGum.Document> documents = OntoGum.read(treebanks, TEST_GENRE);
    String skip = System.getProperty("dev", "");
    documents.removeIf(d -> isDev(d.name(), skip));
    String without = System.getProperty("without", "");
    if (!without.isEmpty()) documents.removeIf(d -> java.util.Arrays.stream(without.split(",")).anyMatch(d.name()::contains));
    byte[] bytes = new WeightsWriter(STEP, Integer.getInteger("least", 8)).write(learn(documents));
    WeightsWriter.save(bytes, out);
    log.println(documents.size() + " documents, " + bytes.length + " bytes");
  }

  static boolean isDev(String name, String skip) {
    return !skip.isEmpty() && (name.contains("interview") || name.contains("bio") || name.contains("voyage") || name.contains("speech") || name.contains("textbook")
        || name.contains("academic")) && Math.floorMod(name.hashCode(), 3) == Integer.parseInt(skip);
  }

  private static double prop(String n, double d) { return Double.parseDouble(System.getProperty(n, "" + d)); }

  private Learner learn(List<OntoGum.Document> documents) {
    EnglishAnalyser analyser = EnglishAnalyser.load();
    List<Example> examples = new ArrayList<>();
    for (OntoGum.Document document : documents) {
      examples.add(new Example(analyser.run(article(document.text())).value(), document.mentions()));
    }
    Lexicon lexicon = Lexicon.load();
    Learner learner = new Learner(prop("rate", 0.05), prop("decay", 0.0005));
    GoldJudge.Costs costs = new GoldJudge.Costs(prop("fl", 0.5), prop("nl", 1), prop("wl", 1));
    Random random = new Random(SEED);
    int epochs = Integer.getInteger("epochs", 8);
    learner.least = Integer.getInteger("docs", 0);
    learner.counting = true;
    for (Example example : examples) {
      learner.document++;
      Resolution.of(example.analysis(), lexicon, new GoldJudge(learner, costs, example.gold()));
    }
    learner.counting = false;
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(examples, random);
      for (Example example : examples) {
        Resolution.of(example.analysis(), lexicon, new GoldJudge(learner, costs, example.gold()));
      }
    }
    return learner;
  }

  private static Article article(String text) {
    ArticleId id = new ArticleId(Ids.of("ar", text));
    return new Article(id, Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of());
  }

  public static void main(String[] a) throws IOException { new CoreferenceTraining(Path.of(a[0]), System.out).run(Path.of(a[1])); }
}
