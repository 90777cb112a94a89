package org.rapporteur.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Chain;
import org.rapporteur.language.Name;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.TokenMention;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;

/** The page of analyses made by hand. What its script does is looked at in a browser; see docs/formats/analysis.md. */
class AnalysisPageTest {
  private static final String ATTACK = "</script><img/src=x/onerror=alert(1)>\"'&";
  private static final String[] WORDS = {"Anna", "Berg", "said", "she", "left", ATTACK};
  private static final Chain BERG = new Chain(
      List.of(mention(0, 2, 1, Mention.Kind.NAME), mention(3, 4, 3, Mention.Kind.PRONOUN)), Optional.of(EntityType.PERSON));

  @Test
  void everyArcAndTokenOfATreeIsDrawn() throws IOException {
    Document page = page(analysis(), List.of());
    assertThat(page.select("svg .arc > text").eachText()).containsExactlyInAnyOrder("flat", "nsubj", "nsubj", "ccomp", "punct", "root");
    assertThat(page.select("svg .token .w").eachText()).containsExactly(WORDS);
    assertThat(page.select("svg .token .tag").eachText()).containsExactly("NNP", "NNP", "VBD", "PRP", "VBD", "NN");
    assertThat(page.select("svg .token.n-person rect")).hasSize(2);
    assertThat(page.select("table tbody tr").get(3).children().eachText()).containsExactly("4", "she", "she", "PRON", "PRP", "5 left", "nsubj");
  }

  @Test
  void wordsAndLabelsOfADrawingDoNotMeet() throws IOException {
    double end = 0;
    for (Element word : page(analysis(), List.of()).select("svg .token .w")) {
      double half = TreeDrawing.estimate(word.text(), 16) / 2;
      double middle = Double.parseDouble(word.attr("x"));
      assertThat(middle - half).isGreaterThan(end);
      end = middle + half;
    }
  }

  @Test
  void phrasesOfAChainAreMarkedAndListed() throws IOException {
    Document page = page(analysis(), List.of(BERG));
    assertThat(page.select(".m").eachText()).containsExactly("Anna Berg1", "she1");
    Element entry = page.selectFirst(".chains li");
    assertThat(page.select(".m")).allSatisfy(mark -> assertThat(mark.attr("data-c")).isEqualTo(entry.id()));
    assertThat(entry.selectFirst("button").text()).isEqualTo("1 Anna Berg");
    assertThat(entry.text()).contains("person, 2 mentions");
    assertThat(page.selectFirst(".line .words").wholeText()).isEqualTo("Anna Berg1 said she1 left" + ATTACK);
  }

  @Test
  void phrasesThatCrossAreCutAndNestedOnesNest() throws IOException {
    Chain crossing = new Chain(
        List.of(mention(1, 4, 2, Mention.Kind.NOMINAL), mention(0, 4, 2, Mention.Kind.NOMINAL), mention(3, 6, 4, Mention.Kind.NOMINAL)),
        Optional.empty());
    Document page = page(analysis(), List.of(BERG, crossing));
    assertThat(page.select(".m .m")).hasSize(4);
    assertThat(page.selectFirst(".line .words").text()).startsWith("Anna Berg").contains("left");
    assertThat(page.selectFirst(".m").className()).contains("h3");
  }

  @Test
  void everyIdIsGivenOnceAndEveryLinkLeadsToOne() throws IOException {
    StringWriter out = new StringWriter();
    AnalysisPage page = new AnalysisPage("rapporteur 0.1.0");
    page.begin(List.of("one", "two", "three"), out);
    page.text("one", analysis(), List.of(BERG), out);
    page.failed("two", "could not be read", out);
    page.text("three", analysis(), List.of(BERG), out);
    page.end(out);
    Document html = Jsoup.parse(out.toString());
    Set<String> ids = new HashSet<>();
    html.select("[id]").forEach(element -> assertThat(ids.add(element.id())).as(element.id()).isTrue());
    assertThat(html.select("a[href^=#]")).hasSizeGreaterThan(12)
        .allSatisfy(link -> assertThat(ids).contains(link.attr("href").substring(1)));
    assertThat(html.select("[data-c]")).allSatisfy(marked -> assertThat(ids).contains(marked.attr("data-c")));
    assertThat(html.getElementById("t2").text()).isEqualTo("two could not be read");
  }

  @Test
  void textStaysTextAndNothingIsFetched() throws IOException {
    String source = source(analysis(), List.of(BERG));
    Document page = Jsoup.parse(source);
    assertThat(page.select("img, link, iframe, [src], [style], [onerror], [onclick]")).isEmpty();
    assertThat(page.select("script")).hasSize(1);
    assertThat(source).doesNotContain("url(", "@import", "http://", "https://");
    assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content")).startsWith("default-src 'none'; ")
        .doesNotContain("unsafe");
  }

  @Test
  void whatCanBeScrolledOrPressedIsReachableByKeyboardAndHasAName() throws IOException {
    Document page = page(analysis(), List.of(BERG));
    assertThat(page.select(".tree")).allSatisfy(tree -> {
      assertThat(tree.attr("tabindex")).isEqualTo("0");
      assertThat(tree.attr("aria-label")).isNotBlank();
    });
    assertThat(page.select("button")).hasSize(3).allSatisfy(button -> assertThat(button.text()).isNotBlank());
    assertThat(page.select("h1")).hasSize(1);
  }

  @Test
  void aSentenceTooLongToDrawIsInItsTable() throws IOException {
    int size = TreeDrawing.MOST_TOKENS + 1;
    String text = "a ".repeat(size);
    int[] starts = new int[size];
    int[] ends = new int[size];
    int[] heads = new int[size];
    for (int t = 0; t < size; t++) {
      starts[t] = 2 * t;
      ends[t] = 2 * t + 1;
      heads[t] = t - 1;
    }
    Analysis analysis = new Analysis(text, starts, ends, filled("NN", size), filled("a", size), heads, filled("dep", size),
        List.of(new Sentence(0, 0, size, 0, new Span(0, 2 * size - 1))), List.of(), List.of());
    Document page = page(analysis, List.of());
    assertThat(page.select("svg")).isEmpty();
    assertThat(page.select("tbody tr")).hasSize(size);
    assertThat(page.selectFirst(".none").text()).contains("not drawn");
  }

  private static String[] filled(String value, int size) {
    String[] all = new String[size];
    Arrays.fill(all, value);
    return all;
  }

  private static Document page(Analysis analysis, List<Chain> chains) throws IOException {
    return Jsoup.parse(source(analysis, chains));
  }

  private static String source(Analysis analysis, List<Chain> chains) throws IOException {
    StringWriter out = new StringWriter();
    AnalysisPage page = new AnalysisPage("rapporteur 0.1.0");
    page.begin(List.of(ATTACK), out);
    page.text(ATTACK, analysis, chains, out);
    page.end(out);
    return out.toString();
  }

  /** One sentence; the last token, which stands right behind the one before, is hostile. */
  private static Analysis analysis() {
    List<Integer> starts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String word : WORDS) {
      text.append(text.isEmpty() || word.equals(ATTACK) ? "" : " ");
      starts.add(text.length());
      text.append(word);
    }
    int[] ends = new int[WORDS.length];
    for (int t = 0; t < WORDS.length; t++) {
      ends[t] = starts.get(t) + WORDS[t].length();
    }
    return new Analysis(
        text.toString(),
        starts.stream().mapToInt(Integer::intValue).toArray(),
        ends,
        new String[] {"NNP", "NNP", "VBD", "PRP", "VBD", "NN"},
        new String[] {"Anna", "Berg", "say", "she", "leave", ATTACK},
        new int[] {2, 0, -1, 4, 2, 2},
        new String[] {"nsubj", "flat", "root", "nsubj", "ccomp", "punct"},
        List.of(new Sentence(0, 0, WORDS.length, 0, new Span(0, text.length()))),
        List.of(new Name(0, 2, Name.Type.PERSON)),
        List.of());
  }

  private static TokenMention mention(int first, int end, int head, Mention.Kind kind) {
    return new TokenMention(first, end, head, kind);
  }
}
