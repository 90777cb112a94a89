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
  private static final int EPOCHS = 8;
  private static final double RATE = 0.05;
  private static final double DECAY = 0.0005;
  private static final GoldJudge.Costs COSTS = new GoldJudge.Costs(0.5, 1.5, 1);
  /** A feature is learned if it occurs in so many documents. */
  private static final int LEAST_DOCUMENTS = 2;
  private static final double STEP = 1 / 256.0;
  private static final int LEAST = 8;

  private final Path treebanks;
  private final PrintStream log;

  /**
   * @param treebanks the folder with {@code ontogum} and {@code gum}
   */
  public CoreferenceTraining(Path treebanks, PrintStream log) {
    this.treebanks = treebanks;
    this.log = log;
  }

  private record Example(Analysis analysis, GoldChains gold) {}

  /**
   * @param out the folder that gets {@code coreference.bin}
   */
  public void run(Path out) throws IOException {
    List<OntoGum.Document> documents = OntoGum.read(treebanks, TEST_GENRE);
    byte[] bytes = new WeightsWriter(STEP, LEAST).write(learn(documents));
    WeightsWriter.save(bytes, out.resolve("coreference.bin"));
    log.println("coreference.bin from " + documents.size() + " documents, " + bytes.length + " bytes");
  }

  private static Learner learn(List<OntoGum.Document> documents) {
    EnglishAnalyser analyser = EnglishAnalyser.load();
    Lexicon lexicon = Lexicon.load();
    List<Example> examples = new ArrayList<>();
    CountingJudge counts = new CountingJudge();
    for (OntoGum.Document document : documents) {
      Example example = new Example(analyser.run(article(document.text())).value(), new GoldChains(document.mentions()));
      counts.begin(example.gold());
      Resolution.of(example.analysis(), lexicon, counts);
      examples.add(example);
    }
    Learner learner = new Learner(RATE, DECAY, feature -> counts.isCommon(feature, LEAST_DOCUMENTS));
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(examples, random);
      examples.forEach(e -> Resolution.of(e.analysis(), lexicon, new GoldJudge(learner, COSTS, e.gold())));
    }
    return learner;
  }

  private static Article article(String text) {
    ArticleId id = new ArticleId(Ids.of("ar", text));
    return new Article(id, Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of());
  }
}
