package org.rapporteur.io.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.event.CameoCodes;
import org.rapporteur.io.output.CodePoints;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventId;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Excluded;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Period;
import org.rapporteur.model.Published;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatementId;
import org.rapporteur.model.Status;

/**
 * Makes values of a record's lines. Every method throws {@link IllegalArgumentException}, or one of the calendar, if a line
 * lacks what it must have, has it in another shape, or cites what no line before it gives. Not thread-safe.
 */
final class Facts {
  private final CameoCodes cameo = new CameoCodes();
  private final Map<ArticleId, Article> articles = new LinkedHashMap<>();
  private final Map<ArticleId, CodePoints> points = new HashMap<>();
  private final Map<ArticleId, Published> published = new HashMap<>();
  private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
  private final Map<StatementId, String> sources = new HashMap<>();

  Map<ArticleId, Article> articles() {
    return articles;
  }

  Map<ArticleId, Published> published() {
    return published;
  }

  Map<EntityId, Entity> entities() {
    return entities;
  }

  Map<StatementId, String> sources() {
    return sources;
  }

  void article(JsonNode node) {
    ArticleId id = new ArticleId(text(node, "id"));
    String text = node.path("text").asText();
    points.put(id, new CodePoints(text));
    Origin origin = new Origin(
        optional(node, "ref"), optional(node, "path"), optional(node, "url"), optional(node, "outlet"), optional(node, "author"));
    List<Excluded> excluded = each(node.path("excluded"), e -> new Excluded(span(id, e), label(Excluded.Reason.class, e, "reason")));
    Optional<Published> day = Optional.of(node.path("published")).filter(JsonNode::isObject).map(this::published);
    day.ifPresent(d -> published.put(id, d));
    articles.put(id, new Article(
        id, origin, optional(node, "title"), span(id, node, "title_at"), day, text(node, "language"), text, excluded));
  }

  private Published published(JsonNode node) {
    return new Published(period(node), label(Basis.class, node, "basis"), Optional.empty());
  }

  void entity(JsonNode node) {
    EntityId id = new EntityId(text(node, "id"));
    entities.put(id, new Entity(
        id, label(EntityType.class, node, "type"), text(node, "name"), each(node.path("names"), JsonNode::asText),
        optional(node, "country"), each(node.path("roles"), this::role), optional(node, "sector"),
        each(node.path("mentions"), this::mention)));
  }

  private Role role(JsonNode node) {
    return new Role(text(node, "title"), optional(node, "of").map(EntityId::new), evidence(node.path("evidence").path(0)));
  }

  private Mention mention(JsonNode node) {
    Evidence evidence = evidence(node);
    return new Mention(evidence, evidence.span(), label(Mention.Kind.class, node, "as"));
  }

  /** Only who speaks is kept of a statement: his name, else the words that stand as the source. */
  void statement(JsonNode node) {
    JsonNode speaker = node.path("speaker");
    Optional<Entity> known = optional(speaker, "entity").map(EntityId::new).map(id -> entities.get(known(id, entities)));
    String source = known.map(Entity::name).or(() -> optional(speaker, "text")).orElse("somebody not known");
    sources.put(new StatementId(text(node, "id")), source);
  }

  Event event(JsonNode node) {
    optional(node, "cameo").filter(code -> !cameo.has(code)).ifPresent(code -> {
      throw new IllegalArgumentException("CAMEO has no code " + code);
    });
    List<EventReport> reports = new ArrayList<>();
    List<Optional<Dated>> dates = new ArrayList<>();
    for (JsonNode report : node.path("reports")) {
      reports.add(report(report));
      dates.add(dated(report));
    }
    return new Event(
        new EventId(text(node, "id")), EventType.valueOf(text(node, "type")), optional(node, "mode"), texts(node, "context"),
        optional(node, "cameo"), parties(node, "actors"), parties(node, "recipients"), label(Status.class, node, "status"), dated(node),
        place(node), magnitude(node), reports, dates, node.path("independent").asInt());
  }

  private EventReport report(JsonNode node) {
    ArticleId article = article(text(node, "article"));
    Span trigger = span(article, node, "trigger").orElseThrow(() -> new IllegalArgumentException("a report has no trigger"));
    EventType type = EventType.valueOf(text(node, "type"));
    return new EventReport(
        new EventId(Ids.of("er", article, trigger.start(), trigger.end(), type)), article, span(article, node), trigger, type,
        optional(node, "mode"), texts(node, "context"), optional(node, "cameo"), parties(node, "actors"), parties(node, "recipients"),
        label(Status.class, node, "status"), Optional.empty(), place(node), magnitude(node),
        optional(node, "according_to").map(StatementId::new).map(id -> known(id, sources)), node.path("reason").asText());
  }

  private List<EntityId> parties(JsonNode node, String field) {
    return each(node.path(field), id -> known(new EntityId(id.asText()), entities));
  }

  private Optional<EntityId> place(JsonNode node) {
    return optional(node, "place").map(EntityId::new).map(id -> known(id, entities));
  }

  private static Map<String, Long> magnitude(JsonNode node) {
    Map<String, Long> sizes = new TreeMap<>();
    JsonNode given = node.path("magnitude");
    given.fieldNames().forEachRemaining(name -> sizes.put(name, given.path(name).asLong()));
    return sizes;
  }

  private Optional<Dated> dated(JsonNode node) {
    JsonNode date = node.path("date");
    return date.isObject() ? Optional.of(new Dated(period(date), label(Basis.class, date, "basis"))) : Optional.empty();
  }

  private static Period period(JsonNode node) {
    return new Period(optional(node, "start").map(LocalDate::parse), optional(node, "end").map(LocalDate::parse));
  }

  private Evidence evidence(JsonNode node) {
    ArticleId article = article(text(node, "article"));
    return new Evidence(article, span(article, node));
  }

  private ArticleId article(String id) {
    return known(new ArticleId(id), articles);
  }

  private static <I> I known(I id, Map<I, ?> all) {
    if (!all.containsKey(id)) {
      throw new IllegalArgumentException("it cites " + id + ", which no line before it gives");
    }
    return id;
  }

  private Optional<Span> span(ArticleId article, JsonNode node, String field) {
    return node.has(field) ? Optional.of(span(article, node.path(field))) : Optional.empty();
  }

  private Span span(ArticleId article, JsonNode node) {
    CodePoints text = points.get(article);
    if (!node.path("start").isInt() || !node.path("end").isInt() || node.path("end").asInt() > text.length()) {
      throw new IllegalArgumentException("a span does not lie in article " + article);
    }
    return new Span(text.offset(node.path("start").asInt()), text.offset(node.path("end").asInt()));
  }

  static String text(JsonNode node, String field) {
    return optional(node, field).orElseThrow(() -> new IllegalArgumentException("it has no \"" + field + "\""));
  }

  private static Optional<String> optional(JsonNode node, String field) {
    return node.path(field).isTextual() ? Optional.of(node.path(field).asText()) : Optional.empty();
  }

  private static List<String> texts(JsonNode node, String field) {
    return each(node.path(field), JsonNode::asText);
  }

  private static <T> List<T> each(JsonNode list, Function<JsonNode, T> part) {
    List<T> values = new ArrayList<>();
    list.forEach(node -> values.add(part.apply(node)));
    return values;
  }

  /** A label is the constant's name in lower case with hyphens. */
  private static <E extends Enum<E>> E label(Class<E> labels, JsonNode node, String field) {
    String label = text(node, field);
    for (E value : labels.getEnumConstants()) {
      if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("its \"" + field + "\" is " + label + ", which record/1 does not have");
  }
}
