package org.rapporteur.io.input;

import java.util.Optional;

/** Reads plain text: the whole file is one article, and its text stays as it is to the character, a byte-order mark aside. */
final class PlainTextReader {
  private final TextDecoder decoder = new TextDecoder();

  void read(Input input, byte[] bytes, Metadata metadata, Batch batch) throws RefusedException {
    DecodedText decoded = decoder.decode(bytes, Optional.empty());
    decoded.note().ifPresent(note -> batch.note(input.place(), note));
    batch.add(new Draft(decoded.text(), metadata, input.place(), input.name()));
  }
}
