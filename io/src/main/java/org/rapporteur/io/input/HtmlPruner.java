package org.rapporteur.io.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Removes from a page what is surely not its article's text: by element, and by the words in an element's class, id, role and
 * microdata. An element that holds a large part of the page's text is kept whatever it is called: pages name their whole body
 * "article-with-sidebar" or give it the role of a complement.
 */
final class HtmlPruner {
  /** Elements that never hold a report's text, captions among them. */
  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, picture, img, form, button, select,"
          + " input, textarea, nav, footer, aside, figure, figcaption, menu, dialog, link, meta, [hidden], [aria-hidden=true]";

  /** Words that name what stands around a report. Whole words of the name, whatever the hyphens, underscores and capitals. */
  private static final Set<String> NAMES =
      Set.of(
          "ad", "ads", "advert", "advertisement", "advertising", "alert", "author", "authors", "banner", "bio", "breadcrumb",
          "breadcrumbs", "byline", "caption", "captions", "carousel", "comment", "comments", "complementary", "contentinfo",
          "cookie", "cookies", "copyright", "credit", "credits", "dateline", "disqus", "donate", "donation", "embed", "follow",
          "footer", "gallery", "hidden", "infobox", "legal", "license", "licence", "login", "masthead", "menu", "meta", "modal",
          "nav", "navbar", "navbox", "navigation", "newsletter", "noprint", "outbrain", "pagination", "paywall", "popup", "print",
          "promo", "promoted", "promotion", "rail", "readmore", "recirc", "recommend", "recommendation", "recommendations",
          "recommended", "related", "register", "search", "share", "sharebar", "sharing", "sidebar", "signup", "skip", "slider",
          "slideshow", "social", "sponsor", "sponsored", "subscribe", "subscription", "taboola", "tag", "tags", "taglist",
          "tooltip", "toolbar", "topics", "trending", "widget", "wpsiteheader", "wpsidebar", "wpfooter", "sitenavigationelement");

  /** An element with more than this share of the page's text is the article or around it. */
  private static final double TOO_MUCH_TO_REMOVE = 0.3;

  private HtmlPruner() {}

  static void prune(Element body) {
    body.select(NEVER_TEXT).stream().filter(element -> element != body).forEach(Node::remove);
    Map<Element, Integer> lengths = lengths(body);
    double most = lengths.getOrDefault(body, 0) * TOO_MUCH_TO_REMOVE;
    List<Element> around = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      if (element != body && lengths.getOrDefault(element, 0) <= most && isNamedAsAround(element)) {
        around.add(element);
      }
    }
    around.forEach(Node::remove);
  }

  private static boolean isNamedAsAround(Element element) {
    if (element.nameIs("p") || element.nameIs("a") || element.nameIs("em") || element.nameIs("strong")) {
      return false;
    }
    String itemType = element.attr("itemtype");
    String type = itemType.substring(itemType.lastIndexOf('/') + 1);
    String names = String.join(" ", element.className(), element.id(), element.attr("role"), type);
    return Arrays.stream(words(names)).anyMatch(NAMES::contains);
  }

  private static String[] words(String names) {
    String parted = names.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return (parted + " " + names).toLowerCase(Locale.ROOT).split("[^a-z0-9]+");
  }

  /** Characters of text below each element, in one pass. */
  private static Map<Element, Integer> lengths(Element body) {
    Map<Element, Integer> lengths = new IdentityHashMap<>();
    NodeVisitor visitor =
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text && text.parent() != null) {
              lengths.merge(text.parent(), text.text().strip().length(), Integer::sum);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element != body) {
              lengths.merge(element.parent(), lengths.getOrDefault(element, 0), Integer::sum);
            }
          }
        };
    body.traverse(visitor);
    return lengths;
  }
}
