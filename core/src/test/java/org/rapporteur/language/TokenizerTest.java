package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.internal.EnglishModels;
import org.rapporteur.language.internal.SentenceSplitter;
import org.rapporteur.language.internal.Tokenizer;
import org.rapporteur.language.internal.Tokens;

class TokenizerTest {
  private static final Tokenizer TOKENIZER = EnglishModels.readTokenizer();
  private static final SentenceSplitter SPLITTER = EnglishModels.readSplitter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "They don't know.|They do n't know .",
        "They don’t know.|They do n’t know .",
        "She cannot stay.|She can not stay .",
        "Norway's prime minister|Norway 's prime minister",
        "the workers' demands|the workers ' demands",
        "I'll say we've won|I 'll say we 've won",
        "a US-led force|a US - led force",
        "a co-founder|a co-founder",
        "It cost $3.5bn, or 1,200 jobs.|It cost $ 3.5 bn , or 1,200 jobs .",
        "about 40% of them|about 40 % of them",
        "Mr. Berg met Dr. Lund.|Mr. Berg met Dr. Lund .",
        "the U.S. Senate|the U.S. Senate",
        "at 7:30pm on Jan. 5|at 7:30 pm on Jan. 5",
        "“Stop,” he said.|“ Stop , ” he said .",
        "Well ... perhaps|Well ... perhaps",
        "peace—or war|peace — or war",
        "see https://example.org/a-b?c=1.|see https://example.org/a-b?c=1 .",
        "write to press@example.org, please|write to press@example.org , please",
        "O'Neill and Côte d'Ivoire|O'Neill and Côte d'Ivoire",
        "in the 1990s and the '80s|in the 1990s and the '80s",
        "No. 10 said no.|No. 10 said no .",
        "and/or|and / or",
        "AT&T (the firm)|AT&T ( the firm )",
        "2020-21|2020 - 21",
      })
  void tokensFollowTheTreebanks(String text, String tokens) {
    assertThat(String.join(" ", forms(text, split(text)))).isEqualTo(tokens);
  }

  @Test
  void aQuoteClosedAfterTheFullStopStaysWithItsSentence() {
    assertThat(sentences("“We are ready.” He then left. \"So are we.\" She stayed."))
        .containsExactly("“We are ready.”", "He then left.", "\"So are we.\"", "She stayed.");
  }

  @Test
  void aQuoteOpenedAfterTheFullStopBelongsToTheNextSentence() {
    assertThat(sentences("The talks failed. \"We regret it,\" the envoy said."))
        .containsExactly("The talks failed.", "\"We regret it,\" the envoy said.");
  }

  @Test
  void abbreviationsAndInitialsDoNotEndSentences() {
    assertThat(sentences("Gen. J. K. Moe of the U.S. Army flew to St. Ives.")).hasSize(1);
  }

  @Test
  void anAbbreviationEndsASentenceBeforeACommonBeginning() {
    assertThat(sentences("He lives in the U.S. The family moved in May.")).hasSize(2);
  }

  @Test
  void aQuestionInsideASentenceDoesNotEndIt() {
    assertThat(sentences("\"Who won?\" asked the boy.")).hasSize(1);
  }

  private static Tokens split(String text) {
    Tokens tokens = new Tokens();
    TOKENIZER.split(text, 0, text.length(), tokens);
    return tokens;
  }

  private static List<String> forms(String text, Tokens tokens) {
    return IntStream.range(0, tokens.size()).mapToObj(t -> text.substring(tokens.start(t), tokens.end(t))).toList();
  }

  private static List<String> sentences(String text) {
    Tokens tokens = split(text);
    List<Integer> starts = SPLITTER.starts(text, tokens, 0, tokens.size());
    return IntStream.range(0, starts.size())
        .mapToObj(i -> text.substring(tokens.start(starts.get(i)), tokens.end((i + 1 < starts.size() ? starts.get(i + 1) : tokens.size()) - 1)))
        .toList();
  }
}
