package org.rapporteur.io.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Article;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Period;
import org.rapporteur.model.Published;
import org.rapporteur.model.Skipped;

class ArticleLoaderTest {
  private static final String REPORT = Loading.REPORT;

  @TempDir Path folder;
  private Loading loading;

  @BeforeEach
  void begin() {
    loading = new Loading(folder);
  }

  @Test
  void plainTextIsKeptToTheCharacter() {
    String text = "\ufeff  A headline \r\n\r\nThe envoys\tmet.\u00a0They left.\r\n\n";
    Article article = loading.article("a.txt", text);
    assertThat(article.text()).isEqualTo(text.substring(1));
    assertThat(article.title()).contains("A headline");
    assertThat(article.titleSpan().orElseThrow().of(article.text())).isEqualTo("A headline");
    assertThat(article.origin().path()).contains(folder + "/a.txt");
    assertThat(article.published()).isEmpty();
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void aSidecarSaysWhatTheTextDoesNot() {
    loading.write(
        "a.meta.json",
        "{\"outlet\":\"The Fjord Post\",\"url\":\"https://f.example/1\",\"title\":\"A truce\",\"author\":\"L."
            + " Dahl\",\"published\":\"2023-05-02\"}");
    Article article = loading.article("a.txt", REPORT);
    assertThat(article.origin().outlet()).contains("The Fjord Post");
    assertThat(article.origin().url()).contains("https://f.example/1");
    assertThat(article.origin().author()).contains("L. Dahl");
    assertThat(article.title()).contains("A truce");
    assertThat(article.titleSpan()).isEmpty();
    assertThat(article.published())
        .contains(new Published(Period.day(LocalDate.of(2023, 5, 2)), Basis.METADATA, java.util.Optional.empty()));
  }

  @Test
  void aSidecarIsNoArticleItself() {
    loading.write("a.txt", REPORT);
    loading.write("a.meta.json", "{\"outlet\":\"Post\"}");
    loading.write("alone.meta.json", "{\"outlet\":\"Post\"}");
    LoadedArticles loaded = loading.load(folder);
    assertThat(loaded.articles()).hasSize(1);
    assertThat(loaded.refused()).containsExactly(new Skipped(folder + "/alone.meta.json", "describes a text that is not beside"
        + " it"));
  }

  @Test
  void aBrokenSidecarIsNotedAndTheArticleRead() {
    loading.write("a.meta.json", "{\"outlet\":");
    LoadedArticles loaded = loading.load(loading.write("a.txt", REPORT));
    assertThat(loaded.articles()).hasSize(1);
    assertThat(loaded.notes()).singleElement().asString().contains("a.meta.json").contains("valid JSON");
  }

  @Test
  void everyLineOfJsonLinesIsAnArticle() {
    String line =
        "{\"ref\":\"r1\",\"title\":\"A truce\",\"text\":\"They met\\nand"
            + " left.\",\"published\":\"2023-05-02T23:00:00Z\",\"outlet\":\"Post\","
            + "\"author\":\"L. Dahl\",\"url\":\"https://f.example/1\",\"lang\":\"en\",\"licence\":\"ignored\"}";
    LoadedArticles loaded = loading.load(loading.write("a.jsonl", line + "\r\n\n{\"id\":\"i2\",\"text\":\"They met again.\"}"));
    assertThat(loaded.refused()).isEmpty();
    assertThat(loaded.articles()).hasSize(2);
    Article first = loaded.articles().get(0);
    assertThat(first.text()).isEqualTo("They met\nand left.");
    assertThat(first.origin().ref()).contains("r1");
    assertThat(first.published().orElseThrow().period()).isEqualTo(Period.day(LocalDate.of(2023, 5, 2)));
    assertThat(loaded.articles().get(1).origin().ref()).contains("i2");
  }

  @Test
  void badLinesAreRefusedByNumberAndTheOthersRead() {
    String lines = "{\"text\":\"They met.\"}\n{\"text\":\"They"
        + " m\n{\"title\":\"x\"}\n\n[1]\n{\"text\":7}\n{\"text\":\"\"}\n{\"text\":\"a\"} b\n"
        + "{\"text\":\"They left.\"}\n{\"te";
    LoadedArticles loaded = loading.load(loading.write("a.jsonl", lines));
    assertThat(loaded.articles()).extracting(Article::text).containsExactly("They met.", "They left.");
    assertThat(loaded.refused()).extracting(s -> s.place().replaceFirst(".*, line ", ""))
        .containsExactly("2", "3", "5", "6", "7", "8", "10");
    assertThat(loaded.refused()).extracting(Skipped::reason)
        .satisfiesExactly(
            truncated -> assertThat(truncated).contains("not whole, valid JSON"),
            noText -> assertThat(noText).contains("no field \"text\""),
            noObject -> assertThat(noObject).contains("no JSON object"),
            noString -> assertThat(noString).contains("no string"),
            empty -> assertThat(empty).contains("empty"),
            trailing -> assertThat(trailing).contains("not whole, valid JSON"),
            cut -> assertThat(cut).contains("not whole, valid JSON"));
  }

  @Test
  void aJsonFileHoldsOneArticleOrSeveral() {
    assertThat(loading.article("one.json", "{\n \"text\": \"They met.\"\n}\n").text()).isEqualTo("They met.");
    LoadedArticles loaded = loading.load(loading.write("a.json", "[{\"text\":\"They"
        + " met.\"},\n{\"title\":\"x\"},\n{\"text\":\"They left.\"}]"));
    assertThat(loaded.articles()).extracting(Article::text).containsExactly("They met.", "They left.");
    assertThat(loaded.refused()).extracting(Skipped::place).containsExactly(folder + "/a.json, line 2");
  }

  @Test
  void whatAJsonFileHoldsBeforeItBreaksIsRead() {
    LoadedArticles loaded = loading.load(loading.write("a.json", "[{\"text\":\"They met.\"},\n{\"text\":\"They"));
    assertThat(loaded.articles()).hasSize(1);
    assertThat(loaded.refused()).singleElement().satisfies(s -> assertThat(s.reason()).contains("what follows in this file was"
        + " not read"));
  }

  @Test
  void standardInputIsTextOrHtmlOrJsonByHowItBegins() {
    assertThat(loading.loadStandardInput(REPORT).articles().get(0).text()).isEqualTo(REPORT);
    assertThat(loading.loadStandardInput(REPORT).articles().get(0).origin().path()).contains("-");
    assertThat(loading.loadStandardInput("{\"text\":\"They met.\"}\n{\"text\":\"They left.\"}\n").articles()).hasSize(2);
    assertThat(loading.loadStandardInput("{\n\"text\":\"They met.\"}").articles()).hasSize(1);
    assertThat(loading.loadStandardInput("[{\"text\":\"They met.\"}]").articles()).hasSize(1);
    assertThat(loading.loadStandardInput("<!DOCTYPE html><p>They met in Oslo on Monday.</p>").articles().get(0).text())
        .isEqualTo("They met in Oslo on Monday.\n");
    assertThat(loading.loadStandardInput("{They met} in [Oslo].").articles().get(0).text()).isEqualTo("{They met} in [Oslo].");
    assertThat(loading.loadStandardInput("").refused()).extracting(Skipped::place).containsExactly("standard input");
  }

  @Test
  void theSameArticleTwiceIsPassedOverAndNamed() {
    loading.write("a.txt", REPORT);
    loading.write("b.txt", REPORT);
    loading.write("c.jsonl", "{\"outlet\":\"Post\",\"text\":\"They met.\"}\n{\"outlet\":\"Mail\",\"text\":\"They met.\"}\n");
    LoadedArticles loaded = loading.load(folder);
    assertThat(loaded.articles()).as("two outlets with one text are two articles").hasSize(3);
    assertThat(loaded.passedOver()).containsExactly(new Skipped(folder + "/b.txt", "same as " + folder + "/a.txt"));
    assertThat(loaded.refused()).isEmpty();
  }

  @Test
  void anIdDependsOnContentAndNotOnThePlace() {
    String id = loading.article("a.txt", REPORT).id().value();
    assertThat(loading.article("moved/elsewhere.txt", REPORT).id().value()).isEqualTo(id).startsWith("ar-");
    assertThat(loading.article("other.txt", REPORT + " ").id().value()).isNotEqualTo(id);
  }

  @Test
  void aPublicationDateThatIsNoneIsNotedAndLeftOut() {
    LoadedArticles loaded = loading.load(loading.write("a.jsonl", "{\"text\":\"They met.\",\"published\":\"01/02/2022\"}"));
    assertThat(loaded.articles().get(0).published()).isEmpty();
    assertThat(loaded.notes()).singleElement().asString().contains("a.jsonl, line"
        + " 1").contains("01/02/2022").contains("YYYY-MM-DD");
  }

  @Test
  void halfASurrogatePairIsReplacedSoThatTheTextCanBeWritten() {
    Article article = loading.load(loading.write("a.jsonl", "{\"text\":\"They \\ud83d met \\ud83d\\ude00.\"}")).articles().get(0);
    assertThat(article.text()).isEqualTo("They \uFFFD met \ud83d\ude00.");
  }

  @Test
  void whatIsNoArticleIsRefusedWithAReason() {
    assertThat(loading.refusal("empty.txt", "")).contains("empty");
    assertThat(loading.refusal("blank.txt", " \n\n")).contains("empty");
    assertThat(loading.refusal("empty.jsonl", "\n\n")).contains("empty");
    assertThat(loading.refusal("empty.json", " ")).contains("empty");
    assertThat(loading.refusal("figures.txt", "12 34\n56")).contains("no words");
    assertThat(loading.refusal("binary.txt", new byte[] {1, 2, 3, 0, 0, 5, 'a'})).contains("binary");
    assertThat(loading.refusal("report", "%PDF-1.7 ...")).contains("pdftotext");
    assertThat(loading.refusal("report.pdf", "anything")).contains("pdftotext");
    assertThat(loading.refusal("picture.txt", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0})).contains("picture");
    assertThat(loading.refusal("feed.rss", "<rss/>")).contains("feed");
    assertThat(loading.refusal("feed", "<?xml version='1.0'?><rss></rss>")).contains("feed");
    assertThat(loading.refusal("autre.txt", "Le ministre a dit que les pourparlers avec les deux pays ne sont pas finis et que"
        + " la France"
        + " ne va pas signer un accord avant la fin du mois.")).contains("French").contains("only English");
    assertThat(loading.refusal("deep.json", "[".repeat(5000))).contains("JSON");
  }

  @Test
  void aRecordOfOursIsPassedOver() {
    loading.write("record.jsonl", "{\"kind\":\"record\",\"format\":\"record/1\"}\n{\"kind\":\"article\",\"text\":\"They"
        + " met.\"}\n");
    LoadedArticles loaded = loading.load(folder);
    assertThat(loaded.articles()).isEmpty();
    assertThat(loaded.refused()).isEmpty();
    assertThat(loaded.passedOver()).singleElement().satisfies(s -> assertThat(s.reason()).contains("is a record"));
  }

  @Test
  void oneLineOfFiftyMegabytesIsRefusedInEveryForm() {
    byte[] letters = "a".repeat(50_000_000).getBytes(StandardCharsets.US_ASCII);
    assertThat(loading.refusal("long.txt", letters)).contains("too long for one article");
    assertThat(loading.refusal("long.html", letters)).contains("too long for one article");
    assertThat(loading.refusal("long.jsonl", letters)).contains("too long for one article");
    String json = "{\"text\":\"" + "a".repeat(5_000_000) + "\"}";
    assertThat(loading.refusal("string.json", json)).contains("longer than 1,000,000 characters");
    assertThat(loading.refusal("string.jsonl", json)).contains("longer than 1,000,000 characters");
    assertThat(loading.refusal("text.txt", "word ".repeat(220_000))).contains("longer than 1,000,000 characters");
  }

  @Test
  void aLineTooLongDoesNotHideTheNext() {
    String lines = "x".repeat(9_000_000) + "\n{\"text\":\"They met.\"}\n";
    LoadedArticles loaded = loading.load(loading.write("a.jsonl", lines));
    assertThat(loaded.articles()).hasSize(1);
    assertThat(loaded.refused()).extracting(Skipped::place).containsExactly(folder + "/a.jsonl, line 1");
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() {
    loading.write("a.txt", "");
    loading.write("b.txt", REPORT);
    loading.write("c.html", "<html></html>");
    LoadedArticles loaded = loading.load(folder, folder.resolve("missing.txt"));
    assertThat(loaded.articles()).hasSize(1);
    assertThat(loaded.refused()).extracting(Skipped::place)
        .containsExactlyInAnyOrder(folder + "/a.txt", folder + "/c.html", folder + "/missing.txt");
  }

  @Test
  void aFileThatCannotBeReadIsRefused() throws Exception {
    Path unreadable = loading.write("a.txt", REPORT);
    Files.setPosixFilePermissions(unreadable, java.util.Set.of());
    Assumptions.assumeFalse(Files.isReadable(unreadable), "skipped: this user may read every file");
    assertThat(loading.load(unreadable).refused()).containsExactly(new Skipped(unreadable.toString(), "cannot be read:"
        + " permission denied"));
  }

  @Test
  void noEnglishTextOfThePressIsTakenForAnotherLanguage() {
    Path shared = Path.of(System.getProperty("shared", "../../shared"));
    List<Path> texts = List.of(shared.resolve("data/clusters"), shared.resolve("data/press/whitehouse"),
        shared.resolve("data/press/html"));
    Assumptions.assumeTrue(texts.stream().allMatch(Files::isDirectory), "skipped: the press in ../shared is missing");
    LoadedArticles loaded = loading.load(texts.toArray());
    assertThat(loaded.articles()).hasSizeGreaterThan(900);
    assertThat(loaded.refused()).extracting(Skipped::reason).noneMatch(reason -> reason.contains("English"));
    assertThat(loaded.notes()).isEmpty();
  }
}
