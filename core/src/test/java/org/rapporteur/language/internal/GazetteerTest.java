package org.rapporteur.language.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final int PLACE = 2;
  private static final int BODY = 4;

  private static int[] marks(String sentence, Gazetteer gazetteer) {
    String[] forms = sentence.split(" ");
    Words words = new Words(forms.length, Clusters.NONE);
    for (int i = 0; i < forms.length; i++) {
      words.set(i, forms[i], 0, forms[i].length());
    }
    gazetteer.mark(words, 0, forms.length);
    return words.listed;
  }

  private static final Gazetteer LISTS =
      new Gazetteer(
          List.of(
              new Gazetteer.Entries(PLACE, List.of(List.of("New", "Elm"), List.of("Elm"))),
              new Gazetteer.Entries(BODY, List.of(List.of("New", "Elm", "Court"), List.of("Elm")))));

  @Test
  void theLongestEntryWins() {
    assertThat(marks("the New Elm Court sat", LISTS)).containsExactly(0, BODY, BODY | 1, BODY | 1, 0);
  }

  @Test
  void aBeginningThatLeadsNowhereFallsBackToTheShorterEntry() {
    assertThat(marks("in New Elm today", LISTS)).containsExactly(0, PLACE, PLACE | 1, 0);
  }

  @Test
  void aWordInTwoListsIsMarkedAsBoth() {
    assertThat(marks("Elm", LISTS)).containsExactly(PLACE | BODY);
  }

  @Test
  void anEntryDoesNotGoBeyondTheSentence() {
    assertThat(marks("New", LISTS)).containsExactly(0);
  }

  @Test
  void rowsOfAFileAreAddedToTheLists() throws IOException {
    int first = Gazetteer.step(0, 0, Words.hash("North"));
    int second = Gazetteer.step(1, first, Words.hash("Elm"));
    Gazetteer both = Gazetteer.read(List.of(new Gazetteer.Entries(BODY, List.of(List.of("Elm")))), file(Map.of(first, 1, second, PLACE)));
    assertThat(marks("North Elm and Elm", both)).containsExactly(PLACE, PLACE | 1, 0, BODY);
  }

  @Test
  void aFileThatIsNoneOrEndsEarlyIsRefused() {
    assertThatThrownBy(() -> Gazetteer.read(List.of(), new ByteArrayInputStream(new byte[40]))).hasMessageContaining("not a gazetteer");
    byte[] short4 = Arrays.copyOf(file(Map.of(7, 1, 900, 2)).readAllBytes(), 13);
    assertThatThrownBy(() -> Gazetteer.read(List.of(), new ByteArrayInputStream(short4))).isInstanceOf(EOFException.class);
  }

  /** As the class comment of {@link Gazetteer} specifies it. */
  private static ByteArrayInputStream file(Map<Integer, Integer> rows) {
    TreeMap<Integer, Integer> sorted = new TreeMap<>(Integer::compareUnsigned);
    sorted.putAll(rows);
    ByteBuffer bytes = ByteBuffer.allocate(1000).putInt(Gazetteer.MAGIC).putInt(Gazetteer.VERSION).putInt(rows.size());
    int last = 0;
    for (Map.Entry<Integer, Integer> row : sorted.entrySet()) {
      varint(bytes, row.getKey() - last);
      varint(bytes, row.getValue());
      last = row.getKey();
    }
    return new ByteArrayInputStream(bytes.array(), 0, bytes.position());
  }

  private static void varint(ByteBuffer bytes, int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      bytes.put((byte) (rest | 0x80));
      rest >>>= 7;
    }
    bytes.put((byte) rest);
  }
}
