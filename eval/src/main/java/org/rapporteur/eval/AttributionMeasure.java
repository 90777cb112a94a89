package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who said what, against PolNeAR (Newell et al., LREC 2018): contents by the words they share, one to one and greedy by overlap, and
 * their sources. Where two people annotated an article, the first file by name is gold.
 */
final class AttributionMeasure implements RecordMeasure {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+(?:[’'\\-.&][\\p{L}\\p{M}\\p{N}_]+)*");

  private static final Set<String> ORGANISATIONS = Set.of("organization", "state", "group");

  /** Words as indices. */
  private record Attribution(Set<Integer> content, Set<Integer> source) {}

  private record Pair(double overlap, int gold, int given) {}

  @Override
  public List<Path> articles(List<Path> data, Path work) throws IOException {
    return new ArrayList<>(texts(data.get(0)).values());
  }

  @Override
  public Scores score(List<Path> data, List<JsonNode> rows) throws IOException {
    Rows record = new Rows(rows);
    Map<String, JsonNode> articles = new HashMap<>();
    record.of("article").forEach(a -> articles.put(Path.of(a.path("path").asText()).getFileName().toString(), a));
    Map<String, List<JsonNode>> statements = new HashMap<>();
    record.of("statement").forEach(s -> statements.computeIfAbsent(s.path("article").asText(), k -> new ArrayList<>()).add(s));
    Map<String, JsonNode> entities = new HashMap<>();
    record.of("entity").forEach(e -> entities.put(e.path("id").asText(), e));
    Counts counts = new Counts();
    SpeakerCounts speakers = new SpeakerCounts();
    int documents = 0;
    for (var entry : texts(data.get(0)).entrySet()) {
      String text = Files.readString(entry.getValue());
      List<int[]> words = words(text);
      JsonNode article = articles.get(entry.getValue().getFileName().toString());
      List<JsonNode> given = article == null ? List.of() : statements.getOrDefault(article.path("id").asText(), List.of());
      List<Attribution> gold = gold(annotations(data.get(0), entry.getKey()), words);
      counts.add(gold, given(given, words));
      Set<Integer> organisations = organisations(article, entities.values(), words);
      AttributionKinds kinds = new AttributionKinds(text, words, organisations);
      speakers.add(gold.stream().map(g -> kinds.wanted(g.content(), g.source())).toList(), found(given, words));
      documents++;
    }
    Scores scores = counts.scores();
    speakers.into(scores);
    scores.numbers().put("documents", (double) documents);
    return scores;
  }

  private static final class Counts {
    private int gold;
    private int given;
    private int half;
    private int exact;
    private int halfWithSource;
    private int tokens;
    private int goldTokens;
    private int givenTokens;

    void add(List<Attribution> wanted, List<Attribution> found) {
      gold += wanted.size();
      given += found.size();
      Set<Integer> goldUnion = union(wanted);
      Set<Integer> givenUnion = union(found);
      goldTokens += goldUnion.size();
      givenTokens += givenUnion.size();
      goldUnion.retainAll(givenUnion);
      tokens += goldUnion.size();
      for (Pair pair : pairs(wanted, found)) {
        Attribution g = wanted.get(pair.gold());
        Attribution f = found.get(pair.given());
        boolean source = g.source().isEmpty() ? f.source().isEmpty() : !java.util.Collections.disjoint(g.source(), f.source());
        half += pair.overlap() >= 0.5 ? 1 : 0;
        halfWithSource += pair.overlap() >= 0.5 && source ? 1 : 0;
        exact += pair.overlap() == 1 ? 1 : 0;
      }
    }

    Scores scores() {
      Scores scores = new Scores();
      scores.ratios().put("content words", new Ratio(tokens, givenTokens, goldTokens));
      scores.ratios().put("content, half the words or more in common", new Ratio(half, given, gold));
      scores.ratios().put("content, the same words", new Ratio(exact, given, gold));
      scores.ratios().put("content + source", new Ratio(halfWithSource, given, gold));
      return scores;
    }

    private static Set<Integer> union(List<Attribution> attributions) {
      Set<Integer> union = new HashSet<>();
      attributions.forEach(a -> union.addAll(a.content()));
      return union;
    }
  }

  private static List<Pair> pairs(List<Attribution> gold, List<Attribution> given) {
    List<Pair> cells = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < given.size(); p++) {
        Set<Integer> common = new HashSet<>(gold.get(g).content());
        common.retainAll(given.get(p).content());
        if (!common.isEmpty()) {
          int union = gold.get(g).content().size() + given.get(p).content().size() - common.size();
          cells.add(new Pair((double) common.size() / union, g, p));
        }
      }
    }
    cells.sort(Comparator.comparingDouble(Pair::overlap).reversed());
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedGiven = new HashSet<>();
    cells.removeIf(c -> usedGold.contains(c.gold()) || usedGiven.contains(c.given()) || !(usedGold.add(c.gold()) & usedGiven.add(c.given())));
    return cells;
  }

  private static List<Attribution> given(List<JsonNode> statements, List<int[]> words) {
    List<Attribution> given = new ArrayList<>();
    for (JsonNode statement : statements) {
      List<int[]> content = new ArrayList<>();
      statement.path("content").forEach(s -> content.add(span(s)));
      JsonNode mention = statement.path("speaker").path("mention");
      given.add(new Attribution(covered(words, content), covered(words, mention.isMissingNode() ? List.of() : List.of(span(mention)))));
    }
    given.removeIf(a -> a.content().isEmpty());
    return given;
  }

  private static List<SpeakerCounts.Found> found(List<JsonNode> statements, List<int[]> words) {
    List<SpeakerCounts.Found> found = new ArrayList<>();
    for (JsonNode statement : statements) {
      Attribution one = given(List.of(statement), words).stream().findFirst().orElse(null);
      if (one != null) {
        double confidence = statement.path("speaker").path("confidence").asDouble();
        boolean direct = statement.path("form").asText().equals("direct");
        found.add(new SpeakerCounts.Found(one.content(), one.source(), confidence, direct));
      }
    }
    return found;
  }

  /** The words at which the record has an organisation, a state or a group: what gold does not tell of its sources. */
  private static Set<Integer> organisations(JsonNode article, Collection<JsonNode> entities, List<int[]> words) {
    List<int[]> spans = new ArrayList<>();
    for (JsonNode entity : entities) {
      if (article != null && ORGANISATIONS.contains(entity.path("type").asText())) {
        entity.path("mentions").forEach(
            m -> {
              if (m.path("article").equals(article.path("id"))) {
                spans.add(span(m));
              }
            });
      }
    }
    return covered(words, spans);
  }

  private static int[] span(JsonNode span) {
    return new int[] {span.path("start").asInt(), span.path("end").asInt()};
  }

  /** brat stand-off: {@code T} lines are stretches, {@code E} lines tie them together. */
  private static List<Attribution> gold(Path annotations, List<int[]> words) throws IOException {
    Map<String, List<int[]>> stretches = new HashMap<>();
    List<Attribution> gold = new ArrayList<>();
    List<String> lines = Files.readAllLines(annotations);
    for (String line : lines) {
      if (line.startsWith("T")) {
        String[] cells = line.split("\t");
        stretches.put(cells[0], offsets(cells[1].substring(cells[1].indexOf(' ') + 1)));
      }
    }
    for (String line : lines) {
      if (line.startsWith("E")) {
        String[] parts = line.split("\t")[1].split(" ");
        gold.add(new Attribution(covered(words, part("Content", parts, stretches)), covered(words, part("Source", parts, stretches))));
      }
    }
    gold.removeIf(a -> a.content().isEmpty());
    return gold;
  }

  private static List<int[]> part(String role, String[] parts, Map<String, List<int[]>> stretches) {
    List<int[]> spans = new ArrayList<>();
    for (String part : parts) {
      String[] pair = part.split(":");
      if (pair[0].replaceAll("\\d+$", "").equals(role)) {
        spans.addAll(stretches.getOrDefault(pair[1], List.of()));
      }
    }
    return spans;
  }

  private static List<int[]> offsets(String written) {
    List<int[]> spans = new ArrayList<>();
    for (String piece : written.split(";")) {
      String[] ends = piece.trim().split(" ");
      spans.add(new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])});
    }
    return spans;
  }

  private static List<int[]> words(String text) {
    List<int[]> words = new ArrayList<>();
    var matcher = WORD.matcher(text);
    int unit = 0;
    int point = 0;
    while (matcher.find()) {
      int start = point + text.codePointCount(unit, matcher.start());
      point = start + text.codePointCount(matcher.start(), matcher.end());
      unit = matcher.end();
      words.add(new int[] {start, point});
    }
    return words;
  }

  private static Set<Integer> covered(List<int[]> words, List<int[]> spans) {
    Set<Integer> covered = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      int[] word = words.get(i);
      if (spans.stream().anyMatch(s -> word[0] < s[1] && word[1] > s[0])) {
        covered.add(i);
      }
    }
    return covered;
  }

  private static Map<String, Path> texts(Path part) throws IOException {
    Map<String, Path> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(part.resolve("text"))) {
      files.forEach(f -> texts.put(f.getFileName().toString().replaceFirst("\\.txt$", ""), f));
    }
    return texts;
  }

  private static Path annotations(Path part, String document) throws IOException {
    try (Stream<Path> files = Files.list(part.resolve("attributions"))) {
      return files
          .filter(f -> f.getFileName().toString().matches(Pattern.quote(document) + "_....\\.ann"))
          .min(Comparator.naturalOrder())
          .orElseThrow(() -> new IOException("no annotations for " + document + " in " + part));
    }
  }
}
