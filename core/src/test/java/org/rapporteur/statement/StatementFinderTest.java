package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.EntityFinder;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.CoreferenceResolver;
import org.rapporteur.language.EnglishAnalyser;
import org.rapporteur.model.Act;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Excluded;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Span;
import org.rapporteur.model.Speaker;
import org.rapporteur.model.Statement;
import org.rapporteur.time.TimeFinder;

class StatementFinderTest {
  private static EnglishAnalyser analyser;
  private static StatementFinder finder;

  @BeforeAll
  static void load() {
    analyser = EnglishAnalyser.load();
    finder = new StatementFinder();
  }

  private static List<Statement> read(String text, Excluded... excluded) {
    return read(text, Optional.empty(), excluded);
  }

  private static List<Statement> read(String text, Optional<Span> title, Excluded... excluded) {
    ArticleId id = new ArticleId(Ids.of("ar", text));
    Article article =
        new Article(id, Origin.UNKNOWN, title.map(t -> t.of(text)), title, Optional.empty(), "en", text, List.of(excluded));
    Analysis analysis = analyser.run(article).value();
    var chains = new CoreferenceResolver().run(analysis).value();
    var entities = new EntityFinder().run(new EntityFinder.Input(article, analysis, chains)).value();
    var times = new TimeFinder().run(new TimeFinder.Input(article, analysis)).value();
    return finder.run(new AnnotatedArticle(article, analysis, entities, times)).value();
  }

  private static List<String> contents(String text, Statement statement) {
    return statement.content().stream().map(span -> span.of(text)).toList();
  }

  private static String source(String text, Statement statement) {
    return statement.speaker().span().map(span -> span.of(text)).orElse("");
  }

  private static Statement only(List<Statement> statements) {
    assertThat(statements).hasSize(1);
    return statements.get(0);
  }

  @Test
  void contentBeginsWithItsThatAndIsShownWithoutIt() {
    String text = "Governor Ana Prieto said on Tuesday that the reservoirs are almost empty.";
    Statement statement = only(read(text));

    assertThat(contents(text, statement)).containsExactly("that the reservoirs are almost empty");
    assertThat(statement.told(text).get(0).of(text)).isEqualTo("the reservoirs are almost empty");
  }

  @Test
  void nobodySaysWhatHeDidNotSay() {
    String text = "Governor Ana Prieto did not say that the reservoirs are almost empty.";

    assertThat(read(text)).isEmpty();
  }

  @Test
  void plainQuotationHasASureSpeakerAndAStatementOfNobodyNone() {
    String text = "“The reservoirs are almost empty,” Governor Ana Prieto said on Tuesday.";
    assertThat(only(read(text)).confidence()).isBetween(0.9, 1.0);

    for (Statement statement : read("It was said that the reservoirs are almost empty.")) {
      assertThat(statement.confidence()).isZero();
    }
  }

  @Test
  void quotationGoesToTheSpeakerBehindIt() {
    String text = "“The reservoirs are almost empty,” Governor Ana Prieto said on Tuesday.";
    Statement statement = only(read(text));
    assertThat(contents(text, statement)).containsExactly("The reservoirs are almost empty");
    assertThat(source(text, statement)).contains("Prieto");
    assertThat(statement.form()).isEqualTo(Statement.Form.DIRECT);
  }

  @Test
  void quotationSplitByItsCueIsOneStatement() {
    String text = "“The reservoirs,” said Governor Ana Prieto, “are almost empty and nobody knows when rain will come.”";
    Statement statement = only(read(text));
    assertThat(contents(text, statement)).hasSize(2);
    assertThat(source(text, statement)).contains("Prieto");
  }

  @Test
  void quotationInFrontOfItsSpeakersColonIsFound() {
    String text = "The union leader added: “We will not sign this agreement tomorrow.”";
    Statement statement = only(read(text));
    assertThat(contents(text, statement)).containsExactly("We will not sign this agreement tomorrow");
    assertThat(source(text, statement)).contains("union leader");
  }

  @Test
  void contentOfAnIndirectReportExcludesTheCue() {
    String text = "The finance ministry said that the budget would be cut by two billion euros.";
    Statement statement = only(read(text));
    assertThat(contents(text, statement)).containsExactly("that the budget would be cut by two billion euros");
    assertThat(source(text, statement)).contains("finance ministry");
    assertThat(statement.form()).isEqualTo(Statement.Form.INDIRECT);
  }

  @Test
  void wordsQuotedInsideAnIndirectReportMakeItMixed() {
    String text = "The finance minister said the budget was “a painful but honest plan” for the country.";
    Statement statement = only(read(text));
    assertThat(statement.form()).isEqualTo(Statement.Form.MIXED);
  }

  @Test
  void accusationNamesTheAccusedInItsContent() {
    String text = "Norway accused Iceland of fishing in closed waters.";
    Statement statement = only(read(text));
    assertThat(contents(text, statement)).containsExactly("Iceland of fishing in closed waters");
    assertThat(statement.act()).isEqualTo(Act.ACCUSE);
  }

  @Test
  void accordingToGivesTheRestOfTheSentence() {
    String text = "The ferry sank within ten minutes, according to the ministry.";
    Statement statement = only(read(text));
    assertThat(contents(text, statement)).containsExactly("The ferry sank within ten minutes");
    assertThat(source(text, statement)).contains("ministry");
  }

  @Test
  void aNoThatIsSaidNegatesNoCue() {
    String text = "The bridge is old. \"No,\" said the mayor.";
    assertThat(contents(text, only(read(text)))).containsExactly("No");
    assertThat(read("The report not only says that the bridge is old.")).hasSize(1);
    assertThat(read("The report never says that the bridge is old.")).isEmpty();
  }

  @Test
  void negatedAndHypotheticalCuesAreNoStatements() {
    assertThat(read("The minister did not say that the bridge was safe.")).isEmpty();
    assertThat(read("If the minister says that the bridge is safe, nobody will listen.")).isEmpty();
  }

  @Test
  void whatAnotherSaysInsideAStatementIsAStatementWithinIt() {
    String text = "The foreign minister said the president had promised to withdraw the troops by May.";
    List<Statement> found = read(text);
    assertThat(found).hasSize(2);
    Statement outer = found.stream().filter(s -> s.within().isEmpty()).findFirst().orElseThrow();
    Statement inner = found.stream().filter(s -> s.within().isPresent()).findFirst().orElseThrow();
    assertThat(inner.within()).contains(outer.id());
    assertThat(source(text, outer)).contains("minister");
    assertThat(source(text, inner)).contains("president");
    assertThat(contents(text, inner)).containsExactly("to withdraw the troops by May");
    assertThat(inner.act()).isEqualTo(Act.PROMISE);
  }

  @Test
  void whatSpeakersTellOfTheirOwnWordsOrOfATopicIsNoStatementWithin() {
    assertThat(read("The foreign minister said he had promised to withdraw the troops by May.")).hasSize(1);
    assertThat(read("The foreign minister said the comments of the mayor about fishing were helpful.")).hasSize(1);
  }

  @Test
  void timeInFrontOfASpeakerIsNoPartOfTheSpeaker() {
    String text = "This Thursday the commission on religious freedom said that the plan was wrong.";
    assertThat(source(text, only(read(text)))).startsWith("the commission");
  }

  @Test
  void titleInQuoteMarksIsNoStatement() {
    assertThat(read("The orchestra played “Winter Light” for an hour before the doors opened.")).isEmpty();
  }

  @Test
  void headlineWithAColonReports() {
    String text = "Poll: Most voters want a new bridge\nThe city is growing.";
    List<Statement> found = read(text, Optional.of(new Span(0, text.indexOf('\n'))));
    assertThat(found).anyMatch(s -> contents(text, s).contains("Most voters want a new bridge"));
  }

  @Test
  void transcriptParagraphsBelongToTheirLabel() {
    String text = "MINISTER HOLM: We met this morning.\nThe talks were long.\nQUESTION: Did you sign?\nMINISTER HOLM: Not yet.";
    List<Statement> found = read(text);
    assertThat(found).hasSize(3);
    assertThat(contents(text, found.get(0))).containsExactly("We met this morning", "The talks were long");
  }

  @Test
  void pronounWithoutAntecedentStaysUnknownAndKeepsItsPhrase() {
    String text = "“The road is closed for the winter,” she said.";
    Statement statement = only(read(text));
    assertThat(statement.speaker()).isInstanceOfAny(Speaker.Unknown.class, Speaker.Known.class);
    assertThat(source(text, statement)).isEqualTo("she");
  }

  @Test
  void contentNeverTouchesAnExcludedRange() {
    String text = "Governor Prieto said the reservoirs READ MORE are almost empty.";
    int at = text.indexOf("READ");
    Excluded promotion = new Excluded(new Span(at, at + 9), Excluded.Reason.PROMOTION);
    for (Statement statement : read(text, promotion)) {
      assertThat(statement.content()).noneMatch(span -> span.overlaps(promotion.span()));
    }
  }

  @Test
  void changingTheGlyphsOfQuoteMarksKeepsTheQuotations() {
    String curly = "“The harbour stays open,” the mayor said. “We have ice breakers and good crews.”\nShe called the plan “sound”.";
    String straight = curly.replace('“', '"').replace('”', '"');
    List<List<Span>> expected = read(curly).stream().filter(s -> s.form() == Statement.Form.DIRECT).map(Statement::content).toList();
    List<List<Span>> found = read(straight).stream().filter(s -> s.form() == Statement.Form.DIRECT).map(Statement::content).toList();
    assertThat(found).isEqualTo(expected).isNotEmpty();
  }

  @Test
  void blankParagraphShiftsSpansAndNothingElse() {
    String text = "The mayor said the harbour would open in May.\nNorway accused Iceland of fishing in closed waters.";
    List<Statement> plain = read(text);
    List<Statement> shifted = read("\n\n" + text);
    assertThat(shifted).hasSameSizeAs(plain).isNotEmpty();
    for (int i = 0; i < plain.size(); i++) {
      List<Span> moved = plain.get(i).content().stream().map(s -> new Span(s.start() + 2, s.end() + 2)).toList();
      assertThat(shifted.get(i).content()).isEqualTo(moved);
      assertThat(shifted.get(i).act()).isEqualTo(plain.get(i).act());
    }
  }

  @Test
  void pronounBehindAQuotationIsNobodyWhomItNames() {
    String text = "Governor Ana Prieto opened the bridge.\n“We thank Minister Paul Holm for the money,” he said.";
    for (Statement statement : read(text)) {
      assertThat(statement.speaker().entityId()).isNotEqualTo(entity(text, "Holm"));
    }
  }

  private static Optional<EntityId> entity(String text, String name) {
    Article article = new Article(
        new ArticleId(Ids.of("ar", text)), Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of());
    Analysis analysis = analyser.run(article).value();
    var chains = new CoreferenceResolver().run(analysis).value();
    var entities = new EntityFinder().run(new EntityFinder.Input(article, analysis, chains)).value();
    Optional<EntityId> found = entities.at(analysis.tokenAtOrAfter(text.indexOf(name))).map(r -> r.entity().id());
    assertThat(found).isPresent();
    return found;
  }

  @Test
  void topicInFrontOfAColonIsNoSource() {
    String text = "Deal in Norway: parties sign a pact\nThe city is growing.";
    assertThat(read(text, Optional.of(new Span(0, text.indexOf('\n'))))).isEmpty();
  }

  @Test
  void occasionAndPurposeReportNothing() {
    String text = "The two presidents met in Norway to discuss whether the truce would hold.";
    assertThat(read(text)).isEmpty();
  }

  @Test
  void readinessOfTheSpeakersOwnSideIsAnOffer() {
    assertThat(only(read("Norway said it was ready to hold talks with Iceland.")).act()).isEqualTo(Act.OFFER);
  }

  @Test
  void hostileIntentOfAnotherStateIsAnAccusation() {
    assertThat(only(read("Norway said that Russia intends to invade Ukraine.")).act()).isEqualTo(Act.ACCUSE);
    assertThat(only(read("Norway said that Russia had won the match.")).act()).isEqualTo(Act.ASSERT);
  }

  @Test
  void unquotedWordsSplitByTheirCueAreOneStatement() {
    String text = "The plan, the mayor said, worked, and the city will keep it.";
    assertThat(contents(text, only(read(text)))).containsExactly("The plan", "worked, and the city will keep it");
  }

  @Test
  void deepNestingAndLongParagraphsAreRead() {
    String deep = "he said that ".repeat(20_000) + "it rained.";
    String wide = "The minister said that the harbour would open in May, and the mayor denied it. ".repeat(12_700);
    assertThat(read(deep)).allSatisfy(s -> assertThat(s.evidence().end()).isLessThanOrEqualTo(deep.length()));
    String others = "the mayor said that ".repeat(20_000) + "it rained.";
    assertThat(read(others)).allSatisfy(s -> assertThat(s.evidence().end()).isLessThanOrEqualTo(others.length()));
    assertThat(read(wide)).isNotEmpty();
  }

  @Test
  void directContentsStandVerbatimWithoutMarksAtTheirEnds() {
    String text = "“The roads are closed,” the mayor said. \"We need help,\" she added, “and we need it now.”";
    List<Statement> direct = read(text).stream().filter(s -> s.form() == Statement.Form.DIRECT).toList();
    assertThat(direct).isNotEmpty();
    for (Statement statement : direct) {
      assertThat(contents(text, statement)).allMatch(c -> text.contains(c) && !c.matches("(?s)[“\"”].*|.*[“\"”]"));
    }
  }

  @Test
  void anyMixtureOfMarksAndWordsGivesOrderedContentsInsideTheText() {
    String[] parts = {"“", "”", "\"", "'", "‘", "’", "«", "»", " ", "said", "Berlin", "that", "the talks", "failed", ",", ".", "\n", ":", "she", "according to"};
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
      }
      for (Statement statement : read(text.toString())) {
        List<Span> spans = new ArrayList<>(statement.content());
        for (int i = 1; i < spans.size(); i++) {
          assertThat(spans.get(i).start()).as("seed %d", seed).isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
        assertThat(spans.get(spans.size() - 1).end()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
      }
    }
  }
}
