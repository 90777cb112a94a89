package org.rapporteur.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How likely a report's source is the right one. The linker's probability, taken through a logistic curve that was fitted to how often
 * links of such a probability were right (Platt 1999), one for quotations and one for other reports. A source that the linker did not
 * look at, since a rule knows it without a cue, has the share of such sources that were right.
 */
public final class Confidence {
  /** Where the curves lie on the class path. */
  public static final String RESOURCE = "/org/rapporteur/models/en/statement-confidence.tsv";

  private static final double LEAST = 1e-4;

  private final Map<String, double[]> curves;

  private Confidence(Map<String, double[]> curves) {
    this.curves = Map.copyOf(curves);
  }

  /** The name of the curve for quotations, or for other reports. */
  public static String curve(boolean quoted) {
    return quoted ? "quoted" : "told";
  }

  /** What the curves are drawn over: the logarithm of the odds, kept off the ends. */
  public static double odds(double probability) {
    double inside = Math.max(LEAST, Math.min(1 - LEAST, probability));
    return StrictMath.log(inside / (1 - inside));
  }

  /**
   * From the class path.
   *
   * @throws IllegalStateException if it is not there or cannot be read
   */
  static Confidence load() {
    Map<String, double[]> curves = new HashMap<>();
    try (InputStream in = Confidence.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no " + RESOURCE + " on the class path: add rapporteur-models-en");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t");
          curves.put(cells[0], new double[] {Double.parseDouble(cells[1]), Double.parseDouble(cells[2])});
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the curves " + RESOURCE, e);
    }
    return new Confidence(curves);
  }

  /** The confidences of one article's reports. */
  Reports of(TaggedSpans spans, List<StatementLinker.Link> links, StatementLinker linker, CueTable table) {
    Map<Integer, StatementLinker.Link> byCue = new HashMap<>();
    links.stream().filter(link -> link.cue() >= 0).forEach(link -> byCue.put(link.cue(), link));
    IntFunction<StatementLinker.Link> bare = linker.bare(spans, table);
    return report -> {
      if (report.source() < 0) {
        return 0;
      }
      int cue = report.cue() < 0 ? -1 : spans.cueAt[report.cue()];
      int source = spans.sourceAt[report.source()];
      double probability =
          cue < 0 || source < 0 ? 0 : byCue.computeIfAbsent(cue, bare::apply).probability(source);
      return probability > 0 ? value(curve(spans.reading.isQuoted(report.content())), odds(probability)) : value("rule", 0);
    };
  }

  private double value(String name, double odds) {
    double[] curve = curves.get(name);
    return 1 / (1 + StrictMath.exp(-(curve[0] * odds + curve[1])));
  }

  /** The confidence of a report, from 0 to 1. */
  @FunctionalInterface
  interface Reports {
    double of(Report report);
  }
}
