package org.rapporteur.language.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The weights of one trained model: for each known feature hash the classes it speaks for or against. Immutable and thread-safe.
 *
 * <p>File, numbers big-endian, {@code varint} in 7-bit groups with the low ones first: {@code int} magic, {@code int} version,
 * {@code int} number of classes and their names ({@link DataInputStream#readUTF}), {@code int} number of features, {@code int} number
 * of pairs; then for each feature in unsigned order of hash: varint distance to the hash before, varint number of pairs, and per pair a
 * varint class and a varint weight, zigzag.
 */
public final class Weights implements Scorer {
  public static final int MAGIC = 0x52505457;
  public static final int VERSION = 1;

  private final List<String> classes;
  /** Open addressing: the hash in the high half, one more than the row's place in the low half; 0 is an empty slot. */
  private final long[] slots;
  /** Per row the number of pairs, then class, weight, class, weight ... */
  private final short[] rows;

  private Weights(List<String> classes, int features, int pairs) {
    this.classes = List.copyOf(classes);
    this.slots = new long[features / 2 * 3 + 8];
    this.rows = new short[features + 2 * pairs];
  }

  /**
   * Reads a file of weights.
   *
   * @throws IOException if it ends too early or is not one of ours
   */
  public static Weights read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC || in.readInt() != VERSION) {
      throw new IOException("not a file of weights of version " + VERSION);
    }
    int count = in.readInt();
    List<String> classes = new ArrayList<>(count);
    for (int c = 0; c < count; c++) {
      classes.add(in.readUTF());
    }
    int features = in.readInt();
    int pairs = in.readInt();
    Weights weights = new Weights(classes, features, pairs);
    weights.fill(new Varints(in), features);
    return weights;
  }

  private void fill(Varints in, int features) throws IOException {
    int hash = 0;
    int place = 0;
    for (int f = 0; f < features; f++) {
      hash += in.next();
      put(hash, place);
      int pairs = in.next();
      rows[place++] = (short) pairs;
      for (int p = 0; p < pairs; p++) {
        rows[place++] = (short) in.next();
        int zigzag = in.next();
        rows[place++] = (short) (zigzag >>> 1 ^ -(zigzag & 1));
      }
    }
  }

  private void put(int hash, int place) {
    int slot = slot(hash);
    while (slots[slot] != 0) {
      slot = after(slot);
    }
    slots[slot] = (long) hash << 32 | place + 1;
  }

  /** In the order of the hashes, which are even already: so the table is filled, and its rows lie, from front to back. */
  private int slot(int hash) {
    return (int) ((hash & 0xFFFFFFFFL) * slots.length >>> 32);
  }

  private int after(int slot) {
    return slot + 1 == slots.length ? 0 : slot + 1;
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    score(features, count, scores, new long[count]);
  }

  @Override
  public void score(int count, Work work) {
    score(work.features, count, work.scores, work.found);
  }

  /**
   * In three rounds, since the tables are far larger than the processor's caches: each round asks for all it needs before anything is
   * decided by it, so that the waits overlap.
   */
  private void score(int[] features, int count, int[] scores, long[] found) {
    for (int f = 0; f < count; f++) {
      found[f] = slots[slot(features[f])];
    }
    int rowsFound = 0;
    for (int f = 0; f < count; f++) {
      int place = find(features[f], found[f]);
      if (place >= 0) {
        found[rowsFound++] = (long) place << 32 | rows[place];
      }
    }
    Arrays.fill(scores, 0, classes.size(), 0);
    for (int r = 0; r < rowsFound; r++) {
      add((int) (found[r] >>> 32), (int) found[r], scores);
    }
  }

  private void add(int place, int pairs, int[] scores) {
    int end = place + 1 + 2 * pairs;
    for (int p = place + 1; p < end; p += 2) {
      scores[rows[p]] += rows[p + 1];
    }
  }

  /** The place of the row of {@code hash}, whose first slot holds {@code entry}; -1 if there is none. */
  private int find(int hash, long entry) {
    if (entry == 0 || (int) (entry >>> 32) == hash) {
      return (int) entry - 1;
    }
    int slot = after(slot(hash));
    while (slots[slot] != 0) {
      if ((int) (slots[slot] >>> 32) == hash) {
        return (int) slots[slot] - 1;
      }
      slot = after(slot);
    }
    return -1;
  }

  @Override
  public List<String> classes() {
    return classes;
  }
}
