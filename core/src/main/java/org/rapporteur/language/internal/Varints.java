package org.rapporteur.language.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads whole numbers written in 7-bit groups, the low ones first. Holds a small piece of the file at a time: the files are large, and
 * what is made of them has to fit into memory beside.
 */
final class Varints {
  private static final int PIECE = 1 << 16;

  private final InputStream in;
  private final byte[] piece = new byte[PIECE];
  private int at;
  private int end;

  Varints(InputStream in) {
    this.in = in;
  }

  int next() throws IOException {
    int value = 0;
    int shift = 0;
    byte group = group();
    while (group < 0) {
      value |= (group & 0x7F) << shift;
      shift += 7;
      group = group();
    }
    return value | group << shift;
  }

  private byte group() throws IOException {
    if (at == end) {
      refill();
    }
    return piece[at++];
  }

  private void refill() throws IOException {
    end = in.read(piece, 0, PIECE);
    at = 0;
    if (end <= 0) {
      throw new EOFException("the file ends too early");
    }
  }
}
