package org.rapporteur.io.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Difference;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventId;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Position;
import org.rapporteur.model.Published;
import org.rapporteur.model.RecordDocument;
import org.rapporteur.model.Speaker;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Story;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.time.TimeResolver;

/**
 * Writes a record as JSON Lines, format {@code record/1}: docs/formats/record-1.md says what each field means. Kinds and fields
 * come in a fixed order and lists in the document's, so the same document gives the same bytes. Thread-safe.
 */
public final class RecordWriter {
  /** The format written. */
  public static final String FORMAT = "record/1";

  private final JsonFactory factory = new JsonFactory();

  /**
   * @param writer gets whole lines, each ended by a line feed; not closed. Its encoding must be UTF-8 where it has one
   * @param program name and version, as the first line shows them
   * @throws IllegalArgumentException if a fact cites an article that is not in the document
   */
  public void write(RecordDocument document, Writer writer, String program) throws IOException {
    try (JsonGenerator json = factory.createGenerator(writer)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setRootValueSeparator(null);
      new Run(document, json, program).write();
    }
  }

  /** One writing of one document. */
  private static final class Run {
    private final RecordDocument document;
    private final JsonGenerator json;
    private final String program;
    private final TimeResolver times;
    private final JsonLine line;
    private final Map<ArticleId, String> texts = new HashMap<>();
    private final Map<EventId, EventId> events = new HashMap<>();

    Run(RecordDocument document, JsonGenerator json, String program) {
      this.document = document;
      this.json = json;
      this.program = program;
      this.times = new TimeResolver(document.published(), document.times());
      Map<ArticleId, CodePoints> offsets = new HashMap<>();
      document.articles().forEach(article -> offsets.put(article.id(), new CodePoints(article.text())));
      document.articles().forEach(article -> texts.put(article.id(), article.text()));
      this.line = new JsonLine(json, offsets);
      for (Event event : document.events()) {
        event.reports().forEach(report -> events.putIfAbsent(report.id(), event.id()));
      }
      document.events().forEach(event -> events.put(event.id(), event.id()));
    }

    void write() throws IOException {
      line("record", document, this::head);
      lines("article", document.articles(), this::article);
      lines("entity", document.entities(), this::entity);
      lines("statement", document.statements(), this::statement);
      lines("event", document.events(), this::event);
      lines("commitment", document.commitments(), this::commitment);
      lines("position", document.positions(), this::position);
      lines("figure", document.figures(), this::figure);
      lines("time", document.times(), this::time);
      lines("story", document.stories(), this::story);
      lines("difference", document.differences(), this::difference);
    }

    private <T> void lines(String kind, List<T> values, JsonLine.Part<T> part) throws IOException {
      for (T value : values) {
        line(kind, value, part);
      }
    }

    private <T> void line(String kind, T value, JsonLine.Part<T> part) throws IOException {
      json.writeStartObject();
      line.text("kind", kind);
      part.write(value);
      json.writeEndObject();
      json.writeRaw('\n');
    }

    private void head(RecordDocument all) throws IOException {
      line.text("format", FORMAT);
      line.text("program", program);
      line.number("articles", all.articles().size());
      line.objects("skipped", all.skipped(), skipped -> {
        line.text("place", skipped.place());
        line.text("reason", skipped.reason());
      });
    }

    private void article(Article article) throws IOException {
      line.text("id", article.id().value());
      line.text("ref", article.origin().ref());
      line.text("path", article.origin().path());
      line.text("url", article.origin().url());
      line.text("outlet", article.origin().outlet());
      line.text("title", article.title());
      line.span("title_at", article.id(), article.titleSpan());
      line.text("author", article.origin().author());
      line.object("published", Optional.ofNullable(document.published().get(article.id())), this::published);
      line.text("language", article.language());
      line.text("sha256", Ids.sha256(article.text()));
      json.writeFieldName("text");
      json.writeString(JsonLine.encodable(article.text()));
      line.objects("excluded", article.excluded(), excluded -> {
        line.bounds(article.id(), excluded.span());
        line.label("reason", excluded.reason());
      });
    }

    private void published(Published published) throws IOException {
      line.periodFields(published.period());
      line.label("basis", published.basis());
      line.evidence("evidence", published.evidence().stream().toList());
    }

    private void entity(Entity entity) throws IOException {
      line.text("id", entity.id().value());
      line.label("type", entity.type());
      line.text("name", entity.name());
      line.texts("names", entity.names());
      line.text("country", entity.country());
      line.objects("roles", entity.roles(), role -> {
        line.text("title", role.title());
        line.text("of", role.of());
        line.evidence("evidence", List.of(role.evidence()));
      });
      line.text("sector", entity.sector());
      line.objects("mentions", entity.mentions(), mention -> {
        line.evidenceFields(mention.evidence());
        line.label("as", mention.kind());
      });
    }

    private void statement(Statement statement) throws IOException {
      ArticleId article = statement.article();
      line.text("id", statement.id().value());
      line.text("article", article.value());
      line.object("speaker", Optional.of(statement.speaker()), speaker -> speaker(statement, speaker));
      line.text("addressee", statement.addressee());
      line.label("form", statement.form());
      line.label("act", statement.act());
      line.spans("cue", article, statement.cue());
      line.spans("content", article, statement.content());
      line.object("date", times.date(article, statement.when()), this::dated);
      line.text("venue", statement.venue());
      line.text("within", statement.within());
      line.text("repeats", statement.repeats());
      line.evidence("evidence", List.of(new Evidence(article, statement.evidence())));
      line.text("rule", statement.rule());
    }

    private void speaker(Statement statement, Speaker speaker) throws IOException {
      ArticleId article = statement.article();
      line.text("entity", speaker.entityId());
      if (speaker instanceof Speaker.Described described) {
        line.text("text", described.mention().of(texts.get(article)));
      }
      line.span("mention", article, speaker.span());
      line.text("basis", basis(speaker));
      if (speaker.span().isPresent()) {
        // Rounded down: a source that was estimated is never certain.
        line.number("confidence", OptionalDouble.of(Math.floor(100 * statement.confidence()) / 100));
      }
      if (speaker instanceof Speaker.Unknown unknown) {
        line.text("reason", unknown.reason());
      }
    }

    private static String basis(Speaker speaker) {
      if (speaker instanceof Speaker.Known known) {
        return known.kind() == Mention.Kind.NAME ? "named" : known.kind() == Mention.Kind.PRONOUN ? "pronoun" : "description";
      }
      return speaker instanceof Speaker.Described ? "description" : "unknown";
    }

    private void dated(Dated dated) throws IOException {
      line.periodFields(dated.period());
      line.label("basis", dated.basis());
    }

    private void event(Event event) throws IOException {
      line.text("id", event.id().value());
      line.text("type", event.type().name());
      line.text("mode", event.mode());
      line.texts("context", event.contexts());
      line.text("cameo", event.cameo());
      line.texts("actors", event.actors());
      line.texts("recipients", event.recipients());
      line.label("status", event.status());
      line.object("date", event.date(), this::dated);
      line.text("place", event.place());
      magnitude(event.magnitude());
      json.writeArrayFieldStart("reports");
      for (int i = 0; i < event.reports().size(); i++) {
        json.writeStartObject();
        report(event.reports().get(i), event.reportDates().get(i));
        json.writeEndObject();
      }
      json.writeEndArray();
      line.number("independent", event.independent());
    }

    private void report(EventReport report, Optional<Dated> date) throws IOException {
      line.text("article", report.article().value());
      line.bounds(report.article(), report.span());
      line.span("trigger", report.article(), Optional.of(report.trigger()));
      line.text("according_to", report.accordingTo());
      line.text("type", report.type().name());
      line.text("mode", report.mode());
      line.texts("context", report.contexts());
      line.text("cameo", report.cameo());
      line.texts("actors", report.actors());
      line.texts("recipients", report.recipients());
      line.label("status", report.status());
      line.object("date", date, this::dated);
      line.text("place", report.place());
      magnitude(report.magnitude());
      line.text("reason", report.reason());
    }

    private void magnitude(Map<String, Long> magnitude) throws IOException {
      line.object("magnitude", Optional.of(magnitude).filter(sizes -> !sizes.isEmpty()), sizes -> {
        for (Map.Entry<String, Long> size : sizes.entrySet()) {
          line.number(size.getKey(), size.getValue());
        }
      });
    }

    private void commitment(Commitment commitment) throws IOException {
      ArticleId article = commitment.article();
      line.text("id", commitment.id().value());
      line.text("by", commitment.by());
      line.text("to", commitment.to());
      line.text("what", commitment.what().of(texts.get(article)));
      line.evidence("what_at", Optional.of(new Evidence(article, commitment.what())));
      line.period("due", times.date(article, commitment.due()).map(Dated::period));
      line.text("condition", commitment.condition().map(span -> span.of(texts.get(article))));
      line.evidence("condition_at", commitment.condition().map(span -> new Evidence(article, span)));
      line.label("state", commitment.state());
      line.text("statement", commitment.statement());
      line.text("event", commitment.event().map(this::joined));
      line.evidence("evidence", commitment.evidence());
      line.evidence("closed_by", commitment.closedBy());
    }

    private void position(Position position) throws IOException {
      line.text("id", position.id().value());
      line.text("by", position.by().value());
      line.text("to", position.to());
      line.text("what", position.what());
      line.texts("statements", position.statements());
      line.objects("answers", position.answers(), answer -> {
        line.text("by", answer.by().value());
        line.label("kind", answer.kind());
        line.text("statement", answer.statement().value());
        line.period("date", answer.date());
      });
      line.label("state", position.state());
      line.evidence("evidence", position.evidence());
    }

    private void figure(Figure figure) throws IOException {
      line.text("id", figure.id().value());
      line.text("what", figure.what());
      line.number("min", figure.min());
      line.number("max", figure.max());
      line.text("unit", figure.unit());
      line.text("of", figure.of());
      line.period("as_of", times.date(figure.article(), figure.asOf()).map(Dated::period));
      line.text("event", figure.event().map(this::joined));
      line.evidence("evidence", List.of(new Evidence(figure.article(), figure.span())));
      line.text("according_to", figure.accordingTo());
    }

    private void time(TimeExpression time) throws IOException {
      TimeExpression.Resolved resolved = times.resolve(time);
      line.text("article", time.article().value());
      line.bounds(time.article(), time.span());
      line.text("value", resolved.value());
      line.period("period", resolved.period());
      if (time.anchor().isPresent()) {
        line.evidence("anchor", time.anchor().map(span -> new Evidence(time.article(), span)));
      } else if (time.meaning().isRelative()) {
        line.text("anchor", "published");
      }
    }

    private void story(Story story) throws IOException {
      line.text("id", story.id().value());
      line.text("title", story.title());
      line.texts("articles", story.articles());
      line.texts("events", story.events());
      line.period("period", story.period());
      line.list("copies", story.copies(), group -> {
        json.writeStartArray();
        for (ArticleId article : group) {
          json.writeString(article.value());
        }
        json.writeEndArray();
      });
    }

    private void difference(Difference difference) throws IOException {
      line.text("id", difference.id().value());
      line.text("story", difference.story().value());
      line.label("type", difference.type());
      line.label("verdict", difference.verdict());
      line.text("subject", difference.subject());
      line.objects("versions", difference.versions(), version -> {
        line.text("value", version.value());
        line.evidence("evidence", version.evidence());
      });
    }

    /**
     * The event that an event or one of its reports belongs to: one article knows its own report, the record only whole
     * events.
     */
    private EventId joined(EventId event) {
      return events.getOrDefault(event, event);
    }
  }
}
