/**
 * Records out. {@link org.rapporteur.io.output.RecordWriter} writes the format itself (JSON Lines, docs/formats/record-1.md).
 * {@link org.rapporteur.io.output.RecordPage} and {@link org.rapporteur.io.output.RecordSummary} show it to people, both from
 * {@link org.rapporteur.io.output.RecordView}.
 * A trap: spans count UTF-16 units in the program and code points in the record; only
 * {@link org.rapporteur.io.output.JsonLine} writes them, through {@link org.rapporteur.io.output.CodePoints}.
 */
package org.rapporteur.io.output;
