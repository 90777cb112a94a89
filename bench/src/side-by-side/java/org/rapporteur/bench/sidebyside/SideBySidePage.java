package org.rapporteur.bench.sidebyside;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.rapporteur.bench.speed.Machine;
import org.rapporteur.bench.speed.SpeedPage;

/** Puts what {@link SideBySide} measured into one table on the page of speeds. */
public final class SideBySidePage {
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("ours", "ours");
    NAMES.put("corenlp", "CoreNLP 4.5.10");
    NAMES.put("nlp4j", "NLP4J 1.1.3");
    NAMES.put("ours-again", "ours, run last");
  }

  private static final String SCHEME = "other scheme";

  private final Map<String, Properties> figures = new LinkedHashMap<>();
  private final StringBuilder page = new StringBuilder();

  private SideBySidePage() {}

  public static void main(String[] arguments) throws IOException {
    SideBySidePage page = new SideBySidePage();
    for (String name : NAMES.keySet()) {
      try (Reader in = Files.newBufferedReader(SideBySide.folder().resolve(name + ".properties"))) {
        Properties properties = new Properties();
        properties.load(in);
        page.figures.put(name, properties);
      }
    }
    page.write();
    System.out.println(page.page);
    SpeedPage.write("Side by side on Java " + Machine.javaVersion(), page.page.toString());
  }

  private double get(String name, String figure) {
    return Double.parseDouble(figures.get(name).getProperty(figure));
  }

  private void write() {
    double tokens = get("ours", "tokens");
    page.append("The 24 raw texts of GUM news, ").append((int) tokens).append(" of our tokens, by which all speeds are counted; one thread; each ");
    page.append("analyser in a process of its own, one after another, ours first and last. ");
    page.append("CoreNLP: tokenize, pos, lemma, ner (three classes, nothing else), depparse. NLP4J: tags, lemmas, names, dependencies. ");
    page.append("Measured by `bench/run side-by-side`; accuracy by the definitions of [language](language.md).\n\n");
    page.append(figures.get("ours").getProperty("machine")).append(".\n\n");
    page.append("| | ").append(String.join(" | ", NAMES.values())).append(" |\n|---").append("|---".repeat(NAMES.size())).append("|\n");
    row("tokens/s, processor", name -> speed(name, tokens, "seconds processor"));
    row("tokens/s, wall", name -> speed(name, tokens, "seconds wall"));
    row("ours is faster, processor", name -> ratio(name, "seconds processor"));
    row("ours is faster, wall", name -> ratio(name, "seconds wall"));
    row("loading, s", name -> number(name, "load seconds", "%.2f"));
    row("heap that the loaded analyser holds, MB", name -> number(name, "heap loaded MB", "%.0f"));
    row("heap peak, garbage included, MB", name -> number(name, "heap peak MB", "%.0f"));
    for (String measure : List.of("subject, passive subject and object arcs", "sentences", "tags, of all gold tokens", "lemmas, of aligned tokens")) {
      row(measure + ", F1", name -> percent(name, measure));
    }
    row("UAS", name -> name.equals("nlp4j") ? SCHEME : percent(name, "UAS, of all gold tokens"));
    row("LAS", name -> name.equals("nlp4j") ? SCHEME : percent(name, "LAS, of all gold tokens"));
    row("names, head match F1", name -> percent(name, "names, head match F1"));
  }

  private void row(String title, java.util.function.UnaryOperator<String> cell) {
    page.append("| ").append(title);
    figures.keySet().forEach(name -> page.append(" | ").append(cell.apply(name)));
    page.append(" |\n");
  }

  private String speed(String name, double tokens, String seconds) {
    double middle = tokens / get(name, seconds);
    return String.format(
        Locale.ROOT, "%.0f (%.0f to %.0f)", middle, tokens / get(name, seconds + " max"), tokens / get(name, seconds + " min"));
  }

  /** Against the slower of our two runs. */
  private String ratio(String name, String seconds) {
    double ours = Math.max(get("ours", seconds), get("ours-again", seconds));
    return name.startsWith("ours") ? "" : String.format(Locale.ROOT, "%.1f times", get(name, seconds) / ours);
  }

  private String number(String name, String figure, String format) {
    return String.format(Locale.ROOT, format, get(name, figure));
  }

  private String percent(String name, String measure) {
    return String.format(Locale.ROOT, "%.1f", 100 * get(name, measure));
  }
}
