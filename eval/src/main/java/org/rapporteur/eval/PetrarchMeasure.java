package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.rapporteur.place.Countries;

/**
 * Codings of the PETRARCH family's own test records: how many of them the program finds, by category of record. A coding is found when an
 * event of its type has parties of its countries; of what several do together each two of them
 * have done it. Many records are about invented countries, or people known by the coders'
 * dictionaries only, so codings count whose both sides are countries that the sentence itself names, by name, adjective, people or capital;
 * how many were left out is said. What the program finds beyond is no error: the records test features and are coded for these alone.
 */
final class PetrarchMeasure implements RecordMeasure {
  private static final Pattern SENTENCE =
      Pattern.compile(
          "<Sentence\\b([^>]*)>(.*?)</Sentence>|<Sentence\\b([^>]*)/>(.*?)(?=<Sentence\\b|\\z)", Pattern.DOTALL);
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern CODING = Pattern.compile("<EventCoding\\b([^>]*)>");
  private static final Pattern TEXT = Pattern.compile("<Text>(.*?)</Text>", Pattern.DOTALL);
  private static final Set<String> MUTUAL = Set.of("CONSULT", "COOPERATE", "AGREE", "SUPPORT");
  private static final Countries COUNTRIES = new Countries();

  private record Coding(String source, String target, String type) {
    boolean isBetween(Set<String> countries) {
      return source.length() >= 3 && target.length() >= 3
          && countries.contains(source.substring(0, 3)) && countries.contains(target.substring(0, 3));
    }
  }

  private record Item(String category, String day, String text, List<Coding> codings) {}

  private record Coded(String type, Set<String> actors, Set<String> recipients) {}

  @Override
  public List<Path> articles(List<Path> data, Path work) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    for (Item item : items(data).values()) {
      lines.add(mapper.writeValueAsString(Map.of("ref", ref(item.text()), "text", item.text(), "published", item.day())));
    }
    return List.of(Files.write(work.resolve("sentences.jsonl"), lines));
  }

  @Override
  public Scores score(List<Path> data, List<JsonNode> rows) throws IOException {
    Map<String, List<Coded>> coded = coded(new Rows(rows));
    Map<String, int[]> byCategory = new TreeMap<>();
    int[] all = new int[3];
    int invented = 0;
    for (Item item : items(data).values()) {
      List<Coded> given = coded.getOrDefault(ref(item.text()), List.of());
      Set<String> named = named(item.text());
      for (Coding coding : item.codings()) {
        if (!coding.isBetween(named)) {
          invented++;
          continue;
        }
        for (int[] counts : List.of(all, byCategory.computeIfAbsent(item.category(), k -> new int[3]))) {
          counts[0]++;
          counts[1] += given.stream().anyMatch(e -> e.type().equals(coding.type())) ? 1 : 0;
          counts[2] += given.stream().anyMatch(e -> isFound(coding, e)) ? 1 : 0;
        }
      }
    }
    Scores scores = new Scores();
    put(scores, "all", all);
    int[] verb = byCategory.getOrDefault("verb", new int[3]);
    put(scores, "all but verb", new int[] {all[0] - verb[0], all[1] - verb[1], all[2] - verb[2]});
    byCategory.forEach((category, counts) -> put(scores, category, counts));
    scores.numbers().put("codings left out, a side not named or invented", (double) invented);
    return scores;
  }

  private static void put(Scores scores, String category, int[] counts) {
    String name = ", " + category + " (" + counts[0] + ")";
    scores.numbers().put("recall of type and both parties" + name, (double) counts[2] / counts[0]);
    scores.numbers().put("recall of type" + name, (double) counts[1] / counts[0]);
  }

  /** Codes of the countries that a sentence names. */
  private static Set<String> named(String text) {
    String[] words = text.split("[\\s,;:()]+");
    Set<String> named = new HashSet<>();
    for (int first = 0; first < words.length; first++) {
      for (int end = first + 1; end <= Math.min(words.length, first + Countries.LONGEST); end++) {
        String phrase = String.join(" ", Arrays.asList(words).subList(first, end)).replaceFirst("(['’]s|['’.?!])$", "");
        COUNTRIES.named(phrase).or(() -> COUNTRIES.adjective(phrase)).or(() -> COUNTRIES.people(phrase))
            .or(() -> COUNTRIES.capital(phrase)).ifPresent(country -> named.add(country.code()));
      }
    }
    return named;
  }

  private static boolean isFound(Coding coding, Coded event) {
    if (!event.type().equals(coding.type())) {
      return false;
    }
    String source = coding.source().substring(0, 3);
    String target = coding.target().substring(0, 3);
    Set<String> others = event.recipients().isEmpty() ? event.actors() : event.recipients();
    boolean straight = event.actors().contains(source) && others.contains(target);
    Set<String> all = new HashSet<>(event.actors());
    all.addAll(event.recipients());
    boolean mutual = MUTUAL.contains(coding.type()) && !source.equals(target) && all.contains(source) && all.contains(target);
    return straight || mutual;
  }

  private static Map<String, List<Coded>> coded(Rows record) {
    Map<String, String> refs = new HashMap<>();
    record.of("article").forEach(a -> refs.put(a.path("id").asText(), a.path("ref").asText()));
    Map<String, JsonNode> entities = record.byId("entity");
    Map<String, List<Coded>> coded = new HashMap<>();
    for (JsonNode event : record.of("event")) {
      for (JsonNode report : event.path("reports")) {
        coded.computeIfAbsent(refs.get(report.path("article").asText()), k -> new ArrayList<>()).add(new Coded(
            report.path("type").asText(), countries(report.path("actors"), entities), countries(report.path("recipients"), entities)));
      }
    }
    return coded;
  }

  private static Set<String> countries(JsonNode ids, Map<String, JsonNode> entities) {
    Set<String> countries = new HashSet<>();
    ids.forEach(id -> countries.add(entities.get(id.asText()).path("country").asText()));
    countries.remove("");
    return countries;
  }

  /** Records by their text: the files share some. */
  private static Map<String, Item> items(List<Path> data) throws IOException {
    Map<String, Item> items = new LinkedHashMap<>();
    for (Path file : data) {
      Matcher sentence = SENTENCE.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""));
      while (sentence.find()) {
        String head = sentence.group(1) == null ? sentence.group(3) : sentence.group(1);
        String body = sentence.group(2) == null ? sentence.group(4) : sentence.group(2);
        Matcher text = TEXT.matcher(body);
        if (text.find() && !text.group(1).isBlank() && !attribute(head, "evaluate").equals("false")) {
          String plain = Parser.unescapeEntities(text.group(1), false).replaceAll("\\s+", " ").strip();
          items.putIfAbsent(plain, new Item(attribute(head, "category").toLowerCase(Locale.ROOT), day(head), plain, codings(body)));
        }
      }
    }
    return items;
  }

  private static List<Coding> codings(String body) {
    List<Coding> codings = new ArrayList<>();
    Matcher coding = CODING.matcher(body);
    while (coding.find()) {
      String type = type(attribute(coding.group(1), "eventcode"));
      if (!type.isEmpty()) {
        codings.add(new Coding(attribute(coding.group(1), "sourcecode"), attribute(coding.group(1), "targetcode"), type));
      }
    }
    return codings;
  }

  /** PLOVER's type for a CAMEO code, by PLOVER's own table; empty for statements (01, 02), which are none. */
  private static String type(String code) {
    if (code.length() < 3) {
      return "";
    }
    boolean retreat = code.compareTo("084") >= 0 || code.startsWith("0813") || code.startsWith("0814");
    return switch (code.substring(0, 2)) {
      case "03" -> "AGREE";
      case "04" -> "CONSULT";
      case "05" -> "SUPPORT";
      case "06" -> "COOPERATE";
      case "07" -> "AID";
      case "08" -> retreat ? "RETREAT" : "CONCEDE";
      case "09", "11" -> "ACCUSE";
      case "10" -> "REQUEST";
      case "12" -> "REJECT";
      case "13" -> "THREATEN";
      case "14" -> "PROTEST";
      case "15" -> "MOBILIZE";
      case "16" -> "SANCTION";
      case "17" -> code.startsWith("175") || code.equals("1712") ? "ASSAULT" : "COERCE";
      case "18", "20" -> "ASSAULT";
      case "19" -> code.equals("191") || code.equals("192") ? "COERCE" : "ASSAULT";
      default -> "";
    };
  }

  private static String attribute(String head, String name) {
    Matcher value = Pattern.compile("\\b" + name + "\\s*=\\s*\"([^\"]*)\"").matcher(head);
    return value.find() ? value.group(1) : "";
  }

  private static String day(String head) {
    String date = attribute(head, "date");
    return date.matches("\\d{8}") ? date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6) : "1995-01-01";
  }

  private static String ref(String text) {
    return Integer.toHexString(Arrays.hashCode(text.toCharArray()));
  }
}
