package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.eval.Label.Stretch;

/**
 * Draws statements to be labelled by hand. The program reads a seeded sample of the press collection; of the statements it finds, so
 * many are drawn at random, and so many of every act it gives them, so that rare acts are there. Pronoun quotes are all statements
 * whose source is "he", "she", "they" or "it". No article gives more than a few, and outlets take turns, the news site twice. Acts that
 * the first draw had few of are drawn again from the articles it left (of the news site, which it left none of, from the same): by the
 * program's act, and by words that often go with an act, whatever act the program gives, so that what it misses is there too.
 *
 * <p>From the command line: {@code LabelSample SHARED speech-acts|rare-acts|pronoun-quotes LABELS.tsv WORKSHEET.txt}; the rare acts are
 * added to what {@code LABELS.tsv} holds. The labels file has where the words stand, never the words; the worksheet has the words for
 * the labeller, not the program's act, and is not part of the project. What the labeller writes, {@link LabelFold} puts into the labels
 * file. A later version of the program finds other statements, so the labels in the project are not drawn again.
 */
final class LabelSample {
  private static final long SEED = 20_261_128;
  private static final int LONGEST = 8_000;
  private static final Map<String, Integer> ARTICLES = Map.of("wikinews", 300, "state", 400, "whitehouse", 300, "kremlin", 350);
  private static final List<String> TURNS = List.of("wikinews", "state", "wikinews", "whitehouse", "kremlin");
  static final String RANDOMLY = "random";
  private static final int RANDOM = 130;
  private static final int EACH_ACT = 24;
  private static final int PRONOUNS = 230;
  private static final int OF_ONE_ARTICLE = 3;
  private static final int EACH_RARE_ACT = 14;
  private static final int FIRST_RARE_NUMBER = 1_001;
  private static final Map<String, String> HINTS =
      new TreeMap<>(
          Map.of(
              "apologise", "apolog|sorry|regret|forgive",
              "threaten", "threat|consequences|retaliat|respond|warn|revenge|sanction",
              "offer", "offer|ready|willing|prepared|open to",
              "deny", "deny|denie|untrue|false|baseless|never|no plan|no intention",
              "reject", "reject|refus|oppos|will not|won't|cannot accept|impossible|unacceptable",
              "propose", "propos|suggest|recommend|advis|let us|let's|should",
              "predict", "predict|forecast|expect|likely|will be|would be"));
  private static final Set<String> THIRD_PERSONS = Set.of("he", "she", "they", "it");
  private static final int BEFORE = 160;
  private static final int BEFORE_PRONOUN = 900;
  private static final int AFTER = 80;

  private final Random random = new Random(SEED);
  private final Map<String, String> outlets = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Integer> taken = new HashMap<>();
  private final List<Label> drawn = new ArrayList<>();

  public static void main(String[] args) throws IOException {
    boolean pronouns = args[1].equals("pronoun-quotes");
    boolean rare = args[1].equals("rare-acts");
    LabelSample sample = new LabelSample();
    List<Label> candidates = sample.candidates(Path.of(args[0]).resolve("data/press"), rare, new ProgramRecordMaker());
    if (pronouns) {
      sample.draw(candidates.stream().filter(sample::hasPronoun).map(l -> drawnAs(l, sample.source(l))).toList(), PRONOUNS);
    } else if (rare) {
      sample.drawRareActs(candidates, Label.parse(Files.readAllLines(Path.of(args[2]))));
    } else {
      sample.drawActs(candidates);
    }
    sample.write(Path.of(args[2]), Path.of(args[3]), rare ? FIRST_RARE_NUMBER : 1, pronouns ? BEFORE_PRONOUN : BEFORE);
  }

  /** Every statement that the program finds in the sample of articles, or in the rest; what it calls its act stands under {@code drawn}. */
  private List<Label> candidates(Path press, boolean rest, RecordMaker maker) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String outlet : PressArticles.OUTLETS) {
      Map<String, String> articles = PressArticles.lines(press.resolve(outlet), LONGEST);
      List<String> urls = new ArrayList<>(articles.keySet());
      Collections.shuffle(urls, random);
      int end = Math.min(urls.size(), ARTICLES.get(outlet));
      for (String url : rest && end < urls.size() ? urls.subList(end, urls.size()) : urls.subList(0, end)) {
        outlets.put(url, outlet);
        lines.add(articles.get(url));
      }
    }
    Rows rows = new Rows(maker.read(List.of(Files.write(Files.createTempFile("label-sample", ".jsonl"), lines))));
    Map<String, JsonNode> articles = rows.byId("article");
    articles.values().forEach(a -> texts.put(a.path("url").asText(), a.path("text").asText()));
    List<Label> candidates = new ArrayList<>();
    for (JsonNode statement : rows.of("statement")) {
      candidates.add(label(articles.get(statement.path("article").asText()), statement));
    }
    Collections.shuffle(candidates, random);
    return candidates;
  }

  private static Label label(JsonNode article, JsonNode statement) {
    List<Stretch> content = stretches(statement.path("content"));
    JsonNode mention = statement.path("speaker").path("mention");
    List<Stretch> source = mention.isMissingNode() ? List.of() : List.of(stretch(mention));
    String hash = Checksum.of(Stretch.words(content, article.path("text").asText()));
    String act = statement.path("act").asText();
    return new Label(0, article.path("url").asText(), content, hash, stretches(statement.path("cue")), source, act, "", "", "");
  }

  static List<Stretch> stretches(JsonNode spans) {
    List<Stretch> stretches = new ArrayList<>();
    spans.forEach(span -> stretches.add(stretch(span)));
    return stretches;
  }

  static Stretch stretch(JsonNode span) {
    return new Stretch(span.path("start").asInt(), span.path("end").asInt());
  }

  private boolean hasPronoun(Label label) {
    return THIRD_PERSONS.contains(source(label));
  }

  private String source(Label label) {
    return Stretch.words(label.source(), texts.get(label.url())).toLowerCase(Locale.ROOT);
  }

  private void drawActs(List<Label> candidates) {
    draw(candidates.stream().map(l -> drawnAs(l, RANDOMLY)).toList(), RANDOM);
    Map<String, List<Label>> acts = new TreeMap<>();
    candidates.forEach(label -> acts.computeIfAbsent(label.drawn(), k -> new ArrayList<>()).add(label));
    acts.values().forEach(labels -> draw(labels, EACH_ACT));
  }

  /** Adds to the labels of the first draw. */
  private void drawRareActs(List<Label> candidates, List<Label> before) {
    before.forEach(label -> taken.merge(label.url(), 1, Integer::sum));
    drawn.addAll(before);
    HINTS.forEach((act, words) -> {
      draw(candidates.stream().filter(l -> l.drawn().equals(act)).toList(), EACH_RARE_ACT);
      Pattern hint = Pattern.compile("\\b(" + words + ")", Pattern.CASE_INSENSITIVE);
      List<Label> hinted = candidates.stream().filter(l -> hint.matcher(words(l)).find()).map(l -> drawnAs(l, "words:" + act)).toList();
      draw(hinted, EACH_RARE_ACT);
    });
    drawn.removeAll(before);
  }

  private String words(Label label) {
    String text = texts.get(label.url());
    return Stretch.words(label.cue(), text) + "\n" + Stretch.words(label.content(), text);
  }

  private static Label drawnAs(Label l, String why) {
    return new Label(l.id(), l.url(), l.content(), l.hash(), l.cue(), l.source(), why, "", "", "");
  }

  /** Takes up to so many more, outlets in turn. */
  private void draw(List<Label> candidates, int wanted) {
    Map<String, List<Label>> queues = new LinkedHashMap<>();
    candidates.forEach(l -> queues.computeIfAbsent(outlets.get(l.url()), k -> new ArrayList<>()).add(l));
    int before = drawn.size();
    boolean any = true;
    while (any && drawn.size() - before < wanted) {
      any = false;
      for (String outlet : TURNS) {
        List<Label> queue = queues.getOrDefault(outlet, new ArrayList<>());
        queue.removeIf(l -> taken.getOrDefault(l.url(), 0) >= OF_ONE_ARTICLE || isDrawn(l));
        if (!queue.isEmpty() && drawn.size() - before < wanted) {
          Label next = queue.remove(0);
          taken.merge(next.url(), 1, Integer::sum);
          drawn.add(next);
          any = true;
        }
      }
    }
  }

  private boolean isDrawn(Label label) {
    return drawn.stream().anyMatch(d -> d.url().equals(label.url()) && d.content().equals(label.content()));
  }

  private void write(Path labels, Path worksheet, int firstNumber, int before) throws IOException {
    Collections.shuffle(drawn, random);
    List<Label> numbered = new ArrayList<>();
    StringBuilder sheet = new StringBuilder();
    for (Label label : drawn) {
      Label next = label.numbered(firstNumber + numbered.size());
      numbered.add(next);
      sheet.append(next.id()).append(' ').append(outlets.get(next.url())).append(": ").append(marked(next, before)).append("\n");
    }
    List<Label> all = new ArrayList<>(firstNumber == 1 ? List.of() : Label.parse(Files.readAllLines(labels)));
    all.addAll(numbered);
    Label.write(labels, Files.exists(labels) ? LabelFold.header(labels) : List.of(), all);
    Files.writeString(worksheet, sheet.toString());
  }

  /** The statement with its surroundings on one line: content in [ ], cue in { }, a pronoun source in < >. */
  private String marked(Label label, int before) {
    String text = texts.get(label.url());
    int[] points = text.codePoints().toArray();
    Map<Integer, String> marks = new TreeMap<>();
    label.content().forEach(s -> mark(marks, s, "[", "]"));
    label.cue().forEach(s -> mark(marks, s, "{", "}"));
    label.source().forEach(s -> mark(marks, s, "<", ">"));
    List<Stretch> all = new ArrayList<>(label.content());
    all.addAll(label.cue());
    all.addAll(label.source());
    int first = all.stream().mapToInt(Stretch::start).min().orElseThrow();
    int last = all.stream().mapToInt(Stretch::end).max().orElseThrow();
    StringBuilder line = new StringBuilder();
    for (int i = Math.max(0, first - before); i <= Math.min(points.length, last + AFTER); i++) {
      line.append(marks.getOrDefault(i, ""));
      if (i < points.length) {
        line.appendCodePoint(Character.isWhitespace(points[i]) ? ' ' : points[i]);
      }
    }
    return line.toString();
  }

  private static void mark(Map<Integer, String> marks, Stretch stretch, String open, String close) {
    marks.merge(stretch.start(), open, (a, b) -> a + b);
    marks.merge(stretch.end(), close, (a, b) -> b + a);
  }
}
