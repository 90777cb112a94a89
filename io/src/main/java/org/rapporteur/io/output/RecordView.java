package org.rapporteur.io.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Difference;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventId;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Period;
import org.rapporteur.model.Position;
import org.rapporteur.model.Published;
import org.rapporteur.model.RecordDocument;
import org.rapporteur.model.Speaker;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementId;
import org.rapporteur.model.Story;
import org.rapporteur.time.TimeResolver;

/** A record the way people read it: story by story, everything looked up. Holds the document; immutable. */
final class RecordView {
  private final RecordDocument document;
  private final Map<ArticleId, Article> articles = new LinkedHashMap<>();
  private final Map<EntityId, Entity> entities = new HashMap<>();
  private final Map<StatementId, Statement> statements = new HashMap<>();
  private final Map<EventId, Event> events = new HashMap<>();
  private final TimeResolver times;
  private final List<StoryView> stories = new ArrayList<>();

  RecordView(RecordDocument document) {
    this.document = document;
    this.times = new TimeResolver(document.published(), document.times());
    document.articles().forEach(a -> articles.put(a.id(), a));
    document.entities().forEach(e -> entities.put(e.id(), e));
    document.statements().forEach(s -> statements.put(s.id(), s));
    document.events().forEach(e -> events.put(e.id(), e));
    Map<ArticleId, String> storyOf = new HashMap<>();
    document.stories().forEach(story -> story.articles().forEach(a -> storyOf.put(a, story.id().value())));
    Grouped grouped = new Grouped(document, storyOf);
    document.stories().forEach(story -> stories.add(grouped.view(story, this)));
    stories.sort(Comparator.comparingInt((StoryView story) -> -story.articles().size()));
  }

  /** The facts of a record by the story of the article they first stand in. */
  private static final class Grouped {
    private final Map<String, List<Event>> events;
    private final Map<String, List<Statement>> statements;
    private final Map<String, List<Commitment>> commitments;
    private final Map<String, List<Position>> positions;
    private final Map<String, List<Figure>> figures;
    private final Map<String, List<Difference>> differences;
    private final Map<String, Set<Entity>> entities = new HashMap<>();

    Grouped(RecordDocument document, Map<ArticleId, String> storyOf) {
      events = by(document.events(), e -> storyOf.get(e.reports().get(0).article()));
      statements = by(document.statements(), s -> storyOf.get(s.article()));
      commitments = by(document.commitments(), c -> storyOf.get(c.article()));
      positions = by(document.positions(), p -> p.evidence().isEmpty() ? "" : storyOf.get(p.evidence().get(0).article()));
      figures = by(document.figures(), f -> storyOf.get(f.article()));
      differences = by(document.differences(), d -> d.story().value());
      for (Entity entity : document.entities()) {
        for (Mention mention : entity.mentions()) {
          String story = String.valueOf(storyOf.get(mention.evidence().article()));
          entities.computeIfAbsent(story, s -> new LinkedHashSet<>()).add(entity);
        }
      }
    }

    private static <T> Map<String, List<T>> by(Collection<T> facts, Function<T, String> story) {
      Map<String, List<T>> groups = new HashMap<>();
      facts.forEach(fact -> groups.computeIfAbsent(String.valueOf(story.apply(fact)), s -> new ArrayList<>()).add(fact));
      return groups;
    }

    StoryView view(Story story, RecordView view) {
      String id = story.id().value();
      List<Article> told = story.articles().stream().map(view::article).toList();
      String title = story.title().isBlank()
          ? told.stream().findFirst().map(view::title).orElse("Untitled")
          : Wording.oneLine(story.title());
      return new StoryView(
          id, title, story.period(), told, story.copies(), events.getOrDefault(id, List.of()),
          statements.getOrDefault(id, List.of()), commitments.getOrDefault(id, List.of()), positions.getOrDefault(id, List.of()),
          figures.getOrDefault(id, List.of()), differences.getOrDefault(id, List.of()),
          List.copyOf(entities.getOrDefault(id, Set.of())));
    }
  }

  RecordDocument document() {
    return document;
  }

  /** The story with most reports first, else in the record's order. */
  List<StoryView> stories() {
    return stories;
  }

  TimeResolver times() {
    return times;
  }

  Article article(ArticleId id) {
    Article article = articles.get(id);
    if (article == null) {
      throw new IllegalArgumentException("a fact cites an article that is not in the record: " + id);
    }
    return article;
  }

  Optional<Statement> statement(Optional<StatementId> id) {
    return id.map(statements::get);
  }

  Optional<Event> event(EventId id) {
    return Optional.ofNullable(events.get(id));
  }

  /** The words an evidence points at, on one line. */
  String words(Evidence evidence) {
    return Wording.oneLine(evidence.span().of(article(evidence.article()).text()));
  }

  String name(EntityId id) {
    return Optional.ofNullable(entities.get(id)).map(e -> Wording.oneLine(e.name())).orElse(id.value());
  }

  String names(List<EntityId> ids) {
    return Wording.list(ids.stream().map(this::name).distinct().toList());
  }

  Optional<Entity> entity(EntityId id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** Who says it: a name, the words that stand there, or that nobody knows. */
  String speaker(Statement statement) {
    return statement.speaker().entityId().map(this::name)
        .or(() -> statement.speaker() instanceof Speaker.Described d ? Optional.of(words(new Evidence(statement.article(),
            d.mention())))
            : Optional.empty())
        .orElse("Speaker unknown");
  }

  /** The same, to stand behind "according to". */
  String source(Statement statement) {
    return statement.speaker() instanceof Speaker.Unknown ? "somebody unnamed" : speaker(statement);
  }

  /** The content of a statement without an opening "that", its parts joined, in quote marks if it is a quotation throughout. */
  String content(Statement statement) {
    List<String> parts = statement.told(article(statement.article()).text()).stream()
        .map(span -> words(new Evidence(statement.article(), span))).toList();
    String joined = String.join(" ... ", parts);
    return statement.form() == Statement.Form.DIRECT ? "\u201C" + joined + "\u201D" : joined;
  }

  /** "A -> B" or "A"; "unnamed" stands for an actor whom nobody names. */
  String parties(List<EntityId> actors, List<EntityId> recipients, String arrow) {
    return (actors.isEmpty() ? "unnamed" : names(actors)) + (recipients.isEmpty() ? "" : arrow + names(recipients));
  }

  /** Who published it; failing that the name of its file, its address or its id. */
  String outlet(Article article) {
    return Wording.oneLine(article.origin().outlet().or(() -> article.origin().path().map(RecordView::fileName))
        .or(() -> article.origin().url())
        .or(() -> article.origin().ref()).orElse(article.id().value()));
  }

  private static String fileName(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return name.isBlank() ? path : name;
  }

  String title(Article article) {
    return article.title().map(Wording::oneLine).filter(t -> !t.isEmpty()).orElse("Untitled");
  }

  Optional<Period> published(Article article) {
    return Optional.ofNullable(document.published().get(article.id())).map(Published::period);
  }
}
