package org.rapporteur.io.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Act;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Difference;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.RecordDocument;
import org.rapporteur.model.Speaker;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;

/**
 * Writes what a person wants to see of a record on a console: story by story what happened, who said what, what is promised or
 * due, and where reports differ. It shows a choice and says how much it leaves out. Plain text without colours; its own
 * punctuation is ASCII, control characters in what it quotes become blanks. Thread-safe.
 */
public final class RecordSummary {
  private static final int STORIES = 10;
  private static final int SPEAKERS = 6;
  private static final int ITEMS = 6;
  private static final int QUOTE = 160;

  /**
   * @param out gets whole lines
   * @param width of a line in characters; less than 40 counts as 40
   */
  public void write(RecordDocument document, Appendable out, int width) throws IOException {
    RecordView view = new RecordView(document);
    List<StoryView> stories = view.stories();
    Wrapped lines = new Wrapped(out, width);
    for (StoryView story : stories.subList(0, Math.min(STORIES, stories.size()))) {
      new Part(view, lines, story).write();
    }
    if (stories.size() > STORIES) {
      int reports = stories.subList(STORIES, stories.size()).stream().mapToInt(s -> s.articles().size()).sum();
      lines.write("", "", "And " + Wording.count(stories.size() - STORIES, "more story", "more stories") + " from "
          + Wording.count(reports, "report", "reports") + ".");
    }
  }

  /** The summary of one story. */
  private record Part(RecordView view, Wrapped lines, StoryView story) {
    void write() throws IOException {
      lines.write("", "", story.title());
      String outlets = String.join(", ", story.articles().stream().map(view::outlet).distinct().limit(ITEMS).toList());
      String period = Wording.period(story.period());
      String copies = story.origins() < story.articles().size() ? ", " + story.origins() + " of separate origin" : "";
      lines.write("", "", (period.isEmpty() ? "" : period + ", ") + Wording.count(story.articles().size(), "report",
          "reports") + copies
          + ": " + outlets + (story.articles().size() > ITEMS ? " ..." : ""));
      section("What happened", Highlights.of(story).stream().map(this::event).toList(), story.events().size(), "event", "events");
      section("Who said what", chosen().stream().map(this::statement).toList(), told().size(), "statement",
          "statements");
      section("Promised and due", first(story.commitments()).stream().map(this::commitment).toList(), story.commitments().size(),
          "commitment", "commitments");
      section("Where reports differ", first(story.differences()).stream().map(this::difference).toList(),
          story.differences().size(),
          "difference", "differences");
      lines.blank();
    }

    private void section(String heading, List<String> items, int all, String one, String many) throws IOException {
      if (!items.isEmpty()) {
        lines.write("  ", "  ", heading);
        for (String item : items) {
          lines.write("  - ", "    ", item);
        }
      }
      int left = all - items.size();
      if (left > 0 && items.isEmpty()) {
        lines.write("  ", "  ", heading + ": " + Wording.count(left, one, many));
      } else if (left > 0) {
        lines.write("    ", "    ", "and " + Wording.count(left, "more " + one, "more " + many));
      }
    }

    private static <T> List<T> first(List<T> facts) {
      return facts.subList(0, Math.min(ITEMS, facts.size()));
    }

    private String event(Event event) {
      EventReport report = event.reports().get(0);
      StringBuilder line = new StringBuilder(Wording.eventType(event.type()));
      line.append(": ").append(view.parties(event.actors(), event.recipients(), " -> "));
      event.place().ifPresent(place -> line.append(", ").append(view.name(place)));
      event.date().ifPresent(date -> line.append(", ").append(Wording.dated(date)));
      if (event.status() != Status.HAPPENED) {
        line.append(" [").append(Wording.status(event.status())).append(']');
      }
      line.append(": \"").append(cut(view.words(new Evidence(report.article(), report.span())))).append('"');
      view.statement(report.accordingTo()).ifPresent(s -> line.append(" according to ").append(view.source(s)));
      return line.append(sources(event.reports().stream().map(EventReport::article).toList())).toString();
    }

    /** The statements of the story, those that their article tells twice once. */
    private List<Statement> told() {
      return story.statements().stream().filter(s -> s.repeats().isEmpty()).toList();
    }

    /**
     * The most telling statement of each of the speakers who speak most: one that does more than assert, a quotation before
     * others.
     */
    private List<Statement> chosen() {
      Map<String, List<Statement>> bySpeaker = new LinkedHashMap<>();
      for (Statement statement : told()) {
        if (!(statement.speaker() instanceof Speaker.Unknown)) {
          String speaker = statement.speaker().entityId().map(EntityId::value).orElse(view.speaker(statement));
          bySpeaker.computeIfAbsent(speaker, k -> new ArrayList<>()).add(statement);
        }
      }
      Comparator<Statement> telling =
          Comparator.comparing((Statement s) -> s.act() == Act.ASSERT).thenComparing(s -> s.form() == Statement.Form.INDIRECT);
      return bySpeaker.values().stream()
          .sorted(Comparator.comparingInt((List<Statement> all) -> -all.size()))
          .limit(SPEAKERS)
          .map(all -> all.stream().min(telling).orElseThrow())
          .toList();
    }

    private String statement(Statement statement) {
      return view.speaker(statement) + " [" + JsonLine.label(statement.act()) + "]: " + cut(view.content(statement)
          .replace('\u201C', '"')
          .replace('\u201D', '"')) + sources(List.of(statement.article()));
    }

    private String commitment(Commitment commitment) {
      String by = commitment.by().map(view::name).orElse("Unnamed") + commitment.to().map(to -> " -> " + view.name(to))
          .orElse("");
      String due = view.times().date(commitment.article(), commitment.due()).map(d -> ", due " + Wording.dated(d)).orElse("");
      String condition = commitment.condition().map(c -> ", " + view.words(new Evidence(commitment.article(), c))).orElse("");
      return by + ": \"" + cut(view.words(new Evidence(commitment.article(), commitment.what()))) + "\" ["
          + JsonLine.label(commitment.state()) + "]" + due + condition + sources(List.of(commitment.article()));
    }

    private String difference(Difference difference) {
      List<String> versions = new ArrayList<>();
      for (Difference.Version version : difference.versions()) {
        versions.add(cut(Wording.oneLine(version.value())) + sources(version.evidence().stream()
            .map(Evidence::article).toList()));
      }
      return Wording.differenceType(difference.type()) + ", " + JsonLine.label(difference.verdict()) + " ("
          + Wording.verdict(difference.verdict()) + "): " + String.join(" / ", versions);
    }

    private String sources(Collection<ArticleId> articles) {
      List<Article> distinct = articles.stream().distinct().map(view::article).toList();
      String more = distinct.size() > 1 ? " and " + (distinct.size() - 1) + " more" : "";
      return distinct.isEmpty() ? "" : " (" + view.outlet(distinct.get(0)) + more + ")";
    }

    /** Whole words, up to a length that fits two or three lines. */
    private static String cut(String text) {
      if (text.length() <= QUOTE) {
        return text;
      }
      int end = text.lastIndexOf(' ', QUOTE);
      return (end > QUOTE / 2 ? text.substring(0, end) : text.substring(0, text.offsetByCodePoints(0, QUOTE / 2))) + " ...";
    }
  }
}
