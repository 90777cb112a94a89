package org.rapporteur.io.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article: Open Graph and other {@code meta} elements, microdata, JSON-LD, and, where these are silent, what
 * readers see ({@code h1}, {@code title}, {@code time}).
 *
 * @param body the article's text as JSON-LD gives it
 * @param brokenData how many blocks of JSON-LD could not be read
 * @param isRecordPage whether this program wrote the page
 */
record HtmlMetadata(Metadata metadata, Optional<String> body, int brokenData, boolean isRecordPage) {
  private static final Set<String> ARTICLE_TYPES =
      Set.of(
          "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle",
          "ReviewNewsArticle", "LiveBlogPosting", "BlogPosting", "Report");

  /** In order of trust: what is meant for machines first. */
  private static final String[] DATES = {
    "meta[property=article:published_time]", "meta[property=og:published_time]", "meta[itemprop=datePublished]",
    "meta[name=parsely-pub-date]", "meta[name=sailthru.date]", "meta[name=article.published]", "meta[name=pubdate]",
    "meta[name=publishdate]", "meta[name=publish-date]", "meta[name=publication_date]", "meta[name=citation_publication_date]",
    "meta[name=dc.date.issued]", "meta[name=dcterms.created]", "meta[name=dc.date]", "meta[name=date]"
  };

  static HtmlMetadata of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    int broken = 0;
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collectArticles(JsonValues.MAPPER.readTree(script.data()), articles);
      } catch (JsonProcessingException e) {
        broken++;
      }
    }
    JsonNode data = articles.isEmpty() ? JsonValues.MAPPER.createObjectNode() : articles.get(0);
    Optional<String> outlet = outlet(page, data);
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            title(page, data, outlet),
            published(page, data),
            outlet,
            author(page, data),
            url(page, data),
            language(page));
    boolean own = content(page, "meta[name=generator]").orElse("").startsWith("Rapporteur");
    return new HtmlMetadata(metadata, text(data, "articleBody"), broken, own);
  }

  private static Optional<String> title(Document page, JsonNode data, Optional<String> outlet) {
    return content(page, "meta[property=og:title]")
        .or(() -> text(data, "headline"))
        .or(() -> shown(page, "article h1"))
        .or(() -> shown(page, "h1"))
        .or(() -> shown(page, "title"))
        .map(title -> withoutOutlet(title, outlet));
  }

  /** "Headline | Outlet" and the like, cut before the outlet's name. */
  private static String withoutOutlet(String title, Optional<String> outlet) {
    if (outlet.isEmpty() || !title.endsWith(outlet.get())) {
      return title;
    }
    String cut = title.substring(0, title.length() - outlet.get().length()).stripTrailing();
    return cut.isEmpty() || "|-\u2013\u2014\u2022\u00b7:\u00bb".indexOf(cut.charAt(cut.length() - 1)) < 0
        ? title
        : cut.substring(0, cut.length() - 1).strip();
  }

  private static Optional<String> published(Document page, JsonNode data) {
    Optional<String> visible =
        attribute(page, "time[itemprop=datePublished]", "datetime").or(() -> attribute(page, "time[pubdate]", "datetime"));
    Optional<String> date = visible.or(() -> text(data, "datePublished"));
    for (String selector : DATES) {
      date = date.or(() -> content(page, selector));
    }
    return date.or(() -> shown(page, "[itemprop=datePublished]"))
        .or(() -> attribute(page, "article time[datetime]", "datetime"))
        .or(() -> attribute(page, "time[datetime]", "datetime"));
  }

  private static Optional<String> author(Document page, JsonNode data) {
    return content(page, "meta[name=author]")
        .or(() -> names(data.path("author")))
        .or(() -> shown(page, "[rel=author], [itemprop=author]"))
        .or(() -> content(page, "meta[property=article:author]"))
        .filter(author -> !author.contains("://"));
  }

  private static Optional<String> outlet(Document page, JsonNode data) {
    return content(page, "meta[property=og:site_name]")
        .or(() -> names(data.path("publisher")))
        .or(() -> content(page, "meta[name=application-name]"));
  }

  private static Optional<String> url(Document page, JsonNode data) {
    return attribute(page, "link[rel=canonical]", "href")
        .filter(HtmlMetadata::isAbsolute)
        .or(() -> content(page, "meta[property=og:url]").filter(HtmlMetadata::isAbsolute))
        .or(() -> text(data, "url").filter(HtmlMetadata::isAbsolute));
  }

  private static Optional<String> language(Document page) {
    return attribute(page, "html", "lang").or(() -> content(page, "meta[itemprop=inLanguage]"));
  }

  private static boolean isAbsolute(String url) {
    return url.startsWith("http://") || url.startsWith("https://");
  }

  private static Optional<String> content(Document page, String selector) {
    return attribute(page, selector, "content");
  }

  private static Optional<String> attribute(Document page, String selector, String name) {
    return page.select(selector).stream().map(element -> element.attr(name).strip()).filter(s -> !s.isEmpty()).findFirst();
  }

  private static Optional<String> shown(Document page, String selector) {
    return page.select(selector).stream().map(element -> element.text().strip()).filter(s -> !s.isEmpty()).findFirst();
  }

  private static Optional<String> text(JsonNode data, String field) {
    JsonNode value = data.path(field);
    return value.isTextual() && !value.textValue().isBlank() ? Optional.of(value.textValue()) : Optional.empty();
  }

  /** The name, or names, of who is described by a string, an object with a name, or a list of either. */
  private static Optional<String> names(JsonNode who) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : who.isArray() ? who : List.of(who)) {
      (one.isTextual() ? Optional.of(one.textValue()) : text(one, "name")).ifPresent(names::add);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  /** JSON-LD may be one object, a list, or a graph of objects. */
  private static void collectArticles(JsonNode root, List<JsonNode> articles) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      JsonNode node = open.pop();
      if (isArticle(node.path("@type"))) {
        articles.add(node);
      } else if (node.isArray()) {
        node.forEach(open::addLast);
      } else {
        node.path("@graph").forEach(open::addLast);
      }
    }
  }

  private static boolean isArticle(JsonNode type) {
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      if (ARTICLE_TYPES.contains(one.asText())) {
        return true;
      }
    }
    return false;
  }
}
