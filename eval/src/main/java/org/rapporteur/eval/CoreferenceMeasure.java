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
import org.rapporteur.language.Analyser;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Chain;
import org.rapporteur.language.CoreferenceResolver;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.language.TokenMention;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Origin;

/**
 * Coreference from raw text against OntoGUM: MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998), CEAF-e (Luo 2005) and their
 * mean, the CoNLL score; chains of one are left out on both sides, and relative pronouns, which the corpus does not mark. Also how often
 * a pronoun comes to stand with its name.
 */
final class CoreferenceMeasure implements Measure {
  private static final Set<String> PERSONAL = Set.of("he", "him", "his", "she", "her", "hers");
  private static final Set<String> OTHER = Set.of("it", "its", "they", "them", "their");

  /** Offsets in code points; the head lies inside. */
  private record Phrase(int start, int end, int headStart, int headEnd) {
    List<Integer> extent() {
      return List.of(start, end);
    }
  }

  private double mucFound;
  private double mucWanted;
  private double mucRight;
  private double mucGiven;
  private double cubedRecall;
  private double cubedGold;
  private double cubedPrecision;
  private double cubedGiven;
  private double ceaf;
  private int goldChains;
  private int givenChains;
  private final int[] personal = new int[3];
  private final int[] other = new int[3];

  /** The data is the gold file, then the folder of raw texts. */
  @Override
  public Scores run(List<Path> data, RecordMaker maker) throws IOException {
    Analyser analyser = EnglishAnalyser.load();
    CoreferenceResolver resolver = new CoreferenceResolver();
    JsonNode gold = new ObjectMapper().readTree(data.get(0).toFile());
    for (var document : gold.properties()) {
      String text = Files.readString(data.get(1).resolve(document.getKey() + ".txt"));
      ArticleId id = new ArticleId(Ids.of("ar", text));
      Article article = new Article(id, Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of());
      Analysis analysis = analyser.run(article).value();
      score(document.getValue(), given(analysis, resolver.run(analysis).value()));
    }
    return scores(gold.size());
  }

  private Scores scores(int documents) {
    Scores scores = new Scores();
    double muc = f1(mucRight / mucGiven, mucFound / mucWanted);
    double cubed = f1(cubedPrecision / cubedGiven, cubedRecall / cubedGold);
    double entity = f1(ceaf / givenChains, ceaf / goldChains);
    scores.numbers().put("CoNLL F1", (muc + cubed + entity) / 3);
    scores.numbers().put("MUC F1", muc);
    scores.numbers().put("B-cubed F1", cubed);
    scores.numbers().put("CEAF-e F1", entity);
    scores.ratios().put("he, she: the right name", new Ratio(personal[0], personal[1], personal[2]));
    scores.ratios().put("it, they: the right name", new Ratio(other[0], other[1], other[2]));
    scores.numbers().put("documents", (double) documents);
    return scores;
  }

  private void score(JsonNode document, List<List<Phrase>> all) {
    List<List<Phrase>> gold = new ArrayList<>();
    for (JsonNode chain : document.path("coref")) {
      List<Phrase> phrases = new ArrayList<>();
      chain.forEach(m -> phrases.add(phrase(m, document.path("toks"))));
      gold.add(phrases);
    }
    scorePronouns(document, gold, all);
    List<List<Phrase>> wanted = gold.stream().filter(c -> c.size() > 1).toList();
    List<List<Phrase>> given = all.stream().filter(c -> c.size() > 1).toList();
    Map<List<Integer>, Integer> inGold = index(wanted);
    Map<List<Integer>, Integer> inGiven = index(given);
    for (List<Phrase> chain : wanted) {
      mucFound += links(chain, inGiven);
      mucWanted += chain.size() - 1;
      cubedRecall += shares(chain, inGiven);
      cubedGold += chain.size();
    }
    for (List<Phrase> chain : given) {
      mucRight += links(chain, inGold);
      mucGiven += chain.size() - 1;
      cubedPrecision += shares(chain, inGold);
      cubedGiven += chain.size();
    }
    goldChains += wanted.size();
    givenChains += given.size();
    ceaf += Assignment.best(similarity(wanted, given));
  }

  private static double links(List<Phrase> chain, Map<List<Integer>, Integer> others) {
    Set<Integer> parts = new HashSet<>();
    int alone = 0;
    for (Phrase phrase : chain) {
      Integer part = others.get(phrase.extent());
      if (part == null) {
        alone++;
      } else {
        parts.add(part);
      }
    }
    return chain.size() - parts.size() - alone;
  }

  private static double shares(List<Phrase> chain, Map<List<Integer>, Integer> others) {
    Map<Integer, Integer> sizes = new HashMap<>();
    for (Phrase phrase : chain) {
      Integer part = others.get(phrase.extent());
      if (part != null) {
        sizes.merge(part, 1, Integer::sum);
      }
    }
    return sizes.values().stream().mapToDouble(n -> (double) n * n).sum() / chain.size();
  }

  private static double[][] similarity(List<List<Phrase>> wanted, List<List<Phrase>> given) {
    double[][] similarity = new double[wanted.size()][given.size()];
    for (int i = 0; i < wanted.size(); i++) {
      Set<List<Integer>> extents = new HashSet<>(wanted.get(i).stream().map(Phrase::extent).toList());
      for (int j = 0; j < given.size(); j++) {
        long common = given.get(j).stream().filter(p -> extents.contains(p.extent())).count();
        similarity[i][j] = 2.0 * common / (wanted.get(i).size() + given.get(j).size());
      }
    }
    return similarity;
  }

  private void scorePronouns(JsonNode document, List<List<Phrase>> gold, List<List<Phrase>> given) {
    Map<List<Integer>, List<Phrase>> chainOf = new HashMap<>();
    given.forEach(chain -> chain.forEach(p -> chainOf.put(p.extent(), chain)));
    Map<List<Integer>, String> tagged = new HashMap<>();
    Map<List<Integer>, String> forms = new HashMap<>();
    for (JsonNode t : document.path("toks")) {
      List<Integer> at = List.of(t.path("b").asInt(), t.path("e").asInt());
      tagged.put(at, t.path("xpos").asText());
      forms.put(at, t.path("form").asText().toLowerCase(java.util.Locale.ROOT));
    }
    for (List<Phrase> chain : gold) {
      List<Phrase> names =
          chain.stream().filter(p -> tagged.getOrDefault(List.of(p.headStart(), p.headEnd()), "").startsWith("NNP")).toList();
      for (Phrase phrase : chain) {
        String form = forms.getOrDefault(phrase.extent(), "");
        boolean pronoun = tagged.getOrDefault(phrase.extent(), "").startsWith("PRP");
        if (!names.isEmpty() && pronoun && (PERSONAL.contains(form) || OTHER.contains(form))) {
          count(PERSONAL.contains(form) ? personal : other, phrase, names, chainOf.getOrDefault(phrase.extent(), List.of()));
        }
      }
    }
  }

  private static void count(int[] counts, Phrase pronoun, List<Phrase> names, List<Phrase> chain) {
    List<Phrase> others = chain.stream().filter(p -> !p.extent().equals(pronoun.extent())).toList();
    boolean right = others.stream().anyMatch(p -> names.stream().anyMatch(n -> standsFor(p, n)));
    counts[0] += right ? 1 : 0;
    counts[1] += others.isEmpty() ? 0 : 1;
    counts[2]++;
  }

  private static boolean standsFor(Phrase given, Phrase name) {
    boolean inside = given.start() <= name.headStart() && name.headEnd() <= given.end() && given.end() - given.start() < 60;
    return given.headStart() == name.headStart() || inside;
  }

  private static Map<List<Integer>, Integer> index(List<List<Phrase>> chains) {
    Map<List<Integer>, Integer> index = new HashMap<>();
    for (int i = 0; i < chains.size(); i++) {
      for (Phrase phrase : chains.get(i)) {
        index.put(phrase.extent(), i);
      }
    }
    return index;
  }

  /** Gold mentions are {@code [begin, end, first token, last token]}; the head is the token whose own head lies outside. */
  private static Phrase phrase(JsonNode mention, JsonNode tokens) {
    int first = mention.get(2).asInt();
    int last = mention.get(3).asInt();
    int head = last;
    for (int i = last; i >= first; i--) {
      int above = tokens.get(i).path("head").asInt();
      head = above < first || above > last ? i : head;
    }
    JsonNode at = tokens.get(head);
    return new Phrase(mention.get(0).asInt(), mention.get(1).asInt(), at.path("b").asInt(), at.path("e").asInt());
  }

  private static List<List<Phrase>> given(Analysis analysis, List<Chain> chains) {
    String text = analysis.text();
    List<List<Phrase>> given = new ArrayList<>();
    for (Chain chain : chains) {
      List<Phrase> phrases = new ArrayList<>();
      for (TokenMention m : chain.mentions()) {
        if (m.isRelative(analysis)) {
          continue;
        }
        phrases.add(
            new Phrase(
                text.codePointCount(0, analysis.start(m.first())),
                text.codePointCount(0, analysis.end(m.end() - 1)),
                text.codePointCount(0, analysis.start(m.head())),
                text.codePointCount(0, analysis.end(m.head()))));
      }
      given.add(phrases);
    }
    return given;
  }

  private static double f1(double precision, double recall) {
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
  }
}
