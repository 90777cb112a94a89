package org.rapporteur.io.input;

/**
 * Text and what is said of it, before it is known to be an article.
 *
 * @param place file and, where it has lines, line; for messages
 * @param path the file, for the record
 */
record Draft(String text, Metadata metadata, String place, String path) {}
