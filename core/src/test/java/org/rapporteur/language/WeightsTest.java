package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.internal.EnglishModels;
import org.rapporteur.language.internal.Hash;
import org.rapporteur.language.internal.Weights;
import org.rapporteur.language.internal.Work;

class WeightsTest {
  private static byte[] file() throws IOException {
    try (InputStream in = EnglishModels.class.getResourceAsStream(EnglishModels.FOLDER + "labeller.bin")) {
      return in.readAllBytes();
    }
  }

  @Test
  void aFileThatEndsTooEarlyIsRefused() throws IOException {
    byte[] whole = file();
    for (int length : new int[] {0, 6, 40, whole.length / 2, whole.length - 1}) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> Weights.read(new ByteArrayInputStream(part))).as("%d bytes", length).isInstanceOf(IOException.class);
    }
  }

  @Test
  void scoresAreTheSameInScratchSpaceThatWasUsedBefore() throws IOException {
    Weights weights = Weights.read(new ByteArrayInputStream(file()));
    Work work = new Work();
    Random random = new Random(5);
    int classes = weights.classes().size();
    for (int time = 0; time < 1000; time++) {
      int count = 2 + random.nextInt(100);
      for (int f = 0; f < count; f++) {
        // Half of them are known: the labeller's template of a direction and a tag.
        work.features[f] = f % 2 == 0 ? random.nextInt() : Hash.of(219, random.nextInt(2), random.nextInt(40));
      }
      int[] scores = new int[classes];
      weights.score(work.features, count, scores);
      weights.score(count, work);
      assertThat(Arrays.copyOf(work.scores, classes)).isEqualTo(scores);
      assertThat(Arrays.stream(scores).anyMatch(score -> score != 0)).isTrue();
    }
  }

  @Test
  void scoresAreTheSumsOfTheWeightsWhateverFormTheirRowsHave() throws IOException {
    Random random = new Random(11);
    for (int classes : new int[] {1, 2, 3, 4, 7, 8, 13, 16, 49}) {
      Map<Integer, short[]> rows = rows(random, classes);
      Integer[] known = rows.keySet().toArray(Integer[]::new);
      Weights weights = Weights.read(new ByteArrayInputStream(file(classes, rows)));
      for (int count : new int[] {0, 1, 50, 192, 700}) {
        int[] features = new int[count];
        int[] sums = new int[classes];
        for (int f = 0; f < count; f++) {
          features[f] = f % 3 == 0 ? random.nextInt() : known[random.nextInt(known.length)] + random.nextInt(2);
          short[] row = rows.getOrDefault(features[f], new short[classes]);
          Arrays.setAll(sums, c -> sums[c] + row[c]);
        }
        int[] scores = new int[classes];
        weights.score(features, count, scores);
        assertThat(scores).as("%d classes, %d features", classes, count).isEqualTo(sums);
      }
    }
  }

  /** Some hashes at both ends of the range, some close together, so that they move each other on; weights of a byte and larger ones. */
  private static Map<Integer, short[]> rows(Random random, int classes) {
    Map<Integer, short[]> rows = new TreeMap<>(Integer::compareUnsigned);
    for (int feature = 0; feature < 400; feature++) {
      int hash = feature < 20 ? feature : feature < 60 ? -1 - feature : feature < 120 ? 0x12345678 + 2 * feature : random.nextInt();
      short[] row = new short[classes];
      for (int pair = 0; pair <= random.nextInt(classes); pair++) {
        int most = random.nextInt(8) == 0 ? 1 << 16 : 1 << 8;
        row[random.nextInt(classes)] = (short) (random.nextInt(most) - most / 2);
      }
      rows.put(hash, row);
    }
    return rows;
  }

  /** As the Javadoc of {@link Weights} specifies it. */
  private static byte[] file(int classes, Map<Integer, short[]> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(Weights.MAGIC);
    out.writeInt(Weights.VERSION);
    out.writeInt(classes);
    for (int c = 0; c < classes; c++) {
      out.writeUTF("class " + c);
    }
    out.writeInt(rows.size());
    out.writeInt(rows.values().stream().mapToInt(row -> pairs(row)).sum());
    int last = 0;
    for (Map.Entry<Integer, short[]> row : rows.entrySet()) {
      varint(out, row.getKey() - last);
      last = row.getKey();
      varint(out, pairs(row.getValue()));
      for (int c = 0; c < classes; c++) {
        int weight = row.getValue()[c];
        if (weight != 0) {
          varint(out, c);
          varint(out, weight << 1 ^ weight >> 31);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static int pairs(short[] row) {
    int pairs = 0;
    for (short weight : row) {
      pairs += weight != 0 ? 1 : 0;
    }
    return pairs;
  }

  private static void varint(DataOutputStream out, int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.writeByte(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }
}
