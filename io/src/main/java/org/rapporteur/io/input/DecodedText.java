package org.rapporteur.io.input;

import java.util.Optional;

/**
 * Bytes as characters.
 *
 * @param text without its byte-order mark, otherwise every character that was there
 * @param note what had to be guessed or replaced; reads on from the file's name ("is read as ...")
 */
record DecodedText(String text, Optional<String> note) {}
