package org.rapporteur.language.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/**
 * The weights of one trained model: for each known feature hash the classes it speaks for or against. Immutable and thread-safe.
 *
 * <p>Most of the analyser's time is spent here, in tables far larger than the processor's caches, with features of which it cannot guess
 * whether they are known and how many weights they have. So nearly all is done without a branch: a hash is compared with all slots
 * where it may be, and the weights of a feature for all classes, a byte each, are summed eight at a time in 16-bit lanes of two
 * {@code long}s. Rows that this does not suit are added pair by pair; see {@link WeightsReader}.
 *
 * <p>File, numbers big-endian, {@code varint} in 7-bit groups with the low ones first: {@code int} magic, {@code int} version,
 * {@code int} number of classes and their names ({@link java.io.DataInputStream#readUTF}), {@code int} number of features, {@code int}
 * number of pairs; then for each feature in unsigned order of hash: varint distance to the hash before, varint number of pairs, and per
 * pair a varint class and a varint weight, zigzag.
 */
public final class Weights implements Scorer {
  public static final int MAGIC = 0x52505457;
  public static final int VERSION = 1;

  /** Slots that are looked at together. */
  static final int PROBES = 4;
  /** Added to a weight in a row of bytes, so that none is negative. */
  static final int BIAS = 128;
  /** So many bytes can be summed in a lane of 16 bits. */
  static final int MOST = 256;

  private static final long EVEN_BYTES = 0x00FF_00FF_00FF_00FFL;

  private final List<String> classes;
  /** How many slots a hash may belong to; there are a few more, for those moved on by others. */
  private final int homes;
  /** In order of hash, the hash in the high half, its entry in the low half; 0 is an empty slot. */
  private final long[] slots;
  /** How many {@code long}s a row of bytes has; 0 if the entry itself is one. */
  private final int words;
  /** Rows of bytes: a weight with its {@link #BIAS} for each class, then a 1. Row 0 is all zeros. */
  private final long[] rows;
  /** Rows of pairs: their number, then class, weight, class, weight ... */
  private final short[] pairs;

  Weights(List<String> classes, int homes, long[] slots, int words, long[] rows, short[] pairs) {
    this.classes = List.copyOf(classes);
    this.homes = homes;
    this.slots = slots;
    this.words = words;
    this.rows = rows;
    this.pairs = pairs;
  }

  /**
   * Reads a file of weights.
   *
   * @throws IOException if it ends too early or is not one of ours
   */
  public static Weights read(InputStream stream) throws IOException {
    return new WeightsReader(stream).read();
  }

  /** The first slot that a hash may be in, of {@code homes}: in the order of the hashes, so the table is filled from front to back. */
  static int home(int hash, int homes) {
    return (int) ((hash & 0xFFFFFFFFL) * homes >>> 32);
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    score(features, count, scores, new Room(Math.min(count, MOST)));
  }

  @Override
  public void score(int count, Work work) {
    score(work.features, count, work.scores, work.room);
  }

  private void score(int[] features, int count, int[] scores, Room room) {
    Arrays.fill(scores, 0, classes.size(), 0);
    for (int from = 0; from < count; from += MOST) {
      find(features, from, Math.min(count, from + MOST), room);
      if (words == 0) {
        addEntries(room, scores);
      } else {
        addRows(room, scores);
      }
      addPairs(room, scores);
    }
  }

  /** Asks for the slots of all features before any is looked at, so that the waits overlap; then sorts what they hold by the form of row. */
  private void find(int[] features, int from, int to, Room room) {
    for (int f = from; f < to; f++) {
      int slot = home(features[f], homes);
      room.first[f - from] = slots[slot];
      room.last[f - from] = slots[slot + PROBES - 1];
    }
    int bytes = 0;
    int places = 0;
    for (int f = from; f < to; f++) {
      int entry = entry(features[f], room.first[f - from], room.last[f - from]);
      room.bytes[bytes] = entry;
      room.places[places] = ~entry;
      bytes += ~entry >>> 31;
      places += entry >>> 31;
    }
    room.byteRows = bytes;
    room.pairRows = places;
  }

  /** What the table says of a hash: the number of a row of bytes or that row itself; the complement of a row of pairs' place; 0 if unknown. */
  private int entry(int feature, long first, long last) {
    long hash = feature & 0xFFFFFFFFL;
    int slot = home(feature, homes);
    int entry = ifEqual(first, hash) | ifEqual(slots[slot + 1], hash) | ifEqual(slots[slot + 2], hash) | ifEqual(last, hash);
    return isBefore(last, hash) ? entryFrom(slot + PROBES, hash) : entry;
  }

  /** The entry of a slot if it is that hash's, otherwise 0; a comparison would be a branch that is guessed wrong every second time. */
  private static int ifEqual(long slot, long hash) {
    long difference = slot >>> 32 ^ hash;
    return (int) (slot & difference - 1 >> 63);
  }

  /** Whether a slot is taken, by a lesser hash: then that one may have moved on others. */
  private static boolean isBefore(long slot, long hash) {
    return slot - 1 >>> 32 < hash;
  }

  private int entryFrom(int slot, long hash) {
    int at = slot;
    while (isBefore(slots[at], hash)) {
      at++;
    }
    return ifEqual(slots[at], hash);
  }

  private void addEntries(Room room, int[] scores) {
    long even = 0;
    long odd = 0;
    for (int r = 0; r < room.byteRows; r++) {
      even += room.bytes[r] & EVEN_BYTES;
      odd += room.bytes[r] >>> 8 & EVEN_BYTES;
    }
    addLanes(even, odd, 0, scores);
    subtractBias(lane(even, odd, classes.size()), scores);
  }

  private void addRows(Room room, int[] scores) {
    int added = 0;
    for (int word = 0; word < words; word++) {
      long even = 0;
      long odd = 0;
      for (int r = 0; r < room.byteRows; r++) {
        long row = rows[room.bytes[r] * words + word];
        even += row & EVEN_BYTES;
        odd += row >>> 8 & EVEN_BYTES;
      }
      addLanes(even, odd, word * Long.BYTES, scores);
      added = lane(even, odd, classes.size() % Long.BYTES);
    }
    subtractBias(added, scores);
  }

  private void addLanes(long even, long odd, int first, int[] scores) {
    int end = Math.min(Long.BYTES, classes.size() - first);
    for (int c = 0; c < end; c++) {
      scores[first + c] += lane(even, odd, c);
    }
  }

  private static int lane(long even, long odd, int place) {
    return (int) ((place % 2 == 0 ? even : odd) >>> place / 2 * 16 & 0xFFFF);
  }

  /**
   * @param rows how many rows of bytes were added, as the last of their lanes says
   */
  private void subtractBias(int rows, int[] scores) {
    for (int c = 0; c < classes.size(); c++) {
      scores[c] -= rows * BIAS;
    }
  }

  /** Asks for all rows first, as {@link #find} does. */
  private void addPairs(Room room, int[] scores) {
    for (int r = 0; r < room.pairRows; r++) {
      room.lengths[r] = pairs[room.places[r]];
    }
    for (int r = 0; r < room.pairRows; r++) {
      int first = room.places[r] + 1;
      int end = first + 2 * room.lengths[r];
      for (int p = first; p < end; p += 2) {
        scores[pairs[p]] += pairs[p + 1];
      }
    }
  }

  /** Scratch space for one call at a time, so that it need not be made for each. */
  static final class Room {
    /** By feature, the first and the last slot that its hash may be in. */
    private final long[] first;

    private final long[] last;
    /** Entries that are rows of bytes or their numbers, and how many they are. */
    private final int[] bytes;

    private int byteRows;
    /** Where rows of pairs begin, how many pairs each has, and how many rows they are. */
    private final int[] places;

    private final int[] lengths;
    private int pairRows;

    /**
     * @param features the most at a time
     */
    Room(int features) {
      first = new long[features];
      last = new long[features];
      bytes = new int[features];
      places = new int[features];
      lengths = new int[features];
    }
  }

  @Override
  public List<String> classes() {
    return classes;
  }
}
