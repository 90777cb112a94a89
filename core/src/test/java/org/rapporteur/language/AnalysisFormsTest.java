package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.language.AnalysisChecks.conllu;
import static org.rapporteur.language.AnalysisChecks.tsv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.EntityType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;

/** The written forms of an analysis made by hand, so that no weights stand between it and what is expected. */
class AnalysisFormsTest {
  private static final Chain BERG = new Chain(
      List.of(mention(0, 2, 1, Mention.Kind.NAME), mention(5, 6, 5, Mention.Kind.PRONOUN), mention(6, 7, 6, Mention.Kind.PRONOUN)),
      Optional.of(EntityType.PERSON));

  @Test
  void conlluHasTenColumnsOneRootAndTheTextAsItsTokensSpellIt() {
    assertThat(conllu("a b/c", analysis(), List.of(BERG))).isEqualTo("""
        # newdoc id = a b/c
        # global.Entity = eid-etype-head-other
        # newpar
        # sent_id = a_b_c-1
        # text = \uD83D\uDE00 Berg smiled.
        1	\uD83D\uDE00	\uD83D\uDE00	NOUN	NN	_	2	dep	_	Entity=(e1-person-2-type:person|TokenRange=0:1
        2	Berg	Berg	PROPN	NNP	_	3	nsubj	_	Entity=e1)|Name=B-PER|TokenRange=3:7
        3	smiled	smile	VERB	VBD	_	0	root	_	SpaceAfter=No|TokenRange=8:14
        4	.	.	PUNCT	.	_	3	punct	_	TokenRange=14:15

        # newpar
        # sent_id = a_b_c-2
        # text = So who she
        1	So	so	ADV	RB	_	3	advmod	_	TokenRange=17:19
        2	who	who	PRON	WP	_	3	dep	_	Entity=(e1-person-1-type:person)|TokenRange=20:23
        3	she	she	PRON	PRP	_	0	root	_	Entity=(e1-person-1-type:person)|TokenRange=24:27

        """);
  }

  @Test
  void theTableHasTheChainsOfTwoPhrasesOrMoreWithoutRelativePronouns() {
    Chain alone = new Chain(List.of(mention(0, 1, 0, Mention.Kind.NOMINAL)), Optional.empty());
    Chain relative = new Chain(List.of(mention(4, 5, 4, Mention.Kind.NOMINAL), mention(5, 6, 5, Mention.Kind.PRONOUN)), Optional.empty());
    String table = tsv("x", analysis(), List.of(alone, relative, BERG));
    assertThat(table).startsWith("#doc\tx\nT\t0\t1\t0\t\uD83D\uDE00\tNN\t\uD83D\uDE00\tO\t1\troot\nT\t3\t7\t0\tBerg\tNNP\tBerg\tB-PER\t2\tnsubj\n");
    assertThat(table.lines().filter(line -> line.startsWith("N"))).containsExactly("N\t3\t7\tPER");
    assertThat(table.lines().filter(line -> line.startsWith("M"))).containsExactly("M\t1\t0\t7\t3\t7", "M\t1\t24\t27\t24\t27");
  }

  @Test
  void ofPhrasesThatBeginOrEndTogetherTheShorterLiesInside() {
    Chain outer = new Chain(List.of(mention(0, 4, 1, Mention.Kind.NOMINAL), mention(4, 5, 4, Mention.Kind.NOMINAL)), Optional.empty());
    Chain inner = new Chain(
        List.of(mention(0, 2, 0, Mention.Kind.NOMINAL), mention(2, 4, 2, Mention.Kind.NOMINAL), mention(3, 4, 3, Mention.Kind.NOMINAL)),
        Optional.of(EntityType.STATE));
    List<String> brackets = entities(List.of(outer, inner));
    assertThat(brackets).containsExactly(
        "(e1--2(e2-place-1-type:state", "e2)", "(e2-place-1-type:state", "e2)e1)(e2-place-1-type:state)", "(e1--1)", "", "");
  }

  @Test
  void ofPhrasesOfOneChainThatCrossOrAreTheSameTheFirstCounts() {
    Chain chain = new Chain(
        List.of(mention(0, 3, 0, Mention.Kind.NOMINAL), mention(0, 3, 1, Mention.Kind.NOMINAL), mention(1, 4, 3, Mention.Kind.NOMINAL)),
        Optional.empty());
    assertThat(entities(List.of(chain))).containsExactly("(e1--1", "", "e1)", "", "", "", "");
  }

  @Test
  void aTextWithoutWordsIsNoSentence() {
    Analysis empty = new Analysis("", new int[0], new int[0], new String[0], new String[0], new int[0], new String[0], List.of(), List.of(), List.of());
    assertThat(conllu("x", empty, List.of())).isEmpty();
    assertThat(tsv("x", empty, List.of())).isEqualTo("#doc\tx\n");
  }

  private static List<String> entities(List<Chain> chains) {
    List<String> found = new ArrayList<>();
    for (String line : conllu("x", analysis(), chains).split("\n")) {
      if (line.matches("\\d.*")) {
        String misc = line.substring(line.lastIndexOf('\t') + 1);
        found.add(misc.startsWith("Entity=") ? misc.substring(7, misc.indexOf('|')) : "");
      }
    }
    return found;
  }

  /** Two paragraphs; two spaces after the first token, whose label is wrong in the way the labeller is at times. */
  private static Analysis analysis() {
    String text = "\uD83D\uDE00  Berg smiled.\n\nSo who she";
    return new Analysis(
        text,
        new int[] {0, 4, 9, 15, 18, 21, 25},
        new int[] {2, 8, 15, 16, 20, 24, 28},
        new String[] {"NN", "NNP", "VBD", ".", "RB", "WP", "PRP"},
        new String[] {"\uD83D\uDE00", "Berg", "smile", ".", "so", "who", "she"},
        new int[] {1, 2, -1, 2, 6, 6, -1},
        new String[] {"root", "nsubj", "root", "punct", "advmod", "dep", "root"},
        List.of(new Sentence(0, 0, 4, 0, new Span(0, 16)), new Sentence(1, 4, 7, 1, new Span(18, 28))),
        List.of(new Name(1, 2, Name.Type.PERSON)),
        List.of());
  }

  private static TokenMention mention(int first, int end, int head, Mention.Kind kind) {
    return new TokenMention(first, end, head, kind);
  }
}
