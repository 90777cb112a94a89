package org.rapporteur.io.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Chain;

/**
 * Writes analyses as one page that needs nothing else, for people who look for the reason of an output: each sentence with its names and
 * coreference, its tree as arcs, and all of it once more as a table; beside it the chains of the text. Call {@link #begin}, then {@link #text} or
 * {@link #failed} for each text in the order of the names, then {@link #end}; one page at a time, so not thread-safe.
 *
 * <p>Trees are drawn here, not by the script: the page can be read and printed without it. The script only marks what belongs together.
 */
public final class AnalysisPage {
  private final PageFrame frame = new PageFrame(List.of("page.css", "analysis.css"), "analysis.js");
  private final String program;
  private int number;

  /**
   * @param program name and version, shown at the foot
   */
  public AnalysisPage(String program) {
    this.program = program;
  }

  /**
   * @param names of the texts that will follow
   * @param writer gets the page; not closed. Its encoding must be UTF-8 where it has one
   */
  public void begin(List<String> names, Writer writer) throws IOException {
    number = 0;
    Html html = new Html(writer);
    String count = Wording.count(names.size(), "text", "texts");
    frame.begin(html, names.size() == 1 ? "Analysis of " + Wording.oneLine(names.get(0)) : "Analysis of " + count, program);
    html.element("a", "Skip to the analysis", "class", "skip", "href", "#main").line();
    html.open("header", "class", "top").open("h1", "class", "brand").element("b", "Rapporteur");
    html.element("span", "analysis of " + count).close("h1");
    html.open("div", "class", "tools script", "hidden", "hidden");
    html.element("button", "Clear marks", "id", "clear", "type", "button", "disabled", "disabled");
    html.element("button", "Light or dark", "id", "theme", "type", "button").close("div").close("header").line();
    html.open("div", "class", "analyses");
    legend(html);
    if (names.size() > 1) {
      html.open("nav", "class", "texts", "aria-label", "Texts").open("ol");
      for (int i = 0; i < names.size(); i++) {
        html.open("li").element("a", Wording.oneLine(names.get(i)), "href", "#t" + (i + 1)).close("li");
      }
      html.close("ol").close("nav").line();
    }
    html.open("main", "id", "main", "tabindex", "-1").line();
  }

  public void text(String name, Analysis analysis, List<Chain> chains, Writer writer) throws IOException {
    number++;
    new AnalysisSection("t" + number, analysis, chains, new Html(writer)).write(Wording.oneLine(name));
  }

  /** In place of a text that could not be analysed. */
  public void failed(String name, String reason, Writer writer) throws IOException {
    number++;
    Html html = new Html(writer);
    html.open("section", "class", "analysis", "id", "t" + number).element("h2", Wording.oneLine(name));
    html.element("p", reason, "class", "none").close("section").line();
  }

  public void end(Writer writer) throws IOException {
    Html html = new Html(writer);
    html.close("main").close("div").line();
    html.open("footer").element("p", "Written by " + program + ". Tags are those of the Penn Treebank, labels those of Universal "
        + "Dependencies; what is underlined in one colour with one number is said to be one thing.").close("footer").line();
    frame.end(html);
  }

  private static void legend(Html html) throws IOException {
    html.open("p", "class", "names", "aria-label", "Colours of names").text("Names: ");
    html.element("span", "person", "class", "n n-person").text(" ").element("span", "organisation", "class", "n n-organization");
    html.text(" ").element("span", "place", "class", "n n-place").text(" ");
    html.element("span", "nationality", "class", "n n-nationality").text(" ").element("span", "other", "class", "n n-other");
    html.close("p").line();
  }
}
