package org.rapporteur.io.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.event.CameoCodes;
import org.rapporteur.event.PloverCatalogue;
import org.rapporteur.io.output.JsonLine;
import org.rapporteur.model.Article;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Period;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/**
 * Tables of our own, comma-separated with quotes as RFC 4180 has them but for line feeds at the ends of lines: events as the
 * record has them, with their status; their parties; the reports of them. Joined by {@code event}. An unknown value is empty.
 */
final class CsvExport implements ExportFormat.Maker {
  private static final List<String> EVENTS = List.of(
      "event", "story", "type", "mode", "contexts", "cameo", "quad", "score", "goldstein", "status", "date_start", "date_end", "date_basis",
      "place", "place_country", "dead", "injured", "arrested", "troops", "reports", "independent");
  private static final List<String> PARTIES = List.of(
      "event", "role", "number", "entity", "type", "name", "country", "sector", "title");
  private static final List<String> REPORTS = List.of(
      "event", "article", "outlet", "url", "path", "title", "published", "sentence", "start", "end", "trigger", "text", "type", "status",
      "date_start", "date_end", "according_to");
  private static final List<String> SIZES = List.of("dead", "injured", "arrested", "troops");

  private final PloverCatalogue catalogue = new PloverCatalogue();
  private final CameoCodes cameo = new CameoCodes();

  @Override
  public Map<String, ExportFormat.Content> files(EventRecord record, Optional<String> batch) {
    String name = batch.orElse("record");
    Map<String, ExportFormat.Content> files = new LinkedHashMap<>();
    files.put(name + ".events.csv", out -> events(record, out));
    files.put(name + ".parties.csv", out -> parties(record, out));
    files.put(name + ".reports.csv", out -> reports(record, out));
    return files;
  }

  private void events(EventRecord record, Writer out) throws IOException {
    new Row().addAll(EVENTS).write(out);
    for (Event event : record.events()) {
      Row row = new Row().add(event.id()).add(Optional.ofNullable(record.storyOf().get(event.id())));
      row.add(event.type()).add(event.mode()).add(String.join(" ", event.contexts())).add(event.cameo());
      row.add(catalogue.kind(event.type()).quad()).add(catalogue.score(event.type(), event.mode()));
      row.add(event.cameo().filter(cameo::has).map(code -> cameo.get(code).goldstein()));
      row.add(JsonLine.label(event.status()));
      dates(event.date(), row);
      row.add(event.date().map(date -> JsonLine.label(date.basis())));
      row.add(record.place(event).map(Entity::name)).add(record.place(event).flatMap(Entity::country));
      SIZES.forEach(size -> row.add(Optional.ofNullable(event.magnitude().get(size))));
      row.add(event.reports().size()).add(event.independent()).write(out);
    }
  }

  private static void dates(Optional<Dated> date, Row row) {
    Optional<Period> period = date.map(Dated::period);
    row.add(period.flatMap(Period::start).map(LocalDate::toString)).add(period.flatMap(Period::end).map(LocalDate::toString));
  }

  private static void parties(EventRecord record, Writer out) throws IOException {
    new Row().addAll(PARTIES).write(out);
    for (Event event : record.events()) {
      side(record, event, "actor", event.actors(), out);
      side(record, event, "recipient", event.recipients(), out);
    }
  }

  private static void side(EventRecord record, Event event, String role, List<EntityId> ids, Writer out) throws IOException {
    int number = 0;
    for (Entity entity : record.entities(ids)) {
      Row row = new Row().add(event.id()).add(role).add(++number).add(entity.id()).add(JsonLine.label(entity.type()));
      row.add(entity.name()).add(entity.country()).add(entity.sector());
      row.add(entity.roles().stream().findFirst().map(Role::title)).write(out);
    }
  }

  private static void reports(EventRecord record, Writer out) throws IOException {
    new Row().addAll(REPORTS).write(out);
    Tellings tellings = new Tellings(record);
    for (Event event : record.events()) {
      for (int i = 0; i < event.reports().size(); i++) {
        EventReport report = event.reports().get(i);
        Article article = record.articles().get(report.article());
        Row row = new Row().add(event.id()).add(article.id()).add(article.origin().outlet()).add(article.origin().url());
        row.add(article.origin().path()).add(article.title()).add(Tellings.day(record.published().get(article.id())));
        place(report, tellings, row);
        row.add(report.type()).add(JsonLine.label(report.status()));
        dates(event.reportDates().get(i), row);
        row.add(tellings.according(report)).write(out);
      }
    }
  }

  private static void place(EventReport report, Tellings tellings, Row row) {
    Span span = report.span();
    row.add(tellings.sentence(report.article(), report.trigger().start()));
    row.add(tellings.point(report.article(), span.start())).add(tellings.point(report.article(), span.end()));
    row.add(tellings.words(report.article(), report.trigger())).add(tellings.words(report.article(), span));
  }

  /** One line. */
  private static final class Row {
    private final List<String> cells = new ArrayList<>();

    Row add(Object value) {
      cells.add(JsonLine.encodable(value.toString()));
      return this;
    }

    Row add(Optional<?> value) {
      return add(value.isPresent() ? value.get() : "");
    }

    Row addAll(List<String> values) {
      cells.addAll(values);
      return this;
    }

    void write(Writer out) throws IOException {
      for (int i = 0; i < cells.size(); i++) {
        out.write(i == 0 ? "" : ",");
        out.write(quoted(cells.get(i)));
      }
      out.write('\n');
    }

    private static String quoted(String cell) {
      boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
  }
}
