package org.rapporteur.io.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Article;
import org.rapporteur.model.Period;

class HtmlReaderTest {
  private static final String BODY =
      "<p>The two navies agreed on Monday to keep their ships apart, the ministry said,\nafter a collision in the strait.</p>"
          + "<p>“We want <em>no</em> more accidents,” Admiral Per Holm told reporters in Bergen,<br>where the talks were"
          + " held.</p>";

  @TempDir Path folder;
  private Loading loading;

  @BeforeEach
  void begin() {
    loading = new Loading(folder);
  }

  @Test
  void textIsHeadlineAndParagraphsOneALine() {
    Article article = article("<article><h1>Navies keep apart</h1>" + BODY + "</article>");
    assertThat(article.text())
        .isEqualTo(
            "Navies keep apart\n"
                + "The two navies agreed on Monday to keep their ships apart, the ministry said, after a collision in the"
                + " strait.\n"
                + "“We want no more accidents,” Admiral Per Holm told reporters in Bergen,\n"
                + "where the talks were held.\n");
    assertThat(article.title()).contains("Navies keep apart");
    assertThat(article.titleSpan().orElseThrow().of(article.text())).isEqualTo("Navies keep apart");
  }

  @Test
  void leavesOutWhatStandsAroundTheReport() {
    String page =
        "<nav><ul><li><a href='/'>Home</a></li><li><a href='/world'>World news</a></li></ul></nav>"
            + "<div class='site-header'><a href='/subscribe'>Subscribe now</a></div>"
            + "<div id='content'><h1>Navies keep apart</h1><div class='share-buttons'>Share on everything you have</div>"
            + "<figure><img src='a.jpg'><figcaption>A ship in the strait, seen from the air.</figcaption></figure>"
            + BODY
            + "<p><a href='/other'>Read more: the strait in ten pictures</a></p>"
            + "<div class='newsletter-signup'><p>Get the day's most important stories in your inbox every single"
            + " morning.</p></div>"
            + "<h2>Related stories</h2><ul class='relatedLinks'><li><a href='/b'>Strait closed after storm</a></li></ul></div>"
            + "<div id='comments'><p>I was there, and it was nothing like that, whatever the ministry says.</p></div>"
            + "<footer>All rights reserved by the owners of this site.</footer><script>var text = 'no article';</script>";
    String text = article(page).text();
    assertThat(text).startsWith("Navies keep apart\nThe two navies").endsWith("where the talks were held.\n");
    assertThat(text.lines()).hasSize(4);
  }

  @Test
  void keepsTheReportWhateverThePageCallsItsBoxes() {
    String text = article("<div class='page-with-sidebar' role='complementary'><h1>Navies keep"
        + " apart</h1>" + BODY + "</div>").text();
    assertThat(text).contains("keep their ships apart").contains("no more accidents");
  }

  @Test
  void keepsALeadSetApartFromTheBody() {
    String page = "<article><h1>Navies</h1><div><p>A deal ends weeks of strain between the two neighbours at sea.</p></div>"
        + "<div itemprop='articleBody'>" + BODY + "</div></article>";
    assertThat(article(page).text()).contains("A deal ends weeks of strain").contains("no more accidents");
  }

  @Test
  void takesParagraphsMadeOfDivisions() {
    String page = "<div class='story'>" + BODY.replace("<p>", "<div>").replace("</p>", "</div>") + "</div>";
    assertThat(article(page).text()).contains("keep their ships apart").contains("no more accidents");
  }

  @Test
  void readsWhatThePageSaysOfItself() {
    Article article =
        loading.article(
            "a.html",
            "<html lang=en><head><title>Navies keep apart | The Fjord Post</title>"
                + "<meta property='og:title' content='Navies keep apart | The Fjord Post'>"
                + "<meta property='og:site_name' content='The Fjord Post'><meta name='author' content='Liv Dahl'>"
                + "<meta property='article:published_time' content='2023-05-02T22:30:00-04:00'>"
                + "<link rel='canonical' href='https://fjordpost.example/navies'></head><body>" + BODY + "</body></html>");
    assertThat(article.title()).contains("Navies keep apart");
    assertThat(article.origin().outlet()).contains("The Fjord Post");
    assertThat(article.origin().author()).contains("Liv Dahl");
    assertThat(article.origin().url()).contains("https://fjordpost.example/navies");
    assertThat(article.published().orElseThrow().period()).isEqualTo(Period.day(LocalDate.of(2023, 5, 2)));
  }

  @Test
  void readsLinkedDataInAGraph() {
    String data =
        "{'@context':'https://schema.org','@graph':[{'@type':'WebSite','name':'x'},{'@type':['NewsArticle'],'headline':'Navies"
            + " keep"
            + " apart','datePublished':'2023-05-02','author':[{'name':'Liv Dahl'},{'name':'Odd"
            + " Lie'}],'publisher':{'name':'Fjord'}}]}";
    Article article = article("<script type='application/ld+json'>" + data.replace('\'', '"') + "</script>" + BODY);
    assertThat(article.title()).contains("Navies keep apart");
    assertThat(article.origin().author()).contains("Liv Dahl, Odd Lie");
    assertThat(article.origin().outlet()).contains("Fjord");
    assertThat(article.published()).isPresent();
  }

  @Test
  void takesTheTextFromLinkedDataWhereThePageIsFilledInByAScript() {
    String data = "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + Loading.REPORT.replace("\n", " ") + "\"}";
    Article article = article("<script type='application/ld+json'>" + data + "</script><div id='app'>Loading the page.</div>");
    assertThat(article.text()).contains("the guns would fall silent at midnight");
  }

  @Test
  void notesLinkedDataThatIsBroken() {
    LoadedArticles loaded =
        loading.load(loading.write("a.html", "<html><script type='application/ld+json'>{\"@type\":</script>" + BODY));
    assertThat(loaded.articles()).hasSize(1);
    assertThat(loaded.notes()).singleElement().asString().contains("a.html").contains("JSON-LD");
  }

  @Test
  void readsTheCharacterSetThatThePageDeclares() {
    String page = "<html><head><meta charset=windows-1250></head><body>" + BODY.replace("Per Holm", "Petr"
        + " Dvořák") + "</body></html>";
    LoadedArticles loaded = loading.load(loading.write("a.html", page.getBytes(Charset.forName("windows-1250"))));
    assertThat(loaded.articles().get(0).text()).contains("Dvořák");
    assertThat(loaded.notes()).isEmpty();
  }

  @Test
  void refusesAPageWithoutText() {
    assertThat(loading.refusal("a.html", "<html><body><img src='a.jpg'><script>run()</script></body></html>"))
        .contains("without an article's text");
  }

  @Test
  void survivesMarkupNestedWithoutEnd() {
    byte[] deep = ("<html><body>" + "<div>".repeat(100_000) + BODY).getBytes(StandardCharsets.UTF_8);
    LoadedArticles loaded = loading.load(loading.write("deep.html", deep));
    assertThat(loaded.articles()).singleElement().satisfies(article -> assertThat(article.text()).contains("no more accidents"));
  }

  private Article article(String body) {
    return loading.article("a.html", "<!doctype html><html><body>" + body + "</body></html>");
  }
}
