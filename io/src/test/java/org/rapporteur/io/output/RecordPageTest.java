package org.rapporteur.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.Origin;
import org.rapporteur.model.RecordDocument;

class RecordPageTest {
  private static final Pattern MARK = Pattern.compile("([a-z])(\\d+)-(\\d+)");

  private final RecordPage page = new RecordPage();

  @Test
  void everyIdIsGivenOnceAndEveryLinkLeadsToOne() throws IOException {
    Document html = html(Lakeside.document());
    Set<String> ids = new HashSet<>();
    html.select("[id]").forEach(element -> assertThat(ids.add(element.id())).as(element.id()).isTrue());
    assertThat(html.select("a[href^=#]")).hasSizeGreaterThan(40)
        .allSatisfy(link -> assertThat(ids).contains(link.attr("href").substring(1)));
    assertThat(html.select("[data-a]")).allSatisfy(link -> assertThat(html.getElementById(link.attr("data-a"))
        .tagName()).isEqualTo("article"));
  }

  /** What the script does, done here: the offsets of a mark in the texts of its article's paragraphs. */
  @Test
  void everyMarkCutsItsWordsOutOfTheArticleOnThePage() throws IOException {
    Document html = html(Lakeside.document());
    Element first = html.getElementById("st-1").selectFirst("a.cite");
    assertThat(marked(html, first)).containsExactly("This is our own appointment with history", "said",
        "Greek Prime Minister Alexis Tsipras");
    for (Element link : html.select("a.cite[data-m]")) {
      assertThat(marked(html, link)).as(link.outerHtml()).isNotEmpty().noneMatch(String::isBlank);
    }
  }

  @Test
  void withoutItsScriptALinkLeadsToTheParagraphWithTheWords() throws IOException {
    Document html = html(Lakeside.document());
    Element link = html.getElementById("st-4").selectFirst("a.cite");
    assertThat(html.getElementById(link.attr("href").substring(1)).text()).contains("We have to step out of the past");
  }

  @Test
  void everyFactOfTheRecordIsOnThePage() throws IOException {
    Document html = html(Lakeside.document());
    RecordDocument all = Lakeside.document();
    List<Object> ids = new ArrayList<>();
    all.statements().forEach(s -> ids.add(s.id()));
    all.events().forEach(e -> ids.add(e.id()));
    all.commitments().forEach(c -> ids.add(c.id()));
    all.positions().forEach(p -> ids.add(p.id()));
    all.figures().forEach(f -> ids.add(f.id()));
    all.differences().forEach(d -> ids.add(d.id()));
    all.stories().forEach(s -> ids.add(s.id()));
    assertThat(ids).allSatisfy(id -> assertThat(html.getElementById(id.toString())).as(id.toString()).isNotNull());
    assertThat(html.select("article")).hasSize(4);
  }

  @Test
  void nothingIsFetchedFromAnywhere() throws IOException {
    String source = source(Lakeside.document());
    Document html = Jsoup.parse(source);
    assertThat(html.select("link, img, iframe, object, embed, base, [src], [style], [onclick]")).isEmpty();
    assertThat(source).doesNotContain("url(", "@import", "http://", "https://");
  }

  @Test
  void theSecurityPolicyAllowsThisStyleAndThisScriptOnly() throws Exception {
    Document html = html(Lakeside.document());
    String policy = html.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("unsafe")
        .contains("style-src '" + hash(html.selectFirst("style").data()) + "'")
        .contains("script-src '" + hash(html.selectFirst("script").data()) + "'");
    assertThat(html.select("script")).hasSize(1);
  }

  @Test
  void hostileTextStaysText() throws IOException {
    String attack = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'><!--\u0000\uD83D]]>";
    Article plain = Lakeside.article("x", attack, attack + "\n\n" + attack + "\n", LocalDate.of(2020, 1, 1), "");
    Origin origin = new Origin(
        Optional.of(attack), Optional.of(attack), Optional.of("javascript:alert(1)"), Optional.of(attack), Optional.of(attack));
    Article hostile = new Article(
        plain.id(), origin, plain.title(), plain.titleSpan(), plain.published(), "en", plain.text(), List.of());
    Document html = html(RecordSummaryTest.alone(List.of(hostile)));
    assertThat(html.select("script")).hasSize(1);
    assertThat(html.select("img, a[href^=javascript]")).isEmpty();
    Element text = html.selectFirst("article p[data-o]");
    assertThat(text.wholeText()).isEqualTo(attack.replace('\u0000', '\uFFFD').replace('\uD83D', '\uFFFD'));
  }

  @Test
  void theOriginalPageIsALinkThatTellsItNothing() throws IOException {
    Article plain = Lakeside.article("x", "Outlet", "Title\n\nText.\n", LocalDate.of(2020, 1, 1), "");
    Origin origin = new Origin(
        Optional.empty(), Optional.empty(), Optional.of("https://news.example/a?b=\"c"), Optional.empty(), Optional.empty());
    Article linked = new Article(
        plain.id(), origin, plain.title(), plain.titleSpan(), plain.published(), "en", plain.text(), List.of());
    Element link = html(RecordSummaryTest.alone(List.of(linked))).selectFirst("article a[href^=https]");
    assertThat(link.attr("href")).isEqualTo("https://news.example/a?b=\"c");
    assertThat(link.attr("rel")).contains("noopener", "noreferrer");
  }

  @Test
  void excludedWordsAreMarkedAsNoPartOfTheReport() throws IOException {
    Element excluded = html(Lakeside.document()).selectFirst("article .x");
    assertThat(excluded.text()).isEqualTo("Read more: Five things to know about Lake Prespa");
    assertThat(excluded.attr("title")).contains("promotion");
  }

  @Test
  void headingsDescendWithoutAGapAndControlsHaveNames() throws IOException {
    Document html = html(Lakeside.document());
    int level = 1;
    for (Element heading : html.select("h1, h2, h3, h4, h5")) {
      int next = heading.tagName().charAt(1) - '0';
      assertThat(next).as(heading.outerHtml()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
    assertThat(html.select("h1")).hasSize(1);
    assertThat(html.select("button")).allSatisfy(button -> assertThat(button.text()).isNotBlank());
    assertThat(html.select("input")).allSatisfy(input -> assertThat(input.closest("label")).isNotNull());
    assertThat(html.selectFirst("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void anArticlesTextIsOnThePageOnce() throws IOException {
    assertThat(source(Lakeside.document()).split("PSARADES - The foreign ministers", -1)).hasSize(2);
  }

  @Test
  void theSameDocumentMakesTheSamePage() throws IOException {
    assertThat(source(Lakeside.document())).isEqualTo(source(Lakeside.document()));
  }

  @Test
  void paragraphsKnowWhereTheyStartWhateverEndsTheLines() {
    Paragraphs paragraphs = new Paragraphs("one\r\n\r\n  \ntwo\rthree");
    assertThat(paragraphs.spans()).extracting(s -> s.of("one\r\n\r\n  \ntwo\rthree")).containsExactly("one", "two", "three");
    assertThat(paragraphs.at(0)).isZero();
    assertThat(paragraphs.at(11)).isEqualTo(1);
    assertThat(paragraphs.at(15)).isEqualTo(2);
  }

  private static List<String> marked(Document html, Element link) {
    List<String> words = new ArrayList<>();
    Matcher mark = MARK.matcher(link.attr("data-m"));
    while (mark.find()) {
      int start = Integer.parseInt(mark.group(2));
      int end = Integer.parseInt(mark.group(3));
      for (Element paragraph : html.getElementById(link.attr("data-a")).select("[data-o]")) {
        int offset = Integer.parseInt(paragraph.attr("data-o"));
        String text = paragraph.wholeText();
        if (offset < end && start < offset + text.length()) {
          words.add(text.substring(Math.max(0, start - offset), Math.min(text.length(), end - offset)));
        }
      }
    }
    return words;
  }

  private static String hash(String content) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private Document html(RecordDocument document) throws IOException {
    return Jsoup.parse(source(document));
  }

  private String source(RecordDocument document) throws IOException {
    StringWriter out = new StringWriter();
    page.write(document, out, "rapporteur 0.1.0");
    return out.toString();
  }
}
