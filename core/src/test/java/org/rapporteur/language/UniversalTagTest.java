package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UniversalTagTest {
  @ParameterizedTest(name = "{1} as {0} and {3} is {4}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "VBZ, has, have, aux, AUX",
        "VBD, was, be, cop, AUX",
        "VBN, been, be, aux:pass, AUX",
        "VBZ, is, be, root, VERB",
        "VBZ, has, have, root, VERB",
        "MD, will, will, aux, AUX",
        "TO, to, to, mark, PART",
        "TO, to, to, case, ADP",
        "RB, n't, not, advmod, PART",
        "RB, n’t, n’t, advmod, PART",
        "RB, soon, soon, advmod, ADV",
        "POS, 's, 's, case, PART",
        "IN, that, that, mark, SCONJ",
        "IN, because, because, mark, SCONJ",
        "IN, because, because, case, ADP",
        "IN, that, that, fixed, SCONJ",
        "IN, in, in, case, ADP",
        "RP, up, up, compound:prt, ADP",
        "WRB, when, when, mark, SCONJ",
        "WRB, when, when, advmod, ADV",
        "DT, this, this, det, DET",
        "DT, this, this, nsubj, PRON",
        "DT, those, that, obj, PRON",
        "DT, all, all, nsubj, DET",
        "WDT, which, which, det, DET",
        "WDT, which, which, nsubj, PRON",
        "PDT, all, all, det:predet, DET",
        "PRP$, its, its, nmod:poss, PRON",
        "WP$, whose, whose, nmod:poss, PRON",
        "EX, there, there, expl, PRON",
        "NN, someone, someone, nsubj, PRON",
        "NN, minister, minister, nsubj, NOUN",
        "NN, %, %, obj, SYM",
        "NNP, Oslo, Oslo, obl, PROPN",
        "NNP, New, New, amod, ADJ",
        "NNP, United, United, amod, VERB",
        "JJR, larger, large, amod, ADJ",
        "CD, four, four, nummod, NUM",
        "LS, 1, 1, discourse, NUM",
        "$, $, $, nmod, SYM",
        "UH, yes, yes, discourse, INTJ",
        "CC, either, either, cc:preconj, CCONJ",
        "FW, etc., etc., conj, NOUN",
        "FW, e.g., e.g., advmod, ADV",
        "FW, raison, raison, obj, X",
        "ADD, example.org, example.org, obl, PROPN",
        "NFP, :-), :-), discourse, SYM",
        "NFP, ***, ***, punct, PUNCT",
        "HYPH, -, -, punct, PUNCT",
        "HYPH, /, /, cc, SYM",
        "-LRB-, (, (, punct, PUNCT",
        "``, “, “, punct, PUNCT",
      })
  void theClassFollowsTheGuidelines(String tag, String form, String lemma, String label, UniversalTag expected) {
    assertThat(UniversalTag.of(tag, form, lemma, label)).isEqualTo(expected);
  }

  @Test
  void anUnknownTagIsPunctuationSoThatEveryTokenHasAClass() {
    assertThat(UniversalTag.of("?", "?", "?", "")).isEqualTo(UniversalTag.PUNCT);
  }
}
