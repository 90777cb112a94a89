package org.rapporteur.train.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.annotation.ArticleEntities;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.annotation.Fingerprint;
import org.rapporteur.compare.ArticleOrder;
import org.rapporteur.compare.CopyFinder;
import org.rapporteur.compare.Fingerprinter;
import org.rapporteur.compare.StoryCandidates;
import org.rapporteur.compare.StoryGrouper;
import org.rapporteur.compare.StoryModel;
import org.rapporteur.compare.StoryPair;
import org.rapporteur.compare.TermWeights;
import org.rapporteur.language.Analyser;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Published;
import org.rapporteur.train.story.StoryData.Labelled;

/**
 * Trains the grouping of articles into stories: {@code TrainStories SHARED OUTPUT}. Counts terms in open press
 * ({@code data/press}) and the development halves of {@code data/stories}, fits the weights of pairs to those halves, chooses the threshold on them, measures once on the test halves, and
 * writes {@code document-frequencies.tsv} and {@code story-pairs.tsv} to OUTPUT. Every pair is learned twice, with and without dates,
 * so that undated articles are weighed too. The same input gives the same files.
 */
public final class TrainStories {
  private static final int LEAST_FREQUENCY = 2;
  private static final double RIDGE = 1;
  /** The sets by themselves, and all in one heap. */
  private static final List<String> SETS = List.of("allsides/", "gva/", "ecbplus/", "");
  private static final List<Double> THRESHOLDS = List.of(0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85);
  /** Pair precision that a threshold has to reach, with and without dates. That of gva/ hardly moves with the threshold. */
  private static final Map<String, Double> PRECISION = Map.of("allsides/", 0.85, "", 0.95);

  private final Analyser analyser;
  private final Fingerprinter fingerprinter = new Fingerprinter();

  /** @param analyser gives tokens, tags and lemmas */
  public TrainStories(Analyser analyser) {
    this.analyser = analyser;
  }

  /** See the class comment. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 1 || arguments.length > 2) {
      throw new IllegalArgumentException("usage: TrainStories SHARED [OUTPUT]; without OUTPUT it measures what is on the class path");
    }
    TrainStories train = new TrainStories(EnglishAnalyser.load());
    Path shared = Path.of(arguments[0]);
    if (arguments.length == 1) {
      train.measureTest(all(shared), new StoryGrouper());
    } else {
      train.run(shared, Path.of(arguments[1]));
    }
  }

  private static List<Labelled> all(Path shared) throws IOException {
    List<Labelled> all = new ArrayList<>();
    for (String set : List.of("allsides", "gva", "newswcl50")) {
      all.addAll(StoryData.jsonLines(shared.resolve("data/stories/" + set + "/articles.jsonl")));
    }
    all.addAll(StoryData.ecbPlus(shared.resolve("data/stories/ecbplus/xml")));
    return all;
  }

  private void measureTest(List<Labelled> all, StoryGrouper grouper) {
    List<Labelled> test = all.stream().filter(l -> !l.development()).toList();
    Map<ArticleId, Fingerprint> prints = prints(test);
    SETS.forEach(set -> measure(set, test, prints, grouper));
  }

  /** Trains and writes, then measures. */
  public void run(Path shared, Path output) throws IOException {
    List<Labelled> all = all(shared);
    List<Labelled> development = all.stream().filter(Labelled::development).toList();
    Map<ArticleId, Fingerprint> prints = prints(development);
    List<Fingerprint> counted = pressPrints(shared.resolve("data/press"));
    development.forEach(l -> counted.add(prints.get(l.article().id())));
    Map<String, Integer> frequencies = new TreeMap<>();
    counted.forEach(p -> p.terms().keySet().forEach(t -> frequencies.merge(t, 1, Integer::sum)));
    frequencies.values().removeIf(n -> n < LEAST_FREQUENCY);
    TermWeights termWeights = new TermWeights(frequencies, counted.size());
    double[] weights = fit(development, prints, termWeights);
    write(output, frequencies, counted.size(), weights);
    StoryModel model = new StoryModel(weights);
    double threshold = threshold(development, prints, termWeights, model);
    System.out.printf(Locale.ROOT, "test halves at %.2f%n", threshold);
    measureTest(all, new StoryGrouper(termWeights, model, threshold));
  }

  private Map<ArticleId, Fingerprint> prints(List<Labelled> labelled) {
    Map<ArticleId, Fingerprint> prints = new HashMap<>();
    labelled.parallelStream().map(l -> Map.entry(l.article().id(), print(l.article()))).toList()
        .forEach(e -> prints.put(e.getKey(), e.getValue()));
    return prints;
  }

  /** News in full, and a sample of what governments put out, which is more and about little. */
  private List<Fingerprint> pressPrints(Path press) throws IOException {
    List<Article> articles = new ArrayList<>(StoryData.press(press.resolve("wikinews"), 1));
    articles.addAll(StoryData.press(press.resolve("wikipedia-current-events"), 8));
    for (String government : List.of("kremlin", "state", "whitehouse")) {
      articles.addAll(StoryData.press(press.resolve(government), 30));
    }
    return new ArrayList<>(articles.parallelStream().map(this::print).toList());
  }

  private Fingerprint print(Article article) {
    var analysis = analyser.run(article).value();
    return fingerprinter
        .run(new AnnotatedArticle(article, analysis, new ArticleEntities(analysis, List.of()), List.of()))
        .value();
  }

  private static double[] fit(List<Labelled> development, Map<ArticleId, Fingerprint> prints, TermWeights termWeights) {
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (boolean dated : new boolean[] {true, false}) {
      Map<ArticleId, String> events = new HashMap<>();
      development.forEach(l -> events.put(l.article().id(), l.event()));
      List<ArticleFacts> articles = facts(development, prints, dated);
      List<StoryPair.Side> sides = articles.stream().map(a -> StoryPair.Side.of(a, termWeights)).toList();
      StoryCandidates.forEach(
          sides,
          (one, other) -> {
            String event = events.get(articles.get(one).article().id());
            boolean same = event.equals(events.get(articles.get(other).article().id()));
            examples.add(new LogisticRegression.Example(StoryPair.features(sides.get(one), sides.get(other)), same, 1));
          });
    }
    long positive = examples.stream().filter(LogisticRegression.Example::positive).count();
    System.out.printf(Locale.ROOT, "%d pairs, %d of one story%n", examples.size(), positive);
    return new LogisticRegression(RIDGE).fit(examples, StoryPair.FEATURES.size());
  }

  /** The lowest threshold that keeps the precision wanted on the development halves; the test halves have no say in it. */
  private static double threshold(
      List<Labelled> development, Map<ArticleId, Fingerprint> prints, TermWeights termWeights, StoryModel model) {
    double chosen = THRESHOLDS.get(THRESHOLDS.size() - 1);
    for (double threshold : THRESHOLDS) {
      System.out.printf(Locale.ROOT, "development halves at %.2f%n", threshold);
      StoryGrouper grouper = new StoryGrouper(termWeights, model, threshold);
      Map<String, Double> precisions = new TreeMap<>();
      SETS.forEach(set -> precisions.put(set, measure(set, development, prints, grouper)));
      boolean precise = PRECISION.entrySet().stream().allMatch(p -> precisions.get(p.getKey()) >= p.getValue());
      chosen = precise ? Math.min(chosen, threshold) : chosen;
    }
    return chosen;
  }

  /** Prints the score with and without dates; returns the lesser precision of the two. */
  private static double measure(
      String set, List<Labelled> all, Map<ArticleId, Fingerprint> prints, StoryGrouper grouper) {
    List<Labelled> some = all.stream().filter(l -> l.event().startsWith(set)).toList();
    List<PairScore> scores = new ArrayList<>();
    for (boolean dated : new boolean[] {true, false}) {
      List<ArticleFacts> articles = facts(some, prints, dated);
      scores.add(PairScore.of(some, grouper.group(articles, new CopyFinder().find(articles))));
      System.out.printf(Locale.ROOT, "  %-10s %s %s%n", set, dated ? "dated  " : "undated", scores.get(scores.size() - 1));
    }
    return scores.stream().mapToDouble(PairScore::precision).min().orElseThrow();
  }

  private static List<ArticleFacts> facts(List<Labelled> labelled, Map<ArticleId, Fingerprint> prints, boolean dated) {
    List<ArticleFacts> facts = new ArrayList<>();
    for (Labelled l : labelled) {
      Optional<Published> published = dated ? l.article().published() : Optional.empty();
      Fingerprint print = prints.get(l.article().id());
      facts.add(
          new ArticleFacts(
              l.article(), published, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), print, List.of()));
    }
    return ArticleOrder.sort(facts);
  }

  private static void write(Path output, Map<String, Integer> frequencies, int documents, double[] weights) throws IOException {
    List<String> table = new ArrayList<>();
    table.add("# In how many articles of news a term occurs, by lemma in lower case. Made by TrainStories; see the card.");
    table.add(Integer.toString(documents));
    frequencies.forEach((term, n) -> table.add(term + "\t" + n));
    Files.write(output.resolve("document-frequencies.tsv"), table, StandardCharsets.UTF_8);
    List<String> model = new ArrayList<>();
    model.add("# Weights of the features of a pair of articles. Made by TrainStories; see the card.");
    for (int f = 0; f < weights.length; f++) {
      model.add(StoryPair.FEATURES.get(f) + "\t" + String.format(Locale.ROOT, "%.4f", weights[f]));
    }
    Files.write(output.resolve("story-pairs.tsv"), model, StandardCharsets.UTF_8);
  }
}
