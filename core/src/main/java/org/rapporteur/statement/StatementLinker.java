package org.rapporteur.statement;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.internal.Scorer;
import org.rapporteur.language.internal.Weights;
import org.rapporteur.model.Span;

/**
 * Links contents to cues and cues to sources: among the cues (then the sources) near by, and nobody, the one with the highest score under
 * a linear model over hashed features. The scores of one choice are a distribution (softmax), so each link has a probability. Trained by
 * {@code org.rapporteur.train.StatementTraining}. Immutable and thread-safe.
 */
public final class StatementLinker {
  /** The one class of the weights. */
  public static final List<String> CLASSES = List.of("link");

  /** What one unit of a whole-numbered weight stands for. */
  public static final double STEP = 0.02;

  private static final String RESOURCE = "/org/rapporteur/models/en/statement-linker.bin";
  /** How many ranges to either side are looked at, and how many paragraphs away. */
  private static final int REACH = 8;

  private static final int PARAGRAPHS = 2;

  private final Scorer weights;

  public StatementLinker(Scorer weights) {
    this.weights = weights;
  }

  /**
   * With the weights on the class path.
   *
   * @throws IllegalStateException if they are not there or cannot be read
   */
  static StatementLinker load() {
    return new StatementLinker(read());
  }

  private static Scorer read() {
    try (InputStream in = StatementLinker.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no " + RESOURCE + " on the class path: add rapporteur-models-en");
      }
      return Weights.read(in);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the weights " + RESOURCE, e);
    }
  }

  /**
   * A choice to learn from.
   *
   * @param thing what is to be linked: the content, or the cue
   * @param candidates what it may be linked to, in order of position
   * @param features of each candidate and, last, of none of them
   */
  public record Choice(Span thing, List<Span> candidates, int[][] features) {}

  /** Says for a thing which of the candidates is right: its number, or their number for none; negative to learn nothing. */
  public interface Teacher {
    int right(Choice choice);
  }

  /**
   * A cue, or -1 for none, with the contents that were linked to it and what may be its source.
   *
   * @param sure the probability of the likeliest of the links between cue and contents
   * @param sources candidates by number
   * @param shares the probability of each candidate and, last, of none
   */
  record Link(int cue, List<Integer> contents, double sure, List<Integer> sources, double[] shares) {
    /** The likeliest source; -1 for none. */
    int source() {
      int best = best(shares);
      return best < sources.size() ? sources.get(best) : -1;
    }

    /** The probability that a range of the article's sources is the source of these contents; 0 if it was not looked at. */
    double probability(int source) {
      int place = sources.indexOf(source);
      return place < 0 ? 0 : sure * shares[place];
    }
  }

  /** For training: the choices of an article whose tokens have these classes, the sources given the teacher's cues. */
  public static List<Choice> choices(AnnotatedArticle annotated, int[] classes, CueTable table, Teacher teacher) {
    Reading reading = StatementFinder.reading(annotated);
    TaggedSpans spans = new TaggedSpans(reading, classes, new ReportFinder(reading).run().reports());
    Run run = new Run(spans, table);
    List<Choice> choices = new ArrayList<>();
    Map<Integer, List<Integer>> byCue = new TreeMap<>();
    for (int c = 0; c < spans.contents.size(); c++) {
      List<Integer> candidates = run.cues(c);
      Choice choice = run.choice(spans.contents.get(c), spans.cues, candidates, run.cueFeatures(c, candidates));
      choices.add(choice);
      int right = teacher.right(choice);
      if (right >= 0 && right < candidates.size()) {
        byCue.computeIfAbsent(candidates.get(right), key -> new ArrayList<>()).add(c);
      }
    }
    byCue.forEach(
        (cue, contents) -> {
          List<Integer> candidates = run.sources(cue);
          choices.add(
              run.choice(spans.cues.get(cue), spans.sources, candidates, run.sourceFeatures(cue, contents, candidates)));
        });
    return choices;
  }

  /** In order of cue; contents without one each alone, behind them. */
  List<Link> run(TaggedSpans spans, CueTable table) {
    Run run = new Run(spans, table);
    Map<Integer, List<Integer>> byCue = new TreeMap<>();
    Map<Integer, Double> sure = new TreeMap<>();
    List<Link> alone = new ArrayList<>();
    for (int c = 0; c < spans.contents.size(); c++) {
      List<Integer> candidates = run.cues(c);
      double[] shares = shares(run.cueFeatures(c, candidates));
      int best = best(shares);
      if (best < candidates.size()) {
        byCue.computeIfAbsent(candidates.get(best), key -> new ArrayList<>()).add(c);
        sure.merge(candidates.get(best), shares[best], Math::max);
      } else {
        alone.add(new Link(-1, List.of(c), shares[best], List.of(), new double[] {1}));
      }
    }
    List<Link> links = new ArrayList<>();
    byCue.forEach((cue, contents) -> links.add(sourced(run, cue, contents, sure.get(cue))));
    links.addAll(alone);
    return links;
  }

  /**
   * A report as it was linked, to be checked.
   *
   * @param probability of the source; 0 where a rule names it and no cue
   * @param source empty for none
   * @param quoted whether all contents lie in quotations
   */
  public record Linked(List<Span> content, Optional<Span> source, double probability, boolean quoted) {}

  /** For training: the links of an article whose tokens have these classes, and the reports of rules that need no cue. */
  public List<Linked> linked(AnnotatedArticle annotated, int[] classes, CueTable table) {
    Reading reading = StatementFinder.reading(annotated);
    List<Report> rules = new ReportFinder(reading).run().reports();
    TaggedSpans spans = new TaggedSpans(reading, classes, rules);
    List<Linked> linked = new ArrayList<>();
    run(spans, table).forEach(link -> linked.add(linked(spans, link)));
    rules.stream()
        .filter(rule -> rule.cue() < 0 && rule.source() >= 0)
        .forEach(rule -> linked.add(new Linked(rule.content(), Optional.of(spans.analysis.span(rule.source())), 0, false)));
    return linked;
  }

  private static Linked linked(TaggedSpans spans, Link link) {
    List<Span> content =
        link.contents().stream().map(spans.contents::get).map(r -> spans.analysis.span(r.first(), r.end())).toList();
    Optional<Span> source =
        Optional.of(link.source()).filter(s -> s >= 0).map(spans.sources::get).map(r -> spans.analysis.span(r.first(), r.end()));
    double probability = link.source() < 0 ? 0 : link.probability(link.source());
    return new Linked(content, source, probability, spans.reading.isQuoted(content));
  }

  /** Tells of a cue to which no content was linked what may be its source. */
  IntFunction<Link> bare(TaggedSpans spans, CueTable table) {
    Run run = new Run(spans, table);
    return cue -> sourced(run, cue, List.of(), 1);
  }

  private Link sourced(Run run, int cue, List<Integer> contents, double sure) {
    List<Integer> candidates = run.sources(cue);
    return new Link(cue, contents, sure, candidates, shares(run.sourceFeatures(cue, contents, candidates)));
  }

  private static int best(double[] shares) {
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    return best;
  }

  /** The probability of each candidate. */
  private double[] shares(int[][] features) {
    double[] shares = new double[features.length];
    int[] score = new int[1];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < shares.length; i++) {
      weights.score(features[i], features[i].length, score);
      shares[i] = score[0] * STEP;
      most = Math.max(most, shares[i]);
    }
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = StrictMath.exp(shares[i] - most);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /** The candidates and features of one article. */
  private static final class Run {
    private final TaggedSpans spans;
    private final Analysis analysis;
    private final LinkFeatures features;

    Run(TaggedSpans spans, CueTable table) {
      this.spans = spans;
      this.analysis = spans.analysis;
      this.features = new LinkFeatures(spans, table);
    }

    List<Integer> cues(int content) {
      return near(spans.contents.get(content), spans.cues);
    }

    List<Integer> sources(int cue) {
      return near(spans.cues.get(cue), spans.sources);
    }

    int[][] cueFeatures(int content, List<Integer> candidates) {
      Range range = spans.contents.get(content);
      int[][] rows = new int[candidates.size() + 1][];
      for (int i = 0; i < candidates.size(); i++) {
        rows[i] = features.cue(range, spans.cues.get(candidates.get(i)));
      }
      rows[candidates.size()] = features.noCue(range);
      return rows;
    }

    int[][] sourceFeatures(int cue, List<Integer> contents, List<Integer> candidates) {
      Range range = spans.cues.get(cue);
      List<Range> ranges = contents.stream().map(spans.contents::get).toList();
      int[][] rows = new int[candidates.size() + 1][];
      for (int i = 0; i < candidates.size(); i++) {
        rows[i] = features.source(range, ranges, spans.sources.get(candidates.get(i)));
      }
      rows[candidates.size()] = features.noSource(range, ranges);
      return rows;
    }

    /** The numbers of the ranges at most {@link #REACH} places and {@link #PARAGRAPHS} paragraphs from a range. */
    private List<Integer> near(Range range, List<Range> all) {
      int after = firstFrom(range.first(), all);
      int paragraph = analysis.sentence(range.first()).paragraph();
      List<Integer> near = new ArrayList<>();
      for (int i = Math.max(0, after - REACH); i < Math.min(all.size(), after + REACH); i++) {
        int apart = Math.abs(analysis.sentence(all.get(i).first()).paragraph() - paragraph);
        if (apart <= PARAGRAPHS) {
          near.add(i);
        }
      }
      return near;
    }

    private static int firstFrom(int token, List<Range> all) {
      int low = 0;
      int high = all.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (all.get(middle).first() >= token) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
    }

    Choice choice(Range thing, List<Range> all, List<Integer> candidates, int[][] rows) {
      return new Choice(
          analysis.span(thing.first(), thing.end()),
          candidates.stream().map(i -> analysis.span(all.get(i).first(), all.get(i).end())).toList(),
          rows);
    }
  }
}
