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
  /** The most bytes of a number: one of a damaged file that goes on ends there. */
  private static final int LONGEST = 5;

  private final InputStream in;
  private final byte[] piece = new byte[PIECE + LONGEST];
  private int at;
  private int end;

  Varints(InputStream in) {
    this.in = in;
  }

  int next() throws IOException {
    if (end - at < LONGEST) {
      fill();
    }
    int group = piece[at++];
    int value = group & 0x7F;
    for (int shift = 7; group < 0 && shift < Integer.SIZE; shift += 7) {
      group = piece[at++];
      value |= (group & 0x7F) << shift;
    }
    if (at > end) {
      throw new EOFException("the file ends too early");
    }
    return value;
  }

  /** Moves what is left to the front and reads on, so that the next number lies in the piece as a whole if it is there at all. */
  private void fill() throws IOException {
    int left = end - at;
    System.arraycopy(piece, at, piece, 0, left);
    at = 0;
    end = left + in.readNBytes(piece, left, PIECE - left);
  }
}
