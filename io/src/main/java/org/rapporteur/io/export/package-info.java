/**
 * Records in the formats that event data come in: PLOVER, GDELT, POLECAT, ICEWS, and tables of our own. {@link
 * org.rapporteur.io.export.RecordReader} reads a written record back as far as formats need it ({@link
 * org.rapporteur.io.export.EventRecord}), {@link org.rapporteur.io.export.ExportFormat} lists the formats. What each column
 * is filled from, and what stays empty, is in docs/formats/export.md.
 *
 * <p>Traps: spans count UTF-16 units in here too, and code points in every file written; formats without a place for an
 * event's status get only what took place ({@link org.rapporteur.io.export.Coding}).
 */
package org.rapporteur.io.export;
