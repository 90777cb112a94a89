package org.rapporteur.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.annotation.AnnotatedArticle;
import org.rapporteur.model.Act;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.EventReport;
import org.rapporteur.model.Ids;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Span;
import org.rapporteur.model.Speaker;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementId;

class ExplanationTest {
  /** What tells the news; the sentences behind it are further down the report. */
  private static final String LEAD = "Kenya opened a bridge. The bridge is long. The river is wide. The day was warm. ";

  private static Arguments dropped(Reason reason, String word, String sentence) {
    return Arguments.of(reason, word, sentence);
  }

  static Stream<Arguments> reasons() {
    return Stream.of(
        dropped(Reason.OTHER_PART_OF_SPEECH, "side", "The southern side of Chad is dry."),
        dropped(Reason.NAME, "Talks", "The Talks Group rose."),
        dropped(Reason.MODIFIER, "attacking", "The attacking side of Chad entered Niger."),
        dropped(Reason.NO_FRAME, "struck", "The model struck a pose in Paris."),
        dropped(Reason.TOLD_BY_OBJECT, "held", "Kenya held joint drills near its border with Somalia."),
        dropped(Reason.CONTENT_OF_EVENT, "invasion", "Norway condemned the invasion of Ukraine by Russia."),
        dropped(Reason.DID_NOT_HAPPEN, "attack", "Germany did not attack Poland."),
        dropped(Reason.PURPOSE, "discuss", "President Macron met Chancellor Scholz to discuss sanctions on Iran."),
        dropped(Reason.CONTENT_OF_STATEMENT, "attack",
            "\"France must leave Mali,\" President Traore demanded, \"or we will attack the embassy.\""),
        dropped(Reason.NOBODY_NAMED, "invasion", "The invasion was terrible."),
        dropped(Reason.NO_ACTOR, "invited", "Ukraine was invited to the talks."),
        dropped(Reason.ONLY_THOUGHT_OF, "cooperate", "Iran and Iraq could cooperate on water."),
        dropped(Reason.ONLY_THOUGHT_OF, "agreement", "The possibility of an agreement between Kenya and Uganda was discussed."),
        dropped(Reason.NOBODY_KNOWN_BEHIND, "accused", "They accused Russia of theft."),
        dropped(Reason.NOBODY_KNOWN_BEHIND, "praised", "The leaders praised Kenya."),
        dropped(Reason.NOBODY_WHO_WOULD, "attacked", "Kenya could be attacked."),
        dropped(Reason.NOBODY_IN_PARTICULAR, "praised", "People praised the company."),
        dropped(Reason.WE_NOT_THE_SPEAKER, "met", "\"We met Chancellor Scholz,\" President Macron said."),
        dropped(Reason.NO_OTHER_PARTY, "cooperated", "Kenya cooperated on water."),
        dropped(Reason.ASIDE_FURTHER_DOWN, "accusing", LEAD + "Uganda left the hall, accusing Rwanda of theft."),
        dropped(Reason.NOBODY_IN_PARTICULAR_FURTHER_DOWN, "praised", LEAD + "Experts praised Rwanda."),
        dropped(Reason.ONE_PARTY_FURTHER_DOWN, "signed", LEAD + "Uganda signed an agreement."),
        dropped(Reason.MANNER, "cooperation", "The plan was made in cooperation between Kenya and Uganda."),
        dropped(Reason.ACCIDENT, "killed", "Twelve people were killed when a bus overturned in Kenya."),
        dropped(Reason.DONE_BY_A_THING, "killed", "The heat killed 30 people in Kenya."),
        dropped(Reason.THREAT_OF_A_THING, "threatens", "Iran's program threatens Israel."),
        dropped(Reason.THREAT_OF_A_THING, "threat", "Iran's threat to the peace was discussed."),
        dropped(Reason.NOTHING_DONE, "targeted", "The minister targeted militants with new taxes."),
        dropped(Reason.NOTHING_DONE, "banned", LEAD + "Ugandan ministers are banned there."),
        dropped(Reason.INTERVIEW, "spoke", "Reporters from the BBC spoke with President Ruto."),
        dropped(Reason.VISIT_TO_PRIVATE_LIFE, "visited", "President Macron visited a farm."),
        dropped(Reason.NO_POLITICAL_ACTOR, "killed", "A man killed a woman."),
        dropped(Reason.NOBODY_IN_PUBLIC_LIFE, "struck", "Apple struck a deal with the retailer."),
        dropped(Reason.OTHER_SETTING, "attacked", "Kenya attacked Uganda in the movie."),
        dropped(Reason.CODED_BY_A_WORD, "demanded", "France demanded that Mali release the prisoners."),
        dropped(Reason.SPEAKER_UNKNOWN, "complained", "\"Iran is lying to us,\" she complained on Friday."),
        dropped(Reason.NO_VERB, "demand", "Iran's demand that Iraq leave the camp was heard."),
        dropped(Reason.ACT_GUESSED, "said", "\"France must leave Mali,\" the singer said."),
        dropped(Reason.ADVICE, "recommended", "Kenya recommended that Uganda close the road."),
        dropped(Reason.QUESTION, "asked", "President Ruto asked whether Uganda would leave."),
        dropped(Reason.QUESTION, "withdraw", "Will Chad withdraw its troops from Niger?"),
        dropped(Reason.OWN_WISH, "prefers", "Kenya prefers to leave the union."),
        dropped(Reason.OWN_WISH, "join", "Kenya wants to join the agreement."),
        dropped(Reason.TOO_LITTLE_KNOWN, "said", LEAD + "\"The border must open now,\" President Ruto said."),
        dropped(Reason.NOBODY_IN_PUBLIC_LIFE, "offered", "The museum offered to lend the painting to schools."),
        dropped(Reason.JUDGES_NOBODY_POLITICAL, "praised", "The teacher praised the boy."),
        dropped(Reason.TOLD_BY_ANOTHER_WORD, "bombing", "Turkey bombed Syria and the Turkish bombing of Syria killed many."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reasons")
  void aWordThatTellsNoEventSaysWhy(Reason reason, String word, String sentence) {
    assertThat(drops(sentence))
        .as(sentence)
        .anySatisfy(drop -> {
          assertThat(drop.reason()).isEqualTo(reason);
          assertThat(drop.trigger().of(sentence)).isEqualTo(word);
          assertThat(drop.source()).matches("lexicon/[a-z]+\\.tsv:\\d+|statement [A-Z]+");
          assertThat(drop.why()).startsWith(reason.words());
        });
  }

  @Test
  void everyReasonHasASentence() {
    Set<Reason> tested = EnumSet.of(Reason.NO_CUE, Reason.ITS_WORD_IS_UNDONE); // tested below, with statements made by hand
    reasons().forEach(arguments -> tested.add((Reason) arguments.get()[0]));
    assertThat(tested).containsExactlyInAnyOrder(Reason.values());
  }

  @Test
  void aDemandThatNoWordTellsHasNoTrigger() {
    String text = "France must leave now.";
    AnnotatedArticle annotated = Reading.READER.annotate(article(text), new ArrayList<>());
    Statement demand = statement(annotated, new Speaker.Unknown("nobody is named"), Act.DEMAND, Optional.empty());
    assertThat(reasons(annotated, demand)).contains(Reason.NO_CUE);
  }

  /** The finder makes no statement of "did not accuse"; one that another finder makes there is no accusation either. */
  @Test
  void aStatementDoesNoMoreThanItsWord() {
    String text = "Kenya did not accuse Uganda of theft.";
    AnnotatedArticle annotated = Reading.READER.annotate(article(text), new ArrayList<>());
    EntityId id = annotated.entities().at(0).orElseThrow().entity().id();
    Speaker kenya = new Speaker.Known(id, new Span(0, "Kenya".length()), Mention.Kind.NAME);
    int cue = text.indexOf("accuse");
    Statement accusation = statement(annotated, kenya, Act.ACCUSE, Optional.of(new Span(cue, cue + "accuse".length())));
    assertThat(reasons(annotated, accusation)).contains(Reason.ITS_WORD_IS_UNDONE, Reason.DID_NOT_HAPPEN);
  }

  private static List<Reason> reasons(AnnotatedArticle annotated, Statement statement) {
    List<Explanation> explanations = new EventCoder().explain(new EventCoder.Input(annotated, List.of(statement), List.of()));
    return explanations.stream().flatMap(sentence -> sentence.drops().stream()).map(Drop::reason).toList();
  }

  private static Statement statement(AnnotatedArticle annotated, Speaker speaker, Act act, Optional<Span> cue) {
    Span all = new Span(0, annotated.article().text().length());
    return new Statement(
        new StatementId("st-1"), annotated.article().id(), speaker, Optional.empty(), Statement.Form.DIRECT, act,
        cue.map(List::of).orElse(List.of()), List.of(all), Optional.empty(), Optional.empty(), Optional.empty(), all, "test/1");
  }

  @Test
  void whatAnEntryLacksIsNamed() {
    assertThat(drops("The model struck a pose in Paris."))
        .anySatisfy(drop -> assertThat(drop.detail()).isEqualTo("asks for an object that names a party"));
    assertThat(drops("The jury found him."))
        .anySatisfy(drop -> assertThat(drop.detail()).startsWith("asks for a complement: guilty"));
  }

  @Test
  void aSentenceWithoutWordsOfTheLexiconGivesItsVerbs() {
    String text = "The bird has sung and it was singing. Peace at last.";
    List<Explanation> explanations = Reading.READER.explain(article(text)).sentences();
    assertThat(explanations).hasSize(2).allMatch(Explanation::isSilent);
    assertThat(explanations.get(0).verbs()).extracting(verb -> verb.of(text)).containsExactly("sung", "singing");
    assertThat(explanations.get(1).verbs()).isEmpty();
  }

  @Test
  void theEventsAreThoseOfTheReader() {
    String text = "Turkey bombed Syria. Iraq condemned Turkey. The rebels denied attacking the village in Mali. The bird sang.";
    List<EventReport> explained = Reading.READER.explain(article(text)).sentences().stream().flatMap(s -> s.events().stream()).toList();
    assertThat(explained).isEqualTo(Reading.read(text).events()).hasSize(3);
  }

  @Test
  void linesHaveTheirColumnsAndCutTheirWordsOutOfTheText() throws IOException {
    String text = "\uD83D\uDE00 Turkey bombed Syria.\nSyria did\u2028not attack Turkey. The bird\u0085sang.\nAdvertisement\n";
    StringBuilder out = new StringBuilder();
    new ExplanationTsv().write("a text", Reading.READER.explain(article(text)), out);
    List<String> lines = out.toString().lines().toList();
    assertThat(lines.get(0)).isEqualTo("#doc\ta text");
    for (String line : lines.subList(1, lines.size())) {
      assertLine(line.split("\t", -1), text.codePoints().toArray());
    }
    assertThat(lines.stream().map(line -> line.substring(0, 1))).contains("X", "S", "E", "D", "N");
  }

  private static void assertLine(String[] cells, int[] points) {
    int columns = switch (cells[0]) {
      case "X" -> 4;
      case "S" -> 5;
      case "E" -> 10;
      case "D" -> 8;
      case "N" -> 3;
      default -> throw new AssertionError("no such line: " + cells[0]);
    };
    assertThat(cells).as(String.join("|", cells)).hasSize(columns).doesNotContain("", "null");
    if (cells[0].equals("E") || cells[0].equals("D")) {
      int begin = Integer.parseInt(cells[1]);
      assertThat(new String(points, begin, Integer.parseInt(cells[2]) - begin)).isEqualTo(cells[3]);
    }
  }

  /** Words of the lexicon in random order: every word of every sentence can be explained. */
  @Test
  void wordsInAnyOrderAreExplained() {
    String[] words = {
      "attack", "met", "the", "Russia", "with", "by", "not", "will", "that", "who", ",", "and", "talks", "to", "Iran", "deny", "held",
      "Talks", "attacking", "drills", "joint", "accused", "said", "\"", "praised", "called", "off", "strike", "struck", ".", "\n", "hit"
    };
    Random random = new Random(20261128);
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60) + 1; i > 0; i--) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      for (Explanation sentence : Reading.READER.explain(article(text.toString())).sentences()) {
        assertThat(sentence.drops()).extracting(Drop::trigger).as(text.toString()).isSorted();
        assertThat(sentence.events()).as(text.toString()).allMatch(event -> sentence.sentence().span().contains(event.trigger()));
      }
    }
  }

  private static List<Drop> drops(String text) {
    return Reading.READER.explain(article(text)).sentences().stream().flatMap(s -> s.drops().stream()).toList();
  }

  private static Article article(String text) {
    ArticleId id = new ArticleId(Ids.of("ar", text));
    return new Article(id, Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of());
  }
}
