package org.rapporteur.io.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the main text of a page, paragraph by paragraph, after the idea of Readability (Arc90, 2009) and of boilerplate detection by
 * link density (Kohlschütter, Fankhauser, Nejdl 2010). What is surely no text of the article (scripts, menus, captions, boxes named
 * as sharing, related stories and the like) is removed first. Then every paragraph gives points for its length and its commas to its
 * parent, and half of them to its grandparent; the element with most points is the main text, widened to the {@code article} that
 * surrounds it. Last, what remains of it is written block by block, without blocks that are all links.
 *
 * <p>Known misses: a report split over several pages; text in pictures; a page that is a list of short reports gives its longest one.
 */
final class HtmlText {
  private static final int POINTS_BY_LENGTH = 100;
  private static final int MOST_POINTS_BY_LENGTH = 4;
  private static final int SHORTEST_PARAGRAPH = 25;

  private final Optional<String> title;

  /**
   * @param title left out of the lines where the page repeats it
   */
  HtmlText(Optional<String> title) {
    this.title = title;
  }

  /** The paragraphs of the main text, one a line; empty where the page has none. Takes {@code page} apart. */
  List<String> lines(Document page) {
    HtmlPruner.prune(page.body());
    HtmlBlocks blocks = new HtmlBlocks(title);
    return blocks.of(widened(densest(page.body())));
  }

  private static Element densest(Element body) {
    HtmlMeasures points = new HtmlMeasures();
    for (Element paragraph : paragraphs(body)) {
      double given = points(paragraph);
      points.add(paragraph.parent(), given);
      points.add(paragraph.parent() == null ? null : paragraph.parent().parent(), given / 2);
    }
    return points.most().orElse(body);
  }

  private static double points(Element paragraph) {
    boolean whole = isParagraph(paragraph);
    // Of an element that may hold others only its own words count: each word once, however deep the markup.
    String text = whole ? paragraph.text() : paragraph.ownText();
    if (text.length() < SHORTEST_PARAGRAPH) {
      return 0;
    }
    double inLinks = whole ? paragraph.select("a").stream().mapToInt(link -> link.text().length()).sum() : 0;
    long commas = text.chars().filter(c -> c == ',').count();
    int byLength = Math.min(text.length() / POINTS_BY_LENGTH, MOST_POINTS_BY_LENGTH);
    return (1 + commas + byLength) * Math.max(0, 1 - inLinks / text.length());
  }

  private static boolean isParagraph(Element element) {
    return element.nameIs("p") || element.nameIs("pre");
  }

  /** Paragraphs, and what pages use in their place: blocks with text of their own and no block inside. */
  private static List<Element> paragraphs(Element body) {
    List<Element> found = new ArrayList<>();
    for (Element element : body.select("p, pre, blockquote, td, div, section, article")) {
      if (isParagraph(element) || !element.ownText().isBlank()) {
        found.add(element);
      }
    }
    return found;
  }

  /** The article around the densest element, so that a lead set apart from the body is kept; else the element. */
  private static Element widened(Element densest) {
    Element body = densest.closest("[itemprop=articleBody]");
    Element article = densest.closest("article");
    if (article != null) {
      return article;
    }
    return body != null ? body : densest;
  }
}
