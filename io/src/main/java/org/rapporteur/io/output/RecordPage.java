package org.rapporteur.io.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rapporteur.model.RecordDocument;
import org.rapporteur.model.Skipped;

/**
 * Writes a record as one page that needs nothing else: no server, no network. Each fact stands with its words and opens them in
 * their article.
 *
 * <p>All facts and texts are plain elements, each once, so that the page can be read, searched and printed without its script.
 * With the script one story is shown at a time and articles wait hidden until one is opened, so a browser lays out only what is
 * looked at: the cost of a large record is its size in bytes and the list of stories. The page's security policy allows its own
 * style and script by their hashes and nothing else, and {@link Html} escapes every text. Thread-safe.
 */
public final class RecordPage {
  private final PageFrame frame = new PageFrame(List.of("page.css"), "page.js");

  /**
   * @param writer gets the page; not closed. Its encoding must be UTF-8 where it has one
   * @param program name and version, shown at the foot
   */
  public void write(RecordDocument document, Writer writer, String program) throws IOException {
    RecordView view = new RecordView(document);
    Html html = new Html(writer);
    Citations citations = new Citations(view);
    String title = view.stories().size() == 1 ? view.stories().get(0).title() : "Record of " + stories(view);
    frame.begin(html, title, program);
    html.element("a", "Skip to the record", "class", "skip", "href", "#main").line();
    top(html, view);
    html.open("div", "class", "layout").line();
    index(html, view);
    html.open("main", "id", "main", "tabindex", "-1").line();
    for (StoryView story : view.stories()) {
      new StorySection(view, citations, html).write(story);
    }
    html.element("p", "Nothing in this record matches.", "class", "nothing", "hidden", "hidden").close("main").line();
    reader(html);
    html.close("div").line();
    new ArticleTexts(view, citations, html).write();
    foot(html, view, program);
    frame.end(html);
  }

  private static void top(Html html, RecordView view) throws IOException {
    RecordDocument document = view.document();
    html.open("header", "class", "top").open("h1", "class", "brand").element("b", "Rapporteur");
    html.element("span", stories(view) + " from " + Wording.count(document.articles().size(), "report", "reports")).close("h1");
    html.open("div", "class", "tools script", "hidden", "hidden");
    html.open("label").element("span", "Find in the record", "class", "hush");
    html.open("input", "id", "find", "type", "search", "placeholder", "Find a name, a word\u2026", "autocomplete",
        "off").close("label");
    html.element("button", "Light or dark", "id", "theme", "type", "button");
    html.close("div").close("header").line();
  }

  private static String stories(RecordView view) {
    return Wording.count(view.stories().size(), "story", "stories");
  }

  private static void index(Html html, RecordView view) throws IOException {
    html.open("nav", "class", "index", "aria-label", "Stories").element("h2", "Stories").open("ol").line();
    for (StoryView story : view.stories()) {
      html.open("li").open("a", "href", "#" + story.id()).element("b", story.title());
      String differences = story.differences().isEmpty()
          ? ""
          : " \u00B7 " + Wording.count(story.differences().size(), "difference", "differences");
      html.element("small", Wording.count(story.articles().size(), "report", "reports") + differences);
      html.close("a").close("li").line();
    }
    html.close("ol").close("nav").line();
  }

  /** The place where the script opens articles. */
  private static void reader(Html html) throws IOException {
    html.open("aside", "id", "reader", "class", "script", "aria-label", "Article", "hidden", "hidden");
    html.open("div", "class", "bar").element("h2", "The words behind it", "id", "reader-title", "tabindex", "-1");
    html.element("button", "Close", "id", "close", "type", "button").close("div");
    html.open("div", "id", "reader-text");
    html.element("p", "Choose a quotation or the name of an outlet: its article opens here with the words marked.", "class",
        "hint");
    html.close("div").open("p", "class", "legend", "aria-hidden", "true");
    html.element("mark", "what supports it", "class", "e").text(" ").element("mark", "what is said", "class", "q").text(" ");
    html.element("mark", "who", "class", "s").text(" ").element("mark", "cue or act", "class", "c").close("p");
    html.close("aside").line();
  }

  private static void foot(Html html, RecordView view, String program) throws IOException {
    html.open("footer");
    List<Skipped> skipped = view.document().skipped();
    if (!skipped.isEmpty()) {
      html.open("details").element("summary", Wording.count(skipped.size(), "input was", "inputs were") + " not read").open("ul");
      for (Skipped one : skipped) {
        html.open("li").element("code", one.place()).text(": " + one.reason()).close("li");
      }
      html.close("ul").close("details");
    }
    html.element("p", "Written by " + program + " from what the reports say, with the words that support each line. "
        + "What is claimed by one side stands with who claims it. Inferred days are marked so.");
    html.close("footer").line();
  }
}
