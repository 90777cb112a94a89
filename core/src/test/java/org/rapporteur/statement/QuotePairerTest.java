package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Diagnostic;
import org.rapporteur.model.Excluded;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Span;

class QuotePairerTest {
  private final QuotePairer pairer = new QuotePairer();

  private static Article article(String text, Excluded... excluded) {
    return new Article(
        new ArticleId("ar-1"), Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of(excluded));
  }

  private List<String> inner(String text) {
    return pairer.run(article(text)).value().stream().map(q -> q.inner().of(text)).toList();
  }

  @Test
  void allGlyphsOfDoubleMarksPair() {
    assertThat(inner("She said \"the harbour is open\" today.")).containsExactly("the harbour is open");
    assertThat(inner("She said “the harbour is open” today.")).containsExactly("the harbour is open");
    assertThat(inner("She said «the harbour is open» today.")).containsExactly("the harbour is open");
    assertThat(inner("She said „the harbour is open“ today.")).containsExactly("the harbour is open");
    assertThat(inner("She said »the harbour is open« today.")).containsExactly("the harbour is open");
    assertThat(inner("She said ''the harbour is open'' today.")).containsExactly("the harbour is open");
    assertThat(inner("She said ``the harbour is open'' today.")).containsExactly("the harbour is open");
  }

  @Test
  void apostrophesAreNoQuoteMarks() {
    assertThat(inner("The ministers' plan wasn't Oslo's idea, and it's the '90s again.")).isEmpty();
    assertThat(inner("He called it ‘a traders’ charter’ and left.")).containsExactly("a traders’ charter");
  }

  @Test
  void singleMarksInsideDoubleOnesAreOneLevelDeeper() {
    List<Quotation> found = pairer.run(article("“They shouted ‘go home’ at us,” he said.")).value();
    assertThat(found).extracting(Quotation::depth).containsExactly(0, 1);
  }

  @Test
  void markLeftOpenIsReportedAndReachesTheEndOfItsParagraph() {
    String text = "He said: “The bridge is closed.\nTraffic was heavy.";
    Outcome<List<Quotation>> outcome = pairer.run(article(text));
    assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly(Diagnostic.Code.QUOTE_UNCLOSED);
    assertThat(outcome.value().get(0).inner().of(text)).isEqualTo("The bridge is closed.");
  }

  @Test
  void quotationThatGoesOnInTheNextParagraphIsNotReported() {
    Outcome<List<Quotation>> outcome = pairer.run(article("“The bridge is closed.\n“It opens in May,” she said."));
    assertThat(outcome.diagnostics()).isEmpty();
    assertThat(outcome.value()).extracting(Quotation::runsOn).containsExactly(true, false);
  }

  @Test
  void noQuotationCrossesAnExcludedRange() {
    String text = "“The bridge READ MORE is closed,” she said.";
    Excluded promotion = new Excluded(new Span(12, 21), Excluded.Reason.PROMOTION);
    List<Quotation> found = pairer.run(article(text, promotion)).value();
    assertThat(found).noneMatch(q -> q.marks().overlaps(promotion.span()));
  }

  @Test
  void anySequenceOfMarksGivesQuotationsInOrderInsideTheText() {
    String alphabet = "\"“”‘’'«»„`  ab.,\n";
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 80; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      List<Quotation> found = pairer.run(article(text.toString())).value();
      Span last = new Span(0, 1);
      for (Quotation quotation : found) {
        assertThat(quotation.marks().contains(quotation.inner())).as("seed %d", seed).isTrue();
        assertThat(quotation.marks().end()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
        assertThat(quotation.inner().of(text)).as("seed %d", seed).doesNotContain("\n");
        assertThat(quotation.marks().start()).as("seed %d", seed).isGreaterThanOrEqualTo(last.start());
        last = quotation.marks();
      }
    }
  }

  @Test
  void longLineOfMarksTakesLinearTime() {
    String text = "' \" s' “a ".repeat(100_000);
    assertThat(pairer.run(article(text)).value()).isNotEmpty();
  }
}
