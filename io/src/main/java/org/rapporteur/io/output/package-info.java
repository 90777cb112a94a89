/**
 * Records out. {@link org.rapporteur.io.output.RecordWriter} writes the format itself (JSON Lines, docs/formats/record-1.md).
 * A trap: spans count UTF-16 units in the program and code points in the record; only
 * {@link org.rapporteur.io.output.JsonLine} writes them, through {@link org.rapporteur.io.output.CodePoints}.
 */
package org.rapporteur.io.output;
