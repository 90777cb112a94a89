package org.rapporteur.io.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * Links from facts to the words that support them. Without a script a link leads to the paragraph; with it the article opens and
 * the words are marked: {@code data-m} lists them as role letter, start, end in UTF-16 units, which is how browsers count. Roles:
 * {@code q} content, {@code c} cue, {@code s} source, {@code e} evidence, {@code t} trigger.
 */
final class Citations {
  private final RecordView view;
  private final Map<ArticleId, Paragraphs> paragraphs = new HashMap<>();

  Citations(RecordView view) {
    this.view = view;
    view.document().articles().forEach(article -> paragraphs.put(article.id(), new Paragraphs(article.text())));
  }

  Paragraphs paragraphs(Article article) {
    return paragraphs.get(article.id());
  }

  /** The id of an article's element on the page. */
  static String anchor(Article article) {
    return "a-" + article.id();
  }

  void statement(Html html, Statement statement) throws IOException {
    List<String> marks = new ArrayList<>();
    statement.content().forEach(span -> marks.add(mark('q', span)));
    statement.cue().forEach(span -> marks.add(mark('c', span)));
    statement.speaker().span().ifPresent(span -> marks.add(mark('s', span)));
    link(html, view.article(statement.article()), statement.content().get(0).start(), marks);
  }

  void report(Html html, EventReport report) throws IOException {
    link(html, view.article(report.article()), report.span().start(), List.of(mark('e', report.span()), mark('t',
        report.trigger())));
  }

  void evidence(Html html, Evidence evidence) throws IOException {
    link(html, view.article(evidence.article()), evidence.span().start(), List.of(mark('e', evidence.span())));
  }

  /** One link for each, with a blank between. */
  void evidence(Html html, List<Evidence> all) throws IOException {
    for (Evidence evidence : all) {
      evidence(html, evidence);
      html.text(" ");
    }
  }

  /** A link to an article as a whole. */
  void article(Html html, Article article, String text) throws IOException {
    html.element("a", text, "class", "cite", "href", "#" + anchor(article), "data-a", anchor(article));
  }

  private void link(Html html, Article article, int start, List<String> marks) throws IOException {
    int paragraph = paragraphs.get(article.id()).at(start);
    html.element(
        "a", view.outlet(article), "class", "cite", "href", "#" + anchor(article) + "." + paragraph, "data-a", anchor(article),
        "data-m", String.join(" ", marks), "title", title(article));
  }

  private String title(Article article) {
    Optional<String> day = view.published(article).map(Wording::period);
    return view.title(article) + day.map(d -> ", " + d).orElse("");
  }

  private static String mark(char role, Span span) {
    return role + "" + span.start() + "-" + span.end();
  }
}
