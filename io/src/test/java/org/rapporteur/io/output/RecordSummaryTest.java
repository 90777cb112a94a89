package org.rapporteur.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.RecordDocument;
import org.rapporteur.model.Story;
import org.rapporteur.model.StoryId;

class RecordSummaryTest {
  @Test
  void aStoryIsToldByWhatHappenedWhoSaidWhatWhatIsDueAndWhereReportsDiffer() throws IOException {
    String summary = summary(Lakeside.document(), 500);
    assertThat(summary).contains(
        "Neighbours sign deal on a name\n17-18 June 2018, 3 reports, 2 of separate origin: Lakeside Courier, Border Wire, Capital Ledger\n",
        "  - Agreement: Nikos Kotzias -> Nikola Dimitrov, Psarades, 17 June 2018: \"Nikos Kotzias and Nikola Dimitrov, signed an agreement "
            + "on Sunday\" (Lakeside Courier and 2 more)\n",
        "[planned]: \"to back his neighbour's bid to join NATO\" according to Alexis Tsipras (Lakeside Courier)\n",
        "  - Alexis Tsipras [promise]: to back his neighbour's bid to join NATO (Lakeside Courier)\n",
        "  - a hospital official [assert]: Fourteen people were hurt (Capital Ledger)\n",
        "    and 3 more statements\n",
        "\"back his neighbour's bid to join NATO\" [open], if Skopje changes its constitution (Lakeside Courier)\n",
        "  - Figure, updated (a later report replaces an earlier one): 12 injured (Lakeside Courier) / 14 injured (Capital Ledger)\n",
        "[due], due 23 July 2018 (Harbour Notes)\n");
  }

  @Test
  void noLineIsWiderThanAsked() throws IOException {
    for (int width : new int[] {40, 60, 72, 100}) {
      assertThat(summary(Lakeside.document(), width).lines()).allSatisfy(line -> assertThat(line.length())
          .isLessThanOrEqualTo(width));
    }
  }

  @Test
  void wrappingChangesBlanksOnly() throws IOException {
    assertThat(summary(Lakeside.document(), 40).split("\\s+")).isEqualTo(summary(Lakeside.document(), 10_000).split("\\s+"));
  }

  @Test
  void controlCharactersOfATextDoNotReachTheConsole() throws IOException {
    Article hostile = Lakeside.article("h.txt", "Out\u001B[31mlet\u009B2J",
        "Red \u001B]0;title\u0007 news\r\u2028here\n\nText.\n",
        LocalDate.of(2020, 1, 1), "");
    String summary = summary(alone(List.of(hostile)), 80);
    assertThat(summary).startsWith("Red ]0;title news here\n");
    assertThat(summary.codePoints().filter(c -> c != '\n' && Character.isISOControl(c)).count()).isZero();
  }

  @Test
  void storiesThatAreLeftOutAreCounted() throws IOException {
    List<Article> many = IntStream.range(0, 13)
        .mapToObj(i -> Lakeside.article(i + ".txt", "Outlet", "Title " + i + "\n\nText.\n", LocalDate.of(2020, 1, 1), ""))
        .toList();
    assertThat(summary(alone(many), 80)).contains("Title 9\n").doesNotContain("Title 10")
        .endsWith("And 3 more stories from 3 reports.\n");
  }

  @Test
  void anEmptyRecordHasAnEmptySummary() throws IOException {
    assertThat(summary(alone(List.of()), 80)).isEmpty();
  }

  /** Each article a story of its own, with nothing found in it. */
  static RecordDocument alone(List<Article> articles) {
    List<Story> stories = articles.stream()
        .map(a -> new Story(new StoryId("sy-" + a.id()), a.title().orElse(""), List.of(a.id()), List.of(), Optional.empty(),
            List.of()))
        .toList();
    return new RecordDocument(
        List.of(), articles, Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), stories,
            List.of());
  }

  private static String summary(RecordDocument document, int width) throws IOException {
    StringBuilder out = new StringBuilder();
    new RecordSummary().write(document, out, width);
    return out.toString();
  }
}
