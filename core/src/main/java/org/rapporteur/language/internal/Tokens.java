package org.rapporteur.language.internal;

import java.util.Arrays;

/** A growing list of tokens as offsets into a text: half-open, in order, never empty. */
public final class Tokens {
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int size;

  void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  public int size() {
    return size;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public int[] starts() {
    return Arrays.copyOf(starts, size);
  }

  public int[] ends() {
    return Arrays.copyOf(ends, size);
  }
}
