package org.rapporteur.train.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Takes features out of a finished file of weights ({@link org.rapporteur.language.internal.Weights}): those none of whose weights is large. Most
 * of what a model learns are features seen in a mistake or two; without them it is half as large and as good.
 */
final class Pruning {
  private final DataInputStream in;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private int kept;
  private int pairs;
  private int last;

  private Pruning(byte[] weights) {
    in = new DataInputStream(new ByteArrayInputStream(weights));
  }

  /**
   * The file without the features all of whose weights are smaller than {@code least}, in steps of the file.
   */
  static byte[] of(byte[] weights, int least) throws IOException {
    return new Pruning(weights).prune(least);
  }

  private byte[] prune(int least) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(in.readInt());
    out.writeInt(in.readInt());
    int classes = in.readInt();
    out.writeInt(classes);
    for (int c = 0; c < classes; c++) {
      out.writeUTF(in.readUTF());
    }
    int features = in.readInt();
    in.readInt();
    int feature = 0;
    for (int f = 0; f < features; f++) {
      feature += varint();
      row(feature, least);
    }
    out.writeInt(kept);
    out.writeInt(pairs);
    out.write(body.toByteArray());
    return bytes.toByteArray();
  }

  private void row(int feature, int least) throws IOException {
    int[] row = new int[2 * varint()];
    boolean large = false;
    for (int i = 0; i < row.length; i += 2) {
      row[i] = varint();
      row[i + 1] = varint();
      large |= Math.abs(row[i + 1] >>> 1 ^ -(row[i + 1] & 1)) >= least;
    }
    if (large) {
      WeightsWriter.varint(body, feature - last);
      last = feature;
      WeightsWriter.varint(body, row.length / 2);
      for (int number : row) {
        WeightsWriter.varint(body, number);
      }
      kept++;
      pairs += row.length / 2;
    }
  }

  private int varint() throws IOException {
    int value = 0;
    int shift = 0;
    int group = in.readByte();
    while (group < 0) {
      value |= (group & 0x7F) << shift;
      shift += 7;
      group = in.readByte();
    }
    return value | group << shift;
  }
}
