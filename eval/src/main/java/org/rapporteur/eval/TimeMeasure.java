package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.rapporteur.language.internal.WordList;

/** Time expressions against TimeML files, as TempEval-3 does: relaxed and strict extent, and value of the relaxed matches. */
final class TimeMeasure implements RecordMeasure {
  private static final Pattern CREATED = Pattern.compile("<DCT>.*?<TIMEX3[^>]*value=\"([^\"]+)\"", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("<TEXT>(.*?)</TEXT>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^>]+>");
  private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

  private final Half half;
  private final Set<String> development;

  private record Time(int start, int end, String value) {}

  private record Document(String created, String text, List<Time> times) {}

  /** The development half is listed by name in {@code times-development.txt}. */
  TimeMeasure(Half half) {
    this.half = half;
    this.development = Set.copyOf(WordList.read(TimeMeasure.class, "times-development.txt"));
  }

  @Override
  public List<Path> articles(List<Path> data, Path work) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    for (var entry : documents(data.get(0)).entrySet()) {
      Document document = entry.getValue();
      lines.add(mapper.writeValueAsString(Map.of("ref", entry.getKey(), "text", document.text(), "published", document.created())));
    }
    return List.of(Files.write(work.resolve("documents.jsonl"), lines));
  }

  @Override
  public Scores score(List<Path> data, List<JsonNode> rows) throws IOException {
    Map<String, List<Time>> given = given(new Rows(rows));
    int[] hits = new int[3];
    int givenCount = 0;
    int goldCount = 0;
    Map<String, Document> documents = documents(data.get(0));
    for (var entry : documents.entrySet()) {
      List<Time> found = given.getOrDefault(entry.getKey(), List.of());
      givenCount += found.size();
      goldCount += entry.getValue().times().size();
      match(entry.getValue().times(), found, hits);
    }
    Scores scores = new Scores();
    scores.ratios().put("relaxed extent", new Ratio(hits[0], givenCount, goldCount));
    scores.ratios().put("strict extent", new Ratio(hits[1], givenCount, goldCount));
    scores.ratios().put("value", new Ratio(hits[2], givenCount, goldCount));
    scores.numbers().put("documents", (double) documents.size());
    return scores;
  }

  private static void match(List<Time> gold, List<Time> found, int[] hits) {
    Set<Time> used = new HashSet<>();
    for (Time wanted : gold) {
      var best =
          found.stream()
              .filter(t -> !used.contains(t) && t.start() < wanted.end() && t.end() > wanted.start())
              .max(Comparator.comparingInt(t -> Math.min(t.end(), wanted.end()) - Math.max(t.start(), wanted.start())));
      if (best.isPresent()) {
        used.add(best.get());
        hits[0]++;
        hits[1] += best.get().start() == wanted.start() && best.get().end() == wanted.end() ? 1 : 0;
        hits[2] += best.get().value().equalsIgnoreCase(wanted.value()) ? 1 : 0;
      }
    }
  }

  private static Map<String, List<Time>> given(Rows record) {
    Map<String, String> refs = new HashMap<>();
    record.of("article").forEach(a -> refs.put(a.path("id").asText(), a.path("ref").asText()));
    Map<String, List<Time>> given = new HashMap<>();
    for (JsonNode time : record.of("time")) {
      given
          .computeIfAbsent(refs.get(time.path("article").asText()), k -> new ArrayList<>())
          .add(new Time(time.path("start").asInt(), time.path("end").asInt(), time.path("value").asText("")));
    }
    return given;
  }

  private Map<String, Document> documents(Path folder) throws IOException {
    Map<String, Document> documents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(TimeMeasure::isDocument)::iterator) {
        if (development.contains(file.getFileName().toString()) == (half == Half.DEVELOPMENT)) {
          documents.put(file.getFileName().toString(), document(Files.readString(file)));
        }
      }
    }
    return documents;
  }

  /** A TimeML file as the fields of an article that the program reads. */
  static Map<String, String> article(String xml) {
    Document document = document(xml);
    return Map.of("text", document.text(), "published", document.created());
  }

  /** A hidden file beside a document, as some archives carry, is none. */
  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".tml") && !name.startsWith(".");
  }

  private static Document document(String xml) {
    Matcher created = CREATED.matcher(xml);
    Matcher body = TEXT.matcher(xml);
    if (!created.find() || !body.find()) {
      throw new IllegalArgumentException("a TimeML file without creation date or text");
    }
    String marked = body.group(1);
    StringBuilder text = new StringBuilder();
    List<Time> times = new ArrayList<>();
    Deque<Time> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(marked);
    int at = 0;
    while (tag.find()) {
      text.append(Parser.unescapeEntities(marked.substring(at, tag.start()), false));
      at = tag.end();
      int offset = text.codePointCount(0, text.length());
      if (tag.group().startsWith("<TIMEX3")) {
        Matcher value = VALUE.matcher(tag.group());
        open.push(new Time(offset, offset, value.find() ? value.group(1) : ""));
      } else if (tag.group().startsWith("</TIMEX3")) {
        Time started = open.pop();
        times.add(new Time(started.start(), offset, started.value()));
      }
    }
    text.append(Parser.unescapeEntities(marked.substring(at), false));
    return new Document(created.group(1).substring(0, Math.min(10, created.group(1).length())), text.toString(), times);
  }
}
