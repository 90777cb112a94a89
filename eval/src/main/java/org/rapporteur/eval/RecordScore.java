package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * Scores a record against what a careful reader found in the same articles. Gold spans are found again in the record's own text by
 * their words; pairs are one to one, greedy by overlap.
 */
public final class RecordScore {
  private final JsonNode gold;
  private final Rows record;
  private final Map<String, Words> texts = new HashMap<>();
  private final Map<String, String> goldArticle = new HashMap<>();
  private final Map<String, JsonNode> articles = new HashMap<>();
  private final Map<String, Set<String>> aliases = new HashMap<>();
  private final Scores scores = new Scores();

  private record Pair(int gold, int given) {}

  private record Place(String article, int word) {}

  /**
   * @param gold parsed gold file
   * @param rows the lines of the record
   */
  public RecordScore(JsonNode gold, List<JsonNode> rows) {
    this.gold = gold;
    this.record = new Rows(rows);
    matchArticles();
    for (JsonNode entity : gold.path("entities")) {
      String name = entity.path("name").asText();
      aliases.computeIfAbsent(lower(name), k -> new HashSet<>()).add(name);
      entity.path("names").forEach(n -> aliases.computeIfAbsent(lower(n.asText()), k -> new HashSet<>()).add(name));
    }
    scoreEntities();
    scoreStatements();
    scoreEvents();
    scoreFigures();
    scoreTimes();
    scorePublished();
    scoreDifferences();
    scoreWhole();
  }

  public Scores scores() {
    return scores;
  }

  private void matchArticles() {
    for (JsonNode wanted : gold.path("story").path("articles")) {
      for (JsonNode article : record.of("article")) {
        if (stem(article.path("path").asText()).equals(stem(wanted.asText()))) {
          articles.put(wanted.asText(), article);
          goldArticle.put(article.path("id").asText(), wanted.asText());
          texts.put(wanted.asText(), new Words(article.path("text").asText()));
        }
      }
    }
  }

  private void scoreEntities() {
    List<Set<String>> given = new ArrayList<>();
    for (JsonNode entity : record.of("entity")) {
      given.add(forms(entity));
    }
    int links = 0;
    int hits = 0;
    for (JsonNode entity : gold.path("entities")) {
      List<String> names = new ArrayList<>();
      entity.path("names").forEach(n -> names.add(lower(n.asText())));
      for (int i = 0; i < names.size(); i++) {
        for (int j = i + 1; j < names.size(); j++) {
          List<String> pair = List.of(names.get(i), names.get(j));
          links++;
          hits += given.stream().anyMatch(g -> g.containsAll(pair)) ? 1 : 0;
        }
      }
    }
    scores.ratios().put("entity: same-entity name pairs", new Ratio(hits, links, links));
    scores.numbers().put("entities that merge two gold entities", (double) given.stream().filter(g -> goldEntities(g).size() > 1).count());
  }

  private void scoreStatements() {
    List<JsonNode> wanted = list(gold.path("statements"));
    List<JsonNode> given = record.of("statement").stream().filter(s -> goldArticle.containsKey(s.path("article").asText())).toList();
    List<Set<Place>> goldCover = wanted.stream().map(g -> goldCover(g.path("evidence"))).toList();
    List<Set<Place>> givenCover = given.stream().map(s -> cover(s.path("content"), s.path("article").asText())).toList();
    List<Pair> found = pairs(wanted.size(), given.size(), (g, p) -> overlap(goldCover.get(g), givenCover.get(p)), 0.5);
    List<Pair> speaker = found.stream().filter(m -> speakerRight(wanted.get(m.gold()), given.get(m.given()))).toList();
    List<Pair> act = speaker.stream().filter(m -> same(wanted.get(m.gold()), given.get(m.given()), "act")).toList();
    put("statement: content found", found, given, wanted);
    put("statement: + speaker", speaker, given, wanted);
    put("statement: + speaker + act", act, given, wanted);
  }

  private boolean speakerRight(JsonNode wanted, JsonNode given) {
    JsonNode speaker = given.path("speaker");
    Set<String> names = names(speaker.path("entity").asText());
    if (speaker.has("text")) {
      names.addAll(names(speaker.path("text").asText()));
    }
    return names.contains(wanted.path("speaker").asText());
  }

  /** One report of one event is the unit. */
  private record GivenEvent(JsonNode event, JsonNode report) {
    JsonNode field(String name) {
      return report.hasNonNull(name) && !report.get(name).isEmpty() || report.path(name).isValueNode() ? report.get(name) : event.path(name);
    }
  }

  private void scoreEvents() {
    List<JsonNode> wanted = list(gold.path("events"));
    List<GivenEvent> given = new ArrayList<>();
    for (JsonNode event : record.of("event")) {
      for (JsonNode report : event.path("reports")) {
        if (goldArticle.containsKey(report.path("article").asText())) {
          given.add(new GivenEvent(event, report));
        }
      }
    }
    List<Set<Place>> goldCover = wanted.stream().map(g -> goldCover(g.path("evidence"))).toList();
    List<Pair> found =
        pairs(wanted.size(), given.size(), (g, p) -> eventOverlap(wanted.get(g), goldCover.get(g), given.get(p)), 0.2);
    List<Pair> actors = found.stream().filter(m -> actorsRight(wanted.get(m.gold()), given.get(m.given()))).toList();
    List<Pair> status =
        actors.stream().filter(m -> wanted.get(m.gold()).path("status").equals(given.get(m.given()).field("status"))).toList();
    put("event: type found in place", found, given, wanted);
    put("event: + actors and recipients", actors, given, wanted);
    put("event: + status", status, given, wanted);
    List<Pair> dated = found.stream().filter(m -> wanted.get(m.gold()).has("date")).toList();
    int right = (int) dated.stream().filter(m -> dateRight(wanted.get(m.gold()), given.get(m.given()))).count();
    scores.ratios().put("event: date", new Ratio(right, dated.size(), (int) wanted.stream().filter(g -> g.has("date")).count()));
  }

  private double eventOverlap(JsonNode wanted, Set<Place> cover, GivenEvent given) {
    if (!wanted.path("type").equals(given.field("type"))) {
      return 0;
    }
    String article = given.report().path("article").asText();
    double overlap = overlap(cover, cover(List.of(given.report()), article));
    if (!given.report().has("trigger")) {
      return overlap;
    }
    Set<Place> trigger = cover(List.of(given.report().get("trigger")), article);
    trigger.retainAll(cover);
    return trigger.isEmpty() ? 0 : 1 + overlap;
  }

  private boolean actorsRight(JsonNode wanted, GivenEvent given) {
    return rolesRight(wanted.path("actors"), given.field("actors")) && rolesRight(wanted.path("recipients"), given.field("recipients"));
  }

  private boolean rolesRight(JsonNode wanted, JsonNode given) {
    Set<String> names = new HashSet<>();
    given.forEach(id -> names.addAll(names(id.asText())));
    return list(wanted).stream().allMatch(w -> names.contains(w.asText()));
  }

  private boolean dateRight(JsonNode wanted, GivenEvent given) {
    JsonNode date = given.field("date");
    return date.path("start").equals(wanted.path("date").path(0)) && date.path("end").equals(wanted.path("date").path(1));
  }

  private void scoreFigures() {
    List<JsonNode> wanted = list(gold.path("figures"));
    List<JsonNode> given = record.of("figure").stream().filter(f -> !evidenceCover(f.path("evidence")).isEmpty()).toList();
    List<Pair> found =
        pairs(
            wanted.size(),
            given.size(),
            (g, p) -> overlap(goldCover(wanted.get(g).path("evidence")), evidenceCover(given.get(p).path("evidence"))),
            0.3);
    List<Pair> value =
        found.stream()
            .filter(m -> number(wanted.get(m.gold()), given.get(m.given()), "min"))
            .filter(m -> number(wanted.get(m.gold()), given.get(m.given()), "max"))
            .toList();
    put("figure: found", found, given, wanted);
    put("figure: + value", value, given, wanted);
  }

  private static boolean number(JsonNode wanted, JsonNode given, String field) {
    if (!wanted.hasNonNull(field) || !given.hasNonNull(field)) {
      return wanted.hasNonNull(field) == given.hasNonNull(field);
    }
    return wanted.get(field).asDouble() == given.get(field).asDouble();
  }

  private void scoreTimes() {
    List<JsonNode> wanted = list(gold.path("dates"));
    List<JsonNode> given = record.of("time").stream().filter(t -> goldArticle.containsKey(t.path("article").asText())).toList();
    List<Pair> found =
        pairs(
            wanted.size(),
            given.size(),
            (g, p) -> overlap(goldCover(wanted.get(g).path("evidence")), cover(List.of(given.get(p)), given.get(p).path("article").asText())),
            0.3);
    List<Pair> period =
        found.stream()
            .filter(m -> end(wanted.get(m.gold()).path("value").path(0), given.get(m.given()).path("period").path("start")))
            .filter(m -> end(wanted.get(m.gold()).path("value").path(1), given.get(m.given()).path("period").path("end")))
            .toList();
    scores.ratios().put("time: found (recall only)", new Ratio(found.size(), found.size(), wanted.size()));
    scores.ratios().put("time: + period (recall only)", new Ratio(period.size(), found.size(), wanted.size()));
  }

  private static boolean end(JsonNode wanted, JsonNode given) {
    boolean open = wanted.isNull() || wanted.isMissingNode();
    return open ? given.isNull() || given.isMissingNode() : wanted.asText().equals(given.asText());
  }

  private void scorePublished() {
    int hits = 0;
    for (var entry : gold.path("published").properties()) {
      JsonNode published = articles.containsKey(entry.getKey()) ? articles.get(entry.getKey()).path("published") : gold.path("none");
      String start = published.path("start").asText("");
      String end = published.path("end").asText(start);
      boolean right = !start.isEmpty() && entry.getValue().get(0).asText().compareTo(start) <= 0;
      hits += right && end.compareTo(entry.getValue().get(1).asText()) <= 0 ? 1 : 0;
    }
    int all = gold.path("published").size();
    scores.ratios().put("article: publication date", new Ratio(hits, all, all));
  }

  private void scoreDifferences() {
    List<JsonNode> wanted = list(gold.path("differences"));
    List<JsonNode> given =
        record.of("difference").stream()
            .filter(d -> list(d.path("versions")).stream().anyMatch(v -> !evidenceCover(v.path("evidence")).isEmpty()))
            .toList();
    List<Pair> found = pairs(wanted.size(), given.size(), (g, p) -> versionsFound(wanted.get(g), given.get(p)), 1);
    List<Pair> verdict =
        found.stream()
            .filter(m -> list(wanted.get(m.gold()).path("verdict")).contains(given.get(m.given()).path("verdict")))
            .toList();
    put("difference: found", found, given, wanted);
    put("difference: + verdict", verdict, given, wanted);
  }

  private double versionsFound(JsonNode wanted, JsonNode given) {
    if (!same(wanted, given, "type")) {
      return 0;
    }
    List<Set<Place>> covers = list(given.path("versions")).stream().map(v -> evidenceCover(v.path("evidence"))).toList();
    List<Set<Place>> gold = list(wanted.path("versions")).stream().map(v -> goldCover(v.path("evidence"))).toList();
    long hits = gold.stream().filter(g -> covers.stream().anyMatch(c -> !java.util.Collections.disjoint(c, g))).count();
    return (double) hits / gold.size();
  }

  private void scoreWhole() {
    int together = 0;
    for (JsonNode story : record.of("story")) {
      int members = (int) list(story.path("articles")).stream().filter(a -> goldArticle.containsKey(a.asText())).count();
      together = Math.max(together, members);
    }
    scores.numbers().put("articles of the story kept together", (double) together);
    int excluded = 0;
    for (JsonNode line : gold.path("not_content")) {
      Set<Place> cover = goldCover(line);
      for (JsonNode s : record.of("statement")) {
        excluded += java.util.Collections.disjoint(cover, cover(s.path("content"), s.path("article").asText())) ? 0 : 1;
      }
      for (JsonNode e : record.of("event")) {
        excluded += java.util.Collections.disjoint(cover, evidenceCover(e.path("reports"))) ? 0 : 1;
      }
    }
    scores.numbers().put("facts taken from lines that are not the report", (double) excluded);
  }

  private void put(String measure, List<Pair> hits, List<?> given, List<?> wanted) {
    scores.ratios().put(measure, new Ratio(hits.size(), given.size(), wanted.size()));
  }

  /** Gold names that an entity id, or plain text, of the record stands for; a form that gold does not know stands for itself. */
  private Set<String> names(String reference) {
    JsonNode entity = record.byId("entity").get(reference);
    List<String> forms = new ArrayList<>();
    if (entity == null) {
      forms.add(reference);
    } else {
      forms.add(entity.path("name").asText());
      entity.path("names").forEach(n -> forms.add(n.asText()));
    }
    Set<String> names = new LinkedHashSet<>();
    forms.forEach(f -> names.addAll(aliases.getOrDefault(lower(f), Set.of(f))));
    return names;
  }

  private Set<String> goldEntities(Set<String> forms) {
    Set<String> names = new LinkedHashSet<>();
    forms.forEach(f -> names.addAll(aliases.getOrDefault(f, Set.of())));
    return names;
  }

  private static Set<String> forms(JsonNode entity) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(lower(entity.path("name").asText()));
    entity.path("names").forEach(n -> forms.add(lower(n.asText())));
    return forms;
  }

  private Set<Place> goldCover(JsonNode evidence) {
    String article = evidence.path("article").asText();
    Set<Place> places = new HashSet<>();
    if (texts.containsKey(article)) {
      texts.get(article).find(evidence.path("text").asText()).forEach(w -> places.add(new Place(article, w)));
    }
    return places;
  }

  private Set<Place> evidenceCover(JsonNode evidence) {
    Set<Place> places = new HashSet<>();
    for (JsonNode one : evidence.isArray() ? list(evidence) : List.of(evidence)) {
      places.addAll(cover(List.of(one), one.path("article").asText()));
    }
    return places;
  }

  private Set<Place> cover(Iterable<JsonNode> spans, String articleId) {
    String article = goldArticle.get(articleId);
    Set<Place> places = new HashSet<>();
    if (article != null) {
      for (JsonNode span : spans) {
        texts.get(article).covered(span.path("start").asInt(), span.path("end").asInt()).forEach(w -> places.add(new Place(article, w)));
      }
    }
    return places;
  }

  /** Greedy one-to-one pairs whose overlap is at least {@code least}; ties go to the earlier gold, then the earlier given. */
  private static List<Pair> pairs(int gold, int given, ToDoubleBiFunction<Integer, Integer> overlap, double least) {
    record Cell(double overlap, int gold, int given) {}
    List<Cell> cells = new ArrayList<>();
    for (int g = 0; g < gold; g++) {
      for (int p = 0; p < given; p++) {
        double value = overlap.applyAsDouble(g, p);
        if (value >= least) {
          cells.add(new Cell(value, g, p));
        }
      }
    }
    cells.sort(Comparator.comparingDouble(Cell::overlap).reversed());
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedGiven = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Cell cell : cells) {
      if (!usedGold.contains(cell.gold()) && !usedGiven.contains(cell.given())) {
        usedGold.add(cell.gold());
        usedGiven.add(cell.given());
        pairs.add(new Pair(cell.gold(), cell.given()));
      }
    }
    return pairs;
  }

  private static double overlap(Set<Place> a, Set<Place> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long common = a.stream().filter(b::contains).count();
    return (double) common / (a.size() + b.size() - common);
  }

  private static boolean same(JsonNode a, JsonNode b, String field) {
    return a.path(field).equals(b.path(field));
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> list = new ArrayList<>();
    array.forEach(list::add);
    return list;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
