package org.rapporteur.train.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.language.internal.Clusters;
import org.rapporteur.language.internal.Gazetteer;
import org.rapporteur.language.internal.Words;

class GazetteerFileTest {
  @TempDir private Path folder;
  private Gazetteer gazetteer;

  @BeforeEach
  void read() throws IOException {
    List<String> lines =
        List.of(
            "Elm Harbour , North Shire\t11",
            "Elm Harbour Rovers\t13",
            "Nora Quill\t14",
            "Nora Brandt\t14",
            "Nora Elm\t14",
            "Ada Quill\t14",
            "lower case town\t11",
            "A Long Walk\t15");
    Files.write(folder.resolve("gazetteer.tsv"), lines);
    gazetteer = Gazetteer.read(List.of(), new ByteArrayInputStream(GazetteerFile.of(folder.resolve("gazetteer.tsv"))));
  }

  private List<Integer> listed(String sentence) {
    Words words = new Tree("", List.of(sentence.split(" ")), List.of(), List.of(), new int[0], List.of(), List.of(), List.of()).words(Clusters.NONE);
    gazetteer.mark(words, 0, words.size());
    return java.util.stream.IntStream.range(0, words.size()).map(words::listed).boxed().toList();
  }

  @Test
  void placesAndOrganisationsKeepTheirWholeNameWithoutTheRegionBehind() {
    assertThat(listed("Elm Harbour")).containsExactly(Gazetteer.ANY_PLACE, Gazetteer.ANY_PLACE | 1);
    assertThat(listed("Elm Harbour Rovers").get(0)).isEqualTo(Gazetteer.ANY_ORGANIZATION);
  }

  @Test
  void ofPersonsTheNamesStayThatSeveralBear() {
    assertThat(listed("Nora Quill")).containsExactly(Gazetteer.ANY_GIVEN_NAME, 0);
  }

  @Test
  void otherListsAndSmallLettersAreLeftOut() {
    assertThat(listed("A Long Walk")).containsOnly(0);
    assertThat(listed("lower case town")).containsOnly(0);
  }
}
