package org.rapporteur.language.internal;

/** Reads whole numbers written in 7-bit groups, the low ones first. */
final class Varints {
  private final byte[] bytes;
  private int at;

  Varints(byte[] bytes) {
    this.bytes = bytes;
  }

  int next() {
    int value = 0;
    int shift = 0;
    byte group = bytes[at++];
    while (group < 0) {
      value |= (group & 0x7F) << shift;
      shift += 7;
      group = bytes[at++];
    }
    return value | group << shift;
  }
}
