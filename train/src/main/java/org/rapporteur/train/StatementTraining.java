package org.rapporteur.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.rapporteur.actor.EntityFinder;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.CoreferenceResolver;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Origin;
import org.rapporteur.statement.CueTable;
import org.rapporteur.statement.StatementTagger;
import org.rapporteur.train.language.Perceptron;
import org.rapporteur.train.language.WeightsWriter;

/**
 * Teaches {@link StatementTagger} on PolNeAR: {@code StatementTraining POLNEAR/train OUT [EPOCHS]}. Counts how often each word is a cue,
 * leaves an article's own counts out while it learns from that article, and learns by structured averaged perceptron (Collins 2002) over
 * paragraphs. Writes {@code statement-tagger.bin} and {@code statement-cues.tsv}. The same input gives the same bytes.
 */
public final class StatementTraining {
  private static final int SEED = 3;
  private static final double STEP = 0.4;
  /** Features whose weights all stay below so many steps are dropped: most were seen in one mistake, and they are most of the file. */
  private static final int LEAST = 5;

  private record Document(AnnotatedArticle annotated, int[] classes, Map<String, int[]> cues) {}

  private record Paragraph(StatementTagger.Example example, int[] classes, int first, int end) {}

  private StatementTraining() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("usage: StatementTraining POLNEAR/train OUT [EPOCHS]");
      System.exit(2);
    }
    Path out = Path.of(arguments[1]);
    int epochs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
    List<Document> documents = documents(Path.of(arguments[0]));
    Map<String, int[]> all = total(documents);
    writeTable(all, out.resolve("statement-cues.tsv"));
    List<Paragraph> paragraphs = paragraphs(documents, all);
    System.out.printf(Locale.ROOT, "%d articles, %d paragraphs%n", documents.size(), paragraphs.size());
    documents.clear();
    WeightsWriter.save(new WeightsWriter(STEP, LEAST).write(learn(paragraphs, epochs)), out.resolve("statement-tagger.bin"));
  }

  private static List<Document> documents(Path folder) throws IOException {
    EnglishAnalyser analyser = EnglishAnalyser.load();
    CoreferenceResolver coreference = new CoreferenceResolver();
    EntityFinder entityFinder = new EntityFinder();
    List<Document> documents = new ArrayList<>();
    for (AttributionCorpus.Document raw : AttributionCorpus.read(folder)) {
      ArticleId id = new ArticleId(Ids.of("ar", raw.text()));
      Article article =
          new Article(id, Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", raw.text(), List.of());
      Analysis analysis = analyser.run(article).value();
      var chains = coreference.run(analysis).value();
      var entities = entityFinder.run(new EntityFinder.Input(article, analysis, chains)).value();
      AnnotatedArticle annotated = new AnnotatedArticle(article, analysis, entities, List.of());
      int[] classes = raw.classes(annotated.analysis());
      documents.add(new Document(annotated, classes, cues(annotated.analysis(), classes)));
    }
    return documents;
  }

  /** For each word the number of its uses in or as a cue, and of all its uses. */
  private static Map<String, int[]> cues(Analysis analysis, int[] classes) {
    Map<String, int[]> counts = new TreeMap<>();
    for (int t = 0; t < classes.length; t++) {
      int[] count = counts.computeIfAbsent(key(analysis, t), key -> new int[2]);
      count[0] += classes[t] == 3 || classes[t] == 4 ? 1 : 0;
      count[1]++;
    }
    return counts;
  }

  private static String key(Analysis analysis, int token) {
    return CueTable.key(analysis.lemma(token).toLowerCase(Locale.ROOT), analysis.tag(token).charAt(0));
  }

  private static Map<String, int[]> total(List<Document> documents) {
    Map<String, int[]> total = new TreeMap<>();
    for (Document document : documents) {
      document.cues().forEach(
          (key, count) -> {
            int[] sum = total.computeIfAbsent(key, k -> new int[2]);
            sum[0] += count[0];
            sum[1] += count[1];
          });
    }
    return total;
  }

  private static void writeTable(Map<String, int[]> counts, Path file) throws IOException {
    StringBuilder table = new StringBuilder("# lemma, first letter of its tag, class of its share as a cue: see CueTable\n");
    counts.forEach(
        (key, count) -> {
          int share = CueTable.classOf(count[0], count[1]);
          if (share > 2) {
            table.append(key).append('\t').append(share).append('\n');
          }
        });
    Files.createDirectories(file.getParent());
    Files.writeString(file, table, StandardCharsets.UTF_8);
  }

  private static List<Paragraph> paragraphs(List<Document> documents, Map<String, int[]> all) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int[] none = {0, 0};
    for (Document document : documents) {
      CueTable without =
          (lemma, tag) -> {
            String key = CueTable.key(lemma, tag);
            int[] sum = all.getOrDefault(key, none);
            int[] own = document.cues().getOrDefault(key, none);
            int share = CueTable.classOf(sum[0] - own[0], sum[1] - own[1]);
            return share > 2 ? share : 0;
          };
      StatementTagger.Example example = StatementTagger.example(document.annotated(), without);
      int[] starts = example.paragraphs();
      for (int p = 0; p + 1 < starts.length; p++) {
        paragraphs.add(new Paragraph(example, document.classes(), starts[p], starts[p + 1]));
      }
    }
    return paragraphs;
  }

  private static Perceptron learn(List<Paragraph> paragraphs, int epochs) {
    Perceptron model = new Perceptron(StatementTagger.CLASSES);
    StatementTagger tagger = new StatementTagger(model);
    Random random = new Random(SEED);
    List<Paragraph> order = new ArrayList<>(paragraphs);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      for (Paragraph paragraph : order) {
        wrong += learn(model, paragraph, tagger.best(paragraph.example(), paragraph.first(), paragraph.end()));
        model.next();
      }
      System.out.printf(Locale.ROOT, "epoch %d: %d tokens wrong%n", epoch + 1, wrong);
    }
    return model;
  }

  private static int learn(Perceptron model, Paragraph paragraph, int[] guess) {
    int wrong = 0;
    for (int i = 0; i < guess.length; i++) {
      int t = paragraph.first() + i;
      int right = paragraph.classes()[t];
      if (right != guess[i]) {
        wrong++;
        int[] row = paragraph.example().features()[t];
        model.update(row, row.length, right, guess[i]);
      }
      int last = i == 0 ? 0 : paragraph.classes()[t - 1];
      int guessed = i == 0 ? 0 : guess[i - 1];
      if (right != guess[i] || last != guessed) {
        int context = paragraph.example().contexts()[t];
        model.raise(StatementTagger.transition(context, last), right, 1);
        model.raise(StatementTagger.transition(context, guessed), guess[i], -1);
      }
    }
    return wrong;
  }
}
