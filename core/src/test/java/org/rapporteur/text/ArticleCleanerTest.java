package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Excluded;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Span;

class ArticleCleanerTest {
  private final ArticleCleaner cleaner = new ArticleCleaner();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PROMOTION | READ MORE: How the harbour strike began",
        "PROMOTION | Also read: Five things to know about the dam",
        "PROMOTION | Related: What the court decided",
        "PROMOTION | Sign up for our weekly newsletter to get the best stories.",
        "PROMOTION | Follow us on Twitter and Instagram",
        "PROMOTION | Click here to see the results of every district.",
        "PROMOTION | Share this article",
        "PROMOTION | Advertisement",
        "PROMOTION | Continue reading",
        "PROMOTION | Watch the full interview below:",
        "CAPTION | FILE PHOTO: The old bridge at Mostar, seen in May",
        "CAPTION | Farmers load grain at the port of Odesa. (Reuters/Ada Example)",
        "CAPTION | Rescue workers in the valley on Monday. Photo: Ada Example/Getty Images",
        "CAPTION | Ada Example via Getty Images.",
        "BOILERPLATE | Copyright 2021 The Example Times. All rights reserved.",
        "BOILERPLATE | This article was originally published in The Example Times.",
        "BOILERPLATE | ###",
        "BOILERPLATE | The Associated Press contributed to this report.",
        "BOILERPLATE | We and our website uses cookies to improve your visit.",
        "BYLINE | By Ada Example and Ben Muster",
        "BYLINE | (Reporting by Ada Example in Oslo; editing by Ben Muster)"
      })
  void furnitureLinesAreExcludedWithTheirReason(String reason, String line) {
    String text = "The minister left at noon.\n" + line + "\nShe came back at four.";
    assertThat(excluded(text)).singleElement().satisfies(e -> {
      assertThat(e.reason().name()).isEqualTo(reason);
      assertThat(e.span().of(text)).isEqualTo(line);
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Watch lists were handed to the border police, the ministry said.",
        "Related charges against two officers were dropped on Tuesday.",
        "Follow the money, the auditor told parliament, and the trail ends in Vienna.",
        "Share prices fell by two percent after the vote.",
        "Subscribers to the service lost access for an hour.",
        "By Monday evening the water had reached the station.",
        "Photos taken from the air show three ships.",
        "The Associated Press quoted the governor as saying the road was open.",
        "Reuters reported that both sides had agreed (Reuters).",
        "Copyright law does not cover the recording, the judge held.",
        "He told the crowd: \"Read more books.\"",
        "The file photo had been altered, prosecutors say, before it reached the court and was shown there.",
        "OSLO (Reuters) - The central bank left its rate unchanged."
      })
  void ordinarySentencesStay(String line) {
    assertThat(excluded("A first paragraph.\n" + line)).isEmpty();
  }

  @Test
  void promotionThatEndsTheTextWithoutLineBreakIsExcluded() {
    String text = "The talks ended on Friday.\nREAD MORE: Who is who at the talks";
    assertThat(excluded(text)).extracting(e -> e.span().of(text)).containsExactly("READ MORE: Who is who at the talks");
  }

  @Test
  void promotionGluedToTheEndOfASentenceIsExcludedFromThereOn() {
    String text = "The talks ended on Friday.READ MORE: Who is who at the talks\nThey resume in May.";
    assertThat(excluded(text)).extracting(e -> e.span().of(text)).containsExactly("READ MORE: Who is who at the talks");
  }

  @Test
  void theHeadlineIsNeverExcluded() {
    String text = "WATCH: Minister answers questions on the dam\nThe minister spoke for an hour.";
    assertThat(excluded(text)).hasSize(1);
    Article titled = article(text, Optional.of(new Span(0, text.indexOf('\n'))));
    assertThat(cleaner.run(titled).value().excluded()).isEmpty();
  }

  @Test
  void rangesAreSortedAndDoNotOverlap() {
    String text = "By Ada Example\nOne.\n\nREAD MORE: Two\r\nThree. READ MORE: Four\n###";
    List<Excluded> found = excluded(text);
    assertThat(found).hasSize(4).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).span().overlaps(found.get(i - 1).span())).isFalse();
    }
  }

  @Test
  void aBlankParagraphInFrontShiftsTheRangesAndNothingElse() {
    String text = "By Ada Example\nThe bridge is open.\nREAD MORE: Bridges of the south";
    List<Span> moved = excluded(text).stream().map(e -> new Span(e.span().start() + 2, e.span().end() + 2)).toList();
    assertThat(excluded("\n\n" + text)).extracting(Excluded::span).isEqualTo(moved);
  }

  @Test
  void oneVeryLongLineIsRead() {
    String text = "READ MORE: Source: a, By Ada ".repeat(400_000);
    assertThat(excluded(text)).allSatisfy(e -> assertThat(e.span().end()).isLessThanOrEqualTo(text.length()));
    String letters = "Source: " + "a".repeat(380) + "!";
    assertThat(excluded(letters)).isEmpty();
  }

  private List<Excluded> excluded(String text) {
    return cleaner.run(article(text, Optional.empty())).value().excluded();
  }

  private static Article article(String text, Optional<Span> title) {
    return new Article(
        new ArticleId("test"), Origin.UNKNOWN, title.map(s -> s.of(text)), title, Optional.empty(), "en", text, List.of());
  }
}
