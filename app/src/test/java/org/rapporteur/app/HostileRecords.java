package org.rapporteur.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.rapporteur.event.CameoCodes;
import org.rapporteur.event.PloverCatalogue;
import org.rapporteur.model.Act;
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
import org.rapporteur.model.RecordDocument;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Speaker;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementId;
import org.rapporteur.model.Status;
import org.rapporteur.model.Story;
import org.rapporteur.model.StoryId;

/**
 * Makes records whose texts, names and addresses hold all that may break a line, a cell or a count; the same seed makes the
 * same record.
 */
final class HostileRecords {
  private static final String[] PIECES = {
    "a", "Zoë ", "the talks. ", "Met ", " ", "\t", "\n", "\r\n", "\r", "\"", "\"\"", ",", ";", "; ", "'", "\u2028", "\u0085", "\u0001", "\u00A0",
    "\uD83D\uDE00", "\uD83C\uDDEB\uD83C\uDDF7", "None", "|", "#", "\\", "\\N", "{}", "=1+1", "<b>", "ß", "İ", "总统", "NULL", "-1"
  };
  private static final String[] COUNTRIES = {"RUS", "FRA", "ROU", "KOS", "HKG", "GRL", "ESH", "SUN", "GBR", "USA", "XYZ"};
  private static final String[] SECTORS = {"GOV", "MIL", "JRN", "MED", "UNO", "EUR", "NGO", "IMG", "PRM", "XYZ"};

  private final Random random;
  private final PloverCatalogue catalogue = new PloverCatalogue();
  private final List<CameoCodes.Code> codes = new CameoCodes().all();
  private final List<Article> articles = new ArrayList<>();
  private final Map<ArticleId, Published> published = new HashMap<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  private HostileRecords(long seed) {
    this.random = new Random(seed);
  }

  static RecordDocument make(long seed) {
    return new HostileRecords(seed).document();
  }

  private RecordDocument document() {
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      article(i);
    }
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      entities.add(entity(i));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      statements.add(statement(i));
    }
    List<Event> events = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      events.add(event(i));
    }
    List<EventId> told = events.stream().filter(e -> random.nextBoolean()).map(Event::id).toList();
    Story story = new Story(
        new StoryId("sy-1"), text(5), articles.stream().map(Article::id).toList(), told, Optional.empty(), List.of());
    return new RecordDocument(
        List.of(), articles, published, entities, statements, events, List.of(), List.of(), List.of(), List.of(), List.of(story), List.of());
  }

  private void article(int number) {
    String text = text(80);
    ArticleId id = new ArticleId(Ids.of("ar", number, text));
    Origin origin = new Origin(some(text(3)), some(text(3)), some(address()), some(text(4)), some(text(2)));
    Optional<Published> day = some(new Published(period(), Basis.METADATA, Optional.empty()));
    day.ifPresent(d -> published.put(id, d));
    List<Excluded> excluded = random.nextInt(3) == 0 ? List.of(new Excluded(span(text), Excluded.Reason.CAPTION)) : List.of();
    articles.add(new Article(id, origin, some(text(5)), some(span(text)), day, "en", text, excluded));
  }

  private String address() {
    return random.nextInt(3) == 0 ? text(4) : "https://www.example" + random.nextInt(3) + ".org/a?b=c&d=" + random.nextInt(9);
  }

  private Entity entity(int number) {
    String name = text(4);
    List<Role> roles = random.nextBoolean() ? List.of(new Role(text(3), Optional.empty(), evidence())) : List.of();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      Evidence evidence = evidence();
      mentions.add(new Mention(evidence, evidence.span(), one(Mention.Kind.values())));
    }
    return new Entity(
        new EntityId("en-" + number), one(EntityType.values()), name, List.of(name), some(one(COUNTRIES)), roles, some(one(SECTORS)),
        mentions);
  }

  private Statement statement(int number) {
    Evidence evidence = evidence();
    Span span = evidence.span();
    EntityId entity = one(entities.toArray(Entity[]::new)).id();
    Speaker speaker = switch (random.nextInt(3)) {
      case 0 -> new Speaker.Known(entity, span, Mention.Kind.NAME);
      case 1 -> new Speaker.Described(span);
      default -> new Speaker.Unknown("nobody is named");
    };
    return new Statement(
        new StatementId("st-" + number), evidence.article(), speaker, Optional.empty(), Statement.Form.DIRECT, Act.ASSERT, List.of(),
        List.of(span), Optional.empty(), Optional.empty(), Optional.empty(), span, "test/1");
  }

  private Event event(int number) {
    EventType type = one(EventType.values());
    List<String> modes = catalogue.modes(type);
    Optional<String> mode = modes.isEmpty() ? Optional.empty() : some(modes.get(random.nextInt(modes.size())));
    List<String> contexts = random.nextBoolean() ? List.of("economic", "military") : List.of();
    Optional<String> cameo = Optional.of(codes.get(random.nextInt(codes.size())).code());
    List<EventReport> reports = new ArrayList<>();
    List<Optional<Dated>> dates = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      reports.add(report(type, mode, contexts, cameo));
      dates.add(some(new Dated(period(), Basis.TEXT)));
    }
    return new Event(
        new EventId("ev-" + number), type, mode, contexts, cameo, parties(), parties(), one(Status.values()),
        some(new Dated(period(), one(Basis.values()))), some(one(entities.toArray(Entity[]::new)).id()), sizes(), reports, dates,
        reports.size());
  }

  private EventReport report(EventType type, Optional<String> mode, List<String> contexts, Optional<String> cameo) {
    Article article = one(articles.toArray(Article[]::new));
    Span trigger = span(article.text());
    Optional<StatementId> source = statements.stream().map(Statement::id).skip(random.nextInt(3)).findFirst();
    return new EventReport(
        new EventId(Ids.of("er", article.id(), trigger.start(), trigger.end(), type)), article.id(), trigger.cover(span(article.text())),
        trigger, type, mode, contexts, cameo, parties(), parties(), one(Status.values()), Optional.empty(), Optional.empty(), sizes(),
        source.filter(id -> random.nextBoolean()), text(3));
  }

  private List<EntityId> parties() {
    List<EntityId> all = new ArrayList<>(entities.stream().map(Entity::id).toList());
    Collections.shuffle(all, random);
    return List.copyOf(all.subList(0, Math.min(all.size(), random.nextInt(4))));
  }

  private Map<String, Long> sizes() {
    Map<String, Long> sizes = new TreeMap<>();
    if (random.nextInt(3) == 0) {
      sizes.put("dead", (long) random.nextInt(100));
      sizes.put("troops", 90_000L);
    }
    return sizes;
  }

  private Period period() {
    LocalDate start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1500));
    return switch (random.nextInt(6)) {
      case 0 -> Period.since(start);
      case 1 -> Period.until(start);
      case 2 -> Period.of(start, start.plusDays(random.nextInt(800)));
      case 3 -> Period.of(start.withDayOfMonth(1), start.withDayOfMonth(28));
      default -> Period.day(start);
    };
  }

  private Evidence evidence() {
    Article article = one(articles.toArray(Article[]::new));
    return new Evidence(article.id(), span(article.text()));
  }

  /** Of whole code points. */
  private Span span(String text) {
    int points = text.codePointCount(0, text.length());
    int start = random.nextInt(points);
    int end = start + 1 + random.nextInt(points - start);
    return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  /** At least one visible character. */
  private String text(int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(pieces) + 1; i > 0; i--) {
      text.append(one(PIECES));
    }
    return text.append("x").toString();
  }

  private <T> Optional<T> some(T value) {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
