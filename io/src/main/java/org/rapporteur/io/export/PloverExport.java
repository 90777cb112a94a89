package org.rapporteur.io.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.event.PloverCatalogue;
import org.rapporteur.io.output.JsonLine;
import org.rapporteur.model.Article;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Period;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;

/**
 * PLOVER's JSON Lines (manual, draft version 2.0): one object for each event, with lists of parties; required fields are
 * always there, others only where the record has the value.
 */
final class PloverExport implements ExportFormat.Maker {
  private static final Set<String> SIZES = Set.of("dead", "injured", "arrested");

  private final PloverCatalogue catalogue = new PloverCatalogue();
  private final CountryCodes countries = new CountryCodes();
  private final JsonFactory factory = new JsonFactory();

  @Override
  public Map<String, ExportFormat.Content> files(EventRecord record, Optional<String> batch) {
    return Map.of(batch.orElse("record") + ".plover.jsonl", out -> write(record, batch, out));
  }

  private void write(EventRecord record, Optional<String> batch, Writer out) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setRootValueSeparator(null);
      Run run = new Run(record, batch, json);
      for (Coded coded : Coded.all(record, catalogue)) {
        json.writeStartObject();
        run.event(coded.event(), coded.coding());
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
  }

  /** One export of one record. */
  private final class Run {
    private final EventRecord record;
    private final Optional<String> batch;
    private final JsonGenerator json;
    private final JsonLine line;
    private final Tellings tellings;

    Run(EventRecord record, Optional<String> batch, JsonGenerator json) {
      this.record = record;
      this.batch = batch;
      this.json = json;
      this.line = new JsonLine(json, Map.of());
      this.tellings = new Tellings(record);
    }

    void event(Event event, Coding coding) throws IOException {
      EventReport first = event.reports().get(0);
      line.text("id", event.id().value());
      json.writeBooleanField("has_event", true);
      dates(event.date().map(Dated::period));
      sides(event, coding, first);
      line.texts("event", List.of(coding.type().name()));
      line.object("event_loc", record.place(event), place -> place(place, first));
      line.texts("event_text", event.reports().stream().map(r -> tellings.words(r.article(), r.trigger())).distinct().toList());
      line.number("quad_code", catalogue.kind(coding.type()).quad());
      json.writeNumberField("event_scale", catalogue.score(coding.type(), coding.mode()));
      line.texts("mode", modes(coding));
      line.texts("context", coding.contexts());
      sizes(event);
      line.text("link", Optional.ofNullable(record.storyOf().get(event.id())).map(story -> story.value()));
      line.object("text_info", Optional.of(first), this::textInfo);
      line.object("cite_info", Optional.of(record.first(event)), this::citation);
      line.text("coder", record.program());
      coded();
      line.text("comment", comment(event, first));
    }

    /** The first day known; the last too where it is another. */
    private void dates(Optional<Period> period) throws IOException {
      Optional<LocalDate> start = period.flatMap(Period::start);
      Optional<LocalDate> end = period.flatMap(Period::end);
      json.writeStringField("date", start.map(LocalDate::toString).orElse(""));
      line.text("enddate", end.filter(day -> !start.equals(Optional.of(day))).map(LocalDate::toString));
    }

    /** Who meets whom are all actors, as the manual has it. */
    private void sides(Event event, Coding coding, EventReport first) throws IOException {
      List<Entity> actors = new ArrayList<>(record.entities(event.actors()));
      List<Entity> recipients = record.entities(event.recipients());
      if (coding.isReciprocal()) {
        actors.addAll(recipients.stream().filter(entity -> !actors.contains(entity)).toList());
      }
      parties("actor", actors, first);
      if (!coding.isReciprocal() && !recipients.isEmpty()) {
        parties("recipient", recipients, first);
      }
    }

    /** A required list, so also an empty one. */
    private void parties(String name, List<Entity> parties, EventReport report) throws IOException {
      json.writeArrayFieldStart(name);
      for (Entity party : parties) {
        json.writeStartObject();
        party(party, report);
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void party(Entity party, EventReport report) throws IOException {
      line.text("code", countries.state(party).or(() -> Sectors.inPlaceOfState(party)));
      line.text("sector", party.sector());
      line.text("entity_text", tellings.mention(party, report).map(span -> tellings.words(report.article(), span)));
      line.text("identifier_id", party.id().value());
      line.text("identifier_text", party.name());
      line.text("office", party.roles().stream().findFirst().map(Role::title));
    }

    private void place(Entity place, EventReport report) throws IOException {
      line.text("extracted_place", tellings.mention(place, report).map(span -> tellings.words(report.article(), span)));
      line.text("resolved_place", place.name());
      line.text("country", countries.name(place));
      line.text("country_code", countries.state(place));
    }

    private List<String> modes(Coding coding) {
      List<String> modes = new ArrayList<>();
      coding.mode().ifPresent(modes::add);
      coding.auxiliary().ifPresent(modes::add);
      return modes;
    }

    private void sizes(Event event) throws IOException {
      Map<String, Long> sizes = new TreeMap<>(event.magnitude());
      sizes.keySet().retainAll(SIZES);
      line.object("size", Optional.of(sizes).filter(all -> !all.isEmpty()), all -> {
        for (Map.Entry<String, Long> size : all.entrySet()) {
          line.number(size.getKey(), size.getValue());
        }
      });
    }

    private void textInfo(EventReport report) throws IOException {
      Span span = report.span();
      line.number("sequence", tellings.sentence(report.article(), report.trigger().start()));
      line.number("start", tellings.point(report.article(), span.start()));
      line.number("end", tellings.point(report.article(), span.end()));
      line.text("text_story", report.article().value());
    }

    private void citation(Article article) throws IOException {
      line.text("citation", Tellings.identifier(article));
      line.text("url", article.origin().url());
      line.text("title", article.title());
      line.text("language", article.language());
      line.text("publication", article.origin().outlet());
      line.text("coder", record.program());
      line.text("codebook", "PLOVER");
      line.text("version", "2.0 draft");
    }

    /** The day and time of the batch, where the user gave one: a record holds no clock time. */
    private void coded() throws IOException {
      line.text("coded_date", batch.map(b -> b.substring(0, 4) + "-" + b.substring(4, 6) + "-" + b.substring(6, 8)));
      line.text("coded_time", batch.map(b -> b.substring(8, 10) + ":" + b.substring(10, 12) + ":" + b.substring(12, 14)));
    }

    /** What PLOVER has no field for: status, day of publication, number of reports, source. */
    private String comment(Event event, EventReport first) {
      List<String> parts = new ArrayList<>();
      if (event.status() != Status.HAPPENED) {
        parts.add("status: " + JsonLine.label(event.status()));
      }
      Tellings.day(record.published().get(first.article())).ifPresent(day -> parts.add("published: " + day));
      parts.add("reports: " + event.reports().size() + ", independent: " + event.independent());
      tellings.according(first).ifPresent(source -> parts.add("according to: " + source));
      return String.join("; ", parts);
    }
  }
}
