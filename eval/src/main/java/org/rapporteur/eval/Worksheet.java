package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Events with the text around them and the names of their parties, for a reader to judge. */
final class Worksheet {
  /** Code points of text shown before and after the evidence. */
  private static final int AROUND = 350;

  private final Rows record;
  private final List<CodedEvent> chosen;
  private final Map<String, JsonNode> articles = new HashMap<>();
  private final Map<String, JsonNode> entities;

  Worksheet(Rows record, List<CodedEvent> chosen) {
    this.record = record;
    this.chosen = chosen;
    this.entities = record.byId("entity");
    record.of("article").forEach(a -> articles.put(a.path("ref").asText(), a));
  }

  /** The events, each under its row's number in the file of judgements (from 1), in an order of chance. */
  String page(Random random) {
    Map<CodedEvent, String> parties = parties();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    StringBuilder page = new StringBuilder();
    for (int i : order) {
      CodedEvent event = chosen.get(i);
      page.append("== ").append(i + 1).append("  ").append(event.article()).append('\n');
      page.append(articles.get(event.article()).path("title").asText()).append('\n');
      page.append(context(event)).append('\n').append(parties.get(event)).append("\n\n");
    }
    return page.toString();
  }

  /** The text around the evidence, which stands between [[ ]], with the trigger between * *. */
  private String context(CodedEvent event) {
    String text = articles.get(event.article()).path("text").asText();
    int length = text.codePointCount(0, text.length());
    CodedEvent.Stretch evidence = event.evidence();
    CodedEvent.Stretch trigger = event.trigger();
    String shown =
        new CodedEvent.Stretch(Math.max(0, evidence.start() - AROUND), evidence.start()).in(text)
            + "[[" + new CodedEvent.Stretch(evidence.start(), trigger.start()).in(text)
            + "*" + trigger.in(text) + "*" + new CodedEvent.Stretch(trigger.end(), evidence.end()).in(text) + "]]"
            + new CodedEvent.Stretch(evidence.end(), Math.min(length, evidence.end() + AROUND)).in(text);
    return shown.replaceAll("\\s+", " ");
  }

  private Map<CodedEvent, String> parties() {
    Map<CodedEvent, String> parties = new LinkedHashMap<>();
    List<CodedEvent> all = CodedEvent.of(record);
    int at = 0;
    for (JsonNode event : record.of("event")) {
      for (JsonNode report : event.path("reports")) {
        parties.put(all.get(at++), line(report));
      }
    }
    return parties;
  }

  private String line(JsonNode report) {
    return report.path("type").asText() + " " + report.path("mode").asText("") + " | " + report.path("status").asText() + " | "
        + names(report.path("actors")) + " -> " + names(report.path("recipients")) + " | " + report.path("reason").asText();
  }

  private String names(JsonNode ids) {
    List<String> names = new ArrayList<>();
    for (JsonNode id : ids) {
      JsonNode entity = entities.get(id.asText());
      names.add(entity.path("name").asText() + " (" + entity.path("type").asText().charAt(0) + " " + entity.path("country").asText("")
          + " " + entity.path("sector").asText("") + ")");
    }
    return String.join("; ", names);
  }
}
