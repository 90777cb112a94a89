package org.rapporteur.io.output;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Article;
import org.rapporteur.model.Excluded;
import org.rapporteur.model.Span;

/** Writes the articles themselves, each once, paragraph by paragraph; {@code data-o} is where a paragraph starts in the text. */
final class ArticleTexts {
  private final RecordView view;
  private final Citations citations;
  private final Html html;

  ArticleTexts(RecordView view, Citations citations, Html html) {
    this.view = view;
    this.citations = citations;
    this.html = html;
  }

  void write() throws IOException {
    html.open("section", "id", "articles", "aria-label", "The reports").element("h2", "The reports").line();
    for (Article article : view.document().articles()) {
      article(article);
    }
    html.close("section").line();
  }

  private void article(Article article) throws IOException {
    String anchor = Citations.anchor(article);
    html.open("article", "id", anchor, "class", "text").open("header");
    html.element("p", view.outlet(article), "class", "outlet");
    html.some("h3", article.titleSpan().isEmpty() ? view.title(article) : "");
    html.open("p", "class", "meta").text(Wording.period(view.published(article)));
    html.text(article.origin().author().map(author -> " \u00B7 " + Wording.oneLine(author)).orElse(""));
    String url = article.origin().url().orElse("").strip();
    if (isWeb(url)) {
      html.text(" \u00B7 ").element("a", "original page", "href", url, "rel", "external noopener noreferrer", "target", "_blank");
    }
    html.close("p").close("header").line();
    List<Span> spans = citations.paragraphs(article).spans();
    int excluded = 0;
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      String tag = article.titleSpan().filter(span::contains).isPresent() ? "h3" : "p";
      html.open(tag, "id", anchor + "." + i, "data-o", Integer.toString(span.start()));
      excluded = paragraph(article, span, excluded);
      html.close(tag).line();
    }
    html.close("article").line();
  }

  /** Only links that open a web page; a text may name any scheme. */
  private static boolean isWeb(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  /** @return the first excluded stretch that may reach into the next paragraph */
  private int paragraph(Article article, Span span, int first) throws IOException {
    int at = span.start();
    int next = first;
    while (next < article.excluded().size() && article.excluded().get(next).span().start() < span.end()) {
      Excluded excluded = article.excluded().get(next);
      int start = Math.max(at, excluded.span().start());
      int end = Math.min(span.end(), excluded.span().end());
      if (start < end) {
        html.text(article.text().substring(at, start));
        html.element("span", article.text().substring(start, end), "class", "x", "title", "Not part of the report: "
            + JsonLine.label(excluded.reason()));
        at = end;
      }
      if (excluded.span().end() > span.end()) {
        break;
      }
      next++;
    }
    html.text(article.text().substring(at, span.end()));
    return next;
  }
}
