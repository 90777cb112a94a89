package org.rapporteur.language.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Classes of words that occur in like places (Brown et al. 1992), so that the models know something of words that they were not taught:
 * a word's path in a tree of classes, whole and its first steps. Immutable.
 *
 * <p>File, numbers as in {@link Weights}: {@code int} magic, {@code int} version, {@code int} number of paths and the paths
 * ({@link DataInputStream#readUTF}), {@code int} number of words; then for each word in unsigned order of its hash: varint distance to the
 * hash before, varint number of its path.
 */
public final class Clusters {
  public static final int MAGIC = 0x52504342;
  public static final int VERSION = 1;

  private static final int STEPS = 6;
  private static final int MORE_STEPS = 10;
  /** Knows no word. */
  public static final Clusters NONE = new Clusters(List.of(), 0);

  /** The tagger's, parser's and name finder's weights know a path by this hash, which takes all digits for one: by its length. */
  private final int[] paths;

  private final int[] beginnings;
  private final int[] starts;
  private final int[] longStarts;
  private final int[] hashes;
  private final short[] numbers;
  private final int mask;

  private Clusters(List<String> names, int words) {
    paths = names.stream().mapToInt(Words::hash).toArray();
    beginnings = names.stream().mapToInt(p -> Words.hash(p.substring(0, Math.min(STEPS, p.length())))).toArray();
    starts = names.stream().mapToInt(p -> Hash.of(p.substring(0, Math.min(STEPS, p.length())))).toArray();
    longStarts = names.stream().mapToInt(p -> Hash.of(p.substring(0, Math.min(MORE_STEPS, p.length())))).toArray();
    hashes = new int[Math.max(2, Integer.highestOneBit(Math.max(1, words)) << 1)];
    numbers = new short[hashes.length];
    mask = hashes.length - 1;
  }

  /**
   * Those of English on the class path, read once.
   *
   * @throws IllegalStateException if they are not there or cannot be read
   */
  public static Clusters english() {
    return English.CLUSTERS;
  }

  private static final class English {
    private static final Clusters CLUSTERS = EnglishModels.readClusters();
  }

  /**
   * Reads a file of clusters.
   *
   * @throws IOException if it ends too early or is not one of ours
   */
  public static Clusters read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC || in.readInt() != VERSION) {
      throw new IOException("not a file of clusters of version " + VERSION);
    }
    int count = in.readInt();
    List<String> names = new ArrayList<>(count);
    for (int c = 0; c < count; c++) {
      names.add(in.readUTF());
    }
    int words = in.readInt();
    Clusters clusters = new Clusters(names, words);
    Varints numbers = new Varints(in);
    int hash = 0;
    for (int w = 0; w < words; w++) {
      hash += numbers.next();
      clusters.put(hash, numbers.next());
    }
    return clusters;
  }

  private void put(int hash, int number) {
    int slot = slot(hash);
    while (numbers[slot] != 0) {
      slot = slot + 1 & mask;
    }
    hashes[slot] = hash;
    numbers[slot] = (short) (number + 1);
  }

  /** The number of a word's path by the hash of {@link Words#hash}; -1 for an unknown word. */
  public int find(int hash) {
    int slot = slot(hash);
    while (numbers[slot] != 0) {
      if (hashes[slot] == hash) {
        return numbers[slot] - 1;
      }
      slot = slot + 1 & mask;
    }
    return -1;
  }

  /** A hash of the whole path; 0 for -1. */
  int path(int number) {
    return number < 0 ? 0 : paths[number];
  }

  /** A hash of the first steps of a path; 0 for -1. */
  int beginning(int number) {
    return number < 0 ? 0 : beginnings[number];
  }

  /** A hash of a path's first {@value #STEPS} steps; 0 for -1. */
  public int start(int number) {
    return number < 0 ? 0 : starts[number];
  }

  /** A hash of a path's first {@value #MORE_STEPS} steps; 0 for -1. */
  public int longStart(int number) {
    return number < 0 ? 0 : longStarts[number];
  }

  private int slot(int hash) {
    return hash * 0x9E3779B1 >>> 7 & mask;
  }
}
