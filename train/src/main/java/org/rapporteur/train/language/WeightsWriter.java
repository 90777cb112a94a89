package org.rapporteur.train.language;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.internal.Weights;

/** Writes what was learned in the form that {@link Weights} specifies: rounded, and without what rounds to nothing. */
public final class WeightsWriter {
  private final double step;
  private final int least;

  /**
   * @param step weights become multiples of it; those below half of it are dropped
   */
  public WeightsWriter(double step) {
    this(step, 1);
  }

  /**
   * @param least a feature is dropped when all its weights are smaller, in steps: most of a parser's features were seen in one mistake
   */
  public WeightsWriter(double step, int least) {
    this.step = step;
    this.least = least;
  }

  public byte[] write(Learned model) throws IOException {
    return write(List.of(model));
  }

  /** The mean of models that differ in the order of their lessons: less of it is left to chance. All have the same classes. */
  byte[] write(List<? extends Learned> models) throws IOException {
    int[] features = models.stream().flatMapToInt(model -> Arrays.stream(model.features())).distinct().toArray();
    for (int i = 0; i < features.length; i++) {
      features[i] ^= Integer.MIN_VALUE;
    }
    Arrays.sort(features);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int kept = 0;
    int pairs = 0;
    int last = 0;
    for (int sorted : features) {
      int feature = sorted ^ Integer.MIN_VALUE;
      int[] row = row(models, feature);
      int count = (int) Arrays.stream(row).filter(w -> w != 0).count();
      if (count > 0 && Arrays.stream(row).anyMatch(w -> Math.abs(w) >= least)) {
        varint(body, feature - last);
        last = feature;
        varint(body, count);
        pairs(body, row);
        kept++;
        pairs += count;
      }
    }
    return withHead(models.get(0), kept, pairs, body.toByteArray());
  }

  private int[] row(List<? extends Learned> models, int feature) {
    int[] row = new int[models.get(0).classes().size()];
    for (int c = 0; c < row.length; c++) {
      double sum = 0;
      for (Learned model : models) {
        sum += model.mean(feature, c);
      }
      long rounded = Math.round(sum / models.size() / step);
      row[c] = (int) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, rounded));
    }
    return row;
  }

  private static void pairs(ByteArrayOutputStream body, int[] row) {
    for (int c = 0; c < row.length; c++) {
      if (row[c] != 0) {
        varint(body, c);
        varint(body, row[c] << 1 ^ row[c] >> 31);
      }
    }
  }

  private static byte[] withHead(Learned model, int features, int pairs, byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(Weights.MAGIC);
    out.writeInt(Weights.VERSION);
    out.writeInt(model.classes().size());
    for (String name : model.classes()) {
      out.writeUTF(name);
    }
    out.writeInt(features);
    out.writeInt(pairs);
    out.write(body);
    return bytes.toByteArray();
  }

  static void varint(ByteArrayOutputStream out, int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  public static void save(byte[] bytes, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
