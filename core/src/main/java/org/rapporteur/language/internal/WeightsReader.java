package org.rapporteur.language.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a file of {@link Weights} and lays out its tables. Features come in the order of their hashes and are put into slots in that order: each
 * table is written once, from front to back. A row is one of bytes if all its weights fit and it takes no more than twice the room that it would
 * as pairs.
 */
final class WeightsReader {
  private final DataInputStream in;
  private final List<String> classes = new ArrayList<>();
  private int homes;
  private long[] slots;
  private int nextSlot;
  private int words;
  private long[] rows;
  private int rowCount = 1;
  /** A row of bytes without any weights. */
  private long[] neutral;
  private short[] pairs;
  private int pairsEnd;

  private int count;
  private int[] rowClasses;
  private int[] rowWeights;

  WeightsReader(InputStream stream) {
    this.in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
  }

  Weights read() throws IOException {
    if (in.readInt() != Weights.MAGIC || in.readInt() != Weights.VERSION) {
      throw new IOException("not a file of weights of version " + Weights.VERSION);
    }
    int number = in.readInt();
    for (int c = 0; c < number; c++) {
      classes.add(in.readUTF());
    }
    int features = in.readInt();
    prepare(features, in.readInt());
    Varints numbers = new Varints(in);
    int hash = 0;
    for (int f = 0; f < features; f++) {
      hash += numbers.next();
      readRow(numbers);
      put(hash, fitsBytes() ? bytes() : ~pairs());
    }
    return new Weights(classes, homes, slots, words, rows, pairs);
  }

  /** A third of the slots stays free: so most hashes are in one of the first four of theirs. Tables get the size that they need, or nearly. */
  private void prepare(int features, int allPairs) {
    homes = features / 2 * 3 + 1;
    slots = new long[homes + 64];
    words = classes.size() < Integer.BYTES ? 0 : classes.size() / Long.BYTES + 1;
    rows = new long[words * (1 + (words > 2 ? features / 16 : features))];
    pairs = new short[words > 2 ? features + 2 * allPairs : 1 << 10];
    rowClasses = new int[classes.size()];
    rowWeights = new int[classes.size()];
    neutral = new long[Math.max(1, words)];
    for (int c = 0; c < classes.size(); c++) {
      neutral[c / Long.BYTES] |= (long) Weights.BIAS << c % Long.BYTES * 8;
    }
    neutral[classes.size() / Long.BYTES] |= 1L << classes.size() % Long.BYTES * 8;
  }

  private void readRow(Varints numbers) throws IOException {
    count = numbers.next();
    if (count < 0 || count > classes.size()) {
      throw new IOException("a feature with " + count + " weights for " + classes.size() + " classes");
    }
    for (int p = 0; p < count; p++) {
      rowClasses[p] = numbers.next();
      if (rowClasses[p] < 0 || rowClasses[p] >= classes.size()) {
        throw new IOException("a weight for class " + rowClasses[p] + " of " + classes.size());
      }
      int zigzag = numbers.next();
      rowWeights[p] = zigzag >>> 1 ^ -(zigzag & 1);
    }
  }

  private boolean fitsBytes() {
    if (words * Long.BYTES > 2 * Short.BYTES * (1 + 2 * count)) {
      return false;
    }
    boolean fits = true;
    for (int p = 0; p < count; p++) {
      fits &= rowWeights[p] == (byte) rowWeights[p];
    }
    return fits;
  }

  /** The row itself if it has less than four classes, otherwise its number. */
  private int bytes() {
    if (words == 0) {
      long row = neutral[0];
      for (int p = 0; p < count; p++) {
        row += (long) rowWeights[p] << rowClasses[p] * 8;
      }
      return (int) row;
    }
    int start = rowCount * words;
    if (start + words > rows.length) {
      rows = Arrays.copyOf(rows, rows.length / 2 * 3 + words);
    }
    System.arraycopy(neutral, 0, rows, start, words);
    for (int p = 0; p < count; p++) {
      rows[start + rowClasses[p] / Long.BYTES] += (long) rowWeights[p] << rowClasses[p] % Long.BYTES * 8;
    }
    return rowCount++;
  }

  private int pairs() {
    int place = pairsEnd;
    if (place + 1 + 2 * count > pairs.length) {
      pairs = Arrays.copyOf(pairs, pairs.length / 2 * 3 + 2 * count);
    }
    pairs[pairsEnd++] = (short) count;
    for (int p = 0; p < count; p++) {
      pairs[pairsEnd++] = (short) rowClasses[p];
      pairs[pairsEnd++] = (short) rowWeights[p];
    }
    return place;
  }

  private void put(int hash, int entry) {
    int slot = Math.max(nextSlot, Weights.home(hash, homes));
    if (slot + Weights.PROBES >= slots.length) {
      slots = Arrays.copyOf(slots, slots.length / 2 * 3 + Weights.PROBES);
    }
    slots[slot] = (long) hash << 32 | entry & 0xFFFFFFFFL;
    nextSlot = slot + 1;
  }
}
