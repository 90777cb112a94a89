package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.rapporteur.language.Analyser;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.language.Name;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Origin;

/**
 * The analyser from raw text against gold syntax and names (GUM): sentences, tags, lemmas, trees, subject and object arcs of gold verbs
 * with names collapsed to one node, and heads of named people, organisations and places. Tokens are matched by offsets.
 */
public final class LanguageMeasure implements Measure {
  private static final Set<String> NAME_LABELS = Set.of("flat", "compound", "flat:foreign", "flat:name", "goeswith", "fixed");
  private static final Set<String> PUNCTUATION =
      Set.of(".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP", "LS", "SYM", "$", "#", "(", ")", "\"", "'", "PUNCT", "ADD");
  private static final Set<String> WITHOUT_LEMMA = Set.of("PUNCT", "SYM", "X", "NUM");
  private static final Map<String, String> ARGUMENTS =
      Map.of("nsubj", "S", "csubj", "S", "nsubj:outer", "S", "nsubj:pass", "SP", "csubj:pass", "SP", "obj", "O");
  private static final Map<Name.Type, String> NAME_TYPES =
      Map.of(Name.Type.PERSON, "PER", Name.Type.ORGANIZATION, "ORG", Name.Type.PLACE, "LOC");

  /** A token of either side; offsets in code points, heads within the document. */
  private record Token(int start, int end, int sentence, String tag, String upos, String lemma, int head, String label) {}

  private record Offsets(int start, int end) {}

  private record Arc(int head, int dependent, String role) {}

  private final Supplier<? extends Analyser> analysers;
  private final Tally sentences = new Tally();
  private final Tally tags = new Tally();
  private final Tally lemmas = new Tally();
  private final Tally unlabelled = new Tally();
  private final Tally labelled = new Tally();
  private final Tally arcs = new Tally();
  private int namesGiven;
  private int namesRight;
  private int namesGold;
  private int namesFound;

  private static final class Tally {
    private int hits;
    private int given;
    private int gold;

    void add(boolean hit) {
      hits += hit ? 1 : 0;
      given++;
      gold++;
    }

    <T> void add(Set<T> wanted, Set<T> found) {
      gold += wanted.size();
      given += found.size();
      hits += (int) wanted.stream().filter(found::contains).count();
    }

    Ratio ratio() {
      return new Ratio(hits, given, gold);
    }
  }

  /** Measures our analyser of English. */
  public LanguageMeasure() {
    this(EnglishAnalyser::load);
  }

  /** Measures any analyser; once. */
  public LanguageMeasure(Supplier<? extends Analyser> analysers) {
    this.analysers = analysers;
  }

  /** The data is the gold file, then the folder of raw texts. */
  @Override
  public Scores run(List<Path> data, RecordMaker maker) throws IOException {
    Analyser analyser = analysers.get();
    JsonNode gold = new ObjectMapper().readTree(data.get(0).toFile());
    for (var document : gold.properties()) {
      String text = Files.readString(data.get(1).resolve(document.getKey() + ".txt"));
      score(document.getValue(), analyser.run(article(text)).value());
    }
    Scores scores = new Scores();
    scores.ratios().put("subject, passive subject and object arcs", arcs.ratio());
    scores.ratios().put("sentences", sentences.ratio());
    scores.ratios().put("tags, of all gold tokens", tags.ratio());
    scores.ratios().put("lemmas, of aligned tokens", lemmas.ratio());
    scores.ratios().put("UAS, of all gold tokens", unlabelled.ratio());
    scores.ratios().put("LAS, of all gold tokens", labelled.ratio());
    double precision = (double) namesRight / Math.max(1, namesGiven);
    double recall = (double) namesFound / Math.max(1, namesGold);
    scores.numbers().put("names, head match precision", precision);
    scores.numbers().put("names, head match recall", recall);
    scores.numbers().put("names, head match F1", 2 * precision * recall / (precision + recall));
    scores.numbers().put("names in gold", (double) namesGold);
    scores.numbers().put("documents", (double) gold.size());
    return scores;
  }

  private static Article article(String text) {
    ArticleId id = new ArticleId(Ids.of("ar", text));
    return new Article(id, Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of());
  }

  private void score(JsonNode document, Analysis analysis) {
    List<Token> gold = new ArrayList<>();
    document.path("toks").forEach(t -> gold.add(goldToken(t)));
    int[] points = pointOffsets(analysis.text());
    List<Token> given = given(analysis, points);
    Map<Offsets, Integer> givenAt = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      givenAt.put(new Offsets(given.get(i).start(), given.get(i).end()), i);
    }
    int[] aligned = new int[gold.size()];
    Map<Integer, Integer> back = new HashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      aligned[i] = givenAt.getOrDefault(new Offsets(gold.get(i).start(), gold.get(i).end()), -1);
      back.put(aligned[i], i);
    }
    sentences.add(sentenceEnds(gold), sentenceEnds(given));
    for (int i = 0; i < gold.size(); i++) {
      scoreToken(gold.get(i), aligned[i] < 0 ? null : given.get(aligned[i]), back);
    }
    arcs.add(goldArcs(gold), givenArcs(gold, given, back));
    scoreNames(document.path("named"), analysis, points);
  }

  private void scoreToken(Token gold, Token given, Map<Integer, Integer> back) {
    tags.add(given != null && tag(gold).equals(tag(given)));
    if (given != null && !WITHOUT_LEMMA.contains(gold.upos())) {
      lemmas.add(gold.lemma().equalsIgnoreCase(given.lemma()));
    }
    int head = given == null || given.head() < 0 ? -1 : back.getOrDefault(given.head(), -9);
    boolean right = given != null && head == gold.head();
    unlabelled.add(right);
    labelled.add(right && base(given.label()).equals(base(gold.label())));
  }

  private static Set<Arc> goldArcs(List<Token> gold) {
    Set<Arc> arcs = new HashSet<>();
    Set<Integer> verbs = verbs(gold);
    for (int i = 0; i < gold.size(); i++) {
      String role = ARGUMENTS.get(gold.get(i).label());
      if (role != null && verbs.contains(gold.get(i).head())) {
        arcs.add(new Arc(gold.get(i).head(), top(gold, i), role));
      }
    }
    return arcs;
  }

  private static Set<Arc> givenArcs(List<Token> gold, List<Token> given, Map<Integer, Integer> back) {
    Set<Arc> arcs = new HashSet<>();
    Set<Integer> verbs = verbs(gold);
    for (int i = 0; i < given.size(); i++) {
      String role = ARGUMENTS.get(given.get(i).label());
      Integer head = given.get(i).head() < 0 ? null : back.get(given.get(i).head());
      if (role != null && head != null && verbs.contains(head)) {
        Integer dependent = back.get(i);
        arcs.add(new Arc(head, dependent == null ? -2 - i : top(gold, dependent), role));
      }
    }
    return arcs;
  }

  /** Gold verbs that head a clause without a copula. */
  private static Set<Integer> verbs(List<Token> gold) {
    Set<Integer> verbs = new HashSet<>();
    for (int i = 0; i < gold.size(); i++) {
      if (gold.get(i).upos().equals("VERB")) {
        verbs.add(i);
      }
    }
    gold.stream().filter(t -> t.label().equals("cop")).forEach(t -> verbs.remove(t.head()));
    return verbs;
  }

  private static int top(List<Token> tokens, int token) {
    int at = token;
    for (int steps = 0; steps < 20 && NAME_LABELS.contains(tokens.get(at).label()) && tokens.get(at).head() >= 0; steps++) {
      at = tokens.get(at).head();
    }
    return at;
  }

  private void scoreNames(JsonNode named, Analysis analysis, int[] points) {
    List<Object[]> given = new ArrayList<>();
    List<Name> all = new ArrayList<>(analysis.names());
    all.addAll(analysis.innerNames());
    for (Name name : all) {
      if (NAME_TYPES.containsKey(name.type())) {
        given.add(new Object[] {NAME_TYPES.get(name.type()), points[analysis.start(name.first())], points[analysis.end(name.end() - 1)]});
      }
    }
    namesGold += named.size();
    namesGiven += given.size();
    for (JsonNode gold : named) {
      namesFound += given.stream().anyMatch(g -> covers(g, gold)) ? 1 : 0;
    }
    for (Object[] one : given) {
      boolean right = false;
      for (JsonNode gold : named) {
        right |= covers(one, gold);
      }
      namesRight += right ? 1 : 0;
    }
  }

  private static boolean covers(Object[] given, JsonNode gold) {
    return given[0].equals(gold.path("type").asText())
        && (int) given[1] <= gold.path("hb").asInt()
        && gold.path("he").asInt() <= (int) given[2];
  }

  private static Set<Offsets> sentenceEnds(List<Token> tokens) {
    Map<Integer, Offsets> spans = new HashMap<>();
    tokens.forEach(t -> spans.merge(t.sentence(), new Offsets(t.start(), t.end()), (a, b) -> new Offsets(a.start(), b.end())));
    return new HashSet<>(spans.values());
  }

  private static Token goldToken(JsonNode t) {
    return new Token(
        t.path("b").asInt(),
        t.path("e").asInt(),
        t.path("s").asInt(),
        t.path("xpos").asText(),
        t.path("upos").asText(),
        t.path("lemma").asText(),
        t.path("head").asInt(),
        t.path("rel").asText());
  }

  private static List<Token> given(Analysis analysis, int[] points) {
    List<Token> tokens = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      for (int t = sentence.first(); t < sentence.end(); t++) {
        tokens.add(
            new Token(
                points[analysis.start(t)],
                points[analysis.end(t)],
                sentence.index(),
                analysis.tag(t),
                "",
                analysis.lemma(t),
                analysis.head(t),
                analysis.label(t)));
      }
    }
    return tokens;
  }

  private static int[] pointOffsets(String text) {
    int[] points = new int[text.length() + 1];
    for (int i = 1; i <= text.length(); i++) {
      points[i] = points[i - 1] + (Character.isLowSurrogate(text.charAt(i - 1)) ? 0 : 1);
    }
    return points;
  }

  private static String tag(Token token) {
    return PUNCTUATION.contains(token.tag()) ? "P" : token.tag();
  }

  private static String base(String label) {
    int colon = label.indexOf(':');
    return colon < 0 ? label : label.substring(0, colon);
  }
}
