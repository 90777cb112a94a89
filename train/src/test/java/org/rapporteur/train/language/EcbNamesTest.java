package org.rapporteur.train.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EcbNamesTest {
  private static final String TOKENS =
      """
      <token t_id="1" sentence="0" number="0">Harbour</token>
      <token t_id="2" sentence="0" number="1">closed</token>
      <token t_id="3" sentence="1" number="0">the</token>
      <token t_id="4" sentence="1" number="1">Port</token>
      <token t_id="5" sentence="1" number="2">of</token>
      <token t_id="6" sentence="1" number="3">Oslo</token>
      <token t_id="7" sentence="1" number="4">told</token>
      <token t_id="8" sentence="1" number="5">Keller</token>
      <token t_id="9" sentence="1" number="6">and</token>
      <token t_id="10" sentence="1" number="7">angry</token>
      <token t_id="11" sentence="1" number="8">Unitor</token>
      <token t_id="12" sentence="1" number="9">staff</token>
      """;
  private static final String MARKED =
      """
      <HUMAN_PART_ORG m_id="1"><token_anchor t_id="3"/><token_anchor t_id="4"/><token_anchor t_id="5"/><token_anchor t_id="6"/></HUMAN_PART_ORG>
      <HUMAN_PART_PER m_id="2"><token_anchor t_id="8"/></HUMAN_PART_PER>
      <HUMAN_PART_ORG m_id="3"><token_anchor t_id="10"/><token_anchor t_id="11"/><token_anchor t_id="12"/></HUMAN_PART_ORG>
      """;

  @TempDir private Path folder;

  private List<List<String>> names(String xml) throws IOException {
    Files.createDirectories(folder.resolve("xml/1"));
    Files.writeString(folder.resolve("ECBplus_coreference_sentences.csv"), "Topic,File,Sentence Number\n1,2ecb,1\n");
    Files.writeString(folder.resolve("xml/1/1_2ecb.xml"), xml);
    return EcbNames.read(folder).stream().map(Tree::names).toList();
  }

  @Test
  void onlyPhrasesThatAreNamesTeachNamesAndOtherCapitalsTeachNothing() throws IOException {
    assertThat(names("<Document>" + TOKENS + "<Markables>" + MARKED + "</Markables></Document>"))
        .containsExactly(
            List.of("?", "?"),
            List.of("O", "B-ORGANIZATION", "I-ORGANIZATION", "I-ORGANIZATION", "O", "?", "O", "O", "B-ORGANIZATION", "O"));
  }

  @Test
  void aBrokenFileIsNamed() {
    assertThatThrownBy(() -> names("<Document>" + TOKENS)).isInstanceOf(IOException.class).hasMessageContaining("1_2ecb.xml");
  }
}
