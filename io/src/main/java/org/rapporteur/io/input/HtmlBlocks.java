package org.rapporteur.io.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes the blocks of an element as lines: white space is one blank, a block is one line, {@code br} ends a line. Left out: blocks
 * that are mostly links and no sentence, scraps outside of paragraphs that are no sentence, lines without a letter or digit, the
 * title repeated, and headings with nothing after them.
 */
final class HtmlBlocks {
  private static final double MOSTLY_LINKS = 0.6;
  private static final int LONG_ENOUGH_FOR_LINKS = 200;
  private static final int LONG_ENOUGH_FOR_TEXT = 60;

  private final Optional<String> title;

  HtmlBlocks(Optional<String> title) {
    this.title = title;
  }

  List<String> of(Element root) {
    Walk walk = new Walk();
    root.traverse(walk);
    walk.endLine();
    walk.dropTrailingHeadings();
    return walk.lines.stream().map(Line::text).toList();
  }

  private enum Standing {
    PARAGRAPH,
    HEADING,
    /** Text of an element that pages use for anything. */
    LOOSE
  }

  private record Line(String text, Standing standing) {}

  /** Gathers characters until a block begins or ends. Called without recursion, so markup may be nested at will. */
  private final class Walk implements NodeVisitor {
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int linkCharacters;
    private int linkDepth;
    private int paragraphDepth;
    private int headingDepth;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        String words = text.getWholeText();
        line.append(words);
        linkCharacters += linkDepth > 0 ? words.strip().length() : 0;
      } else if (node instanceof Element element) {
        open(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      if (element.isBlock() || element.nameIs("tr")) {
        endLine();
      }
      linkDepth -= element.nameIs("a") ? 1 : 0;
      paragraphDepth -= isParagraph(element) ? 1 : 0;
      headingDepth -= isHeading(element) ? 1 : 0;
    }

    private void open(Element element) {
      if (element.nameIs("br") || isLine(element)) {
        endLine();
      } else if (element.nameIs("td") || element.nameIs("th")) {
        line.append(' ');
      }
      linkDepth += element.nameIs("a") ? 1 : 0;
      paragraphDepth += isParagraph(element) ? 1 : 0;
      headingDepth += isHeading(element) ? 1 : 0;
    }

    private void endLine() {
      String text = line.toString().replaceAll("[\\s\u00a0\u200b]+", " ").strip();
      int links = linkCharacters;
      line.setLength(0);
      linkCharacters = 0;
      Standing standing = headingDepth > 0 ? Standing.HEADING : paragraphDepth > 0 ? Standing.PARAGRAPH : Standing.LOOSE;
      if (isKept(text, links, standing)) {
        lines.add(new Line(text, standing));
      }
    }

    private boolean isKept(String text, int links, Standing standing) {
      boolean words = text.codePoints().anyMatch(Character::isLetterOrDigit);
      boolean allLinks = links > text.length() * MOSTLY_LINKS && text.length() < LONG_ENOUGH_FOR_LINKS && !endsSentence(text);
      boolean scrap = standing == Standing.LOOSE && text.length() < LONG_ENOUGH_FOR_TEXT && !endsSentence(text);
      return words && !allLinks && !scrap && !(lines.isEmpty() && title.filter(text::equals).isPresent());
    }

    private void dropTrailingHeadings() {
      while (!lines.isEmpty() && lines.get(lines.size() - 1).standing() == Standing.HEADING) {
        lines.remove(lines.size() - 1);
      }
    }
  }

  private static boolean isLine(Element element) {
    return element.isBlock() && !element.nameIs("td") && !element.nameIs("th");
  }

  private static boolean isParagraph(Element element) {
    return element.nameIs("p") || element.nameIs("li") || element.nameIs("blockquote") || element.nameIs("pre") || element.nameIs("dd");
  }

  private static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  private static boolean endsSentence(String text) {
    return text.matches("(?s).*[.!?\u2026][\"'\u201d\u2019)\\]]*");
  }
}
