package org.rapporteur.io.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Difference;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventId;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Position;
import org.rapporteur.model.Role;
import org.rapporteur.model.Speaker;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementId;

/** Writes one story: what happened in short, where reports differ, then everything, kind by kind. */
final class StorySection {
  private static final String DOT = " \u00B7 ";
  private static final String ARROW = " \u2192 ";

  private final RecordView view;
  private final Citations citations;
  private final Html html;

  StorySection(RecordView view, Citations citations, Html html) {
    this.view = view;
    this.citations = citations;
    this.html = html;
  }

  /** Writes the body of one part of a story. */
  @FunctionalInterface
  private interface Body {
    void write() throws IOException;
  }

  void write(StoryView story) throws IOException {
    html.open("section", "class", "story", "id", story.id()).line();
    title(story);
    part(story, "brief", "In short", 1, () -> brief(story));
    part(story, "differences", "Where reports differ", story.differences().size(), () -> each(story.differences(),
        this::difference));
    part(story, "timeline", "Timeline", story.events().size(), () -> new TimelineList(view, citations, html).write(story));
    int told = (int) story.statements().stream().filter(s -> s.repeats().isEmpty()).count();
    part(story, "statements", "Who said what", told, () -> statements(story));
    part(story, "events", "What was done, and to whom", story.events().size(), () -> each(story.events(), this::event));
    part(story, "commitments", "Promised and due", story.commitments().size(), () -> each(story.commitments(), this::commitment));
    part(story, "positions", "Wanted and answered", story.positions().size(), () -> each(story.positions(), this::position));
    part(story, "figures", "How many", story.figures().size(), () -> figures(story));
    part(story, "entities", "Who and where", story.entities().size(), () -> entities(story));
    html.close("section").line();
  }

  private void part(StoryView story, String name, String heading, int count, Body body) throws IOException {
    if (count > 0) {
      html.open("section", "class", "part " + name, "id", story.id() + "." + name);
      html.open("h3").text(heading);
      if (!name.equals("brief") && !name.equals("timeline")) {
        html.text(" ").element("span", Wording.number(count), "class", "count");
      }
      html.close("h3").line();
      body.write();
      html.close("section").line();
    }
  }

  /** Something that writes one fact. */
  @FunctionalInterface
  private interface Fact<T> {
    void write(T fact) throws IOException;
  }

  private static <T> void each(Collection<T> facts, Fact<T> writer) throws IOException {
    for (T fact : facts) {
      writer.write(fact);
    }
  }

  private void title(StoryView story) throws IOException {
    html.open("header", "class", "headline");
    String origins = story.origins() < story.articles().size() ? DOT + story.origins() + " of separate origin" : "";
    String period = Wording.period(story.period());
    html.element("p", period + (period.isEmpty() ? "" : DOT) + Wording.count(story.articles().size(), "report",
        "reports") + origins,
        "class", "kicker");
    html.element("h2", story.title()).open("ul", "class", "reports");
    Set<ArticleId> copies = new LinkedHashSet<>();
    story.copies().forEach(group -> copies.addAll(group.subList(1, group.size())));
    for (Article article : story.articles()) {
      html.open("li");
      citations.article(html, article, view.outlet(article));
      html.some("small", Wording.period(view.published(article)));
      html.some("small", copies.contains(article.id()) ? "copy" : "", "class", "copy", "title",
          "The text has one origin with another report");
      html.close("li");
    }
    html.close("ul").close("header").line();
  }

  private void brief(StoryView story) throws IOException {
    List<Event> told = Highlights.of(story);
    html.open("ul");
    for (Event event : told) {
      html.open("li").open("p", "class", "meta").text(Wording.eventType(event.type()) + DOT);
      html.text(view.parties(event.actors(), event.recipients(), ARROW));
      html.text(event.date().map(d -> DOT + Wording.period(d.period())).orElse("")).text(" ");
      html.element("span", Wording.status(event.status()), "class", "pill s-" + JsonLine.label(event.status())).close("p");
      quotation(event.reports().get(0));
      html.text(" ");
      citations.report(html, event.reports().get(0));
      int others = event.reports().size() - 1;
      html.some("small", others == 0 ? "" : "and " + Wording.number(others) + " more");
      html.close("li");
    }
    html.close("ul");
    if (told.isEmpty()) {
      html.element("p", "No event was coded in these reports.", "class", "none");
    }
  }

  private void quotation(EventReport report) throws IOException {
    String text = view.article(report.article()).text();
    html.open("q", "class", "words").text(Wording.oneLine(text.substring(report.span().start(), report.trigger().start())));
    html.text(report.span().start() < report.trigger().start() ? " " : "");
    html.element("b", Wording.oneLine(report.trigger().of(text)));
    String after = text.substring(report.trigger().end(), report.span().end());
    html.text(!after.isEmpty() && Character.isWhitespace(after.charAt(0)) ? " " : "").text(Wording.oneLine(after)).close("q");
  }

  private void difference(Difference difference) throws IOException {
    String verdict = JsonLine.label(difference.verdict());
    html.open("div", "class", "item difference v-" + verdict, "id", difference.id().value()).open("p", "class", "what");
    html.element("b", Wording.differenceType(difference.type())).text(" ").element("span", verdict, "class", "pill");
    html.element("span", Wording.verdict(difference.verdict()), "class", "gloss");
    html.some("span", subject(difference.subject()), "class", "subject").close("p").open("div", "class", "versions");
    for (Difference.Version version : difference.versions()) {
      html.open("div", "class", "version").element("p", Wording.oneLine(version.value()), "class", "value");
      for (Evidence evidence : version.evidence()) {
        html.open("p", "class", "proof").element("q", view.words(evidence), "class", "words").text(" ");
        citations.evidence(html, evidence);
        html.close("p");
      }
      html.close("div");
    }
    html.close("div").close("div").line();
  }

  /** Empty where a difference is about nothing that has an id. */
  private String subject(String id) {
    if (id.isBlank()) {
      return "";
    }
    return view.entity(new EntityId(id)).map(e -> Wording.oneLine(e.name()))
        .or(() -> view.event(new EventId(id)).map(e -> Wording.eventType(e.type()) + ": " + view.parties(e.actors(),
            e.recipients(), ARROW)))
        .or(() -> view.statement(Optional.of(new StatementId(id))).map(view::speaker))
        .orElse("");
  }

  private void statements(StoryView story) throws IOException {
    Map<String, List<Statement>> bySpeaker = new LinkedHashMap<>();
    for (Statement statement : story.statements()) {
      String key = statement.speaker().entityId().map(Object::toString).orElse(view.speaker(statement));
      bySpeaker.computeIfAbsent(key, k -> new ArrayList<>()).add(statement);
    }
    List<List<Statement>> groups = new ArrayList<>(bySpeaker.values());
    groups.sort(
        Comparator.comparing((List<Statement> g) -> g.get(0).speaker() instanceof Speaker.Unknown)
            .thenComparingInt(g -> -g.size()));
    for (List<Statement> group : groups) {
      html.open("div", "class", "speaker").open("div", "class", "name").element("h4", view.speaker(group.get(0)));
      html.some("p", group.get(0).speaker().entityId().flatMap(view::entity).map(this::describe).orElse(""), "class",
          "who-is").close("div").open("div");
      each(group, this::statement);
      html.close("div").close("div").line();
    }
  }

  private void statement(Statement statement) throws IOException {
    html.open("div", "class", "item statement", "id", statement.id().value()).open("p");
    html.element("span", JsonLine.label(statement.act()), "class", "act a-" + JsonLine.label(statement.act())).text(" ");
    html.element("span", view.content(statement), "class", "words");
    html.close("p").open("p", "class", "meta");
    citations.statement(html, statement);
    html.text(statement.addressee().map(to -> DOT + "to " + view.name(to)).orElse(""));
    html.text(view.times().date(statement.article(), statement.when()).map(d -> DOT + Wording.dated(d)).orElse(""));
    html.text(statement.venue().map(v -> DOT + Wording.oneLine(v)).orElse(""));
    html.text(view.statement(statement.within()).map(s -> DOT + "as told by " + view.source(s)).orElse(""));
    html.text(statement.repeats().isPresent() ? DOT + "told above already" : "");
    html.close("p").close("div").line();
  }

  private void event(Event event) throws IOException {
    html.open("div", "class", "item event", "id", event.id().value()).open("p", "class", "what");
    html.element("b", Wording.eventType(event.type()), "class", "type", "title", event.type().name()).text(" ");
    html.element("span", view.parties(event.actors(), event.recipients(), ARROW), "class", "parties").text(" ");
    html.element("span", Wording.status(event.status()), "class", "pill s-" + JsonLine.label(event.status())).close("p");
    List<String> facts = new ArrayList<>();
    event.date().ifPresent(d -> facts.add(Wording.dated(d)));
    event.place().ifPresent(p -> facts.add(view.name(p)));
    event.mode().ifPresent(facts::add);
    event.magnitude().forEach((what, size) -> facts.add(Wording.number(size) + " " + what));
    if (event.reports().size() > 1) {
      facts.add(event.reports().size() + " tellings in " + Wording.count(event.independent(), "independent report",
          "independent reports"));
    }
    html.some("p", String.join(DOT, facts), "class", "meta").open("ul", "class", "tellings");
    for (int i = 0; i < event.reports().size(); i++) {
      telling(event, i);
    }
    html.close("ul").close("div").line();
  }

  /** One place that tells an event, and in what it departs from the event as a whole. */
  private void telling(Event event, int i) throws IOException {
    EventReport report = event.reports().get(i);
    html.open("li");
    quotation(report);
    html.text(" ");
    citations.report(html, report);
    html.text(view.statement(report.accordingTo()).map(s -> DOT + "according to " + view.source(s)).orElse(""));
    html.text(report.status() == event.status() ? "" : DOT + Wording.status(report.status()));
    Optional<Dated> date = event.reportDates().get(i);
    html.text(date.equals(event.date()) ? "" : date.map(d -> DOT + Wording.dated(d)).orElse(""));
    html.close("li");
  }

  private void commitment(Commitment commitment) throws IOException {
    html.open("div", "class", "item commitment", "id", commitment.id().value()).open("p", "class", "what");
    html.element("b", commitment.by().map(view::name).orElse("Unnamed") + commitment.to().map(to -> ARROW + view.name(to))
        .orElse(""));
    html.text(" ").element("span", JsonLine.label(commitment.state()), "class", "pill s-" + JsonLine.label(commitment.state()));
    Evidence what = new Evidence(commitment.article(), commitment.what());
    html.close("p").open("p").element("q", view.words(what), "class", "words");
    html.text(commitment.condition().map(c -> " \u2014 on condition: " + view.words(new Evidence(commitment.article(),
        c))).orElse(""));
    html.close("p").open("p", "class", "meta");
    html.text(view.times().date(commitment.article(), commitment.due()).map(d -> "due " + Wording.dated(d) + DOT).orElse(""));
    citations.evidence(html, commitment.evidence());
    if (!commitment.closedBy().isEmpty()) {
      html.text(DOT + JsonLine.label(commitment.state()) + " according to ");
      citations.evidence(html, commitment.closedBy());
    }
    html.close("p").close("div").line();
  }

  private void position(Position position) throws IOException {
    html.open("div", "class", "item position", "id", position.id().value()).open("p", "class", "what");
    html.element("b", view.name(position.by()) + position.to().map(to -> ARROW + view.name(to)).orElse("")).text(" ");
    html.element("span", JsonLine.label(position.state()), "class", "pill s-" + JsonLine.label(position.state())).close("p");
    html.open("p").element("q", Wording.oneLine(position.what()), "class", "words").text(" ");
    citations.evidence(html, position.evidence());
    html.close("p").open("ul", "class", "tellings");
    for (Position.Answer answer : position.answers()) {
      html.open("li").element("b", view.name(answer.by())).text(" " + JsonLine.label(answer.kind()).replace('-', ' '));
      html.text(answer.date().map(d -> DOT + Wording.period(d)).orElse("")).text(" ");
      var statement = view.statement(Optional.of(answer.statement()));
      if (statement.isPresent()) {
        citations.statement(html, statement.get());
      }
      html.close("li");
    }
    html.close("ul").close("div").line();
  }

  private void figures(StoryView story) throws IOException {
    Map<String, List<Figure>> byWhat = new TreeMap<>();
    story.figures().forEach(f -> byWhat.computeIfAbsent(Wording.oneLine(f.what()).replace('_', ' '),
        w -> new ArrayList<>()).add(f));
    html.open("div", "class", "scroll").open("table").open("thead").open("tr");
    for (String heading : List.of("What", "How many", "Words", "Whose", "According to", "Report")) {
      html.element("th", heading, "scope", "col");
    }
    html.close("tr").close("thead").open("tbody").line();
    for (Map.Entry<String, List<Figure>> group : byWhat.entrySet()) {
      for (Figure figure : group.getValue()) {
        figure(group.getKey(), figure);
      }
    }
    html.close("tbody").close("table").close("div").line();
  }

  private void figure(String what, Figure figure) throws IOException {
    Evidence evidence = new Evidence(figure.article(), figure.span());
    html.open("tr", "class", "item", "id", figure.id().value()).element("th", what, "scope", "row");
    html.element("td", Wording.range(figure.min(), figure.max()) + figure.unit().map(u -> " " + u).orElse(""), "class", "number");
    html.open("td").element("q", view.words(evidence), "class", "words").close("td");
    html.element("td", figure.of().map(view::name).orElse(""));
    html.element("td", view.statement(figure.accordingTo()).map(view::speaker).orElse("")).open("td");
    citations.evidence(html, evidence);
    html.close("td").close("tr").line();
  }

  private void entities(StoryView story) throws IOException {
    Set<ArticleId> here = new HashSet<>();
    story.articles().forEach(a -> here.add(a.id()));
    Map<Entity, List<Mention>> mentions = new LinkedHashMap<>();
    story.entities().forEach(e -> mentions.put(e, e.mentions().stream().filter(m -> here.contains(m.evidence()
        .article())).toList()));
    List<Entity> sorted = new ArrayList<>(story.entities());
    sorted.sort(Comparator.comparing(Entity::type).thenComparing(e -> -mentions.get(e).size()));
    html.open("ul", "class", "who");
    for (Entity entity : sorted) {
      entity(story, entity, mentions.get(entity));
    }
    html.close("ul");
  }

  private void entity(StoryView story, Entity entity, List<Mention> mentions) throws IOException {
    String name = Wording.oneLine(entity.name());
    html.open("li", "class", "item", "id", story.id() + "." + entity.id()).element("b", name).element("small", describe(entity));
    List<String> others = entity.names().stream().map(Wording::oneLine).filter(n -> !n.equals(name)).distinct().toList();
    html.some("small", others.isEmpty() ? "" : "also: " + String.join(", ", others));
    html.open("small").text(Wording.count(mentions.size(), "mention", "mentions") + " ");
    Set<ArticleId> cited = new HashSet<>();
    for (Mention mention : mentions) {
      if (cited.add(mention.evidence().article())) {
        citations.evidence(html, mention.evidence());
        html.text(" ");
      }
    }
    html.close("small").close("li").line();
  }

  /** "person, foreign minister of Greece, GRC". */
  private String describe(Entity entity) {
    Set<String> parts = new LinkedHashSet<>();
    parts.add(JsonLine.label(entity.type()));
    Map<String, String> roles = new LinkedHashMap<>();
    for (Role role : entity.roles()) {
      String title = Wording.oneLine(role.title());
      roles.merge(title, title + role.of().map(of -> " of " + view.name(of)).orElse(""), (a,
          b) -> a.length() >= b.length() ? a : b);
    }
    parts.addAll(roles.values());
    entity.country().ifPresent(parts::add);
    return String.join(", ", parts);
  }
}
