package org.rapporteur.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.annotation.ArticleFacts;
import org.rapporteur.annotation.Fingerprint;
import org.rapporteur.model.Act;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentId;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.EventId;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Figure;
import org.rapporteur.model.FigureId;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Period;
import org.rapporteur.model.Published;
import org.rapporteur.model.Span;
import org.rapporteur.model.Speaker;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementId;
import org.rapporteur.model.Status;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.When;

/** Builds the facts of an article by hand: every phrase is given in words and found in the text. */
public final class Told {
  private final Article article;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<EventReport> events = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Commitment> commitments = new ArrayList<>();

  private Told(Article article) {
    this.article = article;
  }

  /** @param day ISO date of publication; empty when unknown */
  public static Told in(String ref, String day, String text) {
    Optional<Published> published =
        day.isEmpty()
            ? Optional.empty()
            : Optional.of(new Published(Period.day(LocalDate.parse(day)), Basis.METADATA, Optional.empty()));
    Origin origin = new Origin(Optional.of(ref), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return new Told(
        new Article(
            new ArticleId(Ids.of("ar", ref, text)), origin, Optional.empty(), Optional.empty(), published, "en", text, List.of()));
  }

  public Told person(String name, String country) {
    return entity(EntityType.PERSON, name, country, "GOV");
  }

  public Told state(String name, String country) {
    return entity(EntityType.STATE, name, country, "GOV");
  }

  public Told place(String name, String country) {
    return entity(EntityType.PLACE, name, country, "");
  }

  /** Described, not named: "a hotel". */
  public Told spot(String words, String country) {
    entities.add(made(EntityType.PLACE, words, country, "", Mention.Kind.NOMINAL));
    return this;
  }

  /** People of a government, described and not named: "the top diplomats". */
  public Told officials(String words, String country) {
    entities.add(made(EntityType.GROUP, words, country, "GOV", Mention.Kind.NOMINAL));
    return this;
  }

  private Told entity(EntityType type, String name, String country, String sector) {
    entities.add(made(type, name, country, sector, Mention.Kind.NAME));
    return this;
  }

  private Entity made(EntityType type, String name, String country, String sector, Mention.Kind kind) {
    Span span = span(name);
    return new Entity(
        new EntityId(Ids.of("en", article.id(), name)), type, name, List.of(name), filled(country), List.of(), filled(sector),
        List.of(new Mention(article.evidence(span), span, kind)));
  }

  /** @param parties actors and recipients by name, separated by {@code >} */
  public Told event(EventType type, Status status, String parties, String words, String trigger) {
    return event(type, status, parties, words, trigger, "", "");
  }

  public Told event(EventType type, Status status, String parties, String words, String trigger, String place, String time) {
    String[] sides = parties.split(">", -1);
    Span span = span(words);
    int start = article.text().indexOf(trigger, span.start());
    events.add(
        new EventReport(
            new EventId(Ids.of("er", article.id(), start)), article.id(), span, new Span(start, start + trigger.length()), type,
            Optional.empty(), List.of(), Optional.empty(), ids(sides[0]), sides.length > 1 ? ids(sides[1]) : List.of(), status,
            Optional.of(time.isEmpty() ? new When.OnPublication() : new When.At(span(time))), filled(place).map(this::id), Map.of(),
            Optional.empty(), "by hand"));
    return this;
  }

  /** A time whose meaning is the same whatever the day of publication. */
  public Told time(String words, String day) {
    TimeExpression.Resolved meant =
        new TimeExpression.Resolved(Optional.of(day), Optional.of(Period.day(LocalDate.parse(day))));
    times.add(new TimeExpression(article.id(), span(words), new Fixed(meant), Optional.empty()));
    return this;
  }

  /** A time so many days after publication. */
  public Told timeFromPublication(String words, int days) {
    times.add(new TimeExpression(article.id(), span(words), new Counted(days), Optional.empty()));
    return this;
  }

  public Told says(String speaker, Act act, Statement.Form form, String content) {
    return says(speaker, "", act, form, content);
  }

  public Told says(String speaker, String addressee, Act act, Statement.Form form, String content) {
    Span span = span(content);
    statements.add(
        new Statement(
            new StatementId(Ids.of("st", article.id(), span.start())), article.id(),
            new Speaker.Known(id(speaker), span(speaker), Mention.Kind.NAME), filled(addressee).map(this::id), form, act, List.of(),
            List.of(span), Optional.empty(), Optional.empty(), Optional.empty(), span, "by-hand/1"));
    return this;
  }

  public Told figure(String what, double min, double max, String of, String words) {
    Span span = span(words);
    figures.add(
        new Figure(
            new FigureId(Ids.of("fg", article.id(), span.start())), article.id(), span, what, OptionalDouble.of(min),
            OptionalDouble.of(max), Optional.empty(), filled(of).map(this::id), Optional.empty(), Optional.empty(), Optional.empty()));
    return this;
  }

  public Told commitment(String by, String what, String due) {
    Span span = span(what);
    commitments.add(
        new Commitment(
            new CommitmentId(Ids.of("cm", article.id(), span.start())), article.id(), Optional.of(id(by)), Optional.empty(), span,
            filled(due).map(d -> new When.At(span(d))), Optional.empty(), Commitment.State.OPEN, Optional.empty(), Optional.empty(),
            List.of(article.evidence(span)), List.of()));
    return this;
  }

  public ArticleFacts facts() {
    return new ArticleFacts(
        article, article.published(), entities, statements, events, figures, times, commitments, print(), List.of());
  }

  private Fingerprint print() {
    Map<String, Integer> terms = new TreeMap<>();
    TreeSet<String> names = new TreeSet<>();
    List<String> words = Arrays.stream(article.text().split("[^\\p{L}\\p{N}]+")).filter(w -> w.length() > 2).toList();
    words.forEach(w -> terms.merge(w.toLowerCase(Locale.ROOT), 1, Integer::sum));
    words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).forEach(w -> names.add(w.toLowerCase(Locale.ROOT)));
    List<String> lead = words.stream().limit(30).map(w -> w.toLowerCase(Locale.ROOT)).distinct().sorted().toList();
    int[] shingles = new int[Math.max(0, words.size() - 5)];
    for (int s = 0; s < shingles.length; s++) {
      shingles[s] = words.subList(s, s + 6).hashCode();
    }
    return new Fingerprint(terms, List.copyOf(names), lead, Arrays.stream(shingles).sorted().distinct().toArray());
  }

  private List<EntityId> ids(String names) {
    return Arrays.stream(names.split("\\+")).map(String::strip).filter(n -> !n.isEmpty()).map(this::id).toList();
  }

  private EntityId id(String name) {
    return entities.stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow().id();
  }

  private Span span(String words) {
    int start = article.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  private static Optional<String> filled(String value) {
    return Optional.of(value).filter(v -> !v.isEmpty());
  }

  private record Fixed(TimeExpression.Resolved meant) implements TimeExpression.Meaning {
    @Override
    public TimeExpression.Resolved resolve(Optional<LocalDate> publication) {
      return meant;
    }

    @Override
    public boolean isRelative() {
      return false;
    }
  }

  private record Counted(int days) implements TimeExpression.Meaning {
    @Override
    public TimeExpression.Resolved resolve(Optional<LocalDate> publication) {
      return publication
          .map(d -> d.plusDays(days))
          .map(d -> new TimeExpression.Resolved(Optional.of(d.toString()), Optional.of(Period.day(d))))
          .orElse(TimeExpression.Resolved.UNKNOWN);
    }

    @Override
    public boolean isRelative() {
      return true;
    }
  }
}
