package org.rapporteur.eval;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Splits data that comes undivided: rules are written looking at one half only, and both are reported. By CRC-32 of the item's name. */
enum Half {
  DEVELOPMENT,
  TEST;

  boolean holds(String item) {
    CRC32 sum = new CRC32();
    sum.update(item.getBytes(StandardCharsets.UTF_8));
    return (sum.getValue() & 1) == ordinal();
  }
}
