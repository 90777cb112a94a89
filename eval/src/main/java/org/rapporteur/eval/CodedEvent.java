package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One telling of an event in a record, with what is needed to find it again in another record of the same article. Places are half-open
 * stretches of code points, written {@code 12-20}.
 *
 * @param article the {@code ref} that the input gave
 * @param actors of each actor, the place of its first mention in the article; in the record's order
 * @param recipients likewise
 */
record CodedEvent(
    String article, String type, Stretch trigger, Stretch evidence, String status, List<Stretch> actors, List<Stretch> recipients) {

  /** A stretch of an article's text. */
  record Stretch(int start, int end) {
    static Stretch of(JsonNode node) {
      return new Stretch(node.path("start").asInt(), node.path("end").asInt());
    }

    static Stretch parse(String text) {
      int dash = text.indexOf('-');
      return new Stretch(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    boolean touches(Stretch other) {
      return start < other.end && other.start < end;
    }

    String in(String text) {
      return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    @Override
    public String toString() {
      return start + "-" + end;
    }
  }

  /** All tellings of a record, in its order, with the event line and the report they are made from. */
  static List<CodedEvent> of(Rows record) {
    Map<String, String> refs = new HashMap<>();
    record.of("article").forEach(a -> refs.put(a.path("id").asText(), a.path("ref").asText()));
    Map<String, JsonNode> entities = record.byId("entity");
    List<CodedEvent> events = new ArrayList<>();
    for (JsonNode event : record.of("event")) {
      for (JsonNode report : event.path("reports")) {
        String article = report.path("article").asText();
        events.add(new CodedEvent(
            refs.get(article),
            report.path("type").asText(),
            Stretch.of(report.path("trigger")),
            Stretch.of(report),
            report.path("status").asText(),
            mentions(report.path("actors"), entities, article),
            mentions(report.path("recipients"), entities, article)));
      }
    }
    return events;
  }

  private static List<Stretch> mentions(JsonNode ids, Map<String, JsonNode> entities, String article) {
    List<Stretch> mentions = new ArrayList<>();
    for (JsonNode id : ids) {
      first(entities.get(id.asText()), article).ifPresent(mentions::add);
    }
    return mentions;
  }

  private static Optional<Stretch> first(JsonNode entity, String article) {
    for (JsonNode mention : entity.path("mentions")) {
      if (mention.path("article").asText().equals(article)) {
        return Optional.of(Stretch.of(mention));
      }
    }
    return Optional.empty();
  }

  /** Whether the same words are coded as the same type. */
  boolean isAt(CodedEvent other) {
    return article.equals(other.article) && type.equals(other.type) && trigger.touches(other.trigger);
  }

  /** Whether parties are the same, in whatever order. */
  boolean hasPartiesOf(CodedEvent other) {
    return same(actors, other.actors) && same(recipients, other.recipients);
  }

  private static boolean same(List<Stretch> these, List<Stretch> those) {
    return these.size() == those.size() && these.containsAll(those);
  }
}
