package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Origin;

/** What holds for the analysis of any text. Plain comparisons first: a text of ten million characters is asked a lot of questions. */
final class AnalysisChecks {
  private AnalysisChecks() {}

  static Article article(String text) {
    return new Article(
        new ArticleId("x"), Origin.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of());
  }

  /** Tokens and the gaps between them are the text, and the gaps are white space. */
  static void assertGapsAreWhiteSpace(Analysis analysis) {
    String text = analysis.text();
    int at = 0;
    for (int t = 0; t <= analysis.size(); t++) {
      int stop = t < analysis.size() ? analysis.start(t) : text.length();
      for (int i = at; i < stop; i++) {
        if (!isSpace(text.charAt(i))) {
          throw new AssertionError("lost " + (int) text.charAt(i) + " at " + i);
        }
      }
      at = t < analysis.size() ? analysis.end(t) : at;
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u2060' || c == '\u0085';
  }

  /** Each lies inside of a longer name, after the inner name before it. */
  private static void assertInnerNames(Analysis analysis) {
    int end = 0;
    for (Name inner : analysis.innerNames()) {
      assertThat(inner.first()).isGreaterThanOrEqualTo(end);
      assertThat(analysis.names())
          .anyMatch(n -> n.first() <= inner.first() && inner.end() <= n.end() && n.end() - n.first() > inner.end() - inner.first());
      end = inner.end();
    }
  }

  static void assertWellFormed(Analysis analysis) {
    int end = 0;
    for (int t = 0; t < analysis.size(); t++) {
      if (analysis.start(t) < end || analysis.end(t) <= analysis.start(t)) {
        throw new AssertionError("token " + t + " overlaps or is empty");
      }
      end = analysis.end(t);
      if (analysis.lemma(t).isEmpty() || analysis.left(t) > t || analysis.right(t) < t) {
        throw new AssertionError("token " + t + " has no lemma or is outside its own subtree");
      }
    }
    int next = 0;
    for (Sentence sentence : analysis.sentences()) {
      assertThat(sentence.first()).isEqualTo(next);
      assertThat(sentence.span()).isEqualTo(analysis.span(sentence.first(), sentence.end()));
      next = sentence.end();
      assertTree(analysis, sentence);
    }
    assertThat(next).isEqualTo(analysis.size());
    assertInnerNames(analysis);
    int nameEnd = 0;
    for (Name name : analysis.names()) {
      assertThat(name.first()).isGreaterThanOrEqualTo(nameEnd).isLessThan(name.end());
      nameEnd = name.end();
      assertThat(analysis.sentence(name.first())).isEqualTo(analysis.sentence(name.end() - 1));
    }
  }

  /** One root, heads inside; that there is no cycle follows from the constructor, which refuses one, and from every token being under the root. */
  private static void assertTree(Analysis analysis, Sentence sentence) {
    int roots = 0;
    for (int t = sentence.first(); t < sentence.end(); t++) {
      int head = analysis.head(t);
      if (head < 0) {
        roots++;
        assertThat(analysis.left(t)).isEqualTo(sentence.first());
        assertThat(analysis.right(t)).isEqualTo(sentence.end() - 1);
      } else if (head < sentence.first() || head >= sentence.end()) {
        throw new AssertionError("the head of token " + t + " is outside its sentence");
      }
    }
    assertThat(roots).isEqualTo(1);
  }

  /** Phrases lie inside one sentence with their heads inside them, in order, and none belongs to two chains. */
  static void assertWellFormed(Analysis analysis, List<Chain> chains) {
    Set<TokenMention> all = new HashSet<>();
    int begin = 0;
    for (Chain chain : chains) {
      assertThat(chain.mentions().get(0).first()).isGreaterThanOrEqualTo(begin);
      begin = chain.mentions().get(0).first();
      int first = begin;
      for (TokenMention mention : chain.mentions()) {
        boolean inside = mention.first() <= mention.head() && mention.head() < mention.end() && mention.end() <= analysis.size();
        if (!inside || mention.first() < first || !all.add(mention)) {
          throw new AssertionError(mention + " is out of bounds, out of order or in two chains");
        }
        if (analysis.sentence(mention.first()) != analysis.sentence(mention.end() - 1)) {
          throw new AssertionError(mention + " crosses sentences");
        }
        first = mention.first();
      }
    }
  }

  static String tsv(String name, Analysis analysis, List<Chain> chains) {
    StringBuilder out = new StringBuilder();
    assertThatNoException().isThrownBy(() -> new AnalysisTsv().write(name, analysis, chains, out));
    return out.toString();
  }

  static String conllu(String name, Analysis analysis, List<Chain> chains) {
    StringBuilder out = new StringBuilder();
    assertThatNoException().isThrownBy(() -> new AnalysisConllu().write(name, analysis, chains, out));
    return out.toString();
  }
}
