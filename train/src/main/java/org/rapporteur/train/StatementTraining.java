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
import java.util.TreeMap;
import org.rapporteur.actor.EntityFinder;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.CoreferenceResolver;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.language.internal.Scorer;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Origin;
import org.rapporteur.statement.CueTable;
import org.rapporteur.statement.StatementLinker;
import org.rapporteur.statement.StatementTagger;
import org.rapporteur.text.ArticleCleaner;
import org.rapporteur.time.TimeFinder;
import org.rapporteur.train.language.WeightsWriter;

/**
 * Teaches {@link StatementTagger} and {@link StatementLinker} on PolNeAR: {@code StatementTraining POLNEAR/train OUT [EPOCHS]}. Counts how
 * often each word is a cue and leaves an article's own counts out while it learns from that article. The linker learns from what taggers
 * mark that have not seen the article, since that is what it will meet. Writes {@code statement-tagger.bin}, {@code statement-linker.bin},
 * {@code statement-confidence.tsv} and {@code statement-cues.tsv}. The same input gives the same bytes.
 */
public final class StatementTraining {
  private static final int FOLDS = 4;
  /** Runs whose mean the tagger is; those that only mark for the linker are one run. */
  private static final int RUNS = 3;

  private static final int LINK_EPOCHS = 8;
  /** Features whose weights all stay below so many steps are dropped: they are most of the file and change little. */
  private static final int LEAST = 3;

  /** An article with the classes of its tokens, what it says of each word as a cue, and its attributions. */
  record Document(AnnotatedArticle annotated, int[] classes, Map<String, int[]> cues, List<AttributionCorpus.Attribution> attributions) {}

  private StatementTraining() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("usage: StatementTraining POLNEAR/train OUT [EPOCHS]");
      System.exit(2);
    }
    int epochs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 14;
    train(documents(Path.of(arguments[0])), Path.of(arguments[1]), epochs);
  }

  static void train(List<Document> documents, Path out, int epochs) throws IOException {
    Map<String, int[]> all = total(documents);
    writeTable(all, out.resolve("statement-cues.tsv"));
    List<CueTable> tables = documents.stream().map(d -> without(d, all)).toList();
    List<StatementTagger.Example> examples = new ArrayList<>();
    for (int d = 0; d < documents.size(); d++) {
      examples.add(StatementTagger.example(documents.get(d).annotated(), tables.get(d)));
    }
    System.out.printf(Locale.ROOT, "%d articles%n", documents.size());
    ChainLearner tagger = new ChainLearner(lessons(documents, examples, -1), epochs, RUNS);
    WeightsWriter.save(new WeightsWriter(StatementTagger.STEP, LEAST).write(tagger), out.resolve("statement-tagger.bin"));
    List<List<LinkLearner.Lesson>> links = new ArrayList<>(Collections.nCopies(documents.size(), List.of()));
    int[][] marked = new int[documents.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      Scorer other = new ChainLearner(lessons(documents, examples, fold), epochs, 1).scorer(StatementTagger.STEP);
      for (int d = fold; d < documents.size(); d += FOLDS) {
        marked[d] = new StatementTagger(other).run(examples.get(d));
        links.set(d, LinkTeacher.lessons(documents.get(d), marked[d], tables.get(d)));
      }
    }
    writeConfidence(documents, marked, tables, links, out);
    LinkLearner linker = new LinkLearner(links.stream().flatMap(List::stream).toList(), LINK_EPOCHS);
    WeightsWriter.save(new WeightsWriter(StatementLinker.STEP).write(linker), out.resolve("statement-linker.bin"));
  }

  /** How sure a source of some probability is: seen on each half of the articles with a linker that learned from the other. */
  private static void writeConfidence(
      List<Document> documents, int[][] marked, List<CueTable> tables, List<List<LinkLearner.Lesson>> links, Path out) throws IOException {
    Map<String, Curve> curves = new TreeMap<>();
    for (int half = 0; half < 2; half++) {
      List<LinkLearner.Lesson> lessons = new ArrayList<>();
      for (int d = 1 - half; d < documents.size(); d += 2) {
        lessons.addAll(links.get(d));
      }
      Scorer weights = new LinkLearner(lessons, LINK_EPOCHS).scorer();
      for (int d = half; d < documents.size(); d += 2) {
        var linked = new StatementLinker(weights).linked(documents.get(d).annotated(), marked[d], tables.get(d));
        LinkTeacher.check(documents.get(d), linked, curves);
      }
    }
    writeCurves(curves, out.resolve("statement-confidence.tsv"));
  }

  private static void writeCurves(Map<String, Curve> curves, Path file) throws IOException {
    StringBuilder text = new StringBuilder("# curve, slope and intercept over the logarithm of the odds: see Confidence\n");
    curves.forEach(
        (name, curve) -> {
          double[] fit = curve.fit();
          text.append(String.format(Locale.ROOT, "%s\t%.4f\t%.4f\n", name, fit[0], fit[1]));
          System.out.printf(Locale.ROOT, "%s: %d of %d right%n", name, curve.right(), curve.size());
        });
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** The paragraphs of all articles but those of a fold. */
  static List<ChainLearner.Lesson> lessons(List<Document> documents, List<StatementTagger.Example> examples, int fold) {
    List<ChainLearner.Lesson> lessons = new ArrayList<>();
    for (int d = 0; d < documents.size(); d++) {
      int[] starts = examples.get(d).paragraphs();
      for (int p = 0; d % FOLDS != fold && p + 1 < starts.length; p++) {
        if (starts[p] < starts[p + 1]) {
          lessons.add(new ChainLearner.Lesson(examples.get(d), documents.get(d).classes(), starts[p], starts[p + 1]));
        }
      }
    }
    return lessons;
  }

  /** The steps of {@code ArticleReader} before statements, which itself needs the weights that are made here. */
  private static List<Document> documents(Path folder) throws IOException {
    ArticleCleaner cleaner = new ArticleCleaner();
    EnglishAnalyser analyser = EnglishAnalyser.load();
    CoreferenceResolver coreference = new CoreferenceResolver();
    EntityFinder entityFinder = new EntityFinder();
    TimeFinder timeFinder = new TimeFinder();
    List<Document> documents = new ArrayList<>();
    for (AttributionCorpus.Document raw : AttributionCorpus.read(folder)) {
      ArticleId id = new ArticleId(Ids.of("ar", raw.text()));
      Article article =
          cleaner.run(
              new Article(id, Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", raw.text(), List.of())).value();
      Analysis analysis = analyser.run(article).value();
      var chains = coreference.run(analysis).value();
      var entities = entityFinder.run(new EntityFinder.Input(article, analysis, chains)).value();
      var times = timeFinder.run(new TimeFinder.Input(article, analysis)).value();
      documents.add(document(new AnnotatedArticle(article, analysis, entities, times), raw));
    }
    return documents;
  }

  static Document document(AnnotatedArticle annotated, AttributionCorpus.Document raw) {
    int[] classes = raw.classes(annotated.analysis());
    return new Document(annotated, classes, cues(annotated.analysis(), classes), raw.attributions());
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

  static Map<String, int[]> total(List<Document> documents) {
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

  /** The table as it would be without an article. */
  static CueTable without(Document document, Map<String, int[]> all) {
    int[] none = {0, 0};
    return (lemma, tag) -> {
      String key = CueTable.key(lemma, tag);
      int[] sum = all.getOrDefault(key, none);
      int[] own = document.cues().getOrDefault(key, none);
      int share = CueTable.classOf(sum[0] - own[0], sum[1] - own[1]);
      return share > 2 ? share : 0;
    };
  }
}
